import { words } from '../../claims/words.ts';
import { DEED_NOUNS } from './deeds/deed-nouns.ts';

/** Words of decisions that no narrower row knows. Origin: Gazette's own lists, from news usage; Apache-2.0. */

export const RULING: ReadonlySet<string> = words(
  `ban prohibit forbid outlaw authorize approve permit allow legalize decriminalize criminalize decree mandate abolish overturn revoke rescind restrict
  rename strip declassify greenlight green-light demolish naturalize denaturalize banish exile bar disqualify privatize deregulate exempt waive standardize phase_out annex renationalize let subpoena evict cull ration
  canonize canonise beatify excommunicate laicize laicise defrock`,
);
/** Of those, what the passive says even when it does not say by whom. */
export const RULED: ReadonlySet<string> = words(
  'ban prohibit outlaw legalize decriminalize criminalize abolish bar disqualify subpoena exile annex',
);
/** "banned for three matches": by a league, not by an authority. */
export const PLAYED: ReadonlySet<string> = words(
  'match game race season doping tournament round competition championship league cup event final debate olympics olympic sport sports athletics fixing medal',
);
/** "banned from Twitter": by its owners. */
export const PLATFORMS: ReadonlySet<string> = words('twitter facebook youtube instagram tiktok reddit twitch airbnb');
export const ORDERING: ReadonlySet<string> = words('order instruct direct decree mandate require command');
export const CLOSING: ReadonlySet<string> = words('close close_down shut shut_down reopen suspend switch_off');
export const HALTING: ReadonlySet<string> = words('suspend halt pause freeze resume restart postpone delay defer');
/** What only those do who have it in their hands, whatever it is. */
export const ENDING: ReadonlySet<string> = words('suspend terminate annul invalidate');
export const GRANTING: ReadonlySet<string> = words('grant give restore issue award offer confer');
export const GRANTED: ReadonlySet<string> = words(
  'asylum citizenship autonomy independence permission right immunity refuge licence license visa clearance authorization authorisation approval seat membership residency exemption waiver status reprieve contract concession franchise mandate divorce amnesty power protection',
);
/** "declares Saturday a day of mourning", "designates the valley as a disaster area". */
export const DECLARING: ReadonlySet<string> = words('declare designate classify proclaim inscribe list');
export const DECLARED: ReadonlySet<string> =
  words(`zone area disaster holiday mourning crisis epidemic reserve heritage monument sanctuary park war treasure
  independence independent right illegal unconstitutional invalid emergency outbreak drought famine pandemic republic state
  fugitive saint blessed venerable martyr canonized beatified eligible ineligible unsuitable unfit accident bankrupt bankruptcy
  capital language citizen undesirable grata vacant void protected endangered`);
/** "declares its concern about the war" */
export const STANCES: ReadonlySet<string> = words(
  'concern support solidarity opposition intention readiness willingness confidence sympathy hope belief satisfaction regret commitment loyalty interest outrage condemnation victory success defeat',
);
export const CHANGING: ReadonlySet<string> = words(
  `scrap drop abandon ditch propose put_forward end lift cancel adopt introduce impose set extend tighten ease launch approve unveil enforce reverse relax expand implement overhaul
  reform announce present outline release issue publish scale_back phase_out wind_down roll_out roll_back activate terminate discontinue shelve revise withdraw amend strengthen increase
  rewrite toughen change replace loosen remove repeal rescind revoke reinstate restore bring_back reintroduce re-introduce re-impose re-implement reimplement re-instate axe renegotiate`,
);
/** What only those in power do, whatever it is. */
export const IMPOSING: ReadonlySet<string> = words('introduce impose reintroduce reimpose reinstate mandate implement institute');
/** What a state may stop doing by deciding so. */
export const CEASING: ReadonlySet<string> = words(
  'recognize accept require allow permit fund enforce issue provide publish use implement grant pay sell buy import export admit support finance prosecute',
);
/** Of those, what does away with it, and what only tells it. */
export const UNDOING: ReadonlySet<string> = words(
  'scrap drop abandon ditch end lift cancel ease reverse relax scale_back phase_out wind_down roll_back terminate discontinue shelve withdraw loosen remove repeal rescind revoke axe',
);
export const POLICIES: ReadonlySet<string> = words(
  'strategy policy measure rule requirement mandate restriction program programme plan reform limit scheme regulation guideline procedure duty package initiative contract deadline flag anthem emblem currency calendar curriculum system regime protection status practice directive ordinance quota exemption waiver subsidy curb roadmap framework control guidance standard eligibility target goal penalty weekend alphabet script blackout freeze visa tenure motto coinage timetable syllabus pledge register supervision oversight',
);
export const CEDING: ReadonlySet<string> = words('hand hand_over hand_back cede transfer return');

/** What is extended without a decision. */
export const EXTENDED_HANDS: ReadonlySet<string> = words(
  'condolence sympathy hand greeting lead welcome thanks apology gratitude support wish arm attack offensive call run streak reign rule control influence talk visit assault siege bombardment shelling raid strike airstrike push spill search',
);

/** What an authority calls off without deciding for others. */
export const OWN_PLANS: ReadonlySet<string> = words(
  'visit trip tour meeting talk speech appearance appointment rally interview plan flight concert dinner lunch holiday vacation campaign attendance match game show bid candidacy offensive operation sitting session conference briefing bombing shelling bombardment airstrike strike assault raid hostility fighting',
);

/** What was granted or offered and is taken back. */
export const OFFERED: ReadonlySet<string> = words('invitation offer recognition accreditation permit licence license');

