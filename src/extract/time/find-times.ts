import type { TimeMention } from '../../model/evidence.ts';
import type { ExtractContext } from '../context.ts';

/** Every time expression of the report with its value, in text order. */
export function findTimes(_context: ExtractContext): readonly TimeMention[] {
  return [];
}
