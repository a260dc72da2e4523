import type { EntityType } from '../../model/labels.ts';
import { BODY_KINDS, OFFICE_RANKS, PLACE_KINDS } from '../../model/vocabulary.ts';

/** What a reference file holds; one kind a file. */
export const REFERENCE_KINDS = ['people', 'bodies', 'offices', 'places', 'topics', 'holdings', 'aliases'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export const TYPE_OF_KIND: Readonly<Partial<Record<ReferenceKind, EntityType>>> = {
  people: 'Person',
  bodies: 'Body',
  offices: 'Office',
  places: 'Place',
  topics: 'Topic',
};

/** Columns that carry an identifier of another data set, with the form it must have. */
export const EXTERNAL_ID_COLUMNS: Readonly<Record<string, RegExp>> = {
  wikidata: /^Q[1-9]\d*$/,
  geonames: /^[1-9]\d*$/,
  iso: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/,
  viaf: /^\d+$/,
  isni: /^[\dX ]{16,19}$/,
  opensanctions: /^[\w-]+$/,
};

const SHARED = ['name', 'country', 'aliases', ...Object.keys(EXTERNAL_ID_COLUMNS)];

/** Columns of each kind; the first one or two must be there and filled. */
export const COLUMNS: Readonly<Record<ReferenceKind, { readonly required: readonly string[]; readonly optional: readonly string[] }>> = {
  people: { required: ['name'], optional: [...SHARED, 'birth', 'sector'] },
  bodies: { required: ['name'], optional: [...SHARED, 'bodyKind', 'partOf', 'founded', 'dissolved'] },
  offices: { required: ['name', 'country'], optional: [...SHARED, 'rank', 'body', 'seats'] },
  places: {
    required: ['name', 'country'],
    optional: [...SHARED, 'placeKind', 'partOf', 'latitude', 'longitude', 'population', 'timezone'],
  },
  topics: { required: ['name'], optional: SHARED },
  holdings: { required: ['person', 'office', 'country'], optional: ['start', 'end', 'acting'] },
  aliases: { required: ['name', 'alias'], optional: ['lang', 'from', 'to', 'type', 'country'] },
};

/** Closed lists that a column's value must come from. */
export const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  bodyKind: BODY_KINDS,
  placeKind: PLACE_KINDS,
  rank: OFFICE_RANKS,
};

/** Columns that only one kind has, by which a header tells its kind. */
const TELLING: readonly (readonly [ReferenceKind, readonly string[]])[] = [
  ['holdings', ['person', 'office']],
  ['aliases', ['name', 'alias']],
  ['bodies', ['bodyKind']],
  ['bodies', ['founded']],
  ['bodies', ['dissolved']],
  ['offices', ['rank']],
  ['offices', ['body']],
  ['offices', ['seats']],
  ['places', ['placeKind']],
  ['places', ['latitude']],
  ['places', ['timezone']],
  ['people', ['birth']],
  ['people', ['sector']],
];

/** The kind that a file's name ends with: `people.csv`, `kz-people.csv`. */
export function kindOfFileName(path: string): ReferenceKind | undefined {
  const stem = path.slice(0, path.lastIndexOf('.')).toLowerCase();
  return REFERENCE_KINDS.find((kind) => stem.endsWith(kind) && !/\p{L}/u.test(stem.at(-kind.length - 1) ?? ''));
}

/** The kind that a header says; undefined when it fits several. */
export function kindOfHeader(columns: readonly string[]): ReferenceKind | undefined {
  return TELLING.find(([, needed]) => needed.every((column) => columns.includes(column)))?.[0];
}
