/** One measure of the scorer: counts with precision, recall and F1, or a share of right answers. */
interface Measure {
  readonly p?: number | null;
  readonly r?: number | null;
  readonly f1?: number | null;
  readonly tp?: number;
  readonly fp?: number;
  readonly fn?: number;
  readonly ok?: number;
  readonly gold?: number;
  readonly matched?: number;
  readonly accOfAll?: number | null;
  readonly accOfMatched?: number;
  readonly n?: number;
  readonly clean?: number;
  readonly accuracy?: number;
  readonly dayAccOfAll?: number | null;
  readonly dayOk?: number;
  readonly day?: number;
}

/** Places with coordinates in the gold set: how many were found, and how many of those lie within `km` of where they are. */
interface PlaceMeasure {
  readonly goldWithCoordinates: number;
  readonly found: number;
  readonly within: number;
  readonly km: number;
  readonly accOfFound: number;
  readonly accEndToEnd: number;
}

export interface Scores {
  readonly places?: PlaceMeasure;
  readonly ner?: Readonly<Record<string, Readonly<Record<string, Measure>>>>;
  readonly coref?: Readonly<Record<string, Measure>>;
  readonly pronoun?: Measure;
  readonly events?: Readonly<Record<string, Measure>>;
  readonly times?: Readonly<Record<string, Measure>>;
}

const percent = (share: number | null | undefined): string => (share === null || share === undefined ? '' : (100 * share).toFixed(1));

function row(set: string, what: string, m: Measure): string {
  if (m.accuracy !== undefined) return `| ${set} | ${what} | | ${percent(m.accuracy)} | | ${m.clean} of ${m.n} |`;
  if (m.dayAccOfAll !== undefined) return `| ${set} | ${what}, day | | ${percent(m.dayAccOfAll)} | | ${m.dayOk} of ${m.day} |`;
  if (m.accOfAll !== undefined)
    return `| ${set} | ${what} | ${percent(m.accOfMatched)} | ${percent(m.accOfAll)} | | ${m.ok} of ${m.matched} matched, ${m.gold} |`;
  return `| ${set} | ${what} | ${percent(m.p)} | ${percent(m.r)} | ${percent(m.f1)} | ${m.tp === undefined ? '' : `${m.tp} + ${m.fp} - ${m.fn}`} |`;
}

const placeRow = (set: string, m: PlaceMeasure): string =>
  `| ${set} | places within ${m.km} km | ${percent(m.accOfFound)} | ${percent(m.accEndToEnd)} | | ${m.within} of ${m.found} found, ${m.goldWithCoordinates} |`;

/** The rows of one set: right + too many - missed; for shares, right of matched (P) and of all (R). */
export function tableOf(set: string, scores: Scores): readonly string[] {
  const rows: string[] = [];
  const group = (name: string, measures: Readonly<Record<string, Measure>> | undefined): void => {
    for (const [what, measure] of Object.entries(measures ?? {}))
      if (typeof measure === 'object') rows.push(row(set, `${name} ${what}`.trim(), measure));
  };
  group('names partial', scores.ner?.partial);
  group('names exact', scores.ner?.exact);
  group('coreference', scores.coref);
  if (scores.pronoun) rows.push(row(set, 'pronouns', scores.pronoun));
  group('', scores.events);
  group('times', scores.times);
  if (scores.places) rows.push(placeRow(set, scores.places));
  return rows;
}
