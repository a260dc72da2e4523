import { type Authority, agree, isGiven, join as joinAuthority } from './authority.ts';
import type { ClusterKey } from './cluster-key.ts';
import { dayNumber } from './days.ts';
import { fuller, mayBeOne, type Namesake } from './namesake.ts';
import { byText } from './order.ts';
import { maySaySame } from './said.ts';
import { foundingDay, isDated, LONGEST_INTERVAL, WINDOW } from './slots.ts';

/** Claims that are about one happening; the first one founded it. */
export interface ClaimCluster {
  readonly claims: readonly ClusterKey[];
  /** Founded by a claim that says when. */
  readonly isDated: boolean;
  readonly namesake: Namesake;
}

interface Growing {
  readonly isDated: boolean;
  readonly founded: string | undefined;
  /** The day of the report that founded it. */
  readonly published: string | undefined;
  authority: Authority;
  /** What the claim that founded it says. */
  readonly said: ClusterKey['said'];
  namesake: Namesake;
  readonly claims: ClusterKey[];
}

/** Days between a founding date and a claim: none while the claim's own interval holds it. */
function distance(founded: string, claim: ClusterKey): number {
  const day = dayNumber(founded);
  const from = dayNumber(claim.earliest ?? claim.latest ?? founded);
  const to = dayNumber(claim.latest ?? claim.earliest ?? founded);
  return day < from ? from - day : day > to ? day - to : 0;
}

/** Whether those who act, whom it is done to and what is said leave open that a claim is about this happening. */
const fits = (cluster: Growing, { authority, said, namesake }: ClusterKey): boolean =>
  agree(cluster.authority, authority) && mayBeOne(cluster.namesake, namesake) && maySaySame(cluster.said, said);

const number = (value: boolean): number => (value ? 0 : 1);

/** Precise first, authority given first, earliest, what says no date by its report, claim id. */
const inOrder = (a: ClusterKey, b: ClusterKey): number =>
  number(a.isPrecise) - number(b.isPrecise) ||
  number(isGiven(a.authority)) - number(isGiven(b.authority)) ||
  byText(foundingDay(a) ?? '~', foundingDay(b) ?? '~') ||
  (isDated(a) ? 0 : byText(a.publishedOn ?? '~', b.publishedOn ?? '~')) ||
  byText(a.id, b.id);

/** The happening that a dated claim joins: of its own day when it is precise, else the nearest. */
function nearest(days: Days, claim: ClusterKey): Growing | undefined {
  const { earliest, latest, isPrecise } = claim;
  if (isPrecise) return days.on(foundingDay(claim)!).find((cluster) => fits(cluster, claim));
  let best: { readonly cluster: Growing; readonly days: number } | undefined;
  for (const cluster of days.near((earliest ?? latest)!, (latest ?? earliest)!)) {
    const gap = distance(cluster.founded!, claim);
    const isNearer = best === undefined || gap < best.days || (gap === best.days && byText(cluster.founded!, best.cluster.founded!) < 0);
    if (gap <= WINDOW && isNearer && fits(cluster, claim)) best = { cluster, days: gap };
  }
  return best?.cluster;
}

/** Days from a happening to the day of a report that speaks of it. */
const daysAfter = (founded: string, publishedOn: string): number => dayNumber(publishedOn) - dayNumber(founded);

/**
 * Whether a claim without a date of use may be about the only dated happening of its block. A decision is looked back upon
 * for years; an event of the same sort comes again, so news without a date means one of the month before.
 */
function mayMean(founded: string, claim: ClusterKey): boolean {
  const { isEvent, publishedOn } = claim;
  if (foundingDay(claim) !== undefined) return distance(founded, claim) <= WINDOW;
  if (!isEvent || publishedOn === undefined) return true;
  const days = daysAfter(founded, publishedOn);
  return -WINDOW <= days && days <= LONGEST_INTERVAL;
}

interface Undated {
  readonly isDated: boolean;
  /** What it says of its time, too vague to choose by. */
  readonly founded: string | undefined;
  readonly published: string | undefined;
}

/** Days between the reports of two claims without a date of use; undefined when they are not about one happening. */
function apart({ isDated: says, founded, published }: Undated, claim: ClusterKey): number | undefined {
  const { publishedOn } = claim;
  if (says || founded !== foundingDay(claim)) return undefined;
  if (published === undefined || publishedOn === undefined) return published === publishedOn ? 0 : undefined;
  const days = Math.abs(daysAfter(published, publishedOn));
  return days <= WINDOW ? days : undefined;
}

