import type { Evidence, Mention, MentionSpan } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { groupBy } from '../model/group-by.ts';
import { countryOfRegionDemonym, splitCountry } from './bodies/country-words.ts';

/** A word of the report that speaks of a country. */
export interface CountryMark {
  readonly country: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly weight: number;
}

/** Which countries a report speaks of, and where; the ground on which places, bodies and offices are told apart. */
export interface ReportContext {
  readonly evidence: Evidence;
  /** Marks that reach into a stretch of the text, in order. */
  marksWithin(start: number, end: number): readonly CountryMark[];
  /** Marks of a sentence, in order. */
  marksOf(sentence: number): readonly CountryMark[];
  /** Every country that the report speaks of, the most spoken of first. */
  readonly countries: readonly string[];
  /** Share of each country in all that the report says of countries, 0 to 1. */
  readonly share: (country: string) => number;
  /** The same without what a mention itself adds: a name must not speak for its own reading. */
  shareWithout(mention: Mention): (country: string) => number;
  /** The country that most of the report is about, when one clearly leads. */
  readonly main: string | undefined;
  /** The country that a place in the text is about: that of its paragraph, when that says enough, else `main`. */
  mainAt(position: number): string | undefined;
  /** Where the report speaks from, as the input or the source's domain says. */
  readonly source: string | undefined;
}

const WORD = /\p{Lu}[\p{L}'’.]*/gu;
const DOMAIN = /^source\/(?:[\w-]+\.)+([a-z]{2})$/;
/** Domains of countries that everybody uses. */
const SOLD = new Set(['IO', 'TV', 'ME', 'CO', 'AI', 'FM', 'LY', 'CC', 'WS', 'TO', 'GG', 'SH', 'IS', 'EU', 'SU']);

function sourceCountry(evidence: Evidence): string | undefined {
  if (evidence.report.country) return evidence.report.country;
  const domain = DOMAIN.exec(evidence.report.sourceId)?.[1]?.toUpperCase();
  if (domain === undefined || SOLD.has(domain)) return undefined;
  return domain === 'UK' ? 'GB' : domain;
}

/** The last of the ordered starts at or before a position, by halving. */
function lastAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function demonymMarks(evidence: Evidence, gazetteer: Gazetteer): CountryMark[] {
  const { text } = evidence.report;
  const sentences = evidence.sentences.map(({ start }) => start);
  const marks: CountryMark[] = [];
  let previous: RegExpExecArray | undefined;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/(?:['’]s?|\.)$/, '');
    const isPair = previous !== undefined && previous.index + previous[0].length + 1 === match.index;
    const pair = isPair ? gazetteer.demonym(`${previous![0]} ${word}`) : undefined;
    const country = (pair ?? gazetteer.demonym(word))?.country ?? countryOfRegionDemonym(word);
    if (country) {
      if (pair && marks.at(-1)?.end === previous!.index + previous![0].length) marks.pop();
      const start = pair ? previous!.index : match.index;
      marks.push({ country, start, end: match.index + word.length, sentence: lastAt(sentences, match.index), weight: 0.7 });
    }
    previous = match as RegExpExecArray;
  }
  return marks;
}

/** "DHAKA, Aug 5 (Reuters) - ": where the report was written. */
const DATELINE = /^\p{Lu}[\p{Lu}\s'’.-]+(?:,[^()—–]{1,30}?)?(?:\([^)]{1,30}\)\s*)?\s(?:-|–|—|--)\s/u;

/** Countries of places that were settled by more than their names, by mention. */
export type Settled = ReadonlyMap<string, string>;

/** Countries that place mentions name without doubt: the country itself, or a place all of whose bigger readings lie in one. */
function placeMarks(mention: Mention, evidence: Evidence, gazetteer: Gazetteer, settled: Settled): CountryMark[] {
  const known = settled.get(mention.id);
  if (known !== undefined)
    return mention.spans.map(({ start, end, sentenceIndex }) => ({ country: known, start, end, sentence: sentenceIndex, weight: 1 }));
  const readings = gazetteer
    .places(mention.text, evidence.report.publishedOn)
    .filter(({ match, place }) => match !== 'key' && place.kind !== 'admin2' && place.kind !== 'district');
  const [best] = readings;
  if (best === undefined || best.place.country === 'xx') return [];
  const isCountry = best.place.kind === 'country';
  const rival = readings.find(({ place }) => place.country !== best.place.country);
  const isPlain = rival === undefined || (best.place.population ?? 0) > 20 * (rival.place.population ?? 1);
  const isSmall = (best.place.population ?? 0) < 20_000;
  const weight = isCountry ? 1 : !isPlain ? 0.15 : isSmall ? 0.3 : 0.6;
  if (isCountry && readings.some(({ place }) => place.kind === 'admin1' && place.country !== best.place.country)) return [];
  return mention.spans.map((span) => ({
    country: best.place.country,
    start: span.start,
    end: span.end,
    sentence: span.sentenceIndex,
    weight,
  }));
}

/** Countries inside the names of institutions, `Central Bank of Nigeria`, where no other word speaks for them: `taken` holds where those start. */
function institutionMarks(mention: Mention, gazetteer: Gazetteer, taken: ReadonlySet<number>): CountryMark[] {
  const { country } = splitCountry(mention.text, gazetteer);
  if (country === undefined) return [];
  const { length } = mention.text;
  const isNew = ({ start }: MentionSpan): boolean => !Array.from({ length }, (_, i) => start + i).some((at) => taken.has(at));
  return mention.spans
    .filter((span) => span.form === 'name' && span.end - span.start === length && isNew(span))
    .map(({ start, end, sentenceIndex }) => ({ country, start, end, sentence: sentenceIndex, weight: 0.7 }));
}

type Weights = ReadonlyMap<string, number>;

function weigh(marks: readonly CountryMark[], weightOf: (mark: CountryMark) => number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const mark of marks) weights.set(mark.country, (weights.get(mark.country) ?? 0) + weightOf(mark));
  return weights;
}

/** The country that clearly leads, with at least so much weight. */
function leader(weights: Weights, least: number): string | undefined {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first !== undefined && first[1] >= least && (second === undefined || first[1] >= 1.5 * second[1]) ? first[0] : undefined;
}

/** More than one name must speak for a paragraph: a lone country is as often one that its government speaks of. */
const PARAGRAPH_LEAST = 1.2;

/** Paragraphs stand one empty line apart. */
const paragraphStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2)];

