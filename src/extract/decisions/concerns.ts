import type { FrameObject } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { isUnder, lemmaOf, prepObjects } from '../claims/syntax.ts';

/** What of a topic a kind of decision touches. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  price_regulation: 'price',
  price_reduction: 'price',
  price_increase: 'price',
  communications_shutdown: 'access',
  tax_or_budget: 'tax',
  subsidy_or_payment: 'payment',
};

/** Topics that a decision is about: those in the words of its object, and after its "for" or "on". */
export function topicsOf(view: ParagraphView, kind: string, verb: number, objects: readonly number[]): readonly FrameObject[] {
  const t = view.tokens;
  const range = view.sentenceRange(verb);
  const hosts = [...objects, ...prepObjects(t, verb, 'for', 'on', 'of')];
  const attribute = kind === 'trade_or_sanctions' ? traded(view, objects) : ATTRIBUTES[kind];
  return view
    .mentionsIn(range)
    .filter((m) => m.mention.type === 'Topic' && hosts.some((h) => isUnder(t, m.last, h)))
    .map((m) => ({ role: 'CONCERNS' as const, head: m.last, ...(attribute === undefined ? {} : { attribute }) }));
}

function traded(view: ParagraphView, objects: readonly number[]): string | undefined {
  const t = view.tokens;
  for (const o of objects)
    for (let i = t.leftEdge(o); i <= t.rightEdge(o); i++) if (['export', 'import'].includes(lemmaOf(t, i))) return lemmaOf(t, i);
  return undefined;
}
