import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { isCountry, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { TREATY_NOUNS } from './lexicon/noun-classes.ts';
import { has, type More } from './wide-match.ts';

const MEMBERS = words('member signatory observer party');

/** "Tuvalu becomes the tenth member of the union": a state that is let in; "the first member to leave" tells what it does. */
export function admitted(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, words('become')) || !predicate.subjects.some((s) => isCountry(view, s))) return undefined;
  const t = view.tokens;
  const unions = childrenBy(t, predicate.token, 'attr')
    .filter((a) => MEMBERS.has(lemmaOf(t, a)))
    .filter((a) => !childrenBy(t, a, 'relcl', 'acl').some((c) => childrenBy(t, c, 'aux').some((x) => t.lower(x) === 'to')))
    .flatMap((a) => prepObjects(t, a, 'of', 'to'))
    .filter((o) => mentionOf(view, o, 'Body') !== undefined || TREATY_NOUNS.has(lemmaOf(t, o)) || view.nameLabelAt(o) === 'ORG');
  return unions.length > 0 ? { kind: 'agreement_or_relations', objects: unions } : undefined;
}
