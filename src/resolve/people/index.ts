export { comparePersonNames, familyKey, type NameComparison, type NameFeature, personBlockKey, SAME_NAME } from './compare-names.ts';
export { type PersonName, parsePersonName } from './parse-name.ts';
