import type { DecisionKindCode } from '../../../../model/decision-kinds.ts';
import type { ObjectRole } from '../../../../model/relationship-types.ts';
import type { Act, Stage } from '../../../../model/vocabulary.ts';

/** What the object of a deed must be, beside its nouns. */
export type ObjectClass =
  | 'person'
  /** What goes by a name as laws do: "SOPA". */
  | 'named_law'
  | 'office'
  | 'body'
  | 'company'
  | 'state_body'
  | 'parliament'
  | 'media'
  | 'group'
  | 'country'
  | 'place'
  /** Money, or what costs it: "a $2 billion bridge". */
  | 'money'
  /** Money itself. */
  | 'sum'
  | 'any'
  | 'none';

/** A verb that does a thing to a thing. Matches when the verb and (nouns or class) do. */
export interface DeedRow {
  readonly kind: DecisionKindCode;
  readonly act?: Act;
  readonly verbs: ReadonlySet<string>;
  readonly nouns?: ReadonlySet<string>;
  readonly classes?: readonly ObjectClass[];
  /** A word that the object's phrase, or the verb's other phrases when `anywhere`, must hold. */
  readonly with?: ReadonlySet<string>;
  readonly anywhere?: boolean;
  /** A word that may stand nowhere in the clause. */
  readonly nowhere?: ReadonlySet<string>;
  readonly without?: ReadonlySet<string>;
  /** The same, but beside the name of a person: a film or thousands of them are released, film director Ana Ruiz is freed. */
  readonly notHeads?: ReadonlySet<string>;
  /** What the object itself may not be, whatever stands in its phrase: "announces tariffs on goods worth $2 billion". */
  readonly notItself?: ReadonlySet<string>;
  /** The subject must be a court, a parliament, the police, those of them who search and are no army, a country, a central bank, or one who resigns. */
  readonly subject?: 'court' | 'parliament' | 'police' | 'searchers' | 'body' | 'self' | 'country' | 'bank';
  readonly role?: ObjectRole;
  /** The subject is what it is done to, nobody says by whom: "takes office". */
  readonly reflexive?: boolean;
  /** News only under a word that gives a stage: "ordered to evacuate", "an election will be held". */
  readonly governed?: boolean;
  /** The subject must be known to have authority: wide verbs. */
  readonly authority?: boolean;
  /** The subject must be known to be a state, an office or a public body: verbs that are nobody else's decision. */
  readonly public?: boolean;
  /** A preposition that must stand under the verb: "orders troops to the border". */
  readonly toward?: ReadonlySet<string>;
  /** Verbs of which one must head an infinitive under this one: "tells troops to open fire". */
  readonly to?: ReadonlySet<string>;
  /** Only where no infinitive says what is decided: "signs an order to close schools" closes schools. */
  readonly whole?: boolean;
  /** What the subject must be. */
  readonly subjects?: ReadonlySet<string>;
  /** Stage where the verb's own would mislead: "visitors are required to" tells a rule, not an order. */
  readonly stage?: Stage;
  /** What a preposition under the verb may not be over: "released from hospital". */
  readonly notFrom?: ReadonlySet<string>;
  /** What `for` under the verb must be over: "jailed for two years". */
  readonly withFor?: ReadonlySet<string>;
  /** Only without an object: a state that withdraws ambassadors from a country does not withdraw from it. */
  readonly bare?: boolean;
  /** Only in the passive. */
  readonly passive?: boolean;
  /** Only in the active: who replaces the minister does not stand where the passive says by whom. */
  readonly active?: boolean;
}
