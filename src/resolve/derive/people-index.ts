import { nameKey } from '../../model/name-key.ts';
import { personBlockKey } from '../people/index.ts';
import type { PersonUnit } from './unit.ts';

export interface Joined {
  readonly score: number;
  readonly why: string;
}

/** A cluster while it is made. */
export interface Growing {
  readonly units: PersonUnit[];
  /** By unit key: how it came here. */
  readonly joined: Map<string, Joined>;
  /** Units of other clusters that it might as well be. */
  readonly rivals: readonly string[];
}

/** Above this many people whose names begin alike only the same spelling is compared, so that one family name of a nation stays quick. */
const ALIKE_CAP = 50;

/** The people of a family name, found by how a name begins, by unit, country and office, without going through all. */
export interface PeopleIndex {
  readonly clusters: readonly Growing[];
  put(cluster: Growing, unit: PersonUnit, how: Joined): void;
  /** Clusters that may be this name, in the order in which they were founded. */
  alike(unit: PersonUnit): readonly Growing[];
  /** Clusters that hold one of these units. */
  holding(unitKeys: readonly string[]): readonly Growing[];
  /** Clusters that share the country or an office; undefined when they are too many for a family name to say anything. */
  near(unit: PersonUnit, most: number): readonly Growing[] | undefined;
  ofReference(entityId: string): Growing | undefined;
}

export function newPeopleIndex(): PeopleIndex {
  const clusters: Growing[] = [];
  const places = new Map<Growing, number>();
  const keyed = new Map<string, Set<Growing>>();
  const note = (key: string, cluster: Growing): void => {
    const known = keyed.get(key);
    if (known === undefined) keyed.set(key, new Set([cluster]));
    else known.add(cluster);
  };
  const of = (keys: readonly string[]): readonly Growing[] => {
    const found = new Set(keys.flatMap((key) => [...(keyed.get(key) ?? [])]));
    return [...found].sort((a, b) => places.get(a)! - places.get(b)!);
  };
  const begins = ({ name }: PersonUnit): string => `begins ${personBlockKey(name)}`;
  const spelling = ({ text }: PersonUnit): string => `spelling ${nameKey(text)}`;
  const officeKeys = ({ offices }: PersonUnit): readonly string[] => offices.map((office) => `office ${office}`);
  const countryKeys = ({ country }: PersonUnit): readonly string[] => (country === undefined ? [] : [`country ${country}`]);
  return {
    clusters,
    put(cluster, unit, how) {
      if (!places.has(cluster)) {
        places.set(cluster, clusters.length);
        clusters.push(cluster);
      }
      cluster.units.push(unit);
      cluster.joined.set(unit.key, how);
      const reference = unit.reference === undefined ? [] : [`reference ${unit.reference.id}`];
      for (const key of [begins(unit), spelling(unit), ...officeKeys(unit), ...countryKeys(unit), `unit ${unit.key}`, ...reference])
        note(key, cluster);
    },
    alike(unit) {
      const key = begins(unit);
      return (keyed.get(key)?.size ?? 0) > ALIKE_CAP ? of([spelling(unit)]) : of([key]);
    },
    holding: (unitKeys) => of(unitKeys.map((key) => `unit ${key}`)),
    near(unit, most) {
      const keys = [...countryKeys(unit), ...officeKeys(unit)];
      if (keys.some((key) => (keyed.get(key)?.size ?? 0) > most)) return undefined;
      return of(keys);
    },
    ofReference: (entityId) => keyed.get(`reference ${entityId}`)?.values().next().value,
  };
}
