import type { Factuality, Modality, Stage } from '../../model/vocabulary.ts';
import { STAGE_LADDER } from '../../model/vocabulary.ts';

/** What a reading has collected on its way up. */
export interface State {
  readonly content: number;
  stage: Stage | undefined;
  modality: Modality;
  factuality: Factuality;
  negative: boolean;
  news: boolean;
  trigger: number;
  actors: readonly number[];
  tasked: readonly number[];
  attributedTo?: { head: number; verb: string };
  future: boolean;
  past: boolean;
}

/** The lower rung of the ladder; an end stage changes nothing. */
export const lower = (a: Stage | undefined, b: Stage): Stage =>
  a === undefined ? b : STAGE_LADDER.indexOf(b) >= 0 && STAGE_LADDER.indexOf(b) < STAGE_LADDER.indexOf(a) ? b : a;

/** It does not become news: a wish, a condition, background. */
export function unreal(s: State, modality: Modality, factuality: Factuality): void {
  s.news = false;
  if (s.modality === 'asserted') s.modality = modality;
  s.factuality = factuality;
}
