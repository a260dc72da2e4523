import type { ExtractContext } from '../context.ts';
import type { NameMention } from '../names/name-mention.ts';
import { topicOf } from '../names/topics.ts';
import { textOf } from '../tokens.ts';
import { type Cluster, fold, openCluster } from './cluster.ts';

const RULE = 'extract/coreference/topic-links';

/** Topics of one entry of the lexicon; a wider word ("gas") joins the only narrower topic ("liquefied gas") that the report names. */
export function clusterTopics(context: ExtractContext, mentions: readonly NameMention[]): readonly Cluster[] {
  const byName = new Map<string, Cluster>();
  const narrower = new Map<string, Set<Cluster>>();
  for (const mention of mentions) {
    if (mention.type !== 'Topic') continue;
    const topic = topicOf(textOf(context.analysis.paragraphs[mention.paragraph]!.tokens, mention));
    if (topic === undefined) continue;
    const cluster = openCluster(mention);
    const known = byName.get(topic.name);
    if (known !== undefined) {
      fold(cluster, known, RULE);
      continue;
    }
    byName.set(topic.name, cluster);
    if (topic.broader === undefined) continue;
    const set = narrower.get(topic.broader);
    if (set) set.add(cluster);
    else narrower.set(topic.broader, new Set([cluster]));
  }
  for (const [name, cluster] of byName) {
    const only = narrower.get(name);
    if (only?.size === 1) fold(cluster, [...only][0]!, RULE);
  }
  return [...byName.values()].filter((cluster) => cluster.into === undefined);
}
