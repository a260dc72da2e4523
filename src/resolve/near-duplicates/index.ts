export { duplicateBands, duplicateSignature } from './signature.ts';
export { isNearDuplicate, NEAR_DUPLICATE, similarity } from './similarity.ts';
