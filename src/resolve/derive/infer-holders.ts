import { ACTOR_ROLES, type Role } from '../../model/relationship-types.ts';
import type { Decision, HappeningRole, Holding } from '../../model/world.ts';
import { compareRoles } from './roles.ts';

const isActor = (role: Role): boolean => (ACTOR_ROLES as readonly Role[]).includes(role);

/** Whether the office was held all through the days in which the decision can have been taken. */
function holdsDuring({ start, end }: Holding, earliest: string, latest: string): boolean {
  return (start !== undefined || end !== undefined) && (start === undefined || start <= earliest) && (end === undefined || end >= latest);
}

/**
 * Who held the office that acted, from reference data: added where exactly one person did, and where the reports do not
 * name that person themselves.
 */
export function inferHolders(decision: Decision, holdingsOf: (officeId: string) => readonly Holding[]): readonly HappeningRole[] {
  const day = decision.earliest ?? decision.latest;
  if (day === undefined) return decision.roles;
  const latest = decision.latest ?? day;
  const inferred = decision.roles.flatMap((role): HappeningRole[] => {
    if (!isActor(role.type) || role.entityId?.startsWith('office/') !== true) return [];
    const holdings = holdingsOf(role.entityId).filter((holding) => holdsDuring(holding, day, latest));
    const people = [...new Set(holdings.map(({ personId }) => personId))];
    const [person] = people;
    if (person === undefined || people.length > 1) return [];
    if (decision.roles.some((other) => other.type === role.type && other.entityId === person)) return [];
    return [{ type: role.type, entityId: person, basis: 'inferred_holder', holdingId: holdings[0]!.id, claimIds: role.claimIds }];
  });
  const distinct = inferred.filter((role, i) => inferred.findIndex((o) => o.type === role.type && o.entityId === role.entityId) === i);
  return distinct.length === 0 ? decision.roles : [...decision.roles, ...distinct].sort(compareRoles);
}
