import type { Claim } from '../../model/evidence.ts';
import { type Authority, agree, authorityOf, isGiven, join as joinAuthority } from './authority.ts';
import type { ClaimInReport } from './claim-block.ts';
import { dayNumber } from './days.ts';
import { byText } from './order.ts';
import { foundingDay, isDated, WINDOW } from './slots.ts';

/** Claims that are about one happening; the first one founded it. */
export interface ClaimCluster {
  readonly claims: readonly ClaimInReport[];
  /** Founded by a claim that says when. */
  readonly isDated: boolean;
}

interface Growing {
  readonly isDated: boolean;
  readonly founded: string | undefined;
  authority: Authority;
  readonly claims: ClaimInReport[];
}

/** A day or finer, given by the words or counted from a date: such a claim founds a happening of its own day. */
const isPrecise = ({ precision, basis, earliest, latest }: Claim): boolean =>
  (precision === 'minute' || precision === 'part_of_day' || precision === 'day') &&
  (basis === 'explicit' || basis === 'relative') &&
  (earliest ?? latest) !== undefined;

/** Days between a founding date and a claim: none while the claim's own interval holds it. */
function distance(founded: string, claim: Claim): number {
  const day = dayNumber(founded);
  const from = dayNumber(claim.earliest ?? claim.latest ?? founded);
  const to = dayNumber(claim.latest ?? claim.earliest ?? founded);
  return day < from ? from - day : day > to ? day - to : 0;
}

interface Sortable {
  readonly item: ClaimInReport;
  readonly authority: Authority;
}

const number = (value: boolean): number => (value ? 0 : 1);

/** Precise first, authority given first, earliest, claim id. */
const inOrder = (a: Sortable, b: Sortable): number =>
  number(isPrecise(a.item.claim)) - number(isPrecise(b.item.claim)) ||
  number(isGiven(a.authority)) - number(isGiven(b.authority)) ||
  byText(foundingDay(a.item.claim) ?? '~', foundingDay(b.item.claim) ?? '~') ||
  byText(a.item.claim.id, b.item.claim.id);

/** The happening that a dated claim joins: of its own day when it is precise, else the nearest. */
function nearest(clusters: readonly Growing[], { item: { claim }, authority }: Sortable): Growing | undefined {
  const fitting = clusters.filter((cluster) => agree(cluster.authority, authority));
  if (isPrecise(claim)) return fitting.find((cluster) => cluster.founded === foundingDay(claim));
  return fitting
    .map((cluster) => ({ cluster, days: distance(cluster.founded!, claim) }))
    .filter(({ days }) => days <= WINDOW)
    .sort((a, b) => a.days - b.days || byText(a.cluster.founded!, b.cluster.founded!))[0]?.cluster;
}

/** Whether a claim without a date of use may be about the only happening of its block. */
const mayMean = (only: Growing, claim: Claim): boolean =>
  foundingDay(claim) === undefined || only.founded === undefined || distance(only.founded, claim) <= WINDOW;

const sortable = (item: ClaimInReport): Sortable => ({ item, authority: authorityOf(item) });

/** Clusters in the order of their founding, those near a day found without going through all. */
function newDays(): { readonly near: (claim: Claim) => readonly Growing[]; readonly put: (cluster: Growing) => void } {
  const byDay = new Map<number, Growing[]>();
  return {
    near(claim) {
      const [from, to] = [dayNumber(claim.earliest ?? claim.latest!), dayNumber(claim.latest ?? claim.earliest!)];
      const found: Growing[] = [];
      for (let day = from - WINDOW; day <= to + WINDOW; day++) found.push(...(byDay.get(day) ?? []));
      return found;
    },
    put(cluster) {
      const day = dayNumber(cluster.founded!);
      byDay.set(day, [...(byDay.get(day) ?? []), cluster]);
    },
  };
}

/**
 * Splits a block into happenings, as `graph.md` says under Identity: precise claims found one a day and authority; each
 * other dated one, in order, joins the nearest within three days, or founds one. What has no date of use comes last: it
 * joins the only dated happening of the block, or founds one with others like it. Founding dates never move, so nothing
 * chains, and dated claims depend on those within reach alone: any complete run of days can be split without the others.
 * `hasOthers` says that at least two dated happenings of the block lie outside the claims given.
 */
export function clusterClaims(founders: readonly ClaimInReport[], hasOthers: boolean): readonly ClaimCluster[] {
  const clusters: Growing[] = [];
  const days = newDays();
  const found = ({ item, authority }: Sortable, dated: boolean): Growing => {
    const cluster: Growing = { isDated: dated, founded: foundingDay(item.claim), authority, claims: [item] };
    clusters.push(cluster);
    return cluster;
  };
  const join = (cluster: Growing, { item, authority }: Sortable): void => {
    cluster.claims.push(item);
    cluster.authority = joinAuthority(cluster.authority, authority);
  };
  const sorted = founders.map(sortable).sort(inOrder);
  for (const next of sorted.filter(({ item }) => isDated(item.claim))) {
    const cluster = nearest(days.near(next.item.claim), next);
    if (cluster === undefined) days.put(found(next, true));
    else join(cluster, next);
  }
  const only = clusters.length === 1 && !hasOthers ? clusters[0] : undefined;
  for (const next of sorted.filter(({ item }) => !isDated(item.claim))) {
    const { claim } = next.item;
    const alike = [...(only !== undefined && mayMean(only, claim) ? [only] : []), ...clusters.filter((one) => isAlike(one, claim))];
    const cluster = alike.find(({ authority }) => agree(authority, next.authority));
    if (cluster === undefined) found(next, false);
    else join(cluster, next);
  }
  return clusters;
}

const isAlike = (cluster: Growing, claim: Claim): boolean => !cluster.isDated && cluster.founded === foundingDay(claim);

/** The happening that a denial, a rejection or an end is about; it never founds one, and its authority may be another. */
export function findCluster(clusters: readonly ClaimCluster[], { claim }: ClaimInReport, hasOthers: boolean): ClaimCluster | undefined {
  const day = (cluster: ClaimCluster): string | undefined => foundingDay(cluster.claims[0]!.claim);
  if (!isDated(claim)) {
    const [only] = clusters;
    if (only === undefined || clusters.length > 1 || hasOthers) return undefined;
    const founded = day(only);
    return founded === undefined || foundingDay(claim) === undefined || distance(founded, claim) <= WINDOW ? only : undefined;
  }
  return clusters
    .filter((cluster) => cluster.isDated)
    .map((cluster) => ({ cluster, founded: day(cluster)!, days: distance(day(cluster)!, claim) }))
    .filter(({ days }) => days <= WINDOW)
    .sort((a, b) => a.days - b.days || byText(a.founded, b.founded))[0]?.cluster;
}
