import type { Tokens } from '../../model/analysis.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { areTexts } from './agents.ts';
import * as w from './lexicon/wide-words.ts';
import { clausesOf, has, type More } from './wide-match.ts';

/** "orders the slaughter of", "was ordered to leave", "orders the company out of the country". */
export function ordered(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, w.ORDERING)) return undefined;
  const t = view.tokens;
  const verb = predicate.token;
  const clause =
    clausesOf(view, verb).length > 0 ||
    [...childrenBy(t, verb, 'advcl'), ...predicate.objects.flatMap((o) => clausesUnder(t, o))].some((c) =>
      t.children(c).some((a) => t.lower(a) === 'to' && t.dep(a) === 'aux'),
    );
  // "orders all schools closed"
  const become = predicate.objects.some((o) => childrenBy(t, o, 'acl').some((c) => c === o + 1 && BECOME.has(t.lower(c))));
  // "says he was ordered to do so": what, the text has told.
  if (childrenBy(t, verb, 'xcomp', 'advcl').some((c) => lemmaOf(t, c) === 'do' && t.children(c).some((k) => DONE_AGAIN.has(t.lower(k)))))
    return undefined;
  const out =
    predicate.objects.length > 0 &&
    (t.children(verb).some((c) => t.lower(c) === 'out') ||
      // "orders eight firms from the country"
      predicate.prepObjects('from', 'off').some((o) => mentionOf(view, o)?.mention.type === 'Place' || COUNTRY.has(lemmaOf(t, o))));
  const mandate = areTexts(view, predicate.subjects) && predicate.objects.some((o) => MANDATES.has(lemmaOf(t, o)));
  if (!clause && !out && !become && !mandate && !predicate.objects.some((o) => w.isAction(lemmaOf(t, o)))) return undefined;
  return { stage: 'ordered', anonymous: has(predicate, words('order instruct direct')) };
}

const MANDATES = words('mandate requirement test mask covering permit certificate rule limit cap');
const DONE_AGAIN = words('so it that this');

const BECOME = words(
  'closed shut evacuated released freed deported destroyed suspended banned culled quarantined extradited removed reopened detained',
);

/** "orders those coming from abroad to isolate": also what hangs on a clause of the object. */
function clausesUnder(t: Tokens, object: number): readonly number[] {
  const own = childrenBy(t, object, 'acl', 'relcl', 'xcomp');
  return [...own, ...own.flatMap((c) => childrenBy(t, c, 'xcomp', 'advcl', 'acl'))];
}
const COUNTRY = words('country territory land capital island province region');
