import type { Claim } from '../../model/evidence.ts';
import { type Authority, agree, authorityOf, isGiven, join } from './authority.ts';
import type { ClaimInReport } from './claim-block.ts';
import { dayNumber } from './days.ts';
import { byText } from './order.ts';

/** A claim joins the nearest happening whose founding date is at most this many days away. */
const WINDOW = 3;

/** Claims that are about one happening; the first one founded it. */
export interface ClaimCluster {
  readonly claims: readonly ClaimInReport[];
}

interface Growing {
  readonly founded: string | undefined;
  authority: Authority;
  readonly claims: ClaimInReport[];
}

/** A day or finer, given by the words or counted from a date: such a claim founds a happening of its own day. */
const isPrecise = ({ precision, basis, earliest, latest }: Claim): boolean =>
  (precision === 'minute' || precision === 'part_of_day' || precision === 'day') &&
  (basis === 'explicit' || basis === 'relative') &&
  (earliest ?? latest) !== undefined;

const foundingDay = ({ earliest, latest }: Claim): string | undefined => earliest ?? latest;

/** Days between a founding date and a claim: none while the claim's own interval holds it. */
function distance(founded: string, claim: Claim): number {
  const day = dayNumber(founded);
  const from = dayNumber(claim.earliest ?? claim.latest ?? founded);
  const to = dayNumber(claim.latest ?? claim.earliest ?? founded);
  return day < from ? from - day : day > to ? day - to : 0;
}

/** Longer intervals say too little to choose a happening by. */
const LONGEST_INTERVAL = 31;
const isVague = ({ earliest, latest }: Claim): boolean =>
  earliest !== undefined && latest !== undefined && dayNumber(latest) - dayNumber(earliest) > LONGEST_INTERVAL;

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

function chooseCluster(clusters: readonly Growing[], { item: { claim }, authority }: Sortable): Growing | undefined {
  const fitting = clusters.filter((cluster) => agree(cluster.authority, authority));
  const day = foundingDay(claim);
  if (isPrecise(claim)) return fitting.find((cluster) => cluster.founded === day);
  if (day === undefined) return fitting.find(({ founded }) => founded === undefined) ?? (clusters.length === 1 ? fitting[0] : undefined);
  const near = fitting
    .filter(({ founded }) => founded !== undefined)
    .map((cluster) => ({ cluster, days: distance(cluster.founded!, claim) }))
    .filter(({ days }) => days <= WINDOW);
  if (isVague(claim)) return near.length === 1 ? near[0]!.cluster : undefined;
  return near.sort((a, b) => a.days - b.days || byText(a.cluster.founded!, b.cluster.founded!))[0]?.cluster;
}

const sortable = (item: ClaimInReport): Sortable => ({ item, authority: authorityOf(item) });

/**
 * Splits a block into happenings, as `graph.md` says under Identity: precise claims found one a day and authority; each
 * other one, in order, joins the nearest within three days, or founds one; undated ones join only when there is exactly
 * one. Founding dates never move, so nothing chains.
 */
export function clusterClaims(founders: readonly ClaimInReport[]): readonly ClaimCluster[] {
  const clusters: Growing[] = [];
  for (const next of founders.map(sortable).sort(inOrder)) {
    const found = chooseCluster(clusters, next);
    if (found === undefined) {
      clusters.push({ founded: foundingDay(next.item.claim), authority: next.authority, claims: [next.item] });
    } else {
      found.claims.push(next.item);
      found.authority = join(found.authority, next.authority);
    }
  }
  return clusters;
}

/** The happening that a denial, a rejection or an end is about; it never founds one, and its authority may be another. */
export function findCluster(clusters: readonly ClaimCluster[], item: ClaimInReport): ClaimCluster | undefined {
  const growing = clusters.map((cluster) => ({ founded: foundingDay(cluster.claims[0]!.claim), authority: {}, claims: [], cluster }));
  const { claim } = item;
  if (foundingDay(claim) === undefined) return clusters.length === 1 ? clusters[0] : undefined;
  const dated = { ...claim, basis: 'report_date' as const };
  const chosen = chooseCluster(growing, { item: { ...item, claim: dated }, authority: {} });
  return growing.find((one) => one === chosen)?.cluster;
}
