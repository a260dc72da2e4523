import { words } from '../../claims/words.ts';

/** Head nouns that say what an object is. Origin: Gazette's own lists, from design and news usage; Apache-2.0. */

export const OFFICE_NOUNS: ReadonlySet<string> =
  words(`president minister premier chancellor governor mayor chairman chairwoman chairperson chair chief head secretary
  ambassador general commander director judge justice prosecutor speaker deputy official king queen monarch emperor sultan envoy commissioner attorney
  ombudsman senator lawmaker leader officer spokesman spokeswoman spokesperson akim marshal colonel admiral magistrate treasurer vizier inspector
  taoiseach viceroy regent emir sheikh shah governor-general negotiator coordinator administrator prefect provost undersecretary rapporteur informateur
  pm advisor adviser counsel dictator junta ruler councillor councilor superintendent sheriff aide strategist parliamentarian mp legislator vice-president`);

/** What somebody can be named: an office, or the place in line for one. */
export const POSTS: ReadonlySet<string> = new Set([
  ...OFFICE_NOUNS,
  'successor',
  'heir',
  'head',
  'representative',
  'prince',
  'caliph',
  'tsar',
]);

export const PERSON_NOUNS: ReadonlySet<string> =
  words(`person people man woman boy girl child member resident citizen suspect protester demonstrator activist journalist
  politician leader soldier officer officer militant rebel insurgent dissident prisoner inmate detainee convict opponent critic blogger lawyer national
  student worker migrant refugee banker businessman businesswoman executive trafficker lord killer gunman attacker terrorist extremist supporter
  relative brother sister son daughter wife husband cousin reporter editor mailman teacher doctor scientist monk priest bishop archbishop cardinal nuncio cleric imam footballer
  player singer rapper actor hacker spy agent smuggler pirate fugitive criminal gangster boss tycoon oligarch billionaire dozens hundreds thousands
  other colleague fighter foreigner ally follower hundred dozen thousand rioter looter figure candidate whistleblower defector cadet pilot captain crew
  policeman guard owner defendant personnel employee driver fisherman villager youth donor writer poet sailor artist musician novelist columnist author cartoonist photographer cameraman painter architect engineer economist historian surgeon physician technician accountant comedian presenter programmer chemist physicist sociologist barrister solicitor notary broker financier herder peasant labourer laborer vendor shopkeeper chef tourist pilgrim correspondent preacher kidnapper bandit poacher burglar robber thief fraudster arsonist vandal rapist murderer dissenter playwright filmmaker lecturer teenager immigrant farmer miner trader merchant pensioner veteran nurse trucker parent mother father child baby protestor marcher mercenary assassin dozens clergyman nun pastor cyclist dealer forger accomplice fan staff associate clergy serviceman interpreter translator contractor diplomat expatriate evacuee deportee survivor hostage clerk waiter barber librarian mediator operative sergeant corporal lieutenant captain entrepreneur lecturer academic professor researcher rapper drummer tutor supervisor manager instructor trainer carer cleaner rancher landlord tenant influencer youtuber streamer podcaster undergraduate graduate schoolgirl schoolboy schoolteacher headteacher rabbi pharmacist dentist midwife paramedic bodyguard heiress princess prince contestant
  passenger shooter juvenile individual perpetrator minor adolescent teen marine missionary sympathizer culprit mastermind ringleader bomber sniper stowaway hiker yachtsman oilworker occupant commuter peddler courier counterfeiter moneylender conspirator plotter mutineer ranger warden deserter objector peacekeeper caretaker neighbor neighbour stepfather stepmother grandfather grandmother fiance widow widower orphan toddler infant civilian laureate technocrat loyalist bureaucrat reformist newcomer outsider`);

export const GOVERNMENT_NOUNS: ReadonlySet<string> = words('government cabinet');

export const PARLIAMENT_NOUNS: ReadonlySet<string> = words(
  `sangsad hluttaw vouli parliament assembly chamber congress knesset house legislature duma senate diet majlis bundestag bundesrat landtag council seimas sejm rada riigikogu saeima
  storting folketing riksdag løgting lagting inatsisartut landsting althing oireachtas dail dáil seanad cortes skupstina sobranie majilis mazhilis khural sabha yuan loya jirga`,
);

