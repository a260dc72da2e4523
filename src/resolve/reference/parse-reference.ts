import { InputError } from '../../errors.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { type EntityType, isEntityType } from '../../model/labels.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ReferenceData, ReferenceEntity, ReferenceHolding } from '../../model/reference-data.ts';
import { readBody } from '../bodies/read-body.ts';
import { readOffice } from '../offices/read-office.ts';
import {
  CLOSED_LISTS,
  COLUMNS,
  EXTERNAL_ID_COLUMNS,
  kindOfFileName,
  kindOfHeader,
  REFERENCE_KINDS,
  type ReferenceKind,
  TYPE_OF_KIND,
} from './columns.ts';
import { type ReferenceRow, readReferenceRows } from './read-rows.ts';

/** A file of reference data as it was read from disk. */
export interface ReferenceFile {
  readonly path: string;
  readonly text: string;
  readonly format: 'csv' | 'jsonl';
  /** Name and version of the data set; the file's base name when nobody says. */
  readonly source: string;
  readonly kind?: ReferenceKind;
}

/** A record that does not land, with the reason; `column` is absent when the record as a whole is at fault. */
export interface ReferenceRejection {
  readonly path: string;
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
}

export interface ParsedReference {
  readonly data: ReferenceData;
  readonly rejected: readonly ReferenceRejection[];
  /** Columns of a file that its kind does not know, with those that it does. */
  readonly ignored: readonly { readonly path: string; readonly columns: readonly string[]; readonly known: readonly string[] }[];
}

/** Thrown and caught inside this file only: a row's fault is noted, never thrown at the user. */
class RowFault extends Error {
  readonly column: string | undefined;
  constructor(column: string | undefined, reason: string) {
    super(reason);
    this.column = column;
  }
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function dateOf(cells: ReferenceRow['cells'], column: string): string | undefined {
  const value = cells[column] ?? '';
  if (value === '') return undefined;
  const isReal = DATE.test(value) && (value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value));
  if (!isReal) throw new RowFault(column, `${value} is no date; write YYYY-MM-DD, YYYY-MM or YYYY`);
  return value;
}

function numberOf(cells: ReferenceRow['cells'], column: string, least: number, most: number): number | undefined {
  const value = cells[column] ?? '';
  if (value === '') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number) || number < least || number > most)
    throw new RowFault(column, `${value} is no number from ${least} to ${most}`);
  return number;
}

/** An ISO code, or the name of a country. */
function countryOf(cells: ReferenceRow['cells'], gazetteer: Gazetteer, isNeeded: boolean): string | undefined {
  const value = cells.country ?? '';
  if (value === '') {
    if (isNeeded) throw new RowFault('country', 'it is empty; write the ISO 3166 code, such as KZ');
    return undefined;
  }
  const code = /^[A-Za-z]{2}$/.test(value)
    ? gazetteer.country(value)?.country
    : gazetteer.places(value).find(({ place }) => place.kind === 'country' && place.country !== 'xx')?.place.country;
  if (code === undefined) throw new RowFault('country', `${value} is no country; write the ISO 3166 code, such as KZ`);
  return code;
}

function listed(cells: ReferenceRow['cells'], column: string): string | undefined {
  const value = cells[column] ?? '';
  if (value === '') return undefined;
  const allowed = CLOSED_LISTS[column]!;
  if (!allowed.includes(value)) throw new RowFault(column, `${value} is not one of ${allowed.join(', ')}`);
  return value;
}

function inOrder(from: string | undefined, to: string | undefined, column: string): void {
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length)) throw new RowFault(column, `${to} is before ${from}`);
}

/** Keeps only what has a value, so that absent stays absent. */
const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

