import { isAuthority, isPrivate, isPublic } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import { CONDITIONS } from '../claims/mood.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { verbPredicate } from '../claims/predicate.ts';
import type { Reading } from '../claims/reading.ts';
import { childrenBy, isVerb, lemmaOf } from '../claims/syntax.ts';
import { frameOf } from './frame-of.ts';
import { readRule } from './rules/read-rule.ts';

/**
 * Rules told by what those under them may do, as notes on policy tell them: "gyms can reopen from Monday", "schools remain closed", "residents are not
 * allowed to leave", "events must not exceed fifty people". Nobody is named who decided; what is told is in force, or announced by who says so.
 */
export function findRulesInForce(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  const used = new Set(found.filter((f) => f.reading.news).flatMap((f) => [f.content, ...f.reading.chain]));
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || t.dep(i).startsWith('aux')) continue;
    const predicate = verbPredicate(t, i);
    const told = readRule(view, predicate);
    if (told === undefined) continue;
    const { kind, act, who } = told;
    const match = {
      kind,
      act,
      objects: who,
      key: predicate.keys.at(-1) ?? '',
      rule: 'decisions/rules-in-force',
      stage: 'in_force' as const,
    };
    const frame = frameOf(view, { ...predicate, subjects: [] }, match);
    const { reading } = frame;
    // "despite guidelines saying that pupils need no pass": said in passing.
    if (reading.chain.some((c) => c !== i && t.dep(c) === 'acl')) continue;
    // "tickets are free, the airline says"
    const speaker = reading.attributedTo?.head;
    if (speaker !== undefined && isPrivate(view, speaker)) continue;
    if (!(holds(reading) || maySo(view, predicate.token, reading)) || (reading.polarity === 'neg') !== (told.negated ?? false)) continue;
    const named = reading.actors.filter((a) => isAuthority(view, a) && !who.includes(a));
    const actors = named.length === 0 && speaker !== undefined && isPublic(view, speaker) ? [speaker] : named;
    const stage = told.stage ?? (reading.stage === 'announced' || actors.length > 0 ? 'announced' : 'in_force');
    frames.push({
      ...frame,
      reading: {
        ...reading,
        actors,
        news: true,
        stage,
        trigger: told.trigger ?? told.deed ?? reading.trigger,
        chain: told.deed === undefined ? reading.chain : [...reading.chain, told.deed],
        polarity: 'pos',
        factuality: 'CT',
        modality: 'asserted',
      },
      score: 0.6,
    });
  }
  return frames;
}

/** Whether the clause tells the rule as it stands; what it may or must be is the rule itself. */
const holds = (reading: Reading): boolean =>
  reading.chain.length > 1
    ? reading.told && reading.stage !== 'called_for'
    : reading.modality !== 'presupposed' && reading.modality !== 'denied';

/** "announces that bars can reopen": what may be is what is announced. */
function maySo(view: ParagraphView, verb: number, { chain, modality, attributedTo }: Reading): boolean {
  const t = view.tokens;
  const speaker = attributedTo?.head;
  const [content, saying, ...more] = chain;
  if (content !== verb || saying === undefined || more.length > 0 || modality !== 'hypothetical' || t.dep(saying) !== 'ROOT') return false;
  // "experts say that bars can reopen": they let nobody.
  const isOfficial = lemmaOf(t, saying) === 'say' && speaker !== undefined && isPublic(view, speaker);
  const isSaid = ['VBZ', 'VBD', 'VBP'].includes(t.tag(saying)) && (SAYING.has(lemmaOf(t, saying)) || isOfficial) && t.dep(verb) === 'ccomp';
  const isIf = [...childrenBy(t, verb, 'advcl', 'mark'), ...childrenBy(t, saying, 'advcl', 'neg')].some(
    (c) => CONDITIONS.has(t.lower(c)) || t.dep(c) === 'neg' || childrenBy(t, c, 'mark').some((m) => CONDITIONS.has(t.lower(m))),
  );
  return isSaid && !isIf && childrenBy(t, verb, 'aux').some((a) => ['can', 'may'].includes(t.lower(a)));
}
const SAYING: ReadonlySet<string> = new Set(['announce', 'confirm', 'declare']);