/** What is created by a decision of its own; vaguer nouns need a word that says so. */
export const FOUNDED_BODY_NOUNS: ReadonlySet<string> =
  words(`commission committee headquarters agency council ministry authority panel board bureau department taskforce
  tribunal directorate secretariat inspectorate government cabinet court watchdog regulator ombudsman`);

export const FORCE_NOUNS: ReadonlySet<string> =
  words(`troop soldier army guard guardsman police policeman officer force warship peacekeeper military marine fleet navy
  paratrooper battalion brigade regiment tank helicopter jet fighter bomber frigate destroyer submarine carrier artillery reservist personnel trooper
  gendarme gendarmerie warplane gunship corvette infantry commando vessel ship squadron missile unit contingent mission observer serviceman legion sailor regular aircraft`);

export const BORDER_NOUNS: ReadonlySet<string> = words(
  'border frontier crossing airspace airport port checkpoint strait boundary pass seaport harbour harbor',
);

export const PRICE_NOUNS: ReadonlySet<string> = words('price tariff fare fee toll rent rate margin mark-up markup');

export const MONEY_RATE_WORDS: ReadonlySet<string> = words(
  'interest base key reference policy repo benchmark lending refinancing discount bank cash overnight deposit prime central funds exchange',
);

export const TREATY_NOUNS: ReadonlySet<string> =
  words(`agreement treaty accord accords pact deal ceasefire cease-fire truce armistice memorandum convention protocol declaration
  alliance concordat settlement compact communique communiqué partnership charter`);

export const RELATION_NOUNS: ReadonlySet<string> = words('relation tie link contact cooperation hotline channel diplomacy');

export const DIPLOMAT_NOUNS: ReadonlySet<string> = words(
  "ambassador diplomat envoy consul attache attaché attachés embassy consulate d'affaires d’affaires d'affaire d’affaire",
);

/** The same in a phrase: the states of one crown send each other high commissioners. */
export const DIPLOMAT_WORDS: ReadonlySet<string> = new Set([...DIPLOMAT_NOUNS, 'high']);

export const ELECTION_NOUNS: ReadonlySet<string> = words('election referendum plebiscite by-election byelection runoff run-off');

export const MEDIA_NOUNS: ReadonlySet<string> = words(
  'broadcaster newspaper channel station magazine outlet press media journal daily weekly tv radio television broadcast',
);

export const REPORTERS: ReadonlySet<string> = words('reporter correspondent journalist');

/** Stations that broadcast nothing. */
export const OTHER_STATIONS: ReadonlySet<string> = words(
  'train railway rail metro subway underground tube bus power police polling space fire petrol gas',
);

export const COMMUNICATION_NOUNS: ReadonlySet<string> =
  words(`internet messenger website telegram whatsapp facebook twitter tiktok youtube instagram vpn discord linkedin weibo clubhouse bluesky reddit roblox
  snapchat app wikipedia skype viber vkontakte wechat google gmail phone telephone broadband web telecommunication sms wi-fi wifi blog`);

/** What is one of those only beside a word that says so: trains have networks, harbours access, and refugees make applications. */
export const LOOSE_COMMUNICATIONS: ReadonlySet<string> = words(
  'network site signal application access platform connection service data line coverage communication portal',
);
export const ONLINE: ReadonlySet<string> = new Set([
  ...COMMUNICATION_NOUNS,
  ...words(
    'mobile cellular cell telecommunications data messaging message messenger chat social online digital wireless streaming 4g 5g 3g satellite fixed-line',
  ),
]);

export const GATHERING_NOUNS: ReadonlySet<string> = words(
  'rally demonstration gathering protest march assembly event parade procession picket festival concert celebration meeting wedding funeral vigil commemoration sit-in ceremony inauguration',
);

export const TRADE_NOUNS: ReadonlySet<string> =
  words(`export import trade shipment sale supply purchase embargo investment good beef grain wheat oil gas arms weapon coal
  timber rice sugar diamond poultry cattle transaction technology`);

