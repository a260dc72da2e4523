import type { Mention } from '../../model/evidence.ts';
import type { Entity } from '../../model/world.ts';
import { type PersonName, parsePersonName } from '../people/index.ts';
import { sharedNames } from './compare-names.ts';
import { byText, groupBy, reportOf, sortedUnique } from './order.ts';

/** How much of a person's name is there. */
export type NameForm = 'full' | 'initials' | 'bare';

/** Mentions that say the same of a person, or a person of reference data: what clusters are made of. */
export interface PersonUnit {
  /** Sorts and names the unit; never depends on which reports are loaded. */
  readonly key: string;
  readonly text: string;
  readonly name: PersonName;
  readonly form: NameForm;
  readonly country?: string;
  /** Told by the words, so that another country is another person. */
  readonly isFirm: boolean;
  /** Name keys of the offices and roles beside the name. */
  readonly offices: readonly string[];
  readonly mentionIds: readonly string[];
  readonly reportIds: readonly string[];
  readonly reference?: Entity;
}

function nameForm(name: PersonName): NameForm {
  if (name.family.length === 0 || name.given.length === 0) return 'bare';
  return name.given.every(({ isInitial }) => isInitial) ? 'initials' : 'full';
}

const isFirm = (mention: Mention): boolean => mention.country !== undefined && (mention.countryBasis ?? 'words') === 'words';
const officesOf = (mention: Mention): readonly string[] =>
  sortedUnique([...(mention.roleWords ?? []).map((words) => words.toLowerCase()), ...(mention.officeRank ? [mention.officeRank] : [])]);

/** `alone` names mentions that a judgement speaks of: they may have to go their own way. */
export function personUnits(mentions: readonly Mention[], alone: ReadonlySet<string>): readonly PersonUnit[] {
  const keyOf = (mention: Mention): string =>
    [
      mention.norm,
      mention.country ?? 'xx',
      isFirm(mention) ? 'firm' : 'soft',
      officesOf(mention).join(';'),
      mention.text,
      ...(alone.has(mention.id) ? [mention.id] : []),
    ].join('|');
  const parse = sharedNames();
  return [...groupBy(mentions, keyOf)].map(([key, group]) => {
    const mention = group[0]!;
    const name = parse(mention.text);
    return {
      key,
      text: mention.text,
      name,
      form: nameForm(name),
      isFirm: isFirm(mention),
      offices: officesOf(mention),
      mentionIds: group.map(({ id }) => id).sort(byText),
      reportIds: sortedUnique(group.map(({ id }) => reportOf(id))),
      ...(mention.country === undefined ? {} : { country: mention.country }),
    };
  });
}

/** A person of reference data under one of their names. */
export const referenceUnit = (entity: Entity, text: string): PersonUnit => {
  const name = parsePersonName(text);
  return {
    key: `${entity.id}|${text}`,
    text,
    name,
    form: nameForm(name),
    isFirm: true,
    offices: [],
    mentionIds: [],
    reportIds: [],
    reference: entity,
    ...(entity.country === undefined ? {} : { country: entity.country }),
  };
};
