import { words } from '../../claims/words.ts';

/** Verbs of saying. Origin: design and Gazette's own lists; Apache-2.0. */

/** Saying that is itself the news. `say` and its like only where what is said is no claim of its own. */
export const STATEMENT_VERBS: ReadonlySet<string> =
  words(`accuse blame condemn denounce criticize praise warn urge threaten reject refuse deny defend demand insist
  promise pledge vow offer call appeal apologize welcome reiterate oppose protest rebuff decline dismiss concede admit acknowledge agree express declare
  claim rule_out renounce slam hail thank request ask advise call+on call+for vow renege deplore endorse support back lament dispute pledge propose announce
  refute repudiate pray exhort conclude
  congratulate laud decry rebuke lambast lambaste chide hint lash_out hit_out+at hit+out castigate commend applaud berate chastise
  tweet allege contend retort caution reassure implore beg salute`);
export const SAYING_VERBS: ReadonlySet<string> = words('say state tell announce report confirm add stress note');

const FEELING = words('concern alarm support hope regret condolence doubt anger solidarity opposition dismay confidence');
/** Verbs that say something with such a noun: "paid tribute", "voiced concern", "issued a statement". */
export const SPEECHES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pay', words('tribute homage')],
  ['voice', FEELING],
  ['raise', words('concern alarm')],
  ['offer', FEELING],
  ['convey', words('condolence greeting message')],
  ['issue', words('statement warning communique apology ultimatum')],
  ['release', words('statement communique')],
  ['make', words('speech statement remark')],
  ['give', words('speech address statement')],
  ['deliver', words('speech address sermon statement')],
  ['lodge', words('protest complaint')],
  ['address', words('nation parliament congress assembly rally crowd lawmaker')],
]);
