import { hashOf } from '../../../src/model/ids.ts';
import type { NamePair } from '../../cases/people/name-pairs.ts';

/** Half of the pairs, by hash of the two names, is kept out of development for good. */
export const isHeldOut = (pair: NamePair): boolean => Number.parseInt(hashOf(['name-pairs', pair.a, pair.b], 2), 16) % 2 === 1;