/** What a report says of no country at all, so that one small town does not settle where it plays. */
const UNSAID = 0.3;
const shareIn = (weight: number, total: number): number => (total < 0.01 ? 0 : Math.max(0, weight / (total + UNSAID)));

/** Looks marks up by where they reach; no mark is longer than `longest`, so that a report's length does not count. */
function finder(marks: readonly CountryMark[]): ReportContext['marksWithin'] {
  const starts = marks.map(({ start }) => start);
  const longest = marks.reduce((most, mark) => Math.max(most, mark.end - mark.start), 0);
  return (start, end) => {
    const found: CountryMark[] = [];
    for (let at = lastAt(starts, start - longest); at < marks.length && marks[at]!.start < end; at++)
      if (marks[at]!.end > start) found.push(marks[at]!);
    return found;
  };
}

export function readContext(evidence: Evidence, gazetteer: Gazetteer, settled: Settled = new Map()): ReportContext {
  const places = evidence.mentions.filter((mention) => mention.type === 'Place');
  const institutions = evidence.mentions.filter(({ type }) => type === 'Body' || type === 'Office');
  const said = [...demonymMarks(evidence, gazetteer), ...places.flatMap((mention) => placeMarks(mention, evidence, gazetteer, settled))];
  const taken = new Set(said.map(({ start }) => start));
  const marks = [...said, ...institutions.flatMap((mention) => institutionMarks(mention, gazetteer, taken))].sort(
    (a, b) => a.start - b.start,
  );
  const source = sourceCountry(evidence);
  const titleEnd = evidence.report.paragraphs[0]?.isTitle ? evidence.report.paragraphs[0].end : 0;
  // The title, or the place and the sentence that open a report with a dateline, say most of all where it plays.
  const leadEnd = DATELINE.test(evidence.report.text) ? (evidence.sentences[0]?.end ?? 0) : 0;
  const weightOf = (mark: CountryMark): number => mark.weight * (mark.start < Math.max(titleEnd, leadEnd) ? 2 : 1);
  const weights = weigh(marks, weightOf);
  if (source) weights.set(source, (weights.get(source) ?? 0) + 0.5);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const main = leader(weights, 0);
  const marksWithin = finder(marks);
  const bySentence = groupBy(marks, ({ sentence }) => sentence);
  const share = (country: string): number => shareIn(weights.get(country) ?? 0, total);
  const paragraphs = paragraphStarts(evidence.report.text);
  const paragraphOf = (position: number): number => lastAt(paragraphs, position);
  // A pronoun may be linked wrongly, and a paragraph has too few names to outweigh that.
  const pronouns = new Set(places.flatMap(({ spans }) => spans.filter(({ form }) => form === 'pronoun').map(({ start }) => start)));
  const named = marks.filter(({ start }) => !pronouns.has(start));
  const inParagraph = groupBy(named, ({ start }) => paragraphOf(start));
  const mains = new Map(
    [...inParagraph].map(([paragraph, inside]) => [
      paragraph,
      leader(
        weigh(inside, ({ weight }) => weight),
        PARAGRAPH_LEAST,
      ),
    ]),
  );
  return {
    evidence,
    marksWithin,
    marksOf: (sentence) => bySentence.get(sentence) ?? [],
    countries: [...new Set(marks.map(({ country }) => country))].sort((a, b) => share(b) - share(a)),
    share,
    shareWithout: (mention) => {
      const isOwn = (mark: CountryMark, span: MentionSpan): boolean => mark.start >= span.start && mark.end <= span.end;
      const own = mention.spans.flatMap((span) => marksWithin(span.start, span.end).filter((mark) => isOwn(mark, span)));
      if (own.length === 0) return share;
      const ownWeights = weigh(own, weightOf);
      const rest = total - own.reduce((sum, mark) => sum + weightOf(mark), 0);
      return (country) => shareIn((weights.get(country) ?? 0) - (ownWeights.get(country) ?? 0), rest);
    },
    main,
    mainAt: (position) => mains.get(paragraphOf(position)) ?? main,
    source,
  };
}
