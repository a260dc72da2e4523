import { words } from '../../claims/words.ts';

/** Verbs that do the same to different things, so that a row names the class and not its members. Origin: Gazette's own lists; Apache-2.0. */

/** What is done with a sanction on somebody: "sanctions that had been imposed on two generals". */
export const SANCTIONING: ReadonlySet<string> = words('impose reimpose place slap introduce put');

export const SHUTTING: ReadonlySet<string> = words('close close_down shut shut_down shutter seal seal_off');
export const OPENING: ReadonlySet<string> = words('open reopen open_up unseal');
export const FOUNDING: ReadonlySet<string> = words(
  'create form establish set_up found launch constitute institute inaugurate convene re-establish reestablish reconstitute',
);
export const ABOLISHING: ReadonlySet<string> = words(
  'abolish dissolve disband liquidate scrap eliminate axe wind_up dismantle disestablish do_away+with',
);
export const PUTTING_OFF: ReadonlySet<string> = words('postpone delay defer suspend put_off push_back put_back reschedule');
export const PUTTING_UP: ReadonlySet<string> = words(
  'raise increase hike up double triple quadruple put_up jack_up push_up bump_up mark_up',
);
export const PUTTING_DOWN: ReadonlySet<string> = words(
  'reduce lower cut cut_back slash decrease halve trim roll_back bring_down put_down mark_down',
);
export const ASKING_FOR: ReadonlySet<string> = words('ask+for appeal+for call+for plead+for beg+for press+for request seek');
/** Over an infinitive, of those who ask others to do a thing. */
export const ASKING_TO: ReadonlySet<string> = words('ask urge request call+on call+upon appeal+to invite implore beg');
/** Over an infinitive, of those who let or have others do it. */
export const LETTING: ReadonlySet<string> = words('authorize permit allow let empower clear');
export const COMMANDING: ReadonlySet<string> = words('order instruct tell direct command');
/** The verb of a phrase whose noun says the deed: "carries out raids", "makes an arrest". */
export const CARRYING_OUT: ReadonlySet<string> = words('carry_out conduct launch make mount stage announce order');
