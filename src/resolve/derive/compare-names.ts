import { comparePersonNames, type NameComparison, type PersonName, parsePersonName } from '../people/index.ts';

/** Parses each text once, so that units of one spelling share their name. */
export function sharedNames(): (text: string) => PersonName {
  const names = new Map<string, PersonName>();
  return (text) => {
    const name = names.get(text) ?? parsePersonName(text);
    names.set(text, name);
    return name;
  };
}

/** A hub has hundreds of units of few spellings; each pair of names is compared once as long as they live. */
const compared = new WeakMap<PersonName, WeakMap<PersonName, NameComparison>>();

export function compareNames(a: PersonName, b: PersonName): NameComparison {
  const known = compared.get(a) ?? new WeakMap<PersonName, NameComparison>();
  compared.set(a, known);
  const comparison = known.get(b) ?? comparePersonNames(a, b);
  known.set(b, comparison);
  return comparison;
}
