import { words } from '../../claims/words.ts';

/** What verbs say of a happening. Origin: Gazette's own lists; Apache-2.0. */

/** That it comes about or goes on: "protests began", "a fire broke out". */
export const COMING_ABOUT: ReadonlySet<string> =
  words(`begin start erupt occur happen continue spread resume break_out take hold follow escalate intensify end
  flare flare_up open leave rage turn unfold ensue persist burn enter`);

/** That it starts all at once; for nouns that are no event otherwise. */
export const BREAKING_OUT: ReadonlySet<string> = words('break_out erupt flare flare_up rage');

/** That it does harm: "a blaze tore through", "floods displaced". */
export const HARMING: ReadonlySet<string> =
  words(`hit strike rock shake sweep devastate batter ravage destroy damage engulf gut flatten raze level wreck displace bury
  swamp inundate submerge flood blanket swallow tear rip race roar cut_off knock_out disrupt paralyse paralyze cripple consume scorch rattle jolt
  pummel lash pound slam smash uproot plunge poison pollute contaminate topple trap strand force grip plague halt target`);

/** That it kills or hurts: of what people do it keeps the kind, of nature and machines it is their dead. */
export const KILLING: ReadonlySet<string> = words('kill injure wound claim');

/** That it is known of: "clashes were reported", "tremors were felt". */
export const TOLD: ReadonlySet<string> = words(
  'report record register hold hear feel detect see confirm contain extinguish resume end follow',
);

/** That something brings it about: "the arrest sparked protests", "rains caused flooding". */
export const CAUSING: ReadonlySet<string> = words('trigger cause spark set_off provoke ignite unleash touch_off prompt');

/** That somebody brings it about, or is in it: "staged clashes", "went to rallies". */
export const STAGING: ReadonlySet<string> =
  words(`stage hold launch mount begin start carry_out conduct go+to organize attend join take+to take_part participate+in lead
  call_off go+on take+in call+for break+into suffer carry make continue commit pay experience`);

/** That people work against it: "firefighters are battling a blaze". */
export const FIGHTING_IT: ReadonlySet<string> = words('battle fight tackle douse extinguish contain');
export const FIRES: ReadonlySet<string> = words('fire flame wildfire bushfire blaze inferno');

/** Harm that the passive leaves behind: "was destroyed in a fire". */
export const UNDERGONE: ReadonlySet<string> = words('destroy damage gut raze flatten displace bury sweep_away cut_off');

/** Where sickness and swarms come to: "locusts have reached Uganda". */
export const REACHING: ReadonlySet<string> = words('reach infect resurface re-emerge reappear return emerge descend');

/** What is left behind in "left nine people dead". */
export const DEAD: ReadonlySet<string> = words('dead injured wounded hurt missing dying');
export const RESPONSE_NOUNS: ReadonlySet<string> = words('response reaction retaliation protest answer revenge');
