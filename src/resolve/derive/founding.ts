import type { Claim } from '../../model/evidence.ts';
import { STAGE_LADDER, type Stage } from '../../model/vocabulary.ts';

/** Modalities of a clause that says that something happens or has happened. */
const HAPPENS: ReadonlySet<string> = new Set(['asserted', 'presupposed', 'explained']);

const isOnLadder = (stage: Stage | undefined): boolean => stage !== undefined && STAGE_LADDER.includes(stage);

/** Whether a claim says that its decision is under way or that its event happens: it joins a happening or founds one. */
export const founds = ({ about, polarity, stage, modality }: Claim): boolean =>
  polarity === 'pos' && (about === 'decision' ? isOnLadder(stage) : HAPPENS.has(modality));

/** A day or finer, given by the words or counted from a date: such a claim founds a happening of its own day. */
export const isPrecise = ({ precision, basis, earliest, latest }: Claim): boolean =>
  (precision === 'minute' || precision === 'part_of_day' || precision === 'day') &&
  (basis === 'explicit' || basis === 'relative') &&
  (earliest ?? latest) !== undefined;
