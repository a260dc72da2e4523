import type { Tokens } from '../../model/analysis.ts';
import type { Governor } from './lexicon/governors.ts';
import { lower, type State, unreal } from './reading-state.ts';
import { subjectsOf } from './subjects.ts';
import { childrenBy, isVerb, lemmaOf, withConjuncts } from './syntax.ts';

/** The governor of the first key that has one. */
export function lookUpGovernor(table: ReadonlyMap<string, Governor>, keys: readonly string[]): Governor | undefined {
  for (const key of keys) {
    const found = table.get(key);
    if (found) return found;
  }
  return undefined;
}

/** What a verb, noun or adjective makes of the clause under it: stage, modality, whose word it is, who acts. */
export function applyGovernor(t: Tokens, at: number, up: number, governor: Governor, s: State, infinitive: boolean): void {
  if (governor.unreal) unreal(s, governor.modality ?? 'hypothetical', governor.factuality ?? s.factuality);
  if (governor.negates && !governor.unreal) {
    s.negative = !s.negative;
    if (governor.modality && s.modality === 'asserted') s.modality = governor.modality;
  }
  // "it is willing to": who is, stands at the copula.
  const doer = t.pos(up) === 'ADJ' && isVerb(t, t.head(up)) ? t.head(up) : up;
  const subjects = isVerb(t, doer) ? subjectsOf(t, doer).filter((i) => doer === up || t.lower(i) !== 'that') : [];
  if (governor.reports) {
    const head = subjects[0];
    if (head !== undefined) s.attributedTo = { head, verb: lemmaOf(t, up) };
    const progressive = t.tag(at) === 'VBG' && governor.stage === 'announced';
    if (s.future || progressive || (governor.stage === 'announced' && infinitive)) {
      s.stage = lower(s.stage, 'announced');
      s.trigger = up;
      s.actors = [...subjects, ...s.actors.filter((a) => t.pos(a) !== 'PRON' && !subjects.includes(a))];
      s.future = false;
      if (s.modality === 'asserted') s.modality = 'promised';
    } else if (s.actors.length === 0 && governor.stage === 'announced') s.actors = subjects;
    if (!s.news && s.modality === 'requested' && s.factuality === 'UU' && s.stage !== 'called_for') {
      // "said that X must": an appeal by the speaker; "announces that X must": a rule.
      s.news = true;
      s.stage = governor.stage ?? 'called_for';
      s.trigger = up;
      s.actors = subjects;
      s.factuality = 'CT';
    }
    return;
  }
  if (governor.stage !== undefined) {
    s.stage = governor.stage === 'rejected' ? 'rejected' : lower(s.stage, governor.stage);
    s.trigger = up;
    if (governor.modality && s.modality === 'asserted') s.modality = governor.modality;
    if (governor.factuality) s.factuality = governor.factuality;
    s.future = false;
    if (isVerb(t, doer)) {
      if (governor.objectControl) s.tasked = childrenBy(t, up, 'dobj').flatMap((o) => withConjuncts(t, o));
      // "Peru is set to expel him", "he is set to be expelled": the clause below has its own.
      if (!(governor.raises && isVerb(t, at))) s.actors = subjects;
    }
  }
}
