export { cleanText } from './clean-text.ts';
export { paragraphsOf } from './paragraphs-of.ts';
export { prepareReport } from './prepare-report.ts';
export { readPublished } from './published.ts';
export { REPAIR_STEPS } from './steps.ts';
