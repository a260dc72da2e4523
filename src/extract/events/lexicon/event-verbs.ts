import type { EventKindCode } from '../../../model/event-kinds.ts';
import { words } from '../../claims/words.ts';
import { TRAFFIC, VEHICLES, WEAPONS } from './happening-nouns.ts';

/** Verbs that say an event. Origin: design and Gazette's own lists; Apache-2.0. */

export interface EventVerbRow {
  readonly kind: EventKindCode;
  readonly verbs: ReadonlySet<string>;
  /** Nouns that an object (or passive subject) must have; absent: any or none. */
  readonly objects?: ReadonlySet<string>;
  /** Nouns that the subject must have. */
  readonly subjects?: ReadonlySet<string>;
  /** Nouns of which a preposition must govern one: "spoke by phone". */
  readonly with?: ReadonlySet<string>;
  /** Needs a person or group as object: "shot a man", not "shot a film". */
  readonly victims?: boolean;
  /** Needs a person or an office as object: "received the envoy", not "received aid". */
  readonly guests?: boolean;
  /** What moves may be the object of the passive: "a train was derailed". */
  readonly moved?: boolean;
  /** Only where the text itself says it: "he would welcome the king" is none. */
  readonly main?: boolean;
  /** "left nine people dead" */
  readonly leavesDead?: boolean;
  /** Words of which one must stand beside the verb: "were found dead", "ran aground". */
  readonly beside?: ReadonlySet<string>;
  /** The number of the dead is what the verb leads to: "rose to nine". */
  readonly toll?: boolean;
  /** The clause must say how far: "fell 3 percent". */
  readonly far?: boolean;
}

const PROTESTERS: ReadonlySet<string> =
  words(`protester demonstrator activist striker crowd people resident worker student supporter opponent rioter
  marcher farmer miner teacher driver villager thousand hundred dozen mourner citizen demonstration nurse doctor employee`);
const PLACE_OF_WORK = words('work');
export const PRICES: ReadonlySet<string> = words(
  `price cost tariff rent fare inflation rate index currency lira ruble rouble peso share stock premium fee wage
  naira cedi kwacha rupee rupiah ringgit yen yuan hryvnia rial dinar forint zloty krona shilling bitcoin nikkei nasdaq sensex ftse dax
  future equity`,
);
/** Their names say a price only where the clause says how far: "oil fell 3 percent". */
const GOODS = words('oil crude gold silver copper wheat petrol diesel cocoa dollar euro pound sterling rand brent');
const RISE = `rise jump soar climb surge double triple increase strengthen go_up spike rocket skyrocket appreciate quadruple`;
const FALL = `fall decrease drop plunge slump tumble weaken decline plummet go_down slide halve sink depreciate slow ease`;
export const PRICE_MOVES: ReadonlySet<string> = words('% percent per cent percentage point points low high dollars euros $ barrel ounce');
/** Moves down: their share counts with a minus. */
export const FALLS: ReadonlySet<string> = words(`${FALL} fall drop decline lose`);
const BUILT = words(
  'church mosque school house home office building station shop car bus police market village vehicle embassy parliament warehouse temple',
);
const CONTENDERS = words('party opposition candidate president leader minister senator governor bloc coalition alliance movement camp');
const ASSAILANTS = words('hacker militant gunman rebel bandit terrorist insurgent jihadist attacker warplane');
const COURTS = words('court tribunal judge');

