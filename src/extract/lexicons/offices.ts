import type { OfficeRank } from '../../model/vocabulary.ts';
import { words, wordTable } from './words.ts';

// Own compilation from general knowledge of how offices are called in English news; Apache-2.0.

/** Nouns for an office, singular, lower case; longest entry wins. Words that also name a person by rank alone are in `persons.ts`. */
export const OFFICE_NOUNS: ReadonlyMap<string, OfficeRank> = wordTable<OfficeRank>({
  head_of_state: `president head_of_state king queen emperor empress sultan emir monarch supreme_leader grand_duke head_of_the_state
    pope pontiff tsar shah crown_prince regent captain_regent co-president`,
  head_of_government: `prime_minister premier chancellor head_of_government taoiseach prime-minister head_of_the_government
    first_minister chief_minister chief_executive_of_hong_kong`,
  deputy_head: `vice_president vice-president deputy_prime_minister first_deputy_prime_minister deputy_president vice_premier
    deputy_premier deputy_chancellor vice_chancellor vice-chancellor first_vice_president deputy_first_minister tanaiste tánaiste`,
  minister: `minister deputy_minister vice_minister first_deputy_minister secretary_of_state foreign_secretary home_secretary
    defence_secretary defense_secretary treasury_secretary interior_secretary health_secretary education_secretary
    chancellor_of_the_exchequer secretary_of_defense secretary_of_defence secretary_of_the_treasury secretary_of_homeland_security
    secretary_of_energy secretary_of_commerce minister_of_state junior_minister under-secretary undersecretary
    deputy_secretary_of_state assistant_secretary_of_state assistant_secretary justice_secretary business_secretary
    transport_secretary culture_secretary environment_secretary press_secretary cabinet_secretary chief_cabinet_secretary secretary
    state_counsellor state_counselor`,
  governor: `governor lieutenant_governor governor-general governor_general vice_governor deputy_governor regional_governor prefect
    chief_of_the_region head_of_the_region`,
  mayor: `mayor deputy_mayor vice_mayor akim deputy_akim lord_mayor burgomaster city_manager`,
  speaker: `speaker deputy_speaker president_of_the_senate speaker_of_the_house speaker_of_parliament majority_leader
    minority_leader house_speaker parliament_speaker speaker_of_the_parliament senate_president`,
  judge: `judge chief_justice justice magistrate chief_judge associate_justice`,
  prosecutor: `prosecutor prosecutor_general prosecutor-general attorney_general attorney-general solicitor-general chief_prosecutor public_prosecutor
    deputy_prosecutor solicitor_general deputy_attorney_general district_attorney state_prosecutor ombudsman u.s._attorney us_attorney
    procurator_general`,
  commander: `commander commander-in-chief commander_in_chief chief_of_staff chief_of_the_general_staff army_chief
    police_chief chief_of_police deputy_commander joint_chiefs_chairman chairman_of_the_joint_chiefs_of_staff defence_chief defense_chief chief_of_defence_staff
    chief_of_general_staff security_chief intelligence_chief navy_chief`,
  head_of_body: `chairman chairwoman chairperson chair deputy_chairman vice_chairman vice-chairman head director
    deputy_director director_general director-general general_director executive_director managing_director chief
    leader secretary_general secretary-general general_secretary first_secretary executive_secretary permanent_secretary principal_secretary chief_executive chief_executive_officer ceo
    deputy_head deputy_chief central_bank_governor rector dean high_representative high_commissioner commissioner president-elect
    deputy_chairperson secretary_of_the_security_council co-chair grand_mufti party_leader opposition_leader leader_of_the_opposition
    national_security_adviser national_security_advisor administrator comptroller superintendent`,
  deputy: `senator congressman congresswoman lawmaker legislator member_of_parliament mp mep parliamentarian councillor
    councilman representative member_of_congress deputy`,
  ambassador:
    'ambassador envoy special_envoy consul consul_general high_commissioner_to special_representative chargé_d’affaires permanent_representative',
  spokesperson: 'spokesman spokeswoman spokesperson press_officer',
});

/** First words of offices, singular and plural: most words of a report are none. */
export const OFFICE_OPENERS: ReadonlySet<string> = new Set(
  [...OFFICE_NOUNS.keys()]
    .map((entry) => entry.split(/[ -]/)[0]!)
    .flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies'), word.replace(/man$/, 'men')]),
);

/** Offices that one country alone has, by the words of their noun. */
export const OFFICES_OF_ONE_COUNTRY: ReadonlyMap<string, string> = wordTable({
  VA: 'pope pontiff',
  IE: 'taoiseach tánaiste tanaiste',
  GB: 'chancellor_of_the_exchequer',
  US: 'u.s._attorney us_attorney chairman_of_the_joint_chiefs_of_staff',
});
/** Churches that have a pope of their own. */
export const OTHER_CHURCHES: ReadonlySet<string> = words('coptic orthodox alexandrian');

/** Ranks whose bare noun makes an office of the graph; the others only colour a person beside them. */
export const RANKS_WITHOUT_OFFICE: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['deputy', 'spokesperson', 'other']);

/** Words before an office noun that stay part of it or qualify it. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = words(`acting interim former deputy first vice incumbent outgoing newly then caretaker
  ex late current new senior chief general special permanent assistant provisional transitional appointed elected newly-appointed newly-elected
  de_facto self-declared long-time longtime ousted`);

/** Of those, what says that the office is held for a time only. */
export const ACTING_WORDS: ReadonlySet<string> = words('acting interim caretaker provisional transitional');
/** And what says that it is held no more. */
export const FORMER_WORDS: ReadonlySet<string> = words('former ex late ousted then');

/** What ministries and ministers are for, in lower case: `foreign`, `energy`, `internal affairs`. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = words(`foreign external internal interior home defence defense finance economy economic
  economics energy oil gas petroleum fuel health healthcare education science higher justice labour labor social protection welfare
  agriculture farming rural fisheries forestry environment environmental climate ecology water natural resources transport
  transportation communications communication telecommunications information technology digital innovation trade commerce industry
  industrial investment infrastructure construction housing urban regional development planning budget treasury culture cultural
  tourism sports sport youth women family gender children religious affairs european europe security public order emergency
  emergencies situations disaster civil aviation migration immigration citizenship refugees media press propaganda war army
  aerospace space nuclear power electricity mining mines minerals geology national policy cooperation co-operation international
  relations human rights equality integration employment pensions population food supply supplies veterans parliamentary
  constitutional legal law reform administration local government state property privatisation privatization enterprise business
  small medium enterprises work consumer competition statistics research heritage arts veterans homeland commonwealth`);
