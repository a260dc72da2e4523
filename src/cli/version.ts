import { readFileSync } from 'node:fs';

const read = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };

/** Of this Gazette, as in package.json. */
export const version: string = read.version;
