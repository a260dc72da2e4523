import { words } from '../../claims/words.ts';

/** Words of rules as notes on policy tell them. Origin: Gazette's own lists, from news usage; Apache-2.0. */

/** What is open to the public, or closed to it. */
export const CLOSED_THINGS: ReadonlySet<string> =
  words(`school university college shop store restaurant office embassy hospital park factory plant market bank facility museum mosque
  commission mission consulate temple beach cinema theatre theater gym bar venue station mine reactor basis class nursery kindergarten base prison camp jail
  pub cafe nightclub club casino library pool church business salon hairdresser attraction playground route corridor premise premises stadium zoo hotel hostel sauna bakery
  kiosk establishment enterprise centre center rink alley spa courthouse supermarket mall arcade gallery aquarium pharmacy clinic creche funfair fairground
  campsite campground forest trail space monument cottage guesthouse resort garage laundry canteen slaughterhouse abattoir orphanage monastery smelter dump landfill
  motorway highway shrine`);

/** "makes vaccination compulsory": what a rule makes of a thing, and the things of which notes on policy say that it is so. */
export const BINDING: ReadonlySet<string> = words('mandatory compulsory obligatory illegal unlawful legal');
export const REQUIRED_THINGS: ReadonlySet<string> = words(
  'mask covering vaccination test testing quarantine pass certificate registration isolation screening distancing wearing helmet permit passport proof visa certification shot booster jab',
);

/** Who rules of a health or safety regime are made for, and what becomes of them under it. */
export const REGULATED_PEOPLE: ReadonlySet<string> = words(
  `people person resident student pupil visitor guest worker household family adult child employee customer anyone everyone everybody individual citizen
  shopper business villager employer landlord tenant driver motorist farmer pensioner parent teacher owner operator retailer trader patient staff member one no-one nobody those`,
);
export const REGULATED_EVENTS: ReadonlySet<string> = words(
  'gathering event concert wedding funeral service match party festival ceremony marriage group',
);
export const REGULATED_ACTIVITIES: ReadonlySet<string> = words(
  `visit activity exercise sport tourism teaching lesson learning education training attraction accommodation reopening retail hospitality dining
  worship travel mixing visiting transport movement stay class lecture meal trip excursion procession fishing hunting driving camping swimming smoking`,
);
/** What people may or must do under such rules, and the kind of the rule. */
export const REGULATED_ACTS: ReadonlyMap<string, 'movement_restriction' | 'assembly_ban' | 'other_decision'> = new Map([
  ...[...words('leave travel stay visit isolate self-isolate quarantine move cross return enter exit')].map(
    (verb) => [verb, 'movement_restriction'] as const,
  ),
  ...[...words('meet gather mix assemble')].map((verb) => [verb, 'assembly_ban'] as const),
  ...[...words('host wear book show register carry present form join attend')].map((verb) => [verb, 'other_decision'] as const),
]);
/** Of what a person must or can do, what no rule is about. */
export const UNRULED_ACTS: ReadonlySet<string> = words(
  `be have do learn win wait know decide face find choose think believe remember understand accept respect fight live die suffer hope want go come see hear
  make get take give try start begin continue lose realize read ask rebuild cope deal struggle endure expect survive adapt act need feel look keep become admit`,
);
/** What a rule is called. */
export const RULE_NOUNS: ReadonlySet<string> = words(
  'rule requirement mandate measure restriction regulation scheme order guideline ban limit limitation curb law',
);
/** What the state pays, where a text says that people can have it. */
export const PAID_NOUNS: ReadonlySet<string> = words(
  'grant subsidy compensation allowance bonus stipend voucher payment benefit rebate relief aid refund bursary pension',
);
/** What people may have without paying. */
export const FREE_THINGS: ReadonlySet<string> = words(
  'test testing kit vaccine vaccination jab dose mask travel transport bus train tram ferry parking school tuition meal lunch medicine prescription treatment care admission entry',
);
