import type { EventKindCode } from '../../../model/event-kinds.ts';
import { words } from '../../claims/words.ts';

/** Verbs and nouns that say an event. Origin: design and Gazette's own lists; Apache-2.0. */

export interface EventVerbRow {
  readonly kind: EventKindCode;
  readonly verbs: ReadonlySet<string>;
  /** Nouns that an object (or passive subject) must have; absent: any or none. */
  readonly objects?: ReadonlySet<string>;
  /** Nouns that the subject must have. */
  readonly subjects?: ReadonlySet<string>;
  /** Needs a person or group as object: "shot a man", not "shot a film". */
  readonly victims?: boolean;
}

const PROTESTERS: ReadonlySet<string> =
  words(`protester demonstrator activist striker crowd people resident worker student supporter opponent rioter
  marcher farmer miner teacher driver villager thousand hundred dozen mourner citizen demonstration nurse doctor employee`);
const PLACE_OF_WORK = words('work');
const WEATHER =
  // "A magnitude 6.1 earthquake hits": the parser takes the magnitude for what hits.
  words(`magnitude earthquake quake flood storm hurricane typhoon cyclone tornado wildfire fire eruption volcano outbreak drought landslide avalanche tsunami
  epidemic blizzard heatwave flooding mudslide monsoon tremor aftershock bushfire`);
const VEHICLES =
  words(`plane aircraft helicopter train bus car ship boat ferry truck jet airliner flight vessel lorry van tram bridge building roof mine dam pipeline tanker
  minibus coach locomotive balloon drone`);
export const PRICES: ReadonlySet<string> = words(
  'price cost tariff rent fare inflation rate index currency lira ruble rouble peso share stock premium fee wage',
);

/** First match wins. */
export const EVENT_VERBS: readonly EventVerbRow[] = [
  { kind: 'protest', verbs: words('protest demonstrate rally picket march riot walk_out') },
  { kind: 'protest', verbs: words('strike'), subjects: words('worker union miner teacher driver nurse doctor staff employee farmer') },
  { kind: 'protest', verbs: words('gather assemble block take+to blockade occupy chant burn'), subjects: PROTESTERS },
  { kind: 'protest', verbs: words('stop quit halt'), objects: PLACE_OF_WORK },
  { kind: 'clash', verbs: words('clash battle skirmish scuffle storm overrun recapture besiege fight') },
  {
    kind: 'clash',
    verbs: words('capture retake seize take liberate'),
    objects: words('town city village base capital area territory hill port airport position province district control'),
  },
  { kind: 'clash', verbs: words('exchange'), objects: words('fire gunfire shot') },
  { kind: 'casualty', verbs: words('kill die wound injure massacre murder assassinate behead execute drown perish slay') },
  {
    kind: 'attack',
    verbs: words(
      'attack bomb shell bombard raid hijack ambush torture rape kidnap abduct assault abuse demolish blow_up bulldoze detonate invade stab behead',
    ),
  },
  { kind: 'disaster', verbs: words('hit strike devastate erupt sweep batter ravage flood'), subjects: WEATHER },
  { kind: 'attack', verbs: words('shoot hit strike target beat burn destroy'), victims: true },
  { kind: 'attack', verbs: words('fire launch'), objects: words('missile rocket shot artillery mortar shell drone round tear') },
  { kind: 'attack', verbs: words('explode detonate go_off'), subjects: words('bomb device grenade mine shell rocket missile') },
  { kind: 'accident', verbs: words('crash derail collide capsize sink overturn plunge collapse explode burn'), subjects: VEHICLES },
  { kind: 'accident', verbs: words('catch'), objects: words('fire') },
  {
    kind: 'price_change',
    verbs: words('rise fall increase decrease jump soar climb drop plunge surge double slump tumble weaken strengthen decline plummet'),
    subjects: PRICES,
  },
  { kind: 'election', verbs: words('elect re-elect reelect') },
  { kind: 'election', verbs: words('win lose'), objects: words('election vote presidency seat majority referendum runoff primary poll') },
  { kind: 'election', verbs: words('vote'), subjects: words('voter people citizen country electorate resident') },
  { kind: 'meeting', verbs: words('meet visit telephone phone confer negotiate mediate talk host summit discuss consult') },
  {
    kind: 'meeting',
    verbs: words('hold begin resume open attend conduct launch undertake'),
    objects: words('talk meeting summit negotiation conversation conference discussion consultation mediation mission'),
  },
  { kind: 'judicial', verbs: words('testify plead sue prosecute') },
  { kind: 'judicial', verbs: words('file'), objects: words('lawsuit suit complaint appeal') },
];

