import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, subjectsOf, verbPredicate } from '../claims/predicate.ts';
import { childrenBy, isVerb, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { frameOf, type KindMatch } from './frame-of.ts';
import { ARRIVAL_NOUNS } from './lexicon/noun-classes.ts';
import { BINDING, CLOSED_THINGS, REGULATED_EVENTS, REGULATED_PEOPLE, REQUIRED_THINGS } from './lexicon/wide-words.ts';

const OPENING = words('open reopen resume restart');
const SHUT = words('closed shut suspended prohibited banned');
const STAYING = words('be remain stay');
const BECOMING = words('be become remain');

/**
 * Rules told by what those under them may do, as notes on policy tell them: "gyms can reopen from Monday", "schools remain closed", "residents are not
 * allowed to leave", "events must not exceed fifty people". Nobody is named who decided; what is told is in force.
 */
export function findRulesInForce(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  const used = new Set(found.filter((f) => f.reading.news).flatMap((f) => [f.content, ...f.reading.chain]));
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || t.dep(i).startsWith('aux')) continue;
    const rule = ruleAt(view, i);
    if (rule === undefined) continue;
    const { match, negated } = rule;
    const frame = frameOf(view, { ...rule.predicate, subjects: [] }, match);
    const { reading } = frame;
    const above =
      reading.chain.length > 1
        ? reading.news
        : reading.modality === 'asserted' || reading.modality === 'hypothetical' || reading.modality === 'promised';
    if (!above || (reading.polarity === 'neg') !== negated) continue;
    const stage = reading.stage === 'announced' ? 'announced' : 'in_force';
    frames.push({ ...frame, reading: { ...reading, actors: [], news: true, stage, polarity: 'pos', factuality: 'CT' }, score: 0.6 });
  }
  return frames;
}

interface Rule {
  readonly match: KindMatch;
  readonly predicate: Predicate;
  /** The words deny: "are not allowed to". */
  readonly negated: boolean;
}

function ruleAt(view: ParagraphView, verb: number): Rule | undefined {
  const t = view.tokens;
  const predicate = verbPredicate(t, verb);
  const lemma = lemmaOf(t, verb);
  const rule = (who: readonly number[], act: KindMatch['act'], negated = false): Rule | undefined => {
    const kind = who.map((s) => kindOf(lemmaOf(t, s))).find((k) => k !== undefined);
    return kind === undefined
      ? undefined
      : { match: { kind, act, objects: who, key: lemma, rule: 'decisions/rules-in-force', stage: 'in_force' }, predicate, negated };
  };
  if (predicate.passive && ['allow', 'permit', 'require', 'oblige'].includes(lemma) && hasInfinitive(view, verb)) {
    const negated = childrenBy(t, verb, 'neg').length > 0;
    return rule(predicate.objects, negated || lemma === 'require' || lemma === 'oblige' ? 'enact' : 'lift', negated);
  }
  if (predicate.passive && ['limit', 'restrict'].includes(lemma) && predicate.prepObjects('to').length > 0)
    return rule(predicate.objects, 'enact');
  const subjects = predicate.passive ? [] : subjectsOf(t, verb);
  const may = childrenBy(t, verb, 'aux').some((a) => ['can', 'may', 'will'].includes(t.lower(a)));
  // "Schools reopen": of schools at large; one museum may open its doors as it likes.
  const atLarge = t.tag(verb) === 'VBP' && subjects.some((s) => t.tag(s) === 'NNS' && childrenBy(t, s, 'det', 'poss').length === 0);
  if (OPENING.has(lemma) && (may || (lemma === 'reopen' && atLarge)) && predicate.objects.length === 0)
    return rule(
      subjects.filter((s) => !REGULATED_PEOPLE.has(lemmaOf(t, s))),
      'lift',
    );
  if (STAYING.has(lemma) && childrenBy(t, verb, 'acomp', 'oprd').some((a) => SHUT.has(t.lower(a)))) return rule(subjects, 'enact');
  // "masks become mandatory on trains"
  if (BECOMING.has(lemma) && childrenBy(t, verb, 'acomp').some((a) => BINDING.has(t.lower(a))))
    return rule(
      subjects.filter((s) => REQUIRED_THINGS.has(lemmaOf(t, s))),
      'enact',
    );
  return undefined;
}

const hasInfinitive = (view: ParagraphView, verb: number): boolean =>
  childrenBy(view.tokens, verb, 'xcomp').some((c) => view.tokens.children(c).some((a) => view.tokens.lower(a) === 'to'));

function kindOf(noun: string): KindMatch['kind'] | undefined {
  if (REGULATED_EVENTS.has(noun)) return 'assembly_ban';
  if (CLOSED_THINGS.has(noun) || REQUIRED_THINGS.has(noun)) return 'other_decision';
  if (REGULATED_PEOPLE.has(noun)) return 'movement_restriction';
  return ARRIVAL_NOUNS.has(noun) ? 'border_measure' : undefined;
}
