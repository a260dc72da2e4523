import { isAuthority, isPublic } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { verbPredicate } from '../claims/predicate.ts';
import { childrenBy, isVerb, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { frameOf, type KindMatch } from './frame-of.ts';

/** Verbs by which an authority decides something that no narrower row knows: `other_decision`, kept so that new kinds are found by counting. */
const RULING = words(
  'ban prohibit forbid outlaw authorize approve permit allow legalize decriminalize decree mandate abolish overturn revoke rescind',
);
const ORDERING = words('order instruct direct decree mandate require command');
const CLOSING = words('close shut shut_down reopen suspend');
const CLOSED_THINGS =
  words(`school university college shop store restaurant office embassy hospital park factory plant market bank facility museum mosque
  commission mission consulate temple beach cinema theatre theater gym bar venue station mine reactor class nursery kindergarten base prison camp jail`);
const AGREEING = words('agree');
const DITCHING = words('scrap drop abandon ditch end lift cancel adopt introduce impose extend tighten ease launch approve unveil enforce');
const POLICIES = words(
  'strategy policy measure rule requirement mandate restriction program programme plan reform limit scheme regulation guideline procedure duty',
);
/** Nouns of action, by ending: "orders a review", not "orders vaccines". */
const ACTION_NOUN = /(?:tion|sion|ment|ance|ence|ing|al|ure|age)$/;
const ACTION_NOUNS = words('halt end effort review slaughter cull stop start return change search release work cleanup help');
const NOT_ACTIONS = words(
  'equipment meal medicine ammunition weapon helicopter hospital material building clothing package document statement government parliament',
);

/** Decisions of an authority whose kind the tables do not know. Stands last: everything narrower has had its turn. */
export function findWideDecisions(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  const used = new Set(found.flatMap((f) => [f.content, ...f.reading.chain]));
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || t.dep(i).startsWith('aux')) continue;
    const match = matchWide(view, i);
    if (!match) continue;
    const frame = frameOf(view, verbPredicate(t, i), match);
    const { actors, news } = frame.reading;
    if (news && (actors.length === 0 ? match.anonymous : actors.some((a) => isAuthority(view, a)))) frames.push({ ...frame, score: 0.6 });
  }
  return frames;
}

interface WideMatch extends KindMatch {
  /** A passive that need not say by whom: "was ordered to leave". */
  readonly anonymous?: boolean;
}

function matchWide(view: ParagraphView, verb: number): WideMatch | undefined {
  const t = view.tokens;
  const predicate = verbPredicate(t, verb);
  const unsaid = predicate.passive && predicate.subjects.length === 0;
  if (!unsaid && !predicate.subjects.some((s) => isAuthority(view, s))) return undefined;
  const match = (objects: readonly number[], act: KindMatch['act'], more: Partial<WideMatch> = {}): WideMatch => ({
    kind: 'other_decision',
    act,
    objects,
    role: 'CONCERNS',
    key: predicate.keys.at(-1) ?? '',
    rule: 'decisions/wide-verbs',
    ...more,
  });
  const has = (list: ReadonlySet<string>): boolean => predicate.keys.some((k) => list.has(k));
  const objects = predicate.objects;
  const clauses = childrenBy(t, verb, 'ccomp', 'xcomp');
  if (has(ORDERING)) {
    const clause = clauses.length > 0 || childrenBy(t, verb, 'advcl').some((c) => t.children(c).some((a) => t.lower(a) === 'to'));
    const anonymous = has(words('order'));
    // "orders the company out of the country"
    const out = objects.length > 0 && t.children(verb).some((c) => t.lower(c) === 'out');
    if (clause || out || objects.some((o) => isAction(lemmaOf(t, o)))) return match(objects, 'enact', { stage: 'ordered', anonymous });
    return undefined;
  }
  if (has(CLOSING) && objects.some((o) => CLOSED_THINGS.has(lemmaOf(t, o)))) {
    return match(objects, has(words('reopen')) ? 'lift' : 'enact', { anonymous: !has(words('suspend')) });
  }
  if (
    has(AGREEING) &&
    predicate.subjects.some((s) => isPublic(view, s) || t.pos(s) === 'PRON') &&
    (clauses.length > 0 || predicate.prepObjects('to', 'on').length > 0)
  )
    return match(predicate.prepObjects('to', 'on'), 'enact', { kind: 'agreement_or_relations' });
  if (has(RULING) && (objects.length > 0 || clauses.length > 0))
    return match(objects, has(words('abolish overturn revoke rescind')) ? 'lift' : 'enact');
  if (has(DITCHING) && objects.some((o) => POLICIES.has(lemmaOf(t, o)))) {
    return match(objects, has(words('scrap drop abandon ditch end lift cancel ease')) ? 'lift' : has(words('extend')) ? 'extend' : 'enact');
  }
  if (has(words('lift')) && objects.length > 0) return match(objects, 'lift');
  return undefined;
}

const isAction = (lemma: string): boolean =>
  ACTION_NOUNS.has(lemma) || (ACTION_NOUN.test(lemma) && lemma.length > 6 && !NOT_ACTIONS.has(lemma));
