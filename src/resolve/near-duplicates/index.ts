export { type Shingles, shingles } from './shingles.ts';
export { duplicateBands, duplicateSignature } from './signature.ts';
export { isNearDuplicate, NEAR_DUPLICATE, shareOfShingles, similarity } from './similarity.ts';
export { mayBeAlike, sketchBands, sketchOf } from './sketch.ts';
