import { type Input, peek } from './input.ts';
import type { Loader } from './loader.ts';

/** File names that tell nothing about what is inside. */
const VAGUE = new Set(['', 'xml', 'json', 'dat', 'data', 'tmp', 'log']);

const extensionOf = (path: string): string => /\.(warc\.gz|[a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** By name where the name is clear, else by the first bytes; undefined when neither tells. */
export async function detectLoader(
  input: Input,
  loaders: readonly Loader[],
): Promise<{ readonly loader: Loader | undefined; readonly input: Input }> {
  const extension = extensionOf(input.path);
  const named = loaders.find((loader) => loader.extensions.includes(extension));
  if (named !== undefined && !VAGUE.has(extension)) return { loader: named, input };
  const { head, input: rewound } = await peek(input);
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:ï»¿)?\s{0,1000}/, '');
  return { loader: loaders.find((loader) => loader.recognises?.(text) === true) ?? named, input: rewound };
}
