import type { Demonym, Gazetteer, GazetteerPlace, NamedPlace } from '../model/gazetteer.ts';
import { nameKey } from '../model/name-key.ts';
import { soundKey } from '../model/sound-key.ts';
import type { IsoDate } from '../model/time-value.ts';
import { PLACE_KINDS, type PlaceKind } from '../model/vocabulary.ts';
import { demonymOf } from './demonyms.ts';
import type { FormerName, GazetteerFile } from './file-format.ts';
import { isGivenName } from './given-names.ts';
import { headNoun } from './head-nouns.ts';
import { findKey, hasWordPrefix, type KeyTable, keyAt } from './key-table.ts';
import { MATCH, SHIFT } from './postings.ts';

/** Names whose readings are kept; a report asks for the same few again and again. */
const MOST_KEPT = 20_000;
/** More readings of one name than any text can tell apart. */
const MOST_READINGS = 64;

const table = (file: GazetteerFile, name: string): KeyTable => ({
  bytes: file.bytes(`${name}Bytes`),
  starts: file.numbers(`${name}Starts`),
  postings: file.numbers(`${name}Postings`),
  postingStarts: file.numbers(`${name}PostingStarts`),
});

/** Places as objects, made when they are first asked for. */
function placeReader(file: GazetteerFile, ids: KeyTable): (index: number) => GazetteerPlace {
  const { countries, zones } = file.header;
  const [idKeys, parents, textStarts, populations, geonames] = ['idKeys', 'parents', 'textStarts', 'populations', 'geonames'].map((name) =>
    file.numbers(name),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const [latitudes, longitudes] = [file.floats('latitudes'), file.floats('longitudes')];
  const [countryOf, zoneOf] = [file.small('countries'), file.small('zones')];
  const kinds = file.bytes('kinds');
  const texts = file.bytes('texts');
  const made = new Map<number, GazetteerPlace>();
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  const read = (index: number): GazetteerPlace => {
    const known = made.get(index);
    if (known) return known;
    const partOf: string[] = [];
    for (let parent = parents[index]!; parent !== 0; parent = parents[parent - 1]!) partOf.push(keyAt(ids, idKeys[parent - 1]!));
    const kind = PLACE_KINDS[kinds[index]! & 127]!;
    const code = countries[countryOf[index]!]!;
    const country = code === 'XX' ? 'xx' : code;
    const zone = zones[zoneOf[index]!]!;
    const place: GazetteerPlace = {
      id: keyAt(ids, idKeys[index]!),
      name: Buffer.from(texts.buffer, texts.byteOffset + textStarts[index]!, textStarts[index + 1]! - textStarts[index]!).toString('utf8'),
      kind,
      country,
      location: { latitude: round(latitudes[index]!), longitude: round(longitudes[index]!) },
      partOf,
      ...(populations[index]! > 0 ? { population: populations[index]! } : {}),
      ...(zone === '' ? {} : { timezone: zone }),
      ...(geonames[index]! > 0 ? { geonames: String(geonames[index]!) } : {}),
      ...(kind === 'country' && country !== 'xx' ? { iso: country } : {}),
      ...((kinds[index]! & 128) === 0 ? {} : { isCapital: true }),
    };
    made.set(index, place);
    return place;
  };
  return read;
}

/** Abbreviations keep their case, or `in` would be Indiana: short ones without a stop are written in capitals. */
const isWrittenAsAbbreviation = (name: string): boolean => (name.includes('.') ? /^[A-Z]/.test(name) : name === name.toUpperCase());

const held = (former: FormerName | undefined, on: IsoDate | undefined): boolean =>
  former !== undefined && on !== undefined && (former[2] === '' || former[2] <= on) && (former[3] === '' || on <= former[3]);

/** `Tunis` is the capital, though other languages call its country so: a capital's own name beats a further name of its country. */
function withoutForeignNames(found: readonly NamedPlace[], key: string): readonly NamedPlace[] {
  const [first] = found;
  if (first?.place.kind !== 'country' || nameKey(first.place.name) === key) return found;
  const isItsCapital = ({ place }: NamedPlace): boolean =>
    place.isCapital === true && place.country === first.place.country && nameKey(place.name) === key;
  return found.some(isItsCapital) ? found.slice(1) : found;
}

/** The gazetteer over an opened file. */
export function openGazetteer(file: GazetteerFile): Gazetteer {
  const names = table(file, 'name');
  const sounds = table(file, 'sound');
  const ids = table(file, 'id');
  const read = placeReader(file, ids);
  const former = new Map(file.header.former.map((row) => [`${row[0]} ${row[1]}`, row]));
  const countries = new Map<string, GazetteerPlace>();
  file.bytes('kinds').forEach((kind, index) => {
    if ((kind & 127) !== 0) return;
    const place = read(index);
    if (place.country !== 'xx') countries.set(place.country, place);
  });

  function collect(name: string, key: string, kinds: readonly PlaceKind[] | undefined, on: IsoDate | undefined): NamedPlace[] {
    const found: NamedPlace[] = [];
    for (const posting of findKey(names, key)) {
      const match = posting >>> SHIFT.bits;
      const index = posting & SHIFT.mask;
      if (match === MATCH.abbreviation && !isWrittenAsAbbreviation(name)) continue;
      const place = read(index);
      if (kinds && !kinds.includes(place.kind)) continue;
      const isFormer = match === MATCH.former && !held(former.get(`${key} ${index}`), on);
      found.push({ place, match: match === MATCH.abbreviation ? 'abbreviation' : isFormer ? 'former' : 'exact' });
      if (found.length === MOST_READINGS) break;
    }
    return found;
  }
  function collectBySound(key: string, kinds: readonly PlaceKind[] | undefined): NamedPlace[] {
    const found: NamedPlace[] = [];
    for (const index of findKey(sounds, soundKey(key))) {
      const place = read(index);
      if (kinds === undefined || kinds.includes(place.kind)) found.push({ place, match: 'key' });
      if (found.length === MOST_READINGS) break;
    }
    return found;
  }
  const byKind = (found: readonly NamedPlace[], kinds: readonly PlaceKind[]): NamedPlace[] =>
    [...found].sort((a, b) => kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind));

  function readings(name: string, on?: IsoDate): readonly NamedPlace[] {
    const key = nameKey(name).replace(/^the /, '');
    if (key === '') return [];
    const exact = withoutForeignNames(collect(name, key, undefined, on), key);
    const head = headNoun(name);
    if (head === undefined) return exact.length > 0 ? exact : collectBySound(key, undefined);
    // The noun tells the level: `Mangistau region` is never a village of that name, `Almaty airport` never the city.
    if (head.kinds.includes('site')) return exact;
    const level = collect(name, head.stem, head.kinds, on);
    const regions = byKind(level.length > 0 ? level : collectBySound(head.stem, head.kinds), head.kinds);
    const seen = new Set(exact.map((named) => named.place.id));
    return [...exact, ...regions.filter((named) => !seen.has(named.place.id))];
  }

  const kept = new Map<string, readonly NamedPlace[]>();
  function places(name: string, on?: IsoDate): readonly NamedPlace[] {
    const request = on === undefined ? name : `${on}\n${name}`;
    const known = kept.get(request);
    if (known !== undefined) return known;
    const found = readings(name, on);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(request, found);
    return found;
  }

  const demonyms = new Map<string, Demonym | undefined>();
  function demonym(word: string): Demonym | undefined {
    if (demonyms.has(word)) return demonyms.get(word);
    const found = demonymOf(word);
    if (demonyms.size >= MOST_KEPT) demonyms.clear();
    demonyms.set(word, found);
    return found;
  }

  return {
    version: file.header.version,
    places,
    hasPrefix: (words) => hasWordPrefix(names, /^[a-z0-9 ]*$/.test(words) ? words : nameKey(words)),
    place: (id) => {
      const index = findKey(ids, id)[0];
      return index === undefined ? undefined : read(index);
    },
    country: (code) => countries.get(code.toUpperCase()),
    demonym,
    isGivenName,
  };
}