/** First match wins. */
export const EVENT_VERBS: readonly EventVerbRow[] = [
  { kind: 'protest', verbs: words('protest demonstrate rally picket march riot walk_out') },
  { kind: 'protest', verbs: words('strike'), subjects: words('worker union miner teacher driver nurse doctor staff employee farmer') },
  { kind: 'attack', verbs: words('burn'), victims: true },
  { kind: 'protest', verbs: words('gather assemble block take+to blockade occupy chant burn'), subjects: PROTESTERS },
  { kind: 'protest', verbs: words('take+to flood pour+into'), with: words('street') },
  { kind: 'protest', verbs: words('turn_out'), with: words('rally protest march demonstration') },
  { kind: 'protest', verbs: words('stop quit halt'), objects: PLACE_OF_WORK },
  { kind: 'protest', verbs: words('down'), objects: words('tool') },
  { kind: 'protest', verbs: words('walk_off+on walk_off walk+off'), objects: words('job') },
  { kind: 'protest', verbs: words('be+on remain+on stay+on'), with: words('strike') },
  { kind: 'clash', verbs: words('exchange trade'), objects: words('fire gunfire shot blow') },
  { kind: 'clash', verbs: words('clash battle skirmish scuffle storm overrun recapture besiege fight brawl') },
  {
    kind: 'clash',
    verbs: words('capture retake seize take liberate'),
    objects: words('town city village base capital area territory hill port airport position province district control'),
  },
  { kind: 'casualty', verbs: words('leave'), leavesDead: true },
  { kind: 'casualty', verbs: words('claim lose cost take'), objects: words('life') },
  { kind: 'casualty', verbs: words('suffer sustain'), objects: words('injury wound burn') },
  { kind: 'casualty', verbs: words('find recover pull discover retrieve'), objects: words('body corpse remains') },
  { kind: 'casualty', verbs: words('find discover'), beside: words('dead') },
  {
    kind: 'casualty',
    verbs: words('rise climb reach pass hit exceed top surpass increase'),
    subjects: words('toll dead fatality'),
    toll: true,
  },
  {
    kind: 'casualty',
    verbs: words('kill die wound injure massacre murder assassinate behead execute drown perish slay hospitalize hospitalise electrocute'),
  },
  { kind: 'casualty', verbs: words('hurt poison'), victims: true },
  { kind: 'accident', verbs: words('blow_up'), subjects: TRAFFIC },
  { kind: 'attack', verbs: words('shoot_down shoot+down gun_down blow_up torch ransack loot vandalize vandalise rob carjack') },
  { kind: 'attack', verbs: words('open'), objects: words('fire') },
  { kind: 'attack', verbs: words('set'), objects: words('fire'), with: BUILT },
  { kind: 'attack', verbs: words('set+on'), objects: BUILT, with: words('fire') },
  { kind: 'attack', verbs: words('shoot+at fire+at') },
  { kind: 'attack', verbs: words('fire+on'), with: words('protester demonstrator crowd people civilian convoy vehicle soldier position') },
  { kind: 'attack', verbs: words('hit strike target'), subjects: ASSAILANTS },
  { kind: 'attack', verbs: words('drive ram plough plow'), with: words('crowd pedestrian protester demonstrator') },
  {
    kind: 'attack',
    verbs: words(
      'attack bomb shell bombard raid hijack ambush torture rape kidnap abduct assault abuse demolish blow_up bulldoze detonate invade stab behead',
    ),
  },
  { kind: 'attack', verbs: words('explode detonate go_off'), subjects: WEAPONS },
  {
    kind: 'accident',
    verbs: words(
      'crash derail collide capsize sink overturn plunge collapse explode burn go_down crash_land skid veer flip burst cave_in cave+in come_down',
    ),
    subjects: VEHICLES,
    moved: true,
  },
  {
    kind: 'accident',
    verbs: words('fall+into fall+on fall+onto fall+off fall+from run+off run+into roll+into plough+into plow+into'),
    subjects: VEHICLES,
  },
  { kind: 'accident', verbs: words('jump leave'), objects: words('track rail runway road'), subjects: TRAFFIC },
  { kind: 'accident', verbs: words('give'), objects: words('way'), subjects: VEHICLES },
  { kind: 'accident', verbs: words('run go'), subjects: TRAFFIC, beside: words('aground missing') },
  { kind: 'accident', verbs: words('hit strike ram slam smash'), subjects: TRAFFIC },
  { kind: 'accident', verbs: words('find recover locate'), objects: words('wreckage') },
  { kind: 'disaster', verbs: words('erupt'), subjects: words('volcano mount mt mt.') },
  { kind: 'disaster', verbs: words('burst overflow'), objects: words('bank'), subjects: words('river stream lake') },
  { kind: 'attack', verbs: words('shoot hit strike target beat burn destroy'), victims: true },
  {
    kind: 'attack',
    verbs: words('fire launch'),
    objects: words('missile rocket shot artillery mortar shell drone round tear gas bullet projectile salvo'),
  },
  { kind: 'attack', verbs: words('throw hurl lob'), objects: words('grenade bomb stone rock petrol firebomb molotov cocktail') },
  { kind: 'attack', verbs: words('hit strike rip tear slam land+in land+near land+on land destroy damage'), subjects: WEAPONS },
  { kind: 'accident', verbs: words('catch'), objects: words('fire') },
  { kind: 'price_change', verbs: words(`${RISE} ${FALL}`), subjects: PRICES },
  { kind: 'price_change', verbs: words(`${RISE} ${FALL}`), subjects: GOODS, far: true },
  { kind: 'price_change', verbs: words('hit reach lose gain'), subjects: new Set([...PRICES, ...GOODS]), far: true },
  { kind: 'election', verbs: words('elect re-elect reelect') },
  {
    kind: 'election',
    verbs: words('win lose'),
    objects: words('election vote presidency seat majority referendum runoff primary poll term'),
  },
  { kind: 'election', verbs: words('vote'), subjects: words('voter people citizen country electorate resident') },
  { kind: 'election', verbs: words('vote'), with: words('election referendum poll runoff') },
  { kind: 'election', verbs: words('close open'), subjects: words('poll') },
  { kind: 'election', verbs: words('go+to head+to'), with: words('poll') },
  { kind: 'election', verbs: words('secure gain'), objects: words('seat majority vote term') },
  { kind: 'election', verbs: words('defeat beat'), with: words('election runoff vote primary poll') },
  { kind: 'election', verbs: words('declare'), beside: words('winner') },
  { kind: 'election', verbs: words('claim declare'), objects: words('victory'), subjects: CONTENDERS },
  { kind: 'election', verbs: words('concede'), objects: words('defeat election') },
  { kind: 'meeting', verbs: words('meet visit telephone phone confer negotiate mediate talk host summit discuss consult') },
  {
    kind: 'meeting',
    verbs: words('hold begin resume open attend conduct launch undertake'),
    objects: words('talk meeting summit negotiation conversation conference discussion consultation mediation mission call'),
  },
  { kind: 'meeting', verbs: words('arrive gather sit_down sit+down fly travel'), with: words('talk summit meeting negotiation') },
  { kind: 'meeting', verbs: words('receive host'), objects: words('counterpart') },
  { kind: 'meeting', verbs: words('speak'), with: words('phone telephone') },
  { kind: 'meeting', verbs: words('be'), with: words('visit') },
  { kind: 'meeting', verbs: words('receive welcome greet'), guests: true, main: true },
  {
    kind: 'meeting',
    verbs: words('convene reconvene'),
    subjects: words('parliament council assembly congress senate committee leader minister'),
  },
  { kind: 'judicial', verbs: words('testify plead sue prosecute') },
  { kind: 'judicial', verbs: words('file'), objects: words('lawsuit suit complaint appeal action petition motion') },
  { kind: 'judicial', verbs: words('stand face await'), objects: words('trial') },
  { kind: 'judicial', verbs: words('be'), with: words('trial') },
  { kind: 'judicial', verbs: words('appear+in appear+before bring+before haul+before'), with: COURTS },
  { kind: 'judicial', verbs: words('hear'), subjects: COURTS, objects: words('case witness appeal testimony argument evidence') },
  { kind: 'judicial', verbs: words('appeal'), with: words('verdict conviction sentence ruling') },
  { kind: 'judicial', verbs: words('begin'), objects: words('deliberation') },
];

/** What other happenings a clause of an actor may report; kept apart so that they do not pass for more. */
export const OTHER_VERBS: ReadonlySet<string> =
  words(`evacuate provide supply arrive withdraw deploy rescue release dispatch send deliver mobilize boycott share leave
  flee return join prepare prevent upgrade conduct test`);
