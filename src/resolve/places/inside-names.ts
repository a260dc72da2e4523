import type { Mention, MentionSpan } from '../../model/evidence.ts';
import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import { mentionId } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceLinks } from './link-places.ts';
import { placeKeys } from './place-keys.ts';

const RULE = 'resolve/places/inside-names';
/** Capitalised words, as a country or region stands inside the name of an institution. */
const WORDS = /(?:\p{Lu}[\p{L}.]*)(?:[ ](?:(?:and|of|the)[ ])*\p{Lu}[\p{L}.]*)*/gu;
const LONGEST = 4;

/** Names of parties, firms and movements use a country as a label, not as a place. */
const NO_INSTITUTION: ReadonlySet<string> = new Set(['party', 'movement', 'company', 'media', 'international']);

/** Words for the level of an institution, though a district or town somewhere is called so too. */
const RANKS: ReadonlySet<string> = new Set(['Federal', 'Central', 'National', 'Supreme', 'Union', 'Capital']);

const isWhole = (place: GazetteerPlace): boolean => place.kind === 'country' || place.kind === 'admin1';

interface Found {
  readonly place: GazetteerPlace;
  readonly start: number;
  readonly end: number;
}

/** The country, or the region or city of it, that stands in the words as a name; demonyms are no places. */
function placeIn(text: string, country: string, gazetteer: Gazetteer, openings: PlaceLinks['openings']): Found | undefined {
  for (const run of text.matchAll(WORDS)) {
    const words = [...run[0].matchAll(/\S+/g)];
    for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const start = words[from]!.index;
        const last = words[from + length - 1]!;
        const end = last.index + last[0].length;
        const name = run[0].slice(start, end);
        if ((start === 0 && end === text.length) || RANKS.has(name)) continue;
        // "Texas Department of Health": the noun that goes on is the institution's, not the region's.
        if (length > 1 && /^ (?:of|for) /.test(text.slice(run.index + end))) continue;
        const key = nameKey(name);
        const first = gazetteer.places(name).find(({ match }) => match !== 'key')?.place;
        // Which of several towns is meant was asked before, with the rest of the report.
        const reading = first !== undefined && !isWhole(first) && openings.has(key) ? openings.get(key) : first;
        const isMeant =
          reading?.country === country &&
          (isWhole(reading) || ((reading.population ?? 0) > 50_000 && placeKeys(reading).name === key) || openings.get(key) === reading);
        if (reading && isMeant) return { place: reading, start: run.index + start, end: run.index + end };
      }
    }
  }
  return undefined;
}

function isTaken(taken: ReadonlySet<number>, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}

/**
 * An institution's own words may name its place: `Government of Iraq`, `U.S. Navy`, `governor of Texas`. That place is
 * mentioned there too; it joins the mention of the same place, or makes one.
 */
export function addPlacesInsideNames(
  mentions: readonly Mention[],
  reportId: string,
  gazetteer: Gazetteer,
  openings: PlaceLinks['openings'],
): readonly Mention[] {
  const taken = new Set<number>();
  for (const mention of mentions)
    if (mention.type === 'Place') for (const span of mention.spans) for (let at = span.start; at < span.end; at++) taken.add(at);
  const added = new Map<string, { place: GazetteerPlace; text: string; spans: MentionSpan[] }>();
  for (const mention of mentions) {
    const isInstitution = mention.type === 'Office' || (mention.type === 'Body' && !NO_INSTITUTION.has(mention.bodyKind ?? 'other'));
    if (!isInstitution || mention.countryBasis !== 'words' || mention.country === undefined) continue;
    const found = placeIn(mention.text, mention.country, gazetteer, openings);
    if (found === undefined) continue;
    const text = mention.text.slice(found.start, found.end);
    for (const span of mention.spans) {
      // Only where the span is the whole name; short forms (`the government`) hold no place.
      if (span.form !== 'name' || span.end - span.start !== mention.text.length) continue;
      const own = { ...span, start: span.start + found.start, end: span.start + found.end, rule: RULE };
      if (isTaken(taken, own)) continue;
      const entry = added.get(found.place.id) ?? { place: found.place, text, spans: [] };
      entry.spans.push(own);
      added.set(found.place.id, entry);
    }
  }
  if (added.size === 0) return mentions;
  const joined = mentions.map((mention) => {
    const more = mention.type === 'Place' && mention.link ? added.get(mention.link.entityId) : undefined;
    if (more === undefined) return mention;
    added.delete(more.place.id);
    return { ...mention, spans: [...mention.spans, ...more.spans].sort((a, b) => a.start - b.start) };
  });
  const fresh = [...added.values()].map(({ place, text, spans }): Mention => {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    return {
      id: mentionId(reportId, sorted[0]!.start, 'Place'),
      type: 'Place',
      text,
      norm: nameKey(text),
      form: 'name',
      spans: sorted,
      ...(place.country === 'xx' ? {} : { country: place.country, countryBasis: 'words' as const }),
      placeKind: place.kind,
      link: { entityId: place.id, score: 0.95, rule: RULE, why: 'the name of an institution holds the place' },
    };
  });
  return [...joined, ...fresh];
}
