import type { EntityType } from './labels.ts';
import type { MentionForm } from './vocabulary.ts';

/**
 * What mentions of one block say alike. Entities are clusters of units, never of mentions: a country that ten thousand
 * reports name has a dozen units.
 */
export interface Unit {
  /** `<block>#<hash>` */
  readonly id: string;
  readonly block: string;
  /** Sorts and names the unit; never depends on which reports are loaded. */
  readonly key: string;
  /** Part of a block that is cut because it holds too many units: how the name is written. */
  readonly group: string;
  readonly type: EntityType;
  readonly text: string;
  readonly form: MentionForm;
  readonly country?: string;
  /** Of a person: the country is told by the words, so that another country is another person. */
  readonly isFirm: boolean;
  readonly bodyKind?: string;
  /** Reading has found no thing of reference data that it means. */
  readonly isOpen: boolean;
  /** Of a person: name keys of the offices and roles beside the name. */
  readonly offices: readonly string[];
  /** Of a person known by a part of the name: keys of the units that name one in full in the same report. */
  readonly beside: readonly string[];
  /** The one mention of a unit that a judgement speaks of. */
  readonly mention?: { readonly id: string; readonly spans: readonly (readonly [number, number])[] };
}

/** Which entity the mentions of a unit refer to; `how` is absent where each mention has its own reason. */
export interface Assignment {
  readonly unitId: string;
  readonly entityId: string;
  readonly how?: { readonly score: number; readonly rule: string; readonly why: string };
}
