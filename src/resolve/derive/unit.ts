import type { Mention } from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
import { hashOf } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Unit } from '../../model/unit.ts';
import type { Entity } from '../../model/world.ts';
import { type PersonName, parsePersonName } from '../people/index.ts';
import { isOfNoCountry, isPersonKey } from './entity-keys.ts';
import { sortedUnique } from './order.ts';

/** How much of a person's name is there. */
export type NameForm = 'full' | 'initials' | 'bare';

/** A unit of a person, or a person of reference data under one name: what clusters of people are made of. */
export interface PersonUnit {
  readonly key: string;
  readonly text: string;
  readonly name: PersonName;
  readonly form: NameForm;
  readonly country?: string;
  readonly isFirm: boolean;
  readonly offices: readonly string[];
  readonly beside: readonly string[];
  readonly unit?: Unit;
  readonly reference?: Entity;
}

/** A mention with the block in which its entity is found. */
export interface KeyedMention {
  readonly mention: Mention;
  readonly block: string;
}

export function nameForm(name: PersonName): NameForm {
  if (name.family.length === 0 || name.given.length === 0) return 'bare';
  return name.given.every(({ isInitial }) => isInitial) ? 'initials' : 'full';
}

const isFirm = (mention: Mention): boolean => mention.country !== undefined && (mention.countryBasis ?? 'words') === 'words';
const officesOf = (mention: Mention): readonly string[] =>
  sortedUnique([...(mention.roleWords ?? []).map((words) => words.toLowerCase()), ...(mention.officeRank ? [mention.officeRank] : [])]);

/** The country that a mention gives its entity: of what is one in the world only words tell whose it is. */
const countryOf = ({ mention, block }: KeyedMention): string | undefined =>
  isOfNoCountry(block) && mention.link === undefined && !isFirm(mention) ? undefined : mention.country;

/** What a mention says by itself, as text. */
function keyOf(keyed: KeyedMention, alone: ReadonlySet<string>): string {
  const { mention, block } = keyed;
  const { norm, text, type, form, bodyKind, id } = mention;
  const country = countryOf(keyed);
  const said = isPersonKey(block)
    ? [norm, country ?? 'xx', isFirm(mention) ? 'firm' : 'soft', officesOf(mention).join(';'), text]
    : [type, form, country ?? 'xx', bodyKind ?? '', mention.link === undefined ? 'open' : 'linked', text];
  return [...said, ...(alone.has(id) ? [id] : [])].join('|');
}

/** The units of one report's mentions, by mention id. `alone` are mentions that a judgement speaks of: each is a unit of its own. */
export function unitsOf(keyed: readonly KeyedMention[], alone: ReadonlySet<string>): ReadonlyMap<string, Unit> {
  const people = keyed.filter(({ block }) => isPersonKey(block));
  const isFull = new Set(people.filter(({ mention }) => nameForm(parsePersonName(mention.text)) === 'full'));
  const full = groupBy(isFull, ({ block }) => block);
  return new Map(
    keyed.map((one): [string, Unit] => {
      const { mention, block } = one;
      const others = isPersonKey(block) && !isFull.has(one) ? (full.get(block) ?? []) : [];
      const beside = sortedUnique(others.map((other) => keyOf(other, alone)));
      const names = sortedUnique(others.map((other) => nameKey(other.mention.text)));
      const key = [keyOf(one, alone), ...beside].join('|');
      const { type, text, form, bodyKind, spans, id } = mention;
      const country = countryOf(one);
      return [
        id,
        {
          id: `${block}#${hashOf([key], 12)}`,
          block,
          key,
          group: names.length === 1 ? names[0]! : nameKey(text),
          type,
          text,
          form,
          isFirm: isPersonKey(block) && isFirm(mention),
          isOpen: mention.link === undefined,
          offices: isPersonKey(block) ? officesOf(mention) : [],
          beside,
          ...(country === undefined ? {} : { country }),
          ...(bodyKind === undefined ? {} : { bodyKind }),
          ...(alone.has(id) ? { mention: { id, spans: spans.map(({ start, end }) => [start, end] as const) } } : {}),
        },
      ];
    }),
  );
}

export function personUnit(unit: Unit, parse: (text: string) => PersonName): PersonUnit {
  const { key, text, country, isFirm, offices, beside } = unit;
  const name = parse(text);
  return { key, text, name, form: nameForm(name), isFirm, offices, beside, unit, ...(country === undefined ? {} : { country }) };
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
    beside: [],
    reference: entity,
    ...(entity.country === undefined ? {} : { country: entity.country }),
  };
};