/** The undated happenings that a claim may be about, the nearest first. */
const alike = <T extends Undated>(clusters: readonly T[], claim: ClusterKey): readonly T[] =>
  clusters
    .flatMap((cluster) => {
      const days = apart(cluster, claim);
      return days === undefined ? [] : [{ cluster, days }];
    })
    .sort((a, b) => a.days - b.days || byText(a.cluster.published ?? '', b.cluster.published ?? ''))
    .map(({ cluster }) => cluster);

/** Clusters in the order of their founding, those near a day found without going through all. */
interface Days {
  on(day: string): readonly Growing[];
  near(from: string, to: string): readonly Growing[];
  put(day: string, cluster: Growing): void;
}

function newDays(): Days {
  const byDay = new Map<number, Growing[]>();
  const at = (day: number): readonly Growing[] => byDay.get(day) ?? [];
  return {
    on: (day) => at(dayNumber(day)),
    near(from, to) {
      const found: Growing[] = [];
      for (let day = dayNumber(from) - WINDOW; day <= dayNumber(to) + WINDOW; day++) found.push(...at(day));
      return found;
    },
    put(day, cluster) {
      const number = dayNumber(day);
      const there = byDay.get(number);
      if (there === undefined) byDay.set(number, [cluster]);
      else there.push(cluster);
    },
  };
}

/**
 * Splits a block into happenings, as `graph.md` says under Identity: precise claims found one a day and authority; each
 * other dated one, in order, joins the nearest within three days, or founds one. What has no date of use comes last: it
 * joins the only dated happening of the block, or founds one with others like it whose reports are within three days.
 * Founding dates never move, so nothing chains, and claims depend on those within reach alone: any complete run of days can
 * be split without the others. `hasOthers` says that at least two dated happenings of the block lie outside the claims given.
 */
export function clusterClaims(founders: readonly ClusterKey[], hasOthers: boolean): readonly ClaimCluster[] {
  const clusters: Growing[] = [];
  const [days, reports] = [newDays(), newDays()];
  const unpublished: Growing[] = [];
  const found = (claim: ClusterKey, dated: boolean): Growing => {
    const { publishedOn: published, authority, said, namesake } = claim;
    const cluster: Growing = { isDated: dated, founded: foundingDay(claim), published, authority, said, namesake, claims: [claim] };
    clusters.push(cluster);
    return cluster;
  };
  const join = (cluster: Growing, claim: ClusterKey): void => {
    cluster.claims.push(claim);
    cluster.authority = joinAuthority(cluster.authority, claim.authority);
    cluster.namesake = fuller(cluster.namesake, claim.namesake);
  };
  const sorted = [...founders].sort(inOrder);
  for (const next of sorted.filter(isDated)) {
    const cluster = nearest(days, next);
    if (cluster === undefined) days.put(foundingDay(next)!, found(next, true));
    else join(cluster, next);
  }
  const only = clusters.length === 1 && !hasOthers ? clusters[0] : undefined;
  for (const next of sorted.filter((claim) => !isDated(claim))) {
    const { publishedOn } = next;
    const near = publishedOn === undefined ? unpublished : reports.near(publishedOn, publishedOn);
    const fitting = [...(only !== undefined && mayMean(only.founded!, next) ? [only] : []), ...alike(near, next)];
    const cluster = fitting.find((one) => fits(one, next));
    if (cluster !== undefined) join(cluster, next);
    else if (publishedOn === undefined) unpublished.push(found(next, false));
    else reports.put(publishedOn, found(next, false));
  }
  return clusters;
}

/** The happening that a denial, a rejection or an end is about; it never founds one, and its authority may be another. */
export function findCluster(clusters: readonly ClaimCluster[], claim: ClusterKey, hasOthers: boolean): ClaimCluster | undefined {
  const keyed = clusters
    .filter(({ namesake }) => mayBeOne(namesake, claim.namesake))
    .map((cluster) => {
      const founder = cluster.claims[0]!;
      return { cluster, isDated: cluster.isDated, founded: foundingDay(founder), published: founder.publishedOn };
    });
  if (!isDated(claim)) {
    const [only] = keyed;
    if (clusters.length > 1 || hasOthers) return alike(keyed, claim)[0]?.cluster;
    return only !== undefined && (only.founded === undefined || mayMean(only.founded, claim)) ? only.cluster : undefined;
  }
  return keyed
    .filter((one) => one.isDated)
    .map(({ cluster, founded }) => ({ cluster, founded: founded!, days: distance(founded!, claim) }))
    .filter(({ days }) => days <= WINDOW)
    .sort((a, b) => a.days - b.days || byText(a.founded, b.founded))[0]?.cluster;
}
