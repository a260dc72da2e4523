import { words } from './words.ts';

/** Verbs that judge somebody for a deed: it is theirs whom the verb is done to. Origin: Gazette's own lists; Apache-2.0. */
export const JUDGING: ReadonlySet<string> = words(
  'praise thank commend credit congratulate honor honour applaud criticize criticise blame condemn denounce rebuke accuse fault',
);

/** Of courts and police, beside what the deed stands under: "arrested for killing", "convicted of", "charged with", "jailed over". */
const HELD_FOR: ReadonlySet<string> = words(
  `arrest detain hold charge convict indict try prosecute sentence jail imprison suspect accuse fine punish execute clear acquit absolve pardon extradite deport expel
  ban suspend sack fire dismiss sanction wanted want blame seek question investigate`,
);
const UNDER: ReadonlySet<string> = words('for of with over on');
export const isHeldFor = (verb: string, preposition: string): boolean => HELD_FOR.has(verb) && UNDER.has(preposition);

/** Of those, what leaves open whether it was so. */
const CHARGING: ReadonlySet<string> = words(
  'arrest detain hold charge indict try prosecute suspect accuse want wanted seek question investigate blame',
);
export const isChargeOf = (verb: string, preposition: string): boolean => CHARGING.has(verb) && UNDER.has(preposition);
