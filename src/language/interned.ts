const KEYS: Record<string, true> = Object.create(null);

/**
 * The same letters as the engine's own copy, the one that names of properties and words of the source are. Rules ask of each token hundreds of times
 * whether it is this word or that tag: between two such copies that is one comparison of addresses, between others one of letters. A copy also lets go
 * of the report that the word was cut from.
 */
export function interned(text: string): string {
  KEYS[text] = true;
  const [copy = text] = Object.keys(KEYS);
  delete KEYS[text];
  return copy;
}
