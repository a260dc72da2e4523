import type { Claim } from '../../model/evidence.ts';
import type { EntityType } from '../../model/labels.ts';
import { RELATIONSHIPS, type Role } from '../../model/relationship-types.ts';
import { BASES, type Basis } from '../../model/vocabulary.ts';
import type { HappeningRole } from '../../model/world.ts';
import { byText } from './order.ts';

/** The entity that a mention refers to, with its type. */
export type Referent = (mentionId: string) => { readonly id: string; readonly type: EntityType } | undefined;

/** Whether the closed list lets an edge of this type join a happening and an entity of this type. */
function fits(role: Role, about: 'Decision' | 'Event', type: EntityType): boolean {
  const { from, to } = RELATIONSHIPS[role];
  const isEntity = (ends: readonly string[]): boolean => ends.includes(type) || ends.includes('Entity');
  const isHappening = (ends: readonly string[]): boolean => ends.includes(about);
  return (isEntity(from) && isHappening(to)) || (isHappening(from) && isEntity(to));
}

interface Growing {
  readonly role: HappeningRole;
  readonly claimIds: string[];
}

/** An edge for each role, thing and attribute, with the strongest basis of its claims; claims in the order they come in. */
export function rolesOf(claims: readonly Claim[], about: 'Decision' | 'Event', referent: Referent): readonly HappeningRole[] {
  const roles = new Map<string, Growing>();
  for (const claim of claims) {
    for (const { role, mentionId, basis, attribute, amount } of claim.arguments) {
      const entity = mentionId === undefined ? undefined : referent(mentionId);
      if (entity === undefined || !fits(role, about, entity.type)) continue;
      const key = `${role} ${entity.id} ${role === 'CONCERNS' ? (attribute ?? '') : ''}`;
      const known = roles.get(key);
      if (known === undefined) {
        const details = role === 'CONCERNS' ? { ...(attribute && { attribute }), ...(amount && { amount }) } : {};
        roles.set(key, { role: { type: role, entityId: entity.id, basis, ...details, claimIds: [] }, claimIds: [claim.id] });
      } else {
        if (!known.claimIds.includes(claim.id)) known.claimIds.push(claim.id);
        const role: HappeningRole = {
          ...known.role,
          basis: strongest(known.role.basis, basis),
          ...(known.role.amount === undefined && known.role.type === 'CONCERNS' && amount !== undefined ? { amount } : {}),
        };
        roles.set(key, { role, claimIds: known.claimIds });
      }
    }
  }
  return [...roles.values()].map(({ role, claimIds }) => ({ ...role, claimIds })).sort(compareRoles);
}

const strongest = (a: Basis | undefined, b: Basis): Basis => (a === undefined || BASES.indexOf(b) < BASES.indexOf(a) ? b : a);

export const compareRoles = (a: HappeningRole, b: HappeningRole): number =>
  byText(a.type, b.type) ||
  byText(a.entityId ?? '', b.entityId ?? '') ||
  byText(a.targetId ?? '', b.targetId ?? '') ||
  byText(a.attribute ?? '', b.attribute ?? '') ||
  byText(a.holdingId ?? '', b.holdingId ?? '');
