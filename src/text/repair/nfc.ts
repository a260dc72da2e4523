import { type Edit, editsFor } from '../edit.ts';

// A base with its marks; conjoining Hangul letters also compose with one another. Bounded: "Zalgo" text stacks hundreds.
const CLUSTER =
  /[^\p{M}](?:\p{M}{1,64})|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u2126\u212a\u212b]|[\u0374\u037e\u0387\u1f71-\u1fff\uf900-\ufaff]/gu;

/** Canonical composition (NFC), cluster by cluster, so that every composed letter points to what it was made from. */
export function composeCharacters(text: string): Edit[] {
  if (text.normalize('NFC') === text) return [];
  return editsFor(text, CLUSTER, (match) => match[0].normalize('NFC'));
}
