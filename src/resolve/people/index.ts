export { comparePersonNames, familyKey, type NameComparison, personBlockKey, SAME_NAME } from './compare-names.ts';
export { type PersonName, parsePersonName } from './parse-name.ts';
