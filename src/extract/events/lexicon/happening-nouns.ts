import type { EventKindCode } from '../../../model/event-kinds.ts';
import { words } from '../../claims/words.ts';

/** Nouns that name an event by themselves. Origin: design and Gazette's own lists; Apache-2.0. */

/** Read where a verb says that it comes about, does harm or is made to happen, where it "was", and after "in response to". */
const NOUNS: Readonly<Partial<Record<EventKindCode, ReadonlySet<string>>>> = {
  protest: words('protest rally demonstration march picket riot rioting unrest strike walkout sit-in blockade uprising'),
  clash: words(`clash battle fighting skirmish offensive firefight shootout gunfight gunbattle brawl scuffle gunfire hostility
    violence war`),
  attack: words(`attack bombing shelling shooting raid airstrike explosion blast assault ambush hijacking kidnapping invasion incursion
    massacre stabbing bombardment abduction arson`),
  disaster: words(`earthquake quake tremor aftershock temblor magnitude tsunami eruption
    flood flooding storm hurricane typhoon cyclone tornado twister blizzard snowstorm hailstorm sandstorm thunderstorm rainstorm windstorm
    rain downpour rainfall deluge heatwave wave drought famine
    fire flame wildfire bushfire blaze inferno floodwater landslide mudslide rockslide avalanche sinkhole
    wind snow snowfall lightning
    outbreak epidemic swarm locust lava`),
  accident: words('crash accident collision derailment collapse stampede shipwreck spill leak outage blackout'),
  meeting: words('meeting summit talk visit negotiation consultation conference mediation effort'),
  election: words('election referendum vote voting poll runoff by-election balloting counting'),
  judicial: words('trial retrial hearing lawsuit'),
};

export const HAPPENING_NOUNS: ReadonlyMap<string, EventKindCode> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) => [...nouns].map((noun): [string, EventKindCode] => [noun, kind as EventKindCode])),
);

/** What nature does; "a flood of complaints" is none. */
export const NATURE: ReadonlySet<string> = NOUNS.disaster ?? new Set();

/** Disasters when they break out, spread or kill. */
export const DISEASES: ReadonlySet<string> =
  words(`cholera measle measles ebola polio malaria dengue plague anthrax influenza flu mpox monkeypox zika
  diphtheria typhoid meningitis coronavirus covid covid-19 sars mers rabies hepatitis tuberculosis chikungunya listeria salmonella`);

/** "cases of cholera", "polio infections": known of, they are an outbreak. */
export const CASES: ReadonlySet<string> = words('case infection');

/** Nouns that are events only where a strong verb says so: "violence broke out", "a fire is raging". */
export const ONLY_OUTBREAKS: ReadonlySet<string> = words('violence war');

/** Nouns that are events only with one of these before them: "an oil spill", "a power outage". */
export const ONLY_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['effort', words('mediation')],
  ['spill', words('oil chemical fuel waste crude toxic diesel')],
  ['leak', words('gas chemical ammonia chlorine oil radiation fuel toxic pipeline methane')],
  ['outage', words('power electricity blackout')],
  ['wave', words('heat cold tidal')],
  ['swarm', words('locust')],
  ['wind', words('high strong gale hurricane-force powerful fierce')],
  ['snow', words('heavy')],
  ['snowfall', words('heavy record')],
  ['rain', words('heavy torrential monsoon intense record seasonal freezing incessant relentless')],
  ['rainfall', words('heavy torrential monsoon intense record seasonal freezing')],
]);

const FINANCE = 'stock share market price currency bond economic financial bank banking property housing';
const FIGURES = 'political financial economic media diplomatic perfect constitutional twitter online electoral election social media';
/** Words that make another thing of the noun: "a heart attack", "a drug trial", "a trade war". */
export const NOT_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...NATURE].map((noun): [string, ReadonlySet<string>] => [noun, words(FIGURES)]),
  ['attack', words('heart panic verbal personal asthma scathing withering')],
  ['assault', words('verbal')],
  ['war', words('trade price bidding turf culture tariff ratings proxy')],
  ['battle', words('legal court custody political title bidding takeover')],
  ['clash', words('title schedule derby')],
  ['trial', words('clinical drug vaccine human field time')],
  ['poll', words('opinion exit')],
  ['explosion', words('population')],
  ['offensive', words('charm diplomatic media')],
  ['rally', words(`${FINANCE} car motor relief`)],
  ['crash', words(FINANCE)],
  ['collapse', words(FINANCE)],
  // Of guns, not of flames.
  [
    'fire',
    words(`artillery mortar rocket sniper machine-gun machine gun tank rifle missile friendly enemy cross hostile small-arms
    israeli russian ukrainian palestinian syrian turkish police covering`),
  ],
  ['violence', words('domestic sexual')],
]);

/** "an outbreak of fighting" */
export const FIGHTING: ReadonlySet<string> = words('violence fighting war hostility unrest clash');

/** Heads that count or bundle what they are "of": "a series of blasts", "a second round of talks". */
export const BUNDLES: ReadonlySet<string> = words('series wave spate string number dozen hundred round barrage flurry swarm');

/** Explosions of these, or at these, are accidents. */
export const INDUSTRIAL: ReadonlySet<string> = words(
  'gas methane boiler mine coal factory plant refinery pipeline cylinder chemical firework fireworks transformer dust depot steelworks',
);

/** What falls down: a collapse of anything else is none. */
export const STRUCTURES: ReadonlySet<string> =
  words(`building bridge roof mine dam wall crane scaffold scaffolding tunnel tower stand ceiling dyke levee footbridge walkway grandstand gantry
  embankment house block flyover overpass balcony floor mall church mosque school stadium hotel dormitory dome condo mineshaft pit warehouse`);

export const TRAFFIC: ReadonlySet<string> =
  words(`plane aircraft airplane aeroplane helicopter train bus ship boat ferry truck airliner vessel lorry van tram tanker minibus
  coach locomotive balloon trawler submarine freighter barge dinghy yacht canoe motorboat bulldozer tractor trolleybus minivan`);
export const VEHICLES: ReadonlySet<string> = new Set([
  ...TRAFFIC,
  ...STRUCTURES,
  ...words('car jet flight drone pipeline boiler generator cylinder transformer refinery factory plant rollercoaster carriage'),
]);

/** Bombs and shells by themselves. */
export const WEAPONS: ReadonlySet<string> = words('bomb device grenade mine shell rocket missile mortar projectile drone shrapnel');

/** What may hit and strike people without attacking them. */
export const NO_ATTACKERS: ReadonlySet<string> = new Set([
  ...NATURE,
  ...(NOUNS.accident ?? []),
  ...words('sanction crisis recession inflation scandal shortage shock virus disease tax tariff tragedy'),
]);

/** Storms, bombs and attacks take no part in what they do. */
export const INANIMATE: ReadonlySet<string> = new Set([
  ...HAPPENING_NOUNS.keys(),
  ...DISEASES,
  ...WEAPONS,
  ...words('fever virus volcano monsoon cause wave series toll heat weather landfall'),
]);
