import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build puts the explorer. The names of its scripts and styles hold a hash of what is in them. */
export const EXPLORER: string = fileURLToPath(new URL('../../../dist/explorer/', import.meta.url));

/** Reads a file that may change, and again only when it has; undefined as long as it was never there. In the middle of a build the last one stands. */
export function freshText(path: string): () => string | undefined {
  let kept: { readonly changed: number; readonly text: string } | undefined;
  return () => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed !== kept?.changed) kept = { changed, text: readFileSync(path, 'utf8') };
    return kept?.text;
  };
}

/** The explorer's page, or undefined where it was never built. A page from before a build names scripts that are gone. */
export const explorerPage: () => string | undefined = freshText(`${EXPLORER}index.html`);