/** What crosses borders to be sold. */
export const TRADED_GOODS: ReadonlySet<string> = words(
  'food seafood meat beef pork poultry chicken fish egg milk dairy cheese fruit vegetable grain wheat rice corn soybean sugar wine coal timber wood cotton steel',
);

export const TRADED_GOODS_AND_FUELS: ReadonlySet<string> = new Set([
  ...TRADED_GOODS,
  ...words(
    'oil gas crude petroleum lng diesel fuel energy electricity arm arms weapon drone missile ammunition uranium aluminium aluminum',
  ),
]);

export const ASSET_NOUNS: ReadonlySet<string> =
  words(`asset property account fund company land estate ship vessel plane aircraft jet yacht boat shipment weapon cocaine drug
  heroin document computer passport goods bank refinery plant field machine tanker shares stake gold money cash cargo ton tonne kilogram house villa ivory weapon ammunition`);

export const MONEY_NOUNS: ReadonlySet<string> =
  words(`dollar euro pound yuan yen ruble rouble tenge rupee peso real franc krona krone lira won shilling rand naira dinar dirham
  riyal rial zloty forint hryvnia manat som million billion trillion money usd eur gbp baht dong rupiah ringgit taka shekel birr kwacha cedi leu lev sum lari
  dram koruna bolivar bolivares guarani dalasi kina kip riel kyat lempira quetzal gourde pula metical ariary sucre reais escudo drachma markka kroner kronor pesos`);

/** Money of a country, by its name or as such; words that mean other things too ("real", "crown") are left out. */
export const CURRENCY_NOUNS: ReadonlySet<string> =
  words(`currency dollar euro pound yuan renminbi yen ruble rouble tenge rupee rupiah peso franc krona krone lira won shilling
  naira dinar dirham riyal rial zloty forint hryvnia manat som baht ringgit dong kip kwacha cedi birr taka leu lev koruna bolivar quetzal lempira guarani ariary
  metical pula kyat afghani shekel sterling koruna eco cfa`);

export const AID_NOUNS: ReadonlySet<string> =
  words(`aid subsidy benefit compensation pension wage salary allowance grant bonus stipend assistance relief funding
  payment scholarship handout voucher loan bailout bail-out reward stimulus reparation rebate credit guarantee donation food medicine vaccine`);

/** What somebody is put out of and is in the country still. */
export const GATHERINGS: ReadonlySet<string> = words(
  'meeting contest competition tournament championship festival party school university college club league team session debate hearing race',
);

export const TAX_NOUNS: ReadonlySet<string> = words('tax duty levy excise vat budget spending expenditure surcharge austerity deficit');

export const GROUP_NOUNS: ReadonlySet<string> = words(
  'party movement militia faction cartel gang opposition organization organisation group union association front coalition brotherhood league sect church federation charity ngo foundation',
);

export const TERROR_WORDS: ReadonlySet<string> = words(
  'terrorist terror extremist terrorism extremism extremists terrorists undesirable foreign_agent',
);

export const AREA_NOUNS: ReadonlySet<string> =
  words(`city town village district road street highway area region province neighbourhood neighborhood county island state
  territory border capital camp country zone settlement department commune voivodeship parish canton suburb bridge tunnel square motorway route railway school university
  shop restaurant bar`);

export const ARRIVAL_NOUNS: ReadonlySet<string> =
  words(`flight traveler traveller visitor foreigner tourist passenger arrival airline aircraft plane ship citizen national
  immigrant migrant refugee vessel truck entry visa pilgrim immigration noncitizen entrant`);

/** Objects that make a removal verb mean something else: "dismissed the claim". */
export const NOT_REMOVED: ReadonlySet<string> =
  words(`claim charge report allegation accusation case appeal lawsuit complaint suggestion idea criticism concern rumour rumor
  notion fear petition bid motion suit possibility speculation call threat objection proposal offer result comment argument evidence warning coach goalkeeper striker
  protester protestor demonstrator squatter camper team squad club`);
