import type { Mention } from '../../model/evidence.ts';
import { entityId } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import { topicName } from './topic-names.ts';

/** Names of topics by each row of words that they end with, but the whole: `liquefied gas` by `gas`. */
function longerNames(topics: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { text } of topics) {
    const key = nameKey(text);
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const end = key.slice(at + 1);
      found.set(end, (found.get(end) ?? new Set()).add(topicName(text)));
    }
  }
  return found;
}

/**
 * Topics have no country: one node for a thing that is regulated or argued over, under its commonest name. A short word means
 * the longer name of the same report that ends with it: `gas` where the report speaks of `liquefied gas` and no other.
 */
export function linkTopics(topics: readonly Mention[]): ReadonlyMap<string, Mention> {
  const longer = longerNames(topics);
  return new Map(
    topics.map((mention) => {
      const names = [...(longer.get(nameKey(mention.text)) ?? [])];
      const name = names.length === 1 ? names[0]! : topicName(mention.text);
      const entity = entityId('Topic', undefined, name);
      return [mention.id, { ...mention, link: { entityId: entity, score: 0.9, rule: 'resolve/topics/link-topics', why: `topic ${name}` } }];
    }),
  );
}
