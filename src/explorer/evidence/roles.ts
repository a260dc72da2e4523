import type { GraphEdge, Neighbour } from '../picture/model.ts';

export interface Role {
  readonly title: string;
  /** What plays the part, with the claims that say so. */
  readonly parts: readonly Neighbour[];
}

/** Titles of an edge as read from a decision or event, in the order in which a reader asks: `in` where the edge leads to it. */
const TITLES: readonly (readonly [type: string, direction: 'in' | 'out', title: string])[] = [
  ['DECIDED', 'in', 'Decided by'],
  ['PROPOSED', 'in', 'Proposed by'],
  ['ANNOUNCED', 'in', 'Announced by'],
  ['DEMANDED', 'in', 'Demanded by'],
  ['OPPOSED', 'in', 'Rejected by'],
  ['TOOK_PART', 'in', 'Who took part'],
  ['APPLIES_IN', 'out', 'Applies in'],
  ['HAPPENED_IN', 'out', 'Happened in'],
  ['REMOVES', 'out', 'Removes'],
  ['APPOINTS', 'out', 'Appoints'],
  ['TO_OFFICE', 'out', 'To the office'],
  ['CREATES', 'out', 'Creates'],
  ['ABOLISHES', 'out', 'Abolishes'],
  ['TASKS', 'out', 'Gives a task to'],
  ['TARGETS', 'out', 'Directed at'],
  ['BENEFITS', 'out', 'For the benefit of'],
  ['CONCERNS', 'out', 'Concerns'],
  ['STARTS', 'out', 'Begins'],
  ['ENDS', 'out', 'Ends'],
  ['RESPONDS_TO', 'out', 'Responds to'],
  ['RESPONDS_TO', 'in', 'Answered by'],
  ['EXTENDS', 'out', 'Extends'],
  ['EXTENDS', 'in', 'Extended by'],
  ['AMENDS', 'out', 'Amends'],
  ['AMENDS', 'in', 'Amended by'],
  ['SUSPENDS', 'out', 'Suspends'],
  ['SUSPENDS', 'in', 'Suspended by'],
  ['LIFTS', 'out', 'Lifts'],
  ['LIFTS', 'in', 'Lifted by'],
  ['ANNULS', 'out', 'Annuls'],
  ['ANNULS', 'in', 'Annulled by'],
  ['REPLACES', 'out', 'Replaces'],
  ['REPLACES', 'in', 'Replaced by'],
  ['IMPLEMENTS', 'out', 'Implements'],
  ['IMPLEMENTS', 'in', 'Implemented by'],
];

const directionFrom = (id: string, edge: GraphEdge): 'in' | 'out' => (edge.from === id ? 'out' : 'in');

/** The parts that others play in a decision or event, by role; roles that nobody plays are left out. */
export function rolesOf(id: string, neighbours: readonly Neighbour[]): readonly Role[] {
  return TITLES.flatMap(([type, direction, title]) => {
    const parts = neighbours.filter((edge) => edge.type === type && directionFrom(id, edge) === direction);
    return parts.length > 0 ? [{ title, parts }] : [];
  });
}
