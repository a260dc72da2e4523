import type { Gazetteer, GazetteerPlace } from '../../../src/model/gazetteer.ts';

const place = (id: string, name: string, kind: GazetteerPlace['kind'], partOf: readonly string[] = []): GazetteerPlace => ({
  id,
  name,
  kind,
  country: id.split('/')[1]!.toUpperCase(),
  partOf,
});

const PLACES: readonly GazetteerPlace[] = [
  place('place/pe/peru', 'Peru', 'country'),
  place('place/pe/cusco-region', 'Cusco Region', 'admin1', ['place/pe/peru']),
  place('place/pe/cusco', 'Cusco', 'city', ['place/pe/cusco-region', 'place/pe/peru']),
  place('place/bo/bolivia', 'Bolivia', 'country'),
  place('place/bo/la-paz', 'La Paz', 'city', ['place/bo/bolivia']),
];

/** Two countries and three places, for tests of the derivation. */
export const SMALL_GAZETTEER: Gazetteer = {
  version: 'test',
  places: (name) => PLACES.filter((one) => one.name === name).map((one) => ({ place: one, match: 'exact' })),
  hasPrefix: () => false,
  place: (id) => PLACES.find((one) => one.id === id),
  country: (code) => PLACES.find((one) => one.kind === 'country' && one.country === code.toUpperCase()),
  demonym: () => undefined,
  isGivenName: () => false,
};
