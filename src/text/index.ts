export { canonicalUrl, domainOf } from './canonical-url.ts';
export { type CleanText, cleanText, PARAGRAPH_BREAK } from './clean-text.ts';
export { prepareReport } from './prepare-report.ts';
export { type Published, readPublished } from './published.ts';
export { REPAIR_STEPS } from './steps.ts';