/** Nouns of action, by ending: "orders a review", not "orders vaccines". */
const ACTION_NOUN = /(?:tion|sion|ment|ance|ence|ing|al|ure|age)$/;
const ACTION_NOUNS = words(
  'handover takeover recount sale patrol exercise drill halt delay end effort review slaughter cull stop start return change search release work cleanup help launch clampdown crackdown shutdown purge withdrawal hunt hunting fishing mining logging drilling',
);
const NOT_ACTIONS = words(
  'equipment meal medicine ammunition weapon helicopter hospital material building clothing package document statement government parliament hospitalization hospitalisation treatment attention identification ventilation',
);
export const isAction = (lemma: string): boolean =>
  ACTION_NOUNS.has(lemma) || DEED_NOUNS.has(lemma) || (ACTION_NOUN.test(lemma) && lemma.length > 6 && !NOT_ACTIONS.has(lemma));

/** Nouns under "announce" that say a deed to come: "announces the closure of venues", "announces a plan to cull". */
export const ANNOUNCED: ReadonlySet<string> = words(
  `closure suspension resumption expansion creation reopening withdrawal extension launch introduction abolition cancellation plan intention cull ban
  reduction overhaul easing reform relocation merger privatization nationalization measure change end cut construction drafting
  revival restoration imposition reinstatement deportation mobilization annexation demolition dismissal exit pause postponement boycott decision intent
  shake-up shakeup crackdown freeze hike relaxation lowering tightening lifting restructuring reorganization reorganisation reshuffle moratorium
  exclusion redeployment upgrade downgrade amnesty rollback ratification establishment
  delay inclusion scrapping reversal deferral waiver nationalisation mobilisation privatisation disbandment dissolution phase-out
  implementation cessation re-opening stoppage legalization legalisation decriminalization decriminalisation repatriation removal
  building approval extermination culling slaughter softening rollout roll-out prosecution recruitment hiring purchase acquisition sale transfer abandonment
  renaming declassification recognition halving doubling project rehabilitation modernization modernisation deregulation unbundling evacuation resettlement relaunch
  adoption authorization authorisation deportation rationing grounding recall registration nomination termination revocation renovation rebuilding replacement`,
);
/** What such a noun does, where it does not enact. */
export const ACTS_ANNOUNCED: ReadonlyMap<string, 'suspend' | 'lift' | 'extend'> = new Map([
  ...[...words('suspension postponement pause halt delay deferral')].map((noun) => [noun, 'suspend'] as const),
  ...[...words('cancellation lifting abolition scrapping reversal rollback end phase-out revocation')].map(
    (noun) => [noun, 'lift'] as const,
  ),
  ['extension', 'extend'],
]);
/** Verbs over what an authority will do. */
export const FORETELLING: ReadonlySet<string> = words('announce confirm declare decide vote');
/** What a chamber votes for without deciding anything but that. */
export const CHOOSING: ReadonlySet<string> = words('elect reelect choose select decide determine pick become');
/** What people agree to do without binding themselves to anything. */
export const AGREED_TALK: ReadonlySet<string> = words(
  'work cooperate consider continue try disagree differ strive seek be keep remain think discuss hear become testify appear plead',
);
/** What is only raised or restored in words. */
export const SPOKEN_OF: ReadonlySet<string> = words('order calm peace confidence trust matter issue question concern hope');
/** What people in office do that decides nothing: they run, travel, talk, go on. */
export const NOT_DEEDS: ReadonlySet<string> =
  words(`run stand seek win attend visit meet travel hold discuss talk continue be have remain stay become lead return appear speak
  address receive try play compete respond fight work support back cooperate help consider study examine monitor wait retire begin start make take do go come
  see get know find file say tell announce give need want vote resign quit leave step run oppose defend challenge appeal contest lose face pursue keep retain
  reach arrive end campaign testify sue marry celebrate honor mark land fly launch use`);
/** What an authority that only "says" it will do is taken at its word for. */
export const DECISIVE: ReadonlySet<string> =
  words(`return introduce impose lift ban stop allow build open close withdraw provide send pay cut reduce raise increase expand extend
  suspend resume create establish abolish scrap cancel deport release require replace restrict restore transfer grant buy sell rename legalize ease tighten relax
  exchange swap free adopt nationalize privatize phase_out double halve waive change lay_off switch move postpone delay limit fine relocate repatriate demolish halt end accept admit
  remove classify declassify install reinstate reintroduce recruit hire confiscate ration dismantle evict resettle rehouse vaccinate administer distribute outlaw
  criminalize decriminalize tax subsidize exempt license certify deregulate recall expel ratify rename auction lease reroute ground tear_down take_down fund finance compensate donate`);

/** Deals and sales that an authority may stop. */
export const DEALS: ReadonlySet<string> = words('merger takeover acquisition deal sale bid purchase transaction');
/** How long a rule holds people. */
export const SPANS_OF_RULES: ReadonlySet<string> = words('period interval quarantine isolation term');
/** Lines that a rule draws. */
export const THRESHOLDS: ReadonlySet<string> = words('age limit threshold ceiling quota minimum cap floor retirement');

/** What courts do that decides nothing: they hear, say, sit and go on. */
export const COURT_TALK: ReadonlySet<string> = words(
  `hear begin open resume hold meet consider receive say state note ask start face close sit convene review examine accuse describe criticize publish be have
  become remain visit take see tell show make get enter leave report cite question call express learn include await need want seek use follow announce discuss
  praise recuse count write author thank urge accept mark celebrate attend host win lose cover face blame condemn warn criticise continue witness read add explain deliver do try view draw conclude set_out lay_out outline detail summarize score`,
);