function entityOf(type: EntityType, { cells }: ReferenceRow, source: string, gazetteer: Gazetteer, needsCountry: boolean): ReferenceEntity {
  const externalIds: Record<string, string> = {};
  for (const [column, form] of Object.entries(EXTERNAL_ID_COLUMNS)) {
    const value = cells[column] ?? '';
    if (value === '') continue;
    if (!form.test(value)) throw new RowFault(column, `${value} is no ${column} identifier`);
    externalIds[column] = value;
  }
  const latitude = numberOf(cells, 'latitude', -90, 90);
  const longitude = numberOf(cells, 'longitude', -180, 180);
  if ((latitude === undefined) !== (longitude === undefined))
    throw new RowFault(latitude === undefined ? 'latitude' : 'longitude', 'a point needs both latitude and longitude');
  const [founded, dissolved] = [dateOf(cells, 'founded'), dateOf(cells, 'dissolved')];
  inOrder(founded, dissolved, 'dissolved');
  return present({
    type,
    name: cells.name!,
    country: countryOf(cells, gazetteer, needsCountry),
    aliases: (cells.aliases ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name })),
    bodyKind: listed(cells, 'bodyKind'),
    placeKind: listed(cells, 'placeKind'),
    rank: listed(cells, 'rank'),
    partOf: cells.partOf || undefined,
    body: cells.body || undefined,
    birth: dateOf(cells, 'birth'),
    sector: cells.sector || undefined,
    founded,
    dissolved,
    seats: numberOf(cells, 'seats', 1, 100_000),
    location: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    population: numberOf(cells, 'population', 0, 2e9),
    timezone: cells.timezone || undefined,
    externalIds,
    source,
  }) as ReferenceEntity;
}

function holdingOf({ cells }: ReferenceRow, source: string, gazetteer: Gazetteer): ReferenceHolding {
  const [start, end] = [dateOf(cells, 'start'), dateOf(cells, 'end')];
  inOrder(start, end, 'end');
  const acting = (cells.acting ?? '').toLowerCase();
  if (!['', 'true', 'false', 'yes', 'no', '1', '0'].includes(acting))
    throw new RowFault('acting', `${cells.acting} is neither true nor false`);
  return present({
    person: cells.person!,
    office: cells.office!,
    country: countryOf(cells, gazetteer, true)!,
    start,
    end,
    acting: ['true', 'yes', '1'].includes(acting) || undefined,
    source,
  }) as ReferenceHolding;
}

/** What a name of an alias file is: what the other rows say, else what the words say, else a place of the gazetteer. */
function typeOfName(name: string, country: string | undefined, known: ReadonlyMap<string, EntityType>, gazetteer: Gazetteer): EntityType {
  const stated = known.get(nameKey(name));
  if (stated) return stated;
  if (readOffice(name, gazetteer, country)) return 'Office';
  if (readBody(name, gazetteer, country)) return 'Body';
  if (gazetteer.places(name).some(({ match }) => match !== 'key')) return 'Place';
  throw new RowFault('name', `nothing says what ${name} is; add a column type with Person, Body, Office, Place or Topic`);
}

function aliasOf({ cells }: ReferenceRow, source: string, known: ReadonlyMap<string, EntityType>, gazetteer: Gazetteer): ReferenceEntity {
  const country = countryOf(cells, gazetteer, false);
  const [from, to] = [dateOf(cells, 'from'), dateOf(cells, 'to')];
  inOrder(from, to, 'to');
  const stated = cells.type ?? '';
  if (stated !== '' && !isEntityType(stated)) throw new RowFault('type', `${stated} is not one of Person, Body, Office, Place, Topic`);
  const type = isEntityType(stated) ? stated : typeOfName(cells.name!, country, known, gazetteer);
  return present({
    type,
    name: cells.name!,
    country,
    aliases: [present({ name: cells.alias!, lang: cells.lang || undefined, from, to })],
    externalIds: {},
    source,
  }) as ReferenceEntity;
}

interface Sheet {
  readonly file: ReferenceFile;
  readonly kind: ReferenceKind;
  readonly rows: readonly ReferenceRow[];
  readonly known: readonly string[];
  readonly ignored: readonly string[];
}

