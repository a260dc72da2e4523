import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { BORDER_NOUNS } from './lexicon/noun-classes.ts';
import { CLOSED_THINGS } from './lexicon/rule-words.ts';
import { CLOSING } from './lexicon/wide-words.ts';
import { has, type More } from './wide-match.ts';

/** "closes two mines", "reopens the museums", "keeps its borders closed". */
export function closed(view: ParagraphView, predicate: Predicate): More | undefined {
  const kept = keptShut(view, predicate);
  if (kept !== undefined) return kept;
  if (!has(predicate, CLOSING) || !predicate.objects.some((o) => CLOSED_THINGS.has(lemmaOf(view.tokens, o)))) return undefined;
  return { act: has(predicate, words('reopen')) ? 'lift' : 'enact', anonymous: !has(predicate, words('suspend')) };
}

/** "keeps its borders closed", "will keep schools shut" */
function keptShut({ tokens: t }: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, words('keep leave'))) return undefined;
  const kids = t.children(predicate.token);
  const shut = kids.find((c) => ['closed', 'shut'].includes(t.lower(c)) && c > predicate.token);
  if (shut === undefined) return undefined;
  const things = [...predicate.objects, ...childrenBy(t, shut, 'nsubj', 'nsubjpass')];
  const kind = things.some((o) => BORDER_NOUNS.has(lemmaOf(t, o)))
    ? ('border_measure' as const)
    : things.some((o) => CLOSED_THINGS.has(lemmaOf(t, o)))
      ? ('other_decision' as const)
      : undefined;
  return kind === undefined ? undefined : { kind, act: 'extend', publicOnly: true, objects: things };
}
