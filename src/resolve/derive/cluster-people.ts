import { comparePersonNames, SAME_NAME } from '../people/index.ts';
import { byText } from './order.ts';
import type { PersonUnit } from './unit.ts';

/** Above this many people of one family name and country a bare surname says nothing. */
export const BEARERS_CAP = 50;

/** Units that are one person, and how each came to be here. */
export interface PersonCluster {
  readonly units: readonly PersonUnit[];
  /** By unit key: what joined it, with its score, for `REFERS_TO`. */
  readonly joined: ReadonlyMap<string, Joined>;
  /** Units of other clusters that it might as well be: for the review queue. */
  readonly rivals: readonly string[];
}

export interface Joined {
  readonly score: number;
  readonly why: string;
}

interface Growing {
  readonly units: PersonUnit[];
  readonly joined: Map<string, Joined>;
  readonly rivals: string[];
}

/** Whether a judgement keeps two units apart. */
export type Apart = (a: PersonUnit, b: PersonUnit) => boolean;

const FORMS = ['full', 'initials', 'bare'] as const;
const words = (unit: PersonUnit): number => unit.name.given.length + unit.name.patronymic.length + unit.name.family.length;
const rank = (value: boolean): number => (value ? 0 : 1);

/** Reference data first, then the fuller, firmer names; the order decides who founds a cluster. */
const inOrder = (a: PersonUnit, b: PersonUnit): number =>
  rank(a.reference !== undefined) - rank(b.reference !== undefined) ||
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
  rank(a.isFirm) - rank(b.isFirm) ||
  rank(a.country !== undefined) - rank(b.country !== undefined) ||
  words(b) - words(a) ||
  byText(a.key, b.key);

/** Different countries are different people where the words of both say so, or where the names are not written alike. */
function countriesAgree(a: PersonUnit, b: PersonUnit, score: number): boolean {
  if (a.country === undefined || b.country === undefined || a.country === b.country) return true;
  return !(a.isFirm && b.isFirm) && score >= 0.95 && a.form === 'full' && b.form === 'full';
}

function match(cluster: Growing, unit: PersonUnit, apart: Apart): Joined | undefined {
  let best: Joined | undefined;
  for (const other of cluster.units) {
    if (apart(other, unit)) return undefined;
    if (other.reference !== undefined && other.reference === unit.reference) return { score: 1, why: 'one entry of reference data' };
    const { score, veto, features } = comparePersonNames(other.name, unit.name);
    if (veto !== undefined) {
      // Another name of the same person may fit where this one does not; given names of one bearer may not differ.
      if (other.reference === undefined) return undefined;
      continue;
    }
    if (!countriesAgree(other, unit, score)) {
      if (other.isFirm && unit.isFirm) return undefined;
      continue;
    }
    if (best === undefined || score > best.score) {
      best = {
        score: Math.round(score * 100) / 100,
        why: features.map(({ feature, points, note }) => `${feature} ${points} (${note})`).join('; '),
      };
    }
  }
  return best;
}

const isFull = (cluster: Growing): boolean => cluster.units.some(({ form, reference }) => form === 'full' || reference !== undefined);
const sharesOffice = (cluster: Growing, unit: PersonUnit): boolean =>
  cluster.units.some((other) => other.offices.some((office) => unit.offices.includes(office)));
const sameCountry = (cluster: Growing, unit: PersonUnit): boolean =>
  cluster.units.some(({ country }) => country !== undefined && country === unit.country);

/** Candidates for a name without a given name: in the same report, else with the same country or office. */
function bearers(
  clusters: readonly Growing[],
  unit: PersonUnit,
  apart: Apart,
): { readonly where: string; readonly found: readonly Growing[] } {
  const fitting = clusters.filter((cluster) => isFull(cluster) && match(cluster, unit, apart) !== undefined);
  const here = fitting.filter((cluster) => cluster.units.some((other) => other.reportIds.some((id) => unit.reportIds.includes(id))));
  if (here.length > 0) return { where: 'named in full in the same report', found: here };
  const near = fitting.filter((cluster) => sameCountry(cluster, unit) || sharesOffice(cluster, unit));
  return { where: 'the one bearer of this name with the same country or office', found: near.length > BEARERS_CAP ? [] : near };
}

/**
 * Splits the units of one family name into people. Full names join the best cluster whose every member lets them; initials
 * and bare surnames join only where there is exactly one candidate, else they stay a provisional person of their own.
 */
export function clusterPeople(units: readonly PersonUnit[], apart: Apart): readonly PersonCluster[] {
  const clusters: Growing[] = [];
  const put = (cluster: Growing, unit: PersonUnit, how: Joined): void => {
    cluster.units.push(unit);
    cluster.joined.set(unit.key, how);
  };
  const found = (unit: PersonUnit, rivals: readonly string[] = []): void => {
    clusters.push({ units: [unit], joined: new Map([[unit.key, { score: 1, why: 'the name itself' }]]), rivals: [...rivals] });
  };
  const withFullName = units.filter(({ form, reference }) => form === 'full' || reference !== undefined);
  for (const unit of [...withFullName].sort(inOrder)) {
    const matches = clusters
      .map((cluster) => ({ cluster, how: match(cluster, unit, apart) }))
      .filter(({ how }) => how !== undefined && how.score >= SAME_NAME)
      .sort((a, b) => b.how!.score - a.how!.score);
    const [best, second] = matches;
    const own =
      unit.reference === undefined ? undefined : matches.find(({ cluster }) => cluster.units.some((u) => u.reference === unit.reference));
    if (unit.reference !== undefined) {
      if (own !== undefined) put(own.cluster, unit, own.how!);
      else found(unit);
    } else if (best === undefined) found(unit);
    else if (second !== undefined && second.how!.score === best.how!.score && !sameCountry(best.cluster, unit)) {
      found(
        unit,
        matches.map(({ cluster }) => cluster.units[0]!.key),
      );
    } else put(best.cluster, unit, best.how!);
  }
  const founders = [...clusters];
  const rest: Growing[] = [];
  for (const unit of units.filter((one) => !withFullName.includes(one)).sort(inOrder)) {
    const { where, found: candidates } = bearers(founders, unit, apart);
    if (candidates.length === 1) {
      const how = match(candidates[0]!, unit, apart)!;
      put(candidates[0]!, unit, { score: how.score, why: `${where}; ${how.why}` });
      continue;
    }
    // Provisional people: one a spelling and country.
    const same = rest.find(
      ({ units: [first] }) => first!.country === unit.country && first!.form === unit.form && !apart(first!, unit) && alike(first!, unit),
    );
    if (same !== undefined) put(same, unit, { score: 0.5, why: 'the same short name in the same country' });
    else {
      rest.push({
        units: [unit],
        joined: new Map([[unit.key, { score: 0.5, why: 'a short name that nothing else explains' }]]),
        rivals: candidates.map(({ units: [first] }) => first!.key),
      });
    }
  }
  return [...clusters, ...rest];
}

const alike = (a: PersonUnit, b: PersonUnit): boolean => {
  const { score, veto } = comparePersonNames(a.name, b.name);
  return veto === undefined && score >= 0.45;
};
