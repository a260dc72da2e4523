export { canonicalUrl, domainOf } from './canonical-url.ts';
export { type CleanText, cleanText, PARAGRAPH_BREAK } from './clean-text.ts';
export { type DuplicateSignature, duplicateBands, duplicateSignature } from './near-duplicates/signature.ts';
export { isNearDuplicate, NEAR_DUPLICATE, similarity } from './near-duplicates/similarity.ts';
export { prepareReport } from './prepare-report.ts';
export { type Published, readPublished } from './published.ts';
export { REPAIR_STEPS } from './steps.ts';
