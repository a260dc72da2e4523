import type { Tokens } from '../../model/analysis.ts';
import type { ExtractContext } from '../context.ts';
import { TOPICS, type TopicEntry } from '../lexicons/topics.ts';
import { words } from '../lexicons/words.ts';
import { headOf, lowerOf } from '../tokens.ts';
import type { NameMention } from './name-mention.ts';

const MAX_WORDS = 4;
const BY_WORDS: ReadonlyMap<string, TopicEntry> = new Map(TOPICS.flatMap((topic) => topic.words.map((word) => [word, topic] as const)));
const FIRST: ReadonlySet<string> = new Set([...BY_WORDS.keys()].map((entry) => entry.split(/[ -]/)[0]!));

/** Words of trade, supply and regulation: beside them `gas` is what people buy. */
const TRADE =
  words(`price prices cost costs tariff tariffs rate rates fee fees supply supplies export exports import imports shortage shortages sale sales
  rationing ration subsidy subsidies subsidise subsidize regulation regulate cap market markets consumption production producer producers
  ban quota quotas duty duties tax taxes levy deficit reserve reserves stock stocks bill bills purchase purchases sell buy ration
  regulated import export consumer consumers trade trading increase rise reduction cut cheaper expensive litre liter kilogram tonne tonnes per_liter
  access shutdown restriction restrictions block blocked network delivery deliveries pipeline pipelines stations station expensive`);

export const topicOf = (name: string): TopicEntry | undefined => BY_WORDS.get(name.toLowerCase());

function topicAt(t: Tokens, i: number, limit: number): { topic: TopicEntry; to: number } | undefined {
  if (!FIRST.has(t.lower(i))) return undefined;
  for (let to = Math.min(limit, i + MAX_WORDS); to > i; to--) {
    const topic = BY_WORDS.get(lowerOf(t, { from: i, to }));
    if (topic !== undefined) return { topic, to };
  }
  return undefined;
}

/** Whether a word of trade governs the phrase, or stands in it or right beside it. */
function isTraded(t: Tokens, from: number, to: number): boolean {
  const head = headOf(t, { from, to });
  for (let at = head, steps = 0; steps < 4; steps++) {
    const up = t.head(at);
    if (up === at) break;
    if (TRADE.has(t.lower(up)) || TRADE.has(t.lemma(up).toLowerCase())) return true;
    if (t.pos(up) !== 'NOUN' && t.pos(up) !== 'PROPN' && t.pos(up) !== 'ADP') break;
    at = up;
  }
  return (to < t.length && TRADE.has(t.lower(to))) || t.children(head).some((child) => TRADE.has(t.lower(child)));
}

/** What is regulated or argued over, by the lexicon; words with other meanings need a word of trade beside them. */
export function findTopics(context: ExtractContext, names: readonly NameMention[]): readonly NameMention[] {
  const found: NameMention[] = [];
  const covered = context.analysis.paragraphs.map(({ tokens }) => new Array<boolean>(tokens.length).fill(false));
  for (const name of names) for (let i = name.from; i < name.to; i++) covered[name.paragraph]![i] = true;
  context.analysis.paragraphs.forEach(({ tokens: t, sentences }, paragraph) => {
    for (const sentence of sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        if (covered[paragraph]![i]) continue;
        const hit = topicAt(t, i, sentence.to);
        if (hit === undefined || covered[paragraph]![hit.to - 1]) continue;
        const isNoun = t.pos(hit.to - 1) === 'NOUN' || t.pos(hit.to - 1) === 'PROPN' || t.pos(hit.to - 1) === 'ADJ';
        if (isNoun && (hit.topic.needsTrade === undefined || isTraded(t, i, hit.to))) {
          found.push({
            paragraph,
            from: i,
            to: hit.to,
            head: headOf(t, { from: i, to: hit.to }),
            type: 'Topic',
            form: 'nominal',
            rule: 'extract/names/topics',
          });
        }
        i = hit.to - 1;
      }
    }
  });
  return found;
}
