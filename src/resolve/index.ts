export { claimBlocks, evidenceKeys } from './derive/block-keys.ts';
export { deriveWorld } from './derive/derive-world.ts';
export { judgementsInForce } from './derive/judgements.ts';
export { derivationRules } from './derive/rules.ts';
export { withReference } from './derive/with-reference.ts';
export { linkMentions } from './link-mentions.ts';
export { comparePersonNames, familyKey, parsePersonName, personBlockKey, SAME_NAME } from './people/index.ts';
export { COLUMNS as REFERENCE_COLUMNS, EXTERNAL_ID_COLUMNS, REFERENCE_KINDS, type ReferenceKind } from './reference/columns.ts';
export { indexReference } from './reference/index-reference.ts';
export {
  describeRejection,
  type ParsedReference,
  parseReference,
  type ReferenceFile,
} from './reference/parse-reference.ts';
export { referenceEntity, referenceRelations } from './reference/reference-entity.ts';
