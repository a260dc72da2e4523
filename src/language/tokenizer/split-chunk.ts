import type { Affixes } from './affixes.ts';

/** Receives the pieces of a chunk in order. `isWhole` pieces may be special cases. */
export interface Pieces {
  isSpecial(text: string): boolean;
  piece(text: string): void;
  special(text: string): void;
}

/**
 * Splits a chunk without blanks as spaCy does: peels prefixes and suffixes until a special case or nothing to peel is left,
 * then takes the rest as a special case, an address, or cuts it at the infixes.
 */
export function splitChunk(chunk: string, affixes: Affixes, pieces: Pieces): void {
  const suffixes: string[] = [];
  const rest = peel(chunk, affixes, pieces, suffixes);
  if (rest !== '') {
    if (pieces.isSpecial(rest)) pieces.special(rest);
    else if (affixes.isUrl(rest)) pieces.piece(rest);
    else cutAtInfixes(rest, affixes.infixes(rest), pieces);
  }
  for (let i = suffixes.length - 1; i >= 0; i--) pieces.piece(suffixes[i]!);
}

function peel(chunk: string, affixes: Affixes, pieces: Pieces, suffixes: string[]): string {
  let rest = chunk;
  let lastLength = -1;
  while (rest !== '' && rest.length !== lastLength && !pieces.isSpecial(rest)) {
    lastLength = rest.length;
    const prefix = affixes.prefixLength(rest);
    const afterPrefix = prefix === 0 ? rest : rest.slice(prefix);
    if (prefix !== 0 && pieces.isSpecial(afterPrefix)) {
      pieces.piece(rest.slice(0, prefix));
      return afterPrefix;
    }
    const suffix = affixes.suffixLength(afterPrefix);
    const beforeSuffix = suffix === 0 ? rest : rest.slice(0, -suffix);
    if (suffix !== 0 && pieces.isSpecial(beforeSuffix)) {
      suffixes.push(rest.slice(-suffix));
      return beforeSuffix;
    }
    if (prefix !== 0) pieces.piece(rest.slice(0, prefix));
    if (suffix !== 0) suffixes.push(rest.slice(-suffix));
    rest = rest.slice(prefix, rest.length - suffix);
  }
  return rest;
}

function cutAtInfixes(text: string, infixes: readonly number[], pieces: Pieces): void {
  let start = 0;
  for (let i = 0; i < infixes.length; i += 2) {
    const from = infixes[i]!;
    const to = infixes[i + 1]!;
    if (from === 0) continue;
    if (from !== start) pieces.piece(text.slice(start, from));
    if (from !== to) pieces.piece(text.slice(from, to));
    start = to;
  }
  if (start < text.length) pieces.piece(text.slice(start));
}
