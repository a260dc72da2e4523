export { extractOutput } from './extract-output.ts';
export type { ExtractOutput } from './extract-types.ts';
