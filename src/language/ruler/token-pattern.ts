import { translatePythonRegex } from '../tokenizer/python-regex.ts';
import { isMap } from '../weights/msgpack.ts';
import type { TokenView } from './attribute-ruler.ts';

/** What one token of a pattern asks for; `tags` and `lowers` list the only values that can match, where there is such a list. */
export interface TokenPattern {
  readonly tags?: readonly string[];
  readonly lowers?: readonly string[];
  test(tokens: TokenView, i: number): boolean;
}

type Test = (tokens: TokenView, i: number) => boolean;

const READERS: Readonly<Record<string, (tokens: TokenView, i: number) => string>> = {
  TAG: (tokens, i) => tokens.tag(i),
  LOWER: (tokens, i) => tokens.lower(i),
  DEP: (tokens, i) => tokens.dep(i),
};

/** One token of a spaCy Matcher pattern: plain values, IN, NOT_IN, REGEX over TAG, LOWER and DEP, and IS_SPACE. */
export function compilePattern(pattern: unknown): TokenPattern {
  if (!isMap(pattern)) throw new Error('a token pattern is not a map');
  const tests = Object.entries(pattern).map(([attribute, wanted]) => compileTest(attribute, wanted));
  const tags = listOf(pattern.TAG);
  const lowers = listOf(pattern.LOWER);
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(lowers === undefined ? {} : { lowers }),
    test: (tokens, i) => tests.every((test) => test(tokens, i)),
  };
}

function compileTest(attribute: string, wanted: unknown): Test {
  if (attribute === 'IS_SPACE') return (tokens, i) => tokens.isBlank(i) === wanted;
  const read = READERS[attribute];
  if (read === undefined) throw new Error(`patterns over ${attribute} are not known`);
  if (isMap(wanted) && Array.isArray(wanted.NOT_IN)) {
    const barred = new Set<unknown>(wanted.NOT_IN);
    return (tokens, i) => !barred.has(read(tokens, i));
  }
  if (isMap(wanted) && typeof wanted.REGEX === 'string') {
    const regex = new RegExp(translatePythonRegex(wanted.REGEX), 'u');
    return (tokens, i) => regex.test(read(tokens, i));
  }
  const values = new Set<unknown>(listOf(wanted));
  if (values.size === 0) throw new Error(`a condition on ${attribute} is not known`);
  return (tokens, i) => values.has(read(tokens, i));
}

function listOf(wanted: unknown): readonly string[] | undefined {
  if (typeof wanted === 'string') return [wanted];
  return isMap(wanted) && Array.isArray(wanted.IN) ? wanted.IN.map(String) : undefined;
}