/** Saying that is itself the news. `say` and its like only where what is said is no claim of its own. */
export const STATEMENT_VERBS: ReadonlySet<string> =
  words(`accuse blame condemn denounce criticize praise warn urge threaten reject refuse deny defend demand insist
  promise pledge vow offer call appeal apologize welcome reiterate oppose protest rebuff decline dismiss concede admit acknowledge agree express declare
  claim rule_out renounce slam hail thank request ask advise call+on call+for vow renege deplore endorse support back lament dispute pledge propose announce
  refute repudiate pray exhort conclude`);
export const SAYING_VERBS: ReadonlySet<string> = words('say state tell announce report confirm add stress note');

/** What other happenings a clause of an actor may report; kept apart so that they do not pass for more. */
export const OTHER_VERBS: ReadonlySet<string> =
  words(`evacuate provide supply arrive withdraw deploy rescue release dispatch send deliver mobilize boycott share leave
  flee return join prepare prevent upgrade conduct test`);

/** Nouns that name an event; read where a verb says that it happens or is made to happen, and after "in response to". */
export const EVENT_NOUNS: ReadonlyMap<string, EventKindCode> = new Map(
  Object.entries<EventKindCode>({
    protest: 'protest',
    rally: 'protest',
    demonstration: 'protest',
    march: 'protest',
    picket: 'protest',
    riot: 'protest',
    unrest: 'protest',
    strike: 'protest',
    'sit-in': 'protest',
    blockade: 'protest',
    uprising: 'protest',
    clash: 'clash',
    battle: 'clash',
    fighting: 'clash',
    skirmish: 'clash',
    offensive: 'clash',
    firefight: 'clash',
    shootout: 'clash',
    attack: 'attack',
    bombing: 'attack',
    shelling: 'attack',
    shooting: 'attack',
    raid: 'attack',
    airstrike: 'attack',
    explosion: 'attack',
    blast: 'attack',
    assault: 'attack',
    ambush: 'attack',
    hijacking: 'attack',
    kidnapping: 'attack',
    invasion: 'attack',
    incursion: 'attack',
    earthquake: 'disaster',
    flood: 'disaster',
    storm: 'disaster',
    hurricane: 'disaster',
    typhoon: 'disaster',
    cyclone: 'disaster',
    wildfire: 'disaster',
    eruption: 'disaster',
    outbreak: 'disaster',
    drought: 'disaster',
    landslide: 'disaster',
    tsunami: 'disaster',
    flooding: 'disaster',
    epidemic: 'disaster',
    tornado: 'disaster',
    crash: 'accident',
    accident: 'accident',
    collision: 'accident',
    derailment: 'accident',
    collapse: 'accident',
    meeting: 'meeting',
    summit: 'meeting',
    talk: 'meeting',
    visit: 'meeting',
    negotiation: 'meeting',
    election: 'election',
    referendum: 'election',
    vote: 'election',
    poll: 'election',
    trial: 'judicial',
    hearing: 'judicial',
    lawsuit: 'judicial',
  }),
);

/** Storms, bombs and attacks take no part in what they do. */
export const INANIMATE: ReadonlySet<string> = new Set([
  ...WEATHER,
  ...EVENT_NOUNS.keys(),
  ...words('bomb device mine shell rocket missile mortar grenade gunfire cause wave series'),
]);

/** "Protests began", "clashes were reported", "an earthquake hit". */
export const HAPPENING_VERBS: ReadonlySet<string> =
  words(`begin start erupt occur happen continue spread resume break_out take hold report follow escalate intensify
  hit strike end rock shake kill injure wound resumed flare_up hold_place open leave rage turn`);
/** "staged clashes", "went to rallies", "launched an offensive". */
export const STAGING_VERBS: ReadonlySet<string> =
  words(`stage hold launch mount begin start carry_out conduct go+to organize attend join take+to take_part participate+in lead
  stage call_off go+on take+in call+for break+into suffer carry make continue commit`);
export const RESPONSE_NOUNS: ReadonlySet<string> = words('response reaction retaliation protest answer revenge');
