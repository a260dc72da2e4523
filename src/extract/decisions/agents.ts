import { isAgentive, isPrivate } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { lemmaOf, phraseLemmas } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';

const PARTY_POST = words('leader chairman chairwoman chair head chief president secretary member spokesman treasurer');
const PARTY = words(
  'party democrats socialists liberals conservatives republicans greens labour club company federation board team union association',
);
const OFFICE_WORDS = words(
  'government state country republic ministry parliament minister cabinet commission council nation city agency army police court',
);

/** Whether any of those who act may decide for others; nobody named leaves it open. */
export function mayDecide(view: ParagraphView, actors: readonly number[]): boolean {
  if (actors.length === 0) return true;
  return actors.some((a) => isAgentive(view, a) && !isPrivate(view, a));
}

/** "as leader of the Social Democratic Party": a post that is not a public office. */
export function isPrivatePost(view: ParagraphView, verb: number): boolean {
  const t = view.tokens;
  for (const c of t.children(verb)) {
    if (t.dep(c) !== 'prep' || (t.lower(c) !== 'as' && t.lower(c) !== 'from')) continue;
    for (const o of t.children(c)) {
      if (t.dep(o) !== 'pobj') continue;
      const phrase = phraseLemmas(t, o);
      if (isPrivate(view, o)) return true;
      if (PARTY_POST.has(lemmaOf(t, o)) && [...phrase].some((w) => PARTY.has(w)) && ![...phrase].some((w) => OFFICE_WORDS.has(w)))
        return true;
    }
  }
  return false;
}
