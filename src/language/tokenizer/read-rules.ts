import { isMap, readMsgpack } from '../weights/msgpack.ts';
import type { SpecialToken, TokenizerRules } from './tokenizer.ts';

/** Attribute numbers in the exceptions. */
const ORTH = '65';
const NORM = '67';

/** Reads the model's `tokenizer` file. */
export function readTokenizerRules(bytes: Uint8Array): TokenizerRules {
  const file = readMsgpack(bytes);
  if (!isMap(file) || !isMap(file.exceptions)) throw new Error('it has no exceptions');
  if (file.token_match !== null || file.faster_heuristics !== true) throw new Error('it uses options that are not known');
  const source = (name: string): string => {
    const value = file[name];
    if (typeof value !== 'string') throw new Error(`it has no ${name}`);
    return value;
  };
  return {
    prefix: source('prefix_search'),
    suffix: source('suffix_search'),
    infix: source('infix_finditer'),
    url: source('url_match'),
    exceptions: new Map(Object.entries(file.exceptions).map(([text, tokens]) => [text, (tokens as unknown[]).map(specialToken)])),
  };
}

function specialToken(token: unknown): SpecialToken {
  if (!isMap(token) || typeof token[ORTH] !== 'string') throw new Error('an exception has no text');
  const norm = token[NORM];
  return typeof norm === 'string' ? { orth: token[ORTH], norm } : { orth: token[ORTH] };
}