function openSheet(file: ReferenceFile): Sheet {
  const { columns, rows } = readReferenceRows(file.text, file.format, file.path);
  if (columns.length === 0) throw new InputError(`${file.path} is empty. Fill it, or leave it out.`, { code: 'reference_header' });
  const kind = file.kind ?? kindOfHeader(columns) ?? kindOfFileName(file.path);
  if (kind === undefined) {
    throw new InputError(
      `The columns of ${file.path} (${columns.join(', ')}) fit several kinds. Name the file after what it holds, ${REFERENCE_KINDS.join(', ')} (for example kz-people.csv), or say --kind to load-reference.`,
      { code: 'reference_kind' },
    );
  }
  const missing = COLUMNS[kind].required.filter((column) => !columns.includes(column));
  if (missing.length > 0 && rows.length > 0) {
    throw new InputError(`${file.path} has no column ${missing.join(' and ')}, which ${kind} need. Add it to the header.`, {
      code: 'reference_header',
    });
  }
  const known = [...new Set([...COLUMNS[kind].required, ...COLUMNS[kind].optional])];
  return { file, kind, rows, known, ignored: columns.filter((column) => !known.includes(column)) };
}

/** Reads reference files together, so that an alias may name what another file states. A faulty row is left out whole, with its reason. */
export function parseReference(files: readonly ReferenceFile[], gazetteer: Gazetteer): ParsedReference {
  const sheets = files.map(openSheet);
  const rejected: ReferenceRejection[] = [];
  const entities: ReferenceEntity[] = [];
  const holdings: ReferenceHolding[] = [];
  const each = (wanted: (kind: ReferenceKind) => boolean, take: (row: ReferenceRow, sheet: Sheet) => void): void => {
    for (const sheet of sheets) {
      if (!wanted(sheet.kind)) continue;
      for (const row of sheet.rows) {
        try {
          if (row.broken) throw new RowFault(undefined, row.broken);
          const empty = COLUMNS[sheet.kind].required.find((column) => (row.cells[column] ?? '') === '');
          if (empty !== undefined) throw new RowFault(empty, 'it is empty');
          take(row, sheet);
        } catch (fault) {
          if (!(fault instanceof RowFault)) throw fault;
          rejected.push({
            path: sheet.file.path,
            line: row.line,
            reason: fault.message,
            ...(fault.column === undefined ? {} : { column: fault.column }),
          });
        }
      }
    }
  };
  each(
    (kind) => TYPE_OF_KIND[kind] !== undefined,
    (row, { file, kind }) =>
      entities.push(entityOf(TYPE_OF_KIND[kind]!, row, file.source, gazetteer, COLUMNS[kind].required.includes('country'))),
  );
  each(
    (kind) => kind === 'holdings',
    (row, { file }) => holdings.push(holdingOf(row, file.source, gazetteer)),
  );
  const known = new Map<string, EntityType>();
  for (const holding of holdings) known.set(nameKey(holding.person), 'Person').set(nameKey(holding.office), 'Office');
  for (const entity of entities) known.set(nameKey(entity.name), entity.type);
  each(
    (kind) => kind === 'aliases',
    (row, { file }) => entities.push(aliasOf(row, file.source, known, gazetteer)),
  );
  const ignored = sheets
    .filter((sheet) => sheet.ignored.length > 0)
    .map((sheet) => ({ path: sheet.file.path, columns: sheet.ignored, known: sheet.known }));
  return { data: { entities, holdings }, rejected, ignored };
}

/** `holdings.csv, line 7, column end: 2019 is before 2020. The row was left out.` */
export const describeRejection = (fault: ReferenceRejection): string =>
  `${fault.path}, line ${fault.line}${fault.column === undefined ? '' : `, column ${fault.column}`}: ${fault.reason}. The row was left out.`;
