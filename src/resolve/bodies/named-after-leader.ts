import type { Evidence, Mention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';

const OF_A_LEADER = /^(?:the )?(\p{Lu}[\p{L}'’-]+?)(?:['’]s)? (?:[Aa]dministration|[Rr]egime|[Pp]residency|[Gg]overnment|[Cc]abinet)$/u;
const WELL_KNOWN_REGION = 500_000;

const surnameOf = ({ norm }: Mention): string => norm.split(' ').at(-1)!;
const bearersOf = (key: string, { mentions }: Evidence): readonly Mention[] =>
  mentions.filter((mention) => mention.type === 'Person' && surnameOf(mention) === key);

/** Whether a government goes by its head's name: that of Obama is not that of the town, those of Kabul, Ohio and Aktau are theirs. */
export function isNamedAfterLeader({ text, spans }: Mention, evidence: Evidence, gazetteer: Gazetteer): boolean {
  const [, name = ''] = OF_A_LEADER.exec(text) ?? [];
  if (name === '' || gazetteer.demonym(name) !== undefined) return false;
  const isWellKnown = gazetteer
    .places(name)
    .some(
      ({ place, match }) =>
        match !== 'key' &&
        (place.kind === 'country' ||
          (nameKey(place.name).startsWith(nameKey(name)) &&
            (place.isCapital === true || (place.kind === 'admin1' && (place.population ?? 0) > WELL_KNOWN_REGION)))),
    );
  if (isWellKnown) return false;
  const key = nameKey(name);
  if (bearersOf(key, evidence).length > 0) return true;
  const { start, end } = spans[0]!;
  return evidence.mentions.some(({ type, spans }) => type === 'Person' && spans.some((span) => span.start >= start && span.end < end));
}

const HEADS = /^(?:.* )?(?:president|prime minister|chancellor|dictator|taoiseach)$/;
const NO_HEADS = /\b(?:vice|deputy|former|ex|council|senate|company|party)\b/;

/** The country whose head bears the name, where the report calls somebody so and says of which: "US President Barack Obama". */
export function countryOfLeader(text: string, evidence: Evidence): string | undefined {
  const key = nameKey(OF_A_LEADER.exec(text)?.[1] ?? '');
  const countries = bearersOf(key, evidence)
    .filter(({ roleWords = [] }) => roleWords.some((role) => HEADS.test(role) && !NO_HEADS.test(role)))
    .flatMap(({ country, countryBasis }) => (country !== undefined && countryBasis === 'words' ? [country] : []));
  return new Set(countries).size === 1 ? countries[0] : undefined;
}
