import type { Claim, ClaimArgument, Mention } from '../../model/evidence.ts';
import { entityId } from '../../model/ids.ts';
import type { EntityType } from '../../model/labels.ts';
import { slug } from '../../model/name-key.ts';
import { isBareName } from '../bodies/bare-name.ts';
import { nameOfOne } from '../bodies/one-of-its-name.ts';
import { familyKey } from '../people/index.ts';

/**
 * The key of the block in which a mention's entity is found, `undefined` for what has none: a link to reference data → its
 * id; a person → `person|<family key>`; another body → the id that its name gives, with its country where each country may have one of
 * the name; a body without a name, one that every country has where nothing says of which it is, and an office that resolution leaves
 * open, if a claim speaks of them ("a commission", "the government", "a federal judge") → their mention, since nothing joins two of them.
 */
export function entityKey(mention: Mention, isArgument: boolean): string | undefined {
  if (mention.link !== undefined) return mention.link.entityId;
  if (mention.type === 'Person') return mention.form === 'name' ? personKey(mention.text) : undefined;
  const isNamed = mention.form === 'name' && (mention.country !== undefined || !isBareName(mention.norm));
  if (mention.type === 'Body' && isNamed) {
    const name = nameOfOne(mention);
    return name === undefined ? entityId('Body', mention.country, mention.norm) : entityId('Body', undefined, name);
  }
  const isOfItsOwn = mention.type === 'Office' || mention.type === 'Body';
  return isArgument && isOfItsOwn && mention.plural !== true ? `mention|${mention.id}` : undefined;
}

/** By the letters that the id is made of, so that two blocks never give one id. */
export const personKey = (name: string): string => `person|${familyKey(slug(name).replaceAll('-', ' '))}`;
export const isPersonKey = (key: string): boolean => key.startsWith('person|');
/** Of a body that is known by its name alone, or of many countries. */
export const isOfNoCountry = (key: string): boolean => key.startsWith('body/xx/');

/** Mentions that the report's decisions and events name. */
export const argumentMentions = (claims: readonly Claim[]): ReadonlySet<string> =>
  argumentMentionsOf(claims.flatMap((claim) => claim.arguments));
export const argumentMentionsOf = (list: readonly ClaimArgument[]): ReadonlySet<string> =>
  new Set(list.flatMap(({ mentionId }) => mentionId ?? []));

/** The block in which an anchor of a judgement looks for its entity. */
export const anchorKey = (type: EntityType, norm: string, country: string): string =>
  type === 'Person' ? personKey(norm) : entityId(type, country === 'xx' ? undefined : country, norm);
