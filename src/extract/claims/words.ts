const LISTS = new Map<string, ReadonlySet<string>>();

/**
 * A word list as data: blank-separated lower-case lemmas; `_` joins a verb and its particle, `+` a verb and its preposition.
 * Read once, so that a rule may name its few words where it asks for them.
 */
export function words(list: string): ReadonlySet<string> {
  let found = LISTS.get(list);
  if (found === undefined) {
    found = new Set(list.split(/\s+/).filter(Boolean));
    LISTS.set(list, found);
  }
  return found;
}
