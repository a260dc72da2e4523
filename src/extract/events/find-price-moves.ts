import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { readClause } from '../claims/reading.ts';
import { isNoun, lemmaOf, nounPhrase } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { PRICES } from './lexicon/event-verbs.ts';
import { timesOf } from './magnitude.ts';

const MOVES: ReadonlySet<string> = words('rise increase hike surge jump growth doubling fall drop decline');
const COSTS: ReadonlySet<string> = words('price cost tariff rent fare fee');

/** "a two-fold rise in the price of gas": a price move named by a noun, whatever is said of it. */
export function findPriceMoves(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isNoun(t, i) || used.has(i) || !MOVES.has(lemmaOf(t, i))) continue;
    const phrase = nounPhrase(t, i, 3);
    const price = phrase.find((w) => PRICES.has(lemmaOf(t, w)) && COSTS.has(lemmaOf(t, w)));
    if (price === undefined) continue;
    const things = phrase.filter((w) => w !== price && w !== i && isNoun(t, w) && mentionOf(view, w)?.mention.type === 'Topic');
    const magnitude = timesOf(view, i);
    const reading = readClause(t, i, 'adopted', [], view.sentenceRange(i).to, () => true);
    frames.push({
      about: 'event',
      kind: 'price_change',
      content: i,
      reading: { ...reading, trigger: i, actors: [], chain: [i], past: true },
      objects: (things.length > 0 ? things.slice(-1) : []).map((head) => ({ role: 'CONCERNS', head, attribute: 'price' })),
      rule: 'events/price-moves',
      score: 0.8,
      ...(magnitude === undefined ? {} : { magnitude }),
    });
  }
  return frames;
}
