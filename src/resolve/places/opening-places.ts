import type { Mention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';

const LONGEST = 4;
const MOST = 20;

/** What a town or county has of its own: behind a name it goes on to say what of the place is meant. */
const LOCAL: ReadonlySet<string> = new Set(
  `police sheriff sheriff's constabulary fire ambulance city town township village county borough parish municipal metropolitan district
  council courthouse jail school schools high middle elementary primary junior secondary grammar community college hospital library
  civic area regional chamber volunteer emergency health planning zoning housing water public recreation parks crown magistrates
  magistrates' circuit commission commissioners board clerk fairgrounds airport municipality prefecture`.split(/\s+/),
);

/** Of those, what goes with the noun behind it: no place ends so in "Central High School". */
const OF_ITS_NOUN = /\b(?:high|middle|elementary|primary|junior|secondary|grammar|community|public|regional|volunteer)$/i;

const GENERIC =
  /^(?:lake|mount|fort|camp|port|new|north|south|east|west|central|saint|st\.?|san|santa|grand|big|little|city|university|college|state|royal|national|high|first|union)$/i;

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(',').map((item) => item.trim()));
const SITES = listOf(
  `airport, airfield, air base, airbase, naval base, station, prison, jail, stadium, plant, refinery, shipyard, zoo, metro, cathedral,
  synagogue, town hall, city hall, hospital, harbour, harbor`,
);
const BEFORE_SITES = listOf(
  `international, regional, central, main, military, naval, maximum, security, nuclear, thermal, power, railway, train, bus, metro`,
);

/** Whether the words behind the name of a town make it the name of a site: "International Airport", "Nuclear Power Plant". */
function areOfSite(words: readonly string[]): boolean {
  for (const [i, word] of words.entries()) {
    if (SITES.has(word) || SITES.has(`${word} ${words[i + 1] ?? ''}`)) return true;
    if (!BEFORE_SITES.has(word)) return false;
  }
  return false;
}

/** The place that the first words of a longer name are: `Butler County | Jail`, `Athens | City Council`, of a site `Dubai | International Airport`. */
export function openingPlace(text: string, gazetteer: Gazetteer, isNamed: (name: string) => boolean, isSite = false): string | undefined {
  const words = text.replace(/^the\s+/i, '').split(' ');
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const next = words[length]!.replaceAll('’', "'").toLowerCase();
    const first = words.slice(0, length).join(' ');
    const isOfSite = isSite && areOfSite(words.slice(length).map((word) => word.toLowerCase()));
    if ((!LOCAL.has(next) && !isOfSite && !isNamed(first)) || !/^\p{Lu}/u.test(first) || GENERIC.test(first) || OF_ITS_NOUN.test(first))
      continue;
    const isPlace = gazetteer
      .places(first)
      .some(({ place, match }) => match === 'exact' && place.kind !== 'country' && place.country !== 'xx');
    if (isPlace) return first;
  }
  return undefined;
}

/**
 * The places that open the names of local institutions and of sites that no gazetteer lists, each as a mention of its own: they tell
 * which of several towns is meant as a town beside them would. What the report names anyway is left out.
 */
export function openingPlaces(mentions: readonly Mention[], unlisted: ReadonlySet<string>, gazetteer: Gazetteer): readonly Mention[] {
  const named = new Set(mentions.filter(({ type }) => type === 'Place').map(({ norm }) => norm));
  const found: Mention[] = [];
  for (const mention of mentions) {
    const isUnlisted = unlisted.has(mention.id);
    if (mention.form !== 'name' || (!isUnlisted && mention.type !== 'Body' && mention.type !== 'Office')) continue;
    const text = openingPlace(mention.text, gazetteer, () => false, isUnlisted);
    const norm = text === undefined ? '' : nameKey(text);
    if (text === undefined || named.has(norm)) continue;
    named.add(norm);
    const at = mention.text.indexOf(text);
    const spans = mention.spans
      .filter(({ start, end }) => end - start === mention.text.length)
      .map((span) => ({ ...span, start: span.start + at, end: span.start + at + text.length }));
    found.push({ id: mention.id, type: 'Place', form: 'name', text, norm, spans });
    if (found.length === MOST) break;
  }
  return found;
}
