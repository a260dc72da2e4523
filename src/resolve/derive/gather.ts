import type { Gathered } from '../../model/derivation.ts';
import { type ClaimCluster, clusterClaims, findCluster } from './cluster-claims.ts';
import type { ClusterKey, Part } from './cluster-key.ts';
import { sortedUnique } from './order.ts';
import { foundingDay, slotOfHappening } from './slots.ts';

/** Clusters the claims that found happenings, then hands out what only attaches. */
export function gather(block: string, claims: readonly ClusterKey[], hasOthers: boolean): readonly Gathered[] {
  const playing = (part: Part): readonly ClusterKey[] => claims.filter((claim) => claim.part === part);
  const clusters = clusterClaims(playing('founds'), hasOthers);
  const attached = (part: Part): ReadonlyMap<ClaimCluster | undefined, readonly string[]> => {
    const found = new Map<ClaimCluster | undefined, string[]>();
    for (const claim of playing(part)) {
      const cluster = findCluster(clusters, claim, hasOthers);
      found.set(cluster, [...(found.get(cluster) ?? []), claim.id]);
    }
    return found;
  };
  const [ends, rejections, denials] = [attached('ends'), attached('rejects'), attached('denies')];
  return clusters.map((cluster) => {
    const founder = cluster.claims[0]!;
    return {
      founder: founder.id,
      slot: slotOfHappening(block, cluster.isDated ? foundingDay(founder) : undefined, founder.publishedOn),
      supporting: sortedUnique([...cluster.claims.map(({ id }) => id), ...(ends.get(cluster) ?? [])]),
      rejecting: sortedUnique(rejections.get(cluster) ?? []),
      denying: sortedUnique(denials.get(cluster) ?? []),
    };
  });
}
