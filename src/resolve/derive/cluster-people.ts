import { nameKey } from '../../model/name-key.ts';
import { SAME_NAME } from '../people/index.ts';
import { compareNames } from './compare-names.ts';
import { byText } from './order.ts';
import { type Growing, type Joined, newPeopleIndex, type PeopleIndex } from './people-index.ts';
import type { PersonUnit } from './unit.ts';

/** Above this many people of one family name and country a bare surname says nothing. */
const BEARERS_CAP = 50;

/** Units that are one person, and how each came to be here. */
export interface PersonCluster {
  readonly units: readonly PersonUnit[];
  /** By unit key: what joined it, with its score, for `REFERS_TO`. */
  readonly joined: ReadonlyMap<string, Joined>;
  /** Units of other clusters that it might as well be: for the review queue. */
  readonly rivals: readonly string[];
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
    const { score, veto, features } = compareNames(other.name, unit.name);
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
const sameCountry = (cluster: Growing, unit: PersonUnit): boolean =>
  cluster.units.some(({ country }) => country !== undefined && country === unit.country);

/** Said in so many ways, and so many times more than anyone else of the name: whom a name that tells no more means. */
interface Fame {
  readonly units: number;
  readonly times: number;
}
const BETTER_KNOWN: Fame = { units: 5, times: 4 };
/** For a bare surname, which relatives share. */
const FAR_BETTER_KNOWN: Fame = { units: 10, times: 8 };

function mostKnown(clusters: readonly Growing[], { units, times }: Fame): Growing | undefined {
  const [most, next] = clusters.toSorted((a, b) => b.units.length - a.units.length);
  if (most === undefined || most.units.length < units) return undefined;
  return most.units.length >= times * (next?.units.length ?? 0) ? most : undefined;
}

const WITH_SAME = 'with the same country or office';

/** Candidates for a name without a given name: in the same report, else with the same country or office. */
function bearers(
  founders: PeopleIndex,
  unit: PersonUnit,
  apart: Apart,
  isCrowded: boolean,
): { readonly where: string; readonly found: readonly Growing[] } {
  const fitting = (clusters: readonly Growing[]): readonly Growing[] =>
    clusters.filter(
      (cluster) => isFull(cluster) && cluster.units.some((other) => soundsLike(other, unit)) && match(cluster, unit, apart) !== undefined,
    );
  const here = fitting(founders.holding(unit.beside));
  if (here.length > 0) return { where: 'named in full in the same report', found: here };
  const near = isCrowded ? [] : fitting(founders.near(unit, BEARERS_CAP) ?? []);
  const farBest = (clusters: readonly Growing[]): readonly Growing[] => {
    const spelt = clusters.filter((cluster) => cluster.units.some((other) => hasFamilyName(other, unit)));
    return [mostKnown(spelt, FAR_BETTER_KNOWN) ?? []].flat();
  };
  if (near.length > 1) {
    const known = farBest(near);
    return { where: `known far better than any other of this name ${WITH_SAME}`, found: known.length > 0 ? known : near };
  }
  if (near.length > 0 || isCrowded || unit.isFirm || founders.clusters.length > BEARERS_CAP)
    return { where: `the one bearer of this name ${WITH_SAME}`, found: near };
  return { where: 'known far better than any other of this name', found: farBest(fitting(founders.clusters)) };
}

/** A family name with nothing beside it must sound the same: Harry is not Hare, Khalid not Halladay. */
function soundsLike(a: PersonUnit, b: PersonUnit): boolean {
  const family = compareNames(a.name, b.name).features.find(({ feature }) => feature === 'family');
  return (family?.similarity ?? 0) >= SAME_SOUND;
}
const SAME_SOUND = 0.95;

const hasFamilyName = ({ name }: PersonUnit, { text }: PersonUnit): boolean => nameKey(name.family.at(-1)?.text ?? '') === nameKey(text);

interface Match {
  readonly cluster: Growing;
  readonly how: Joined;
}

/**
 * Whom a full name means, of those that it fits best: who is known far better than the others of its country or of all, else
 * the first of its country, else who was put there for the same doubt.
 */
function oneOf(matches: readonly Match[], unit: PersonUnit): Match | undefined {
  const tied = matches.filter(({ how }) => how.score === matches[0]!.how.score);
  const near = tied.filter(({ cluster }) => sameCountry(cluster, unit));
  const open = near.length > 0 ? near : tied;
  if (open.length < 2) return open[0];
  const known = mostKnown(
    open.map(({ cluster }) => cluster),
    BETTER_KNOWN,
  );
  if (known !== undefined) return open.find(({ cluster }) => cluster === known);
  return near[0] ?? tied.find(({ cluster }) => cluster.rivals.length > 0 && cluster.units[0]!.country === unit.country);
}

/** Puts the full names into clusters, in their order. */
function clusterFullNames(units: readonly PersonUnit[], apart: Apart): PeopleIndex {
  const index = newPeopleIndex();
  const found = (unit: PersonUnit, rivals: readonly string[] = []): void => {
    const how = { score: 1, why: 'the name itself' };
    index.put({ units: [], joined: new Map(), rivals: [...rivals] }, unit, how);
  };
  for (const unit of [...units].sort(inOrder)) {
    const matches = index
      .alike(unit)
      .flatMap((cluster) => {
        const how = match(cluster, unit, apart);
        return how === undefined || how.score < SAME_NAME ? [] : [{ cluster, how }];
      })
      .sort((a, b) => b.how.score - a.how.score);
    const best = oneOf(matches, unit);
    if (unit.reference !== undefined) {
      const own = index.ofReference(unit.reference.id);
      if (own === undefined) found(unit);
      else index.put(own, unit, { score: 1, why: 'one entry of reference data' });
    } else if (best === undefined)
      found(
        unit,
        matches.map(({ cluster }) => cluster.units[0]!.key),
      );
    else index.put(best.cluster, unit, best.how);
  }
  return index;
}

/**
 * Splits the units of one family name into people. Full names join the best cluster whose every member lets them; initials
 * and bare surnames join only where there is exactly one candidate, else they stay a provisional person of their own.
 */
export function clusterPeople(units: readonly PersonUnit[], apart: Apart, isCrowded: boolean): readonly PersonCluster[] {
  const isFullName = ({ form, reference }: PersonUnit): boolean => form === 'full' || reference !== undefined;
  const people = clusterFullNames(units.filter(isFullName), apart);
  const provisional = newPeopleIndex();
  const joining: { readonly cluster: Growing; readonly unit: PersonUnit; readonly how: Joined }[] = [];
  for (const unit of units.filter((one) => !isFullName(one)).sort(inOrder)) {
    const { where, found: candidates } = bearers(people, unit, apart, isCrowded);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) {
      const how = match(only, unit, apart)!;
      joining.push({ cluster: only, unit, how: { score: how.score, why: `${where}; ${how.why}` } });
      continue;
    }
    // Provisional people: one a spelling and country.
    const same = provisional.alike(unit).find(({ units: [first] }) => isSameShortName(first!, unit) && !apart(first!, unit));
    if (same !== undefined) provisional.put(same, unit, { score: 0.5, why: 'the same short name in the same country' });
    else {
      const rivals = candidates.map(({ units: [first] }) => first!.key);
      provisional.put({ units: [], joined: new Map(), rivals }, unit, { score: 0.5, why: 'a short name that nothing else explains' });
    }
  }
  // Only now, so that one short name is not judged by another that joined before it.
  for (const { cluster, unit, how } of joining) people.put(cluster, unit, how);
  return [...people.clusters, ...provisional.clusters];
}

function isSameShortName(a: PersonUnit, b: PersonUnit): boolean {
  if (a.country !== b.country || a.form !== b.form) return false;
  return compareNames(a.name, b.name).veto === undefined && soundsLike(a, b);
}
