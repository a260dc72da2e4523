import type { Claim, ClaimArgument, EntityLink, Evidence, Mention, MentionSpan, Sentence } from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Report } from '../../model/report.ts';
import type { GraphRows, NodeRow, Properties, RelationshipRow } from '../../model/rows.ts';
import type { MentionForm } from '../../model/vocabulary.ts';

/** The properties with these names, as the model's type; the writer put them there from the same type. */
function pick(properties: Properties, keys: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of keys) if (properties[key] !== undefined) picked[key] = properties[key];
  return picked;
}

const REPORT_KEYS = [
  'externalId',
  'title',
  'url',
  'lang',
  'originalLang',
  'translation',
  'publishedAt',
  'publishedOn',
  'publishedPrecision',
  'zone',
  'retrievedAt',
  'textHash',
  'country',
];
const MENTION_KEYS = [
  'type',
  'text',
  'norm',
  'form',
  'country',
  'countryBasis',
  'placeKind',
  'bodyKind',
  'officeRank',
  'portfolio',
  'gender',
  'plural',
  'acting',
  'roleWords',
];
const TIME_KEYS = [
  'when',
  'earliest',
  'latest',
  'precision',
  'partOfDay',
  'at',
  'basis',
  'dateText',
  'validFrom',
  'validTo',
  'durationIso',
];
const CLAIM_KEYS = [
  ...TIME_KEYS,
  'start',
  'end',
  'about',
  'kind',
  'act',
  'stage',
  'polarity',
  'factuality',
  'modality',
  'actGroup',
  'ground',
  'magnitude',
  'participantText',
  'participantSector',
  'jurisdiction',
  'rule',
  'score',
];

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/**
 * Of all spans only the sentences keep where they stood in the original: an end of one has its place, and so has what lies in
 * one that stood there letter by letter. Elsewhere the place is lost.
 */
function rawMapOf(sentences: readonly NodeRow[]): Report['rawMap'] {
  const placed = sentences
    .map(({ properties }) => properties as unknown as Placed)
    .filter(({ rawStart, rawEnd }) => typeof rawStart === 'number' && typeof rawEnd === 'number');
  const isVerbatim = ({ start, end, rawStart, rawEnd }: Placed): boolean => rawEnd - rawStart === end - start;
  const rawStartOf = (at: number): number | undefined => {
    const one = placed.find(({ start, end }) => start <= at && at < end);
    return one === undefined || !(one.start === at || isVerbatim(one)) ? undefined : one.rawStart + at - one.start;
  };
  const rawEndOf = (at: number): number | undefined => {
    const one = placed.find(({ start, end }) => start < at && at <= end);
    return one === undefined || !(one.end === at || isVerbatim(one)) ? undefined : one.rawEnd - (one.end - at);
  };
  return {
    rawSpan: ({ start, end }) => {
      const [rawStart, rawEnd] = [rawStartOf(start), rawEndOf(end)];
      return rawStart === undefined || rawEnd === undefined ? { rawStart: null, rawEnd: null } : { rawStart, rawEnd };
    },
  };
}

function readReport({ id, properties }: NodeRow, source: NodeRow | undefined, sentences: readonly NodeRow[]): Report {
  return {
    ...(pick(properties, REPORT_KEYS) as unknown as Report),
    id,
    text: String(properties.text ?? ''),
    paragraphs: [],
    rawMap: rawMapOf(sentences),
    sourceId: source?.id ?? '',
    sourceTitle: String(properties.sourceTitle ?? source?.properties.title ?? ''),
    problems: [],
  };
}

const readSentence = ({ id, properties }: NodeRow): Sentence => ({
  ...(pick(properties, ['index', 'text', 'start', 'end']) as unknown as Sentence),
  id,
});

function readLink(properties: Properties): EntityLink | undefined {
  const { linkId, linkScore, linkRule, linkWhy } = properties;
  if (linkId === undefined) return undefined;
  return { entityId: String(linkId), score: Number(linkScore ?? 0), rule: String(linkRule ?? ''), why: String(linkWhy ?? '') };
}

function readSpans(edges: readonly RelationshipRow[], sentenceIndex: ReadonlyMap<string, number>): readonly MentionSpan[] {
  return edges
    .flatMap(({ to, properties }) =>
      ((properties.starts ?? []) as readonly number[]).map(
        (start, i): MentionSpan => ({
          start,
          end: (properties.ends as readonly number[])[i] ?? start,
          sentenceIndex: sentenceIndex.get(to) ?? 0,
          form: (properties.forms as readonly MentionForm[])[i] ?? 'name',
          rule: (properties.rules as readonly string[] | undefined)?.[i] ?? '',
        }),
      ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export function readMention({ id, properties }: NodeRow, spans: readonly MentionSpan[]): Mention {
  const link = readLink(properties);
  const alternatives = (properties.alternatives as readonly string[] | undefined)?.map((text) => JSON.parse(text) as EntityLink);
  return {
    ...(pick(properties, MENTION_KEYS) as unknown as Mention),
    id,
    spans,
    ...(link === undefined ? {} : { link }),
    ...(alternatives === undefined || alternatives.length === 0 ? {} : { alternatives }),
  };
}

export function readClaim({ id, properties }: NodeRow, sentenceIndex: number, attribution: RelationshipRow | undefined): Claim {
  const { attributedTo, triggerStart, triggerEnd } = properties;
  const claim = pick(properties, CLAIM_KEYS) as unknown as { -readonly [key in keyof Claim]: Claim[key] };
  claim.id = id;
  claim.sentenceIndex = sentenceIndex;
  claim.trigger = { start: Number(triggerStart ?? 0), end: Number(triggerEnd ?? 0) };
  claim.arguments = ((properties.arguments ?? []) as readonly string[]).map((text) => JSON.parse(text) as ClaimArgument);
  if (attributedTo !== undefined) {
    const verb = attribution?.properties.verb;
    claim.attributedTo = {
      text: String(attributedTo),
      ...(attribution === undefined ? {} : { mentionId: attribution.to }),
      ...(verb === undefined ? {} : { verb: String(verb) }),
    };
  }
  return claim;
}

/** One report's evidence as it was written, from its rows. Times that no claim uses are not stored and not given back. */
export function evidenceFromRows({ nodes, relationships }: GraphRows): Evidence {
  const of = (label: NodeRow['label']): readonly NodeRow[] => nodes.filter((node) => node.label === label);
  const byStart = groupBy(relationships, ({ from }) => from);
  const edges = (type: RelationshipRow['type'], from: string): readonly RelationshipRow[] =>
    (byStart.get(from) ?? []).filter((row) => row.type === type);
  const sentences = of('Sentence')
    .map(readSentence)
    .sort((a, b) => a.index - b.index);
  const indexes = new Map(sentences.map(({ id, index }) => [id, index]));
  const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  const [report] = of('Report');
  if (report === undefined) throw new TypeError('rows without a report');
  return {
    report: readReport(report, of('Source')[0], of('Sentence')),
    sentences,
    mentions: of('Mention')
      .map((node) => readMention(node, readSpans(edges('OCCURS_IN', node.id), indexes)))
      .sort((a, b) => byPlace(a.spans[0] ?? { start: 0 }, b.spans[0] ?? { start: 0 }) || (a.id < b.id ? -1 : 1)),
    times: [],
    claims: of('Claim')
      .map((node) => readClaim(node, indexes.get(edges('STATED_IN', node.id)[0]?.to ?? '') ?? 0, edges('ATTRIBUTED_TO', node.id)[0]))
      .sort((a, b) => byPlace(a, b) || (a.id < b.id ? -1 : 1)),
    problems: [],
  };
}
