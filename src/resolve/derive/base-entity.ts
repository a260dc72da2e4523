import type { Assignment } from '../../model/unit.ts';
import type { Entity } from '../../model/world.ts';
import type { Apart } from './cluster-people.ts';

/** An entity as the rules see it, before judgements fold some together. */
export interface BaseEntity {
  readonly entity: Entity;
  readonly assignments: readonly Assignment[];
  /** Other entities it might be, by the key of their first unit; for the review queue. */
  readonly rivals: readonly string[];
}

export interface Separations {
  readonly apart: Apart;
  /** Ids of units that a judgement detaches from an entity that is no person. */
  readonly detached: ReadonlySet<string>;
}
