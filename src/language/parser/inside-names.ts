const NAME = /^\p{Lu}\p{L}/u;

/**
 * 1 for each token that goes on with a name: two capitalised nouns with nothing but a space between are of one sentence
 * ("Zine El Abidine", "PM Modi"), which the parser alone cuts once in three hundred sentences.
 */
export function insideNames(
  length: number,
  tagAt: (i: number) => string,
  textAt: (i: number) => string,
  hasSpace: (i: number) => boolean,
): Uint8Array {
  const inside = new Uint8Array(length);
  const isName = (i: number): boolean => /^NNP?$/.test(tagAt(i)) && NAME.test(textAt(i));
  for (let i = 1; i < length; i++) if (hasSpace(i - 1) && isName(i) && isName(i - 1)) inside[i] = 1;
  return inside;
}

/** Hangs the tree that ends inside a name on the rest of the name, where the parser has left it a tree of its own; calls back with each token that gets a head. */
export function joinNames(heads: Int32Array, inside: Uint8Array, isNoun: (i: number) => boolean, joined: (token: number) => void): void {
  const rootOf = (i: number): number => {
    let at = i;
    for (let steps = 0; heads[at] !== at && steps < heads.length; steps++) at = heads[at]!;
    return at;
  };
  for (let i = 1; i < heads.length; i++) {
    if (inside[i] !== 1) continue;
    const before = rootOf(i - 1);
    if (before >= i || !isNoun(before) || rootOf(i) === before) continue;
    let name = i;
    for (let steps = 0; heads[name]! > name && isNoun(heads[name]!) && steps < heads.length; steps++) name = heads[name]!;
    heads[before] = name;
    joined(before);
  }
}
