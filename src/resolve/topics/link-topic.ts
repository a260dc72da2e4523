import type { Mention } from '../../model/evidence.ts';
import { entityId } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import { topicName } from './topic-names.ts';

/** A short word means the longer name of the same report that ends with it: `gas` where the report speaks of `liquefied gas`. */
function longerName(mention: Mention, topics: readonly Mention[]): string {
  const key = nameKey(mention.text);
  const longer = topics.filter((other) => nameKey(other.text).endsWith(` ${key}`)).map((other) => topicName(other.text));
  return new Set(longer).size === 1 ? longer[0]! : topicName(mention.text);
}

/** Topics have no country: one node for a thing that is regulated or argued over, under its commonest name. */
export function linkTopic(mention: Mention, topics: readonly Mention[]): Mention {
  const name = longerName(mention, topics);
  return {
    ...mention,
    link: { entityId: entityId('Topic', undefined, name), score: 0.9, rule: 'resolve/topics/link-topic', why: `topic ${name}` },
  };
}
