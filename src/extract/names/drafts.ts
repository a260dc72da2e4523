import type { TokenRange } from '../../model/analysis.ts';
import type { MentionTraits } from '../../model/evidence.ts';
import type { EntityType } from '../../model/labels.ts';

/** What a name can be; `None` is a name of something that is no thing of the graph: a war, a law, a prize. */
export const CHOICES = ['Person', 'Body', 'Place', 'None'] as const;
export type Choice = (typeof CHOICES)[number];
export type Votes = Record<Choice, number>;

/** A name before its type is settled. */
export interface NameDraft extends TokenRange {
  readonly paragraph: number;
  /** Lower-case words, the key under which one report's names are pooled. */
  readonly key: string;
  /** Votes that hold for the words anywhere in the report. */
  readonly own: Votes;
  /** Votes that this place in the text gives; those of all places of the name are averaged. */
  readonly here: Votes;
  /** Votes of words that say outright what the name names ("the island of Divar", "Mr Naando"); said once, it holds for the report. */
  readonly told: Votes;
  /** The head word says it: no pooling. */
  readonly fixed?: EntityType | 'None';
  /** Key of the name that stands before these initials in brackets. */
  readonly acronymOf?: string;
  /** Its letters are not those of the name before it. */
  readonly isForeignAcronym?: true;
  readonly traits: MentionTraits;
  readonly rule: string;
}

export const noVotes = (): Votes => ({ Person: 0, Body: 0, Place: 0, None: 0 });
