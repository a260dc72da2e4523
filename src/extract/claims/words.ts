/** A word list as data: blank-separated lower-case lemmas; `_` joins a verb and its particle, `+` a verb and its preposition. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
