import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import type { ObjectRole } from '../../model/relationship-types.ts';
import type { Act } from '../../model/vocabulary.ts';
import type { Told } from './carried-deciders.ts';
import type { Reading } from './reading.ts';

/** A noun phrase in a role, by its head token. */
export interface FrameObject {
  readonly role: ObjectRole | 'TOOK_PART';
  readonly head: number;
  readonly attribute?: string;
}

/** What a rule found in one clause, in tokens of its paragraph; `claims/` makes claims of it. */
export interface Frame {
  readonly about: 'decision' | 'event';
  readonly kind: DecisionKindCode | EventKindCode;
  readonly act?: Act;
  /** The word that carries the content: the verb or noun that gave the kind. */
  readonly content: number;
  readonly reading: Reading;
  readonly objects: readonly FrameObject[];
  /** Actor heads that the clause has only as a pronoun for its speaker: "the ministry said it would". */
  readonly standIns?: ReadonlySet<number>;
  /** Who has decided, where the sentence leans on one before it. */
  readonly carried?: Told;
  readonly rule: string;
  readonly score: number;
  readonly magnitude?: string;
  readonly ground?: string;
  readonly participant?: number;
  /** Content token of the frame that this one answers, where the words say so. */
  readonly respondsTo?: number;
}
