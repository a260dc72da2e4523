import type { Mention } from '../../model/evidence.ts';
import type { Gazetteer, NamedPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';

const AFTER = /^(?:,\s*|\s*\(\s*|\s+in\s+)(?:the\s+)?((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:of\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u;

/** Ids of what stands behind the name as its container: `Paris, Texas`, `Aktau (Mangistau region)`. */
export function containersOf(mention: Mention, readings: readonly NamedPlace[], text: string, gazetteer: Gazetteer): string[] {
  const found = new Set<string>();
  for (const span of mention.spans) {
    const words =
      AFTER.exec(text.slice(span.end, span.end + 60))?.[1]
        ?.replace(/['’]s?$/, '')
        .split(/\s+/) ?? [];
    for (let length = words.length; length > 0; length--) {
      const name = words.slice(0, length).join(' ');
      const around = gazetteer.places(name).filter(
        ({ place, match }) =>
          match !== 'key' &&
          // "Paris in Washington": a county is called one.
          (place.kind !== 'admin2' || nameKey(place.name) === nameKey(name)) &&
          readings.some((reading) => reading.place.partOf.includes(place.id)),
      );
      for (const { place } of around) found.add(place.id);
      if (around.length > 0) break;
    }
  }
  return [...found];
}

const LONGEST_BEFORE = 60;
const MOST_WORDS = 3;

/** Names that may stand right before a place, behind them a comma or bracket: of `in East Everett, Washington` both lengths. */
function namesBefore(text: string, start: number): readonly string[] {
  const lead = text.slice(Math.max(0, start - LONGEST_BEFORE), start).trimEnd();
  if (!lead.endsWith(',') && !lead.endsWith('(')) return [];
  const words = lead.slice(0, -1).trimEnd().split(' ');
  const found: string[] = [];
  for (let from = words.length - 1; from >= 0 && words.length - from <= MOST_WORDS && isCapitalised(words[from]!); from--)
    found.push(words.slice(from).join(' '));
  return found;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Ids of what holds the place that stands right before the name. */
export function holdingOf(mention: Mention, readings: readonly NamedPlace[], text: string, gazetteer: Gazetteer): string[] {
  const ids = new Set(readings.map(({ place }) => place.id));
  return mention.spans
    .flatMap((span) => namesBefore(text, span.start))
    .flatMap((name) => gazetteer.places(name))
    .flatMap(({ place, match }) => (match === 'key' ? [] : place.partOf.filter((id) => ids.has(id))));
}

const JOINT = /^(?:,|,?\s+(?:and|or))\s+(?:the\s+)?$/;

/** Mentions side by side in a list, in both directions. */
export function listsOf(mentions: readonly Mention[], text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const spans = mentions.flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ id, start, end }))).sort((a, b) => a.start - b.start);
  const lists = new Map<string, Set<string>>(mentions.map(({ id }) => [id, new Set()]));
  spans.slice(1).forEach((span, i) => {
    const before = spans[i]!;
    if (span.start - before.end > 12 || !JOINT.test(text.slice(before.end, span.start))) return;
    lists.get(span.id)!.add(before.id);
    lists.get(before.id)!.add(span.id);
  });
  return lists;
}
