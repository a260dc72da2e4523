import { words } from './words.ts';

// Own compilation from general knowledge; Apache-2.0.

/** Words before a name that only a person bears. Full stops as the tokeniser keeps them. */
export const HONORIFICS: ReadonlySet<string> =
  words(`mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baron baroness count
  countess duke duchess prince princess rev rev. reverend father sister brother_of bishop archbishop cardinal rabbi imam sheikh shaikh sheik
  ayatollah mullah hon hon. saint madam madame monsieur herr frau señor doctor pastor patriarch metropolitan haji hajji maulana
  swami viscount earl marquess comrade citizen justice chief_justice archduke tsar czar pope pharaoh king queen emperor empress
  gen gen. general col col. colonel lt lt. lt.-col lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal pvt private adm adm.
  admiral brig brig. brigadier cmdr cmdr. commander marshal commodore cadet cpt ltc field_marshal rear vice_admiral general-lieutenant
  lance_corporal officer constable inspector detective superintendent sheriff agent rep rep. sen sen. gov gov. pres pres. sec. congressman
  congresswoman senator councillor councilman actor actress singer author writer journalist poet composer painter artist director producer
  footballer coach striker goalkeeper midfielder captain_of economist historian scientist physicist biologist lawyer activist dissident analyst
  expert researcher attorney philosopher novelist rapper comedian filmmaker blogger businessman businesswoman entrepreneur billionaire philanthropist
  fr fr. hrh hh engr engr. atty atty. supt supt. insp insp. msgr msgr. monsignor shri smt datuk dato datin tun ustaz ustad alhaji alhaja barr
  barr. barrister hojatoleslam pandit sayyid evangelist apostle deacon abbot magistrate magistrates sub-inspector trooper paramedic
  councilwoman councilmember alderman alderwoman const const. headteacher vicar
  architect engineer farmer teacher resident student candidate nominee incumbent challenger frontrunner`);

/** Of those, what tells the gender. */
export const MALE_TITLES: ReadonlySet<string> =
  words(`mr mr. sir lord baron count duke prince king emperor father imam sheikh shaikh sheik mullah
  ayatollah pope bishop archbishop cardinal rabbi tsar czar monsieur herr señor actor businessman congressman councilman chairman spokesman
  viscount earl sultan emir archduke patriarch policeman`);
export const FEMALE_TITLES: ReadonlySet<string> =
  words(`mrs mrs. ms ms. miss dame lady baroness countess duchess princess queen empress madam madame frau
  councilwoman alderwoman actress businesswoman congresswoman chairwoman spokeswoman sister policewoman`);

/** Lower-case words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> =
  words(`al el bin ibn bint abu abd de del della di da dos das do du la le van von der den ter ten ul ud uz ur
  zu af av wa y i st san santa ben bar ap mac o los las ould oglu kyzy uulu zada`);

/** Words behind a name that belong to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = words('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi');

/** Endings of surnames that few other words have; a vote for a person. */
export const SURNAME_ENDINGS: readonly string[] =
  `ov ev ova eva yev yeva bayev bayeva bekov bekova baev baeva enko chuk skiy skyy sky ski ska skaya shvili dze
  yan ian oglu uly kyzy zadeh pour opoulos akis escu sson sen stein berg mann vich ović ić ič czyk wicz ez`.split(/\s+/);

/** What is done to people and hardly ever to bodies. Lemmas. */
export const PERSON_PASSIVES: ReadonlySet<string> =
  words(`appoint elect reelect swear arrest detain sentence jail imprison convict acquit indict extradite nominate bear assassinate hospitalize
  hospitalise promote deport crown behead`);

/** What people do and bodies hardly ever. Lemmas. */
export const PERSON_VERBS: ReadonlySet<string> =
  words(`resign die marry bear grow serve study graduate retire campaign stand contest joke smile walk travel live remember
  recall write sing star attend speak ask reply tell add think believe feel hope want know argue coin become succeed defeat lead direct portray perform
  wed divorce quip testify confess apologize apologise weep cry laugh sleep eat drink wake kneel wave nod shrug sigh sit swear tweet teach learn read
  author compose paint coach captain score injure wound paralyze arrest sentence convict imprison execute assassinate murder kidnap`);
