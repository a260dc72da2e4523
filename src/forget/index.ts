export { coverNames, coverStrings } from './cover-strings.ts';
export { forgetInEvidence } from './forget-in-evidence.ts';
export { forgetInReference } from './forget-in-reference.ts';
export { tombstonesFor } from './known-names.ts';
export { openTombstones, secretMark, type Tombstones } from './tombstones.ts';
