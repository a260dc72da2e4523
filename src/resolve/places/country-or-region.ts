import type { Mention } from '../../model/evidence.ts';
import type { GazetteerPlace, NamedPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';

/** A country and a first-level region of another that bear one name: Georgia, Niger. */
interface Namesake {
  readonly country: GazetteerPlace;
  readonly region: GazetteerPlace;
}

export function countryAndRegion(readings: readonly NamedPlace[]): Namesake | undefined {
  const country = readings.find(({ place, match }) => place.kind === 'country' && match === 'exact')?.place;
  const region =
    country &&
    readings.find(({ place, match }) => place.kind === 'admin1' && match === 'exact' && place.country !== country.country)?.place;
  return country && region && { country, region };
}

/** A reader takes a region for what is meant before the country only where more people live in it. */
const isGreater = ({ country, region }: Namesake): boolean => (region.population ?? 0) > (country.population ?? 0);

/** What only states have that belong to no other. */
const NATIONAL =
  'parliament|prime minister|(?:vice[ -])?president|presidency|minist(?:ry|er|ries|ers)|army|navy|air force|armed forces|military|central bank|' +
  'national bank|ruling party|ambassador|embassy|monarchy|king|queen|junta|security council|constitutional court|border guards?';
/** What only the parts of a federal state are said to have. */
const REGIONAL =
  'state |(?:lieutenant )?governor|legislature|attorney general|general assembly|house of representatives|department of|bureau of|national guard|' +
  'secretary of state|court of appeals|superior court';
/** In a name without a possessive, that is the region's too: "Georgia Supreme Court", but "Georgia's Supreme Court" may be either's. */
const IN_NAMES = `${REGIONAL}|supreme court|senate|house|board of|division of|public service commission`;

const ATTRIBUTES = String.raw`(?:(?:acting|interim|new|former|caretaker|outgoing|transitional|national|de facto|unicameral|pro-\p{L}+|foreign|defen[cs]e|interior|finance|justice|health|economy|education) ){0,2}`;
const after = (nouns: string): RegExp => new RegExp(String.raw`^(?:['’]s?)? ${ATTRIBUTES}(?:${nouns})(?!\p{L})`, 'iu');
const before = (nouns: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${nouns}) of (?:the )?$`, 'iu');
const AFTER = { country: after(NATIONAL), admin1: new RegExp(`^(?:['’]s?)? (?:${REGIONAL})`, 'iu') };
const BEFORE = { country: before(NATIONAL), admin1: before('governor|legislature|attorney general|state') };
const REGION_NAME = new RegExp(`^(?:${IN_NAMES})`, 'iu');
const LONGEST = 50;

/**
 * Which of a country and a region is meant, by the institution that is said to be its own: "Georgia's parliament" and "the army of
 * Georgia" are of the country, "Georgia's legislature" is of the region.
 */
export function rankOf({ spans }: Mention, readings: readonly NamedPlace[], text: string): 'country' | 'admin1' | undefined {
  const namesake = countryAndRegion(readings);
  if (namesake === undefined) return undefined;
  const says = (rank: 'country' | 'admin1'): boolean =>
    spans.some(
      ({ start, end }) =>
        AFTER[rank].test(text.slice(end, end + LONGEST)) || BEFORE[rank].test(text.slice(Math.max(0, start - LONGEST), start)),
    );
  if (says('country')) return 'country';
  return isGreater(namesake) && says('admin1') ? 'admin1' : undefined;
}

/** Whether a name opens with the region of such a pair: "Georgia | General Assembly". */
export function namesRegion(rest: string, readings: readonly NamedPlace[]): boolean {
  if (!REGION_NAME.test(rest)) return false;
  const namesake = countryAndRegion(readings);
  return namesake !== undefined && isGreater(namesake) && nameKey(namesake.region.name) === nameKey(namesake.country.name);
}
