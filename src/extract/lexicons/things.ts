import { words } from './words.ts';

// Own compilation from general knowledge; Apache-2.0.

/** Last words of names that are no thing of the graph: happenings, texts, prizes, works, days. */
export const THING_HEADS: ReadonlySet<string> =
  words(`war wars battle election elections referendum act law laws treaty treaties accord accords agreement agreements
  convention_on protocol award awards prize cup games championship championships olympics paralympics festival summit crisis revolution uprising rebellion massacre
  genocide holocaust operation offensive campaign_of day days week month year plan programme program project bill resolution constitution amendment
  amendments charter report declaration order medal edition series season tour tournament trophy race marathon grand_prix book album song film movie novel
  painting award-winning conference campaign code directive regulation regulations rule rules doctrine theory system model algorithm browser software game phone disease virus
  syndrome covid covid-19 language languages bible koran quran qur'an talmud torah god allah christmas easter ramadan hurricane typhoon cyclone earthquake
  tsunami storm strike incident affair scandal case trial hearing speech address lecture letter memorandum communique communiqué manifesto pact
  ceasefire truce intifada jihad_of blockade siege invasion occupation partition reformation renaissance enlightenment primary primaries caucuses
  ballot budget tax deal initiative process talks negotiations dialogue conference_on workshop expo exhibition fair parade pride anniversary
  commemoration century era age dynasty period conflict wikipedia_article english french_language catholicism islam christianity judaism hinduism
  buddhism communism socialism fascism nazism marxism liberalism zionism sunni shia shiite protestantism state_of_emergency factor question
  section article chapter clause rights amendment title fund_for_act licence license degree diploma phd bachelor mba internet web
  windows android linux mac iphone ipad playstation xbox kalashnikov ak-47 f-16 boeing_747 line protest protests march_on riots riot bombing bombings
  attack attacks shooting coup putsch spring movement_of scheme mechanism machine fly levy dollar dollars currency visa index exam examination certificate curriculum syllabus scholarship
  grant loan vaccine variant agenda vision roadmap framework strategy policy guidelines qualifiers playoffs derby concert carnival test
  niño nino niña sale sales ban emmy oscar grammy nobel tony bafta proposition measure initiative mandate legacy`);

/** Capitalised words that are no names by themselves. */
export const NOT_NAMES: ReadonlySet<string> =
  words(`i i'm i've i'd i'll january february march april may june july august september october november december jan jan. feb feb.
  mar apr apr. jun jul aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday gmt utc bst est
  edt pst cet am pm ad bc ce bce q a chapter figure table page section article part volume no no. nos. tv dvd cd pc dna hiv aids vs v. etc ok
  yes no oh well internet web god lord christmas easter ramadan diwali eid hanukkah passover nowruz rs rs. hell earth_day english bible koran photo image file source copyright video audio
  advertisement caption via mp3 pdf html http https www isbn phd ba ma bsc msc mba vat `);

/** Capitals that abbreviate a common noun, a measure, a degree. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> =
  words(`tv dvd cd pc dna hiv aids ok mp3 pdf html http https isbn phd ba ma bsc msc mba vat gdp
  ceo cfo ied ieds vbied vbieds uav suv atm sms gps gmt utc bst est edt pst cet ad bc bce am pm lgbt pow wmd lng lpg it ngo ngos url usb id vip iq
  hq rpg suvs dj q&a faq mvp gop_nominee ad_hoc dvds cds mps mp pcr usd icu ufo ufos
  lgbtq ai gan gans vpn vpns esg sme smes mou mous fdi stem eez nft nfts cbd sos dns ipo fm cest icbm icbms atacms thaad isp hd mmr epo npt jcpoa dmz sars mers`);

/** Words that begin a sentence or a title in capitals and are no names. */
export const OPENING_WORDS: ReadonlySet<string> =
  words(`the a an this that these those in on at by for from to of with without within into onto over under after before
  during since until till while when where why who whom whose which what how if unless although though because as so but and or nor not no yet however
  therefore moreover meanwhile furthermore additionally also then thus hence there here he she it they we you i his her its their our your my me him them us
  is are was were be been being has have had do does did will would shall should can could may might must all any both each every either neither some most
  many much more less few several other another such same one two three four five six seven eight nine ten first second third last next today
  yesterday tomorrow now later earlier recently according despite amid among against between through throughout about above below near around across
  behind beyond per than up down out off once only just even still already again ever never always often sometimes usually perhaps maybe
  please let's let its it's he's she's they're we're you're there's that's what's nearly almost about following instead finally initially eventually
  previously currently originally officially reportedly allegedly former new old good bad great big small high low long short early late young
  residents officials authorities police protesters people men women children students workers others everyone someone anyone nobody nothing
  something everything local national international foreign public private`);

/** First words that make a name a happening, an operation or a ship. */
export const THING_OPENERS: ReadonlySet<string> =
  words(`cyclone hurricane typhoon storm operation hms uss usns rms hmas hmcs ins mv ss fs typhoons project
  battle treaty war siege exercise tropical world_war flight apollo soyuz mission covid covid-19 win windows`);

/** Nouns that close the name of a vote or contest which a year opens: "the 1997 United Kingdom general election". */
export const CONTEST_NOUNS: ReadonlySet<string> =
  words(`election elections by-election referendum primary primaries championship championships cup olympics
  paralympics games census coup tournament season`);

/** Verbs as headlines have them: where every word has a capital, they part names. */
export const HEADLINE_VERBS: ReadonlySet<string> =
  words(`bans orders approves suspends closes extends imposes lifts announces declares signs vows warns urges calls seeks wins loses kills hits
  meets visits says tells asks rejects backs blocks cuts raises sets names appoints sacks fires resigns quits dies arrests detains jails frees releases
  launches begins starts ends resumes halts stops bars limits eases tightens reopens restricts requires allows permits passes adopts amends repeals
  scraps withdraws recalls expels summons evacuates deploys sends invites joins leaves faces denies accuses condemns slams hails marks holds opens
  plans proposes pledges offers gets gives takes makes sees finds shows reports confirms reveals claims admits defends threatens demands unveils votes
  elects dissolves postpones delays cancels dismisses removes grants revokes rules upholds overturns overrules strikes fines seizes freezes boosts
  hikes slashes keeps returns moves agrees refuses considers expects prepares reaches secures settles sues charges indicts convicts acquits ousts
  replaces succeeds clears enters attacks bombs captures surrenders retreats rises falls jumps drops grows shrinks`);
