import { nameKey } from '../../model/name-key.ts';
import { familyKey } from '../people/index.ts';
import { type ClaimInReport, isActor } from './claim-block.ts';

/** Who acts, as a claim's own report names them: a person, an institution, or neither. */
export interface Authority {
  readonly person?: string;
  readonly institution?: string;
}

const NO_AUTHORITY: Authority = {};

/** Countries and crowds are no authority; of several actors the first of each sort counts. */
export function authorityOf({ claim, mention }: ClaimInReport): Authority {
  let authority: Authority = NO_AUTHORITY;
  for (const { role, mentionId } of claim.arguments) {
    const actor = isActor(role) ? mention(mentionId) : undefined;
    if (actor === undefined || (actor.type !== 'Office' && actor.type !== 'Body' && actor.form !== 'name')) continue;
    if (actor.type === 'Person') authority = { person: familyKey(actor.text), ...authority };
    if (actor.type === 'Body' || actor.type === 'Office') {
      authority = { institution: actor.link?.entityId ?? nameKey(actor.text), ...authority };
    }
  }
  return authority;
}

export const isGiven = ({ person, institution }: Authority): boolean => person !== undefined || institution !== undefined;

/** A person and an office may be one actor, two persons of different names or two institutions may not. */
export const agree = (a: Authority, b: Authority): boolean =>
  (a.person === undefined || b.person === undefined || a.person === b.person) &&
  (a.institution === undefined || b.institution === undefined || a.institution === b.institution);

export const join = (a: Authority, b: Authority): Authority => ({ ...b, ...a });
