import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { REGULATED_PEOPLE } from './lexicon/rule-words.ts';
import { clausesOf, has, type More } from './wide-match.ts';

/** Who is under orders, beside those that rules are made for. Origin: Gazette's own list; Apache-2.0. */
const COMMANDED =
  words(`bank operator company firm airline supplier producer importer exporter trader broadcaster provider platform station school university hospital
  council prosecutor police army soldier troop guard official officer governor mayor commander ambassador diplomat envoy minister ministry agency authority
  department service court clinic factory mine port utility union judge magistrate`);
const NO_DEED = words(
  'be wait remember know think expect prepare look see hope pray vote believe calm come sit talk speak meet join say tell enjoy',
);
/** Asking all the world is an appeal. */
const ANYBODY = words('people person everyone everybody anyone one those nobody no-one individual');

/** "told councils to empty the pits" orders it, "asked households to save water" calls for it: what a public body would have others do. */
export function directed(view: ParagraphView, predicate: Predicate): More | undefined {
  const isOrder = has(predicate, words('tell'));
  const isAdvice = has(predicate, words('advise'));
  if ((!isOrder && !isAdvice && !has(predicate, words('ask'))) || predicate.passive) return undefined;
  const t = view.tokens;
  const toDo = clausesOf(view, predicate.token).some(
    (c) =>
      !NO_DEED.has(lemmaOf(t, c)) &&
      childrenBy(t, c, 'aux').some((a) => t.lower(a) === 'to') &&
      childrenBy(t, c, 'dobj', 'prep').length > 0,
  );
  if (!toDo || !predicate.objects.some((o) => isCommanded(view, o) && (isOrder || isAdvice || !ANYBODY.has(lemmaOf(t, o)))))
    return undefined;
  return { stage: isOrder ? 'ordered' : 'called_for', publicOnly: true };
}

function isCommanded(view: ParagraphView, object: number): boolean {
  const mention = mentionOf(view, object)?.mention;
  const lemma = lemmaOf(view.tokens, object);
  return COMMANDED.has(lemma) || REGULATED_PEOPLE.has(lemma) || mention?.type === 'Body';
}
