import type { MentionTraits } from '../../model/evidence.ts';
import type { EntityType } from '../../model/labels.ts';
import type { MentionForm } from '../../model/vocabulary.ts';

/** Words that name or stand for a thing of the graph, in one place. Token indexes count in the paragraph. */
export interface NameMention extends MentionTraits {
  /** Index in `analysis.paragraphs`. */
  readonly paragraph: number;
  readonly from: number;
  /** Behind the last token. */
  readonly to: number;
  /** The token that governs the others in the parse. */
  readonly head: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** `extract/<file>` */
  readonly rule: string;
  /** Of an office: the first token of the person whom the words beside it give it to. */
  readonly holderAt?: number;
  /** Of an office: the words of the body or place that has it, where that is no country ("the CNE's president", "Ohio governor"). */
  readonly ownedBy?: string;
}
