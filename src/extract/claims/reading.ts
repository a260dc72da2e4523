import type { Tokens } from '../../model/analysis.ts';
import type { Factuality, Modality, Polarity, Stage } from '../../model/vocabulary.ts';
import { applyGovernor } from './apply-governor.ts';
import { climb } from './climb.ts';
import { VERB_GOVERNORS } from './lexicon/governors.ts';
import { ownMood } from './mood.ts';
import { lower, type State, unreal } from './reading-state.ts';
import { childrenBy, isVerb, lemmaOf, prepObjects } from './syntax.ts';

/** How a clause is meant: as news, as a plan, as hearsay, as history. */
export interface Reading {
  readonly stage: Stage;
  readonly modality: Modality;
  readonly factuality: Factuality;
  readonly polarity: Polarity;
  /** False for wishes, conditions, threats, questions, background. */
  readonly news: boolean;
  /** The same whether the words affirm or deny it: "will no longer be required". */
  readonly told: boolean;
  /** The word that gives the stage. */
  readonly trigger: number;
  /** Heads of those who act at this stage. */
  readonly actors: readonly number[];
  /** Who is told to do it. */
  readonly tasked: readonly number[];
  readonly attributedTo?: { readonly head: number; readonly verb: string };
  /** Words from the content up to the main clause. */
  readonly chain: readonly number[];
  readonly past: boolean;
}

/** Reads from the content word up to the main clause what becomes of it on the way. `stage` is that of the content word itself, undefined for a noun. */
export function readClause(
  t: Tokens,
  content: number,
  stage: Stage | undefined,
  actors: readonly number[],
  sentenceEnd: number,
  isDated: (verb: number) => boolean,
): Reading {
  const s: State = {
    content,
    stage,
    modality: 'asserted',
    factuality: 'CT',
    negative: false,
    news: true,
    trigger: content,
    actors,
    tasked: [],
    future: false,
    past: false,
  };
  const chain = [content];
  let at = content;
  if (isVerb(t, at)) ownMood(t, at, s);
  for (let steps = 0; steps < 40; steps++) {
    const next = climb(t, at, s, isDated);
    if (next === undefined) break;
    at = next;
    chain.push(at);
  }
  if (s.attributedTo === undefined) saidBehind(t, chain, s);
  // "The previous minister had resigned": told as background, unless it has a day of its own or tells what somebody said.
  if (s.news && s.attributedTo === undefined && isPastPerfect(t, at) && !isDated(at)) unreal(s, 'presupposed', 'CT');
  const source = s.attributedTo ?? accordingTo(t, chain);
  if (t.text(sentenceEnd - 1) === '?' || t.text(Math.max(0, sentenceEnd - 2)) === '?') unreal(s, 'hypothetical', 'UU');
  if (s.future && s.news) s.stage = lower(s.stage, 'announced');
  if (s.stage === undefined) s.news = false;
  if (s.future && s.modality === 'asserted') s.modality = 'promised';
  return {
    stage: s.stage ?? 'adopted',
    modality: s.modality,
    factuality: s.factuality,
    polarity: s.negative ? 'neg' : 'pos',
    news: s.news && !s.negative,
    told: s.news,
    trigger: s.trigger,
    actors: s.actors,
    tasked: s.tasked,
    ...(source ? { attributedTo: source } : {}),
    chain,
    past: s.past,
  };
}

const isPastPerfect = (t: Tokens, verb: number): boolean =>
  t.tag(verb) === 'VBN' && childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'had');

/** "Markets will stay shut, the ministry announced, and ...": the verb that reports hangs on what it reports. */
function saidBehind(t: Tokens, chain: readonly number[], s: State): void {
  for (const verb of chain)
    for (const said of childrenBy(t, verb, 'parataxis')) {
      const governor = VERB_GOVERNORS.get(lemmaOf(t, said));
      if (said < verb || !governor?.reports || childrenBy(t, said, 'nsubj').length === 0) continue;
      const { trigger } = s;
      applyGovernor(t, verb, said, governor, s, false);
      s.trigger = trigger;
      return;
    }
}

/** "According to the ministry, ...": whose word it is. */
function accordingTo(t: Tokens, chain: readonly number[]): { readonly head: number; readonly verb: string } | undefined {
  for (const verb of chain) {
    for (const p of childrenBy(t, verb, 'prep')) {
      if (t.lower(p) !== 'according') continue;
      const head = prepObjects(t, verb, 'according').find((o) => o > p);
      if (head !== undefined) return { head, verb: 'according to' };
    }
  }
  return undefined;
}
