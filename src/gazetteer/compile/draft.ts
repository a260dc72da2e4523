import type { PlaceKind } from '../../model/vocabulary.ts';

/** A place while the gazetteer is being compiled. */
export interface Draft {
  name: string;
  readonly kind: PlaceKind;
  readonly country: string;
  latitude: number;
  longitude: number;
  population: number;
  zone: string;
  geonames: string;
  capital: boolean;
  parent: Draft | undefined;
  /** Names it answers to, as they are spelt. */
  readonly names: Set<string>;
  readonly abbreviations: Set<string>;
  readonly former: { readonly name: string; readonly from: string; readonly to: string }[];
  id: string;
  index: number;
}

export function draft(kind: PlaceKind, country: string, name: string, latitude: number, longitude: number): Draft {
  return {
    kind,
    country,
    name,
    latitude,
    longitude,
    population: 0,
    zone: '',
    geonames: '',
    capital: false,
    parent: undefined,
    names: new Set([name]),
    abbreviations: new Set(),
    former: [],
    id: '',
    index: -1,
  };
}

/** The rows of a table written as text: one a line, cells apart by `|`. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
export const listOf = (cell: string | undefined): string[] => (cell ?? '').split(',').filter((item) => item !== '');
export function pointOf(cell: string): [number, number] {
  const [latitude = 0, longitude = 0] = cell.split(',').map(Number);
  return [latitude, longitude];
}
