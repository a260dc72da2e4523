import { words } from './words.ts';

// Own compilation from general knowledge; Apache-2.0.

/** Sides and movements: alone they only colour what stands behind them, as in "a Western journalist", "neo-Nazi". */
export const COLOURING_WORDS: ReadonlySet<string> = words(
  `western eastern northern southern north south east west nazi nazis maoist maoists islamist islamists jihadist jihadists stalinist zionist zionists arab arabs confederate`,
);

/** Peoples and faiths: alone they say of which kind somebody is, and name nobody. Those of countries are in the gazetteer. */
export const PEOPLES: ReadonlySet<string> =
  words(`christian christians muslim muslims jew jews jewish hindu hindus buddhist buddhists sikh sikhs jain jains catholic catholics protestant protestants
  anglican anglicans evangelical evangelicals lutheran baptist methodist mormon mormons orthodox coptic copt copts maronite maronites druze alawite
  alawites alevi alevis ismaili ahmadi ahmadis ahmadiyya zoroastrian baha'i bahai bahá'í rastafarian sunni sunnis shia shias shi'a shiite shiites
  shi'ite shi'ites salafi salafis salafist wahhabi sufi sufis yazidi yazidis tamil tamils sinhalese bengali bengalis punjabi punjabis kashmiri kashmiris
  sindhi baloch balochi baluch pashtun pashtuns hazara hazaras uzbek uzbeks tajik tajiks turkmen turkmens kurd kurds kurdish assyrian assyrians chaldean
  circassian chechen chechens ingush tatar tatars bashkir cossack cossacks bosniak bosniaks serb serbs croat croats gorani vlach romani sinti saami sami
  basque basques catalan catalans galician breton bretons corsican flemish walloon welsh scottish cornish frisian sorb gazan gazans karen kachin shan
  chin mon rakhine moro moros lumad igorot dayak papuan javanese sundanese acehnese balinese hmong khmer uyghur uyghurs uighur uighurs tibetan tibetans
  mongol manchu zhuang hui hakka ainu ryukyuan aboriginal aborigines torres maori navajo cherokee sioux apache mohawk cree métis inuit inuk quechua
  aymara mapuche guarani yanomami garifuna zulu zulus xhosa sotho tswana ndebele shona ovambo herero hutu hutus tutsi tutsis kikuyu luo luhya kalenjin
  masai maasai turkana somali oromo oromos amhara amharas tigrayan tigrayans afar dinka nuer shilluk fur zaghawa rohingya rohingyas roma tuareg tuaregs
  berber berbers sahrawi sahrawis fulani hausa igbo yoruba ijaw ogoni ashanti akan ewe wolof mandinka roman romans greek byzantine ottoman ottomans
  etruscan viking vikings celtic celt celts aztec aztecs maya mayan mayans inca incas hellenic nordic slavic slav slavs balkan arabic islamic semitic
  caucasian hispanic hispanics latino latinos latina asian african-american afro-american democrat republican tory whig labourite conservative liberal
  socialist communist marxist anarchist fascist`);

/** Feasts, events, products and ideas that stand alone with a capital and are no person, body or place. */
export const THINGS_ALONE: ReadonlySet<string> =
  words(`swahili kiswahili amharic tigrinya urdu pashto dari farsi hindi marathi telugu kannada malayalam gujarati nepali sinhala tagalog mandarin cantonese esperanto latin yiddish
  hajj umrah ashura brexit grexit eid purim hanukkah yom_kippur rosh_hashanah lent advent halloween thanksgiving juneteenth carnival oktoberfest ramadan
  islam christianity hinduism sikhism judaism buddhism catholicism gmail youtube_music bitcoin ethereum dogecoin chatgpt gpt covid ebola zika mers sars
  mpox monkeypox h1n1 h5n1 omicron sputnik covaxin covishield abdala soberana paxlovid remdesivir novichok sarin semtex fentanyl kepler hubble voyager
  curiosity perseverance rosetta philae hayabusa2 chandrayaan shenzhou soyuz starship ariane tomahawk patriot scud qassam kassam grad buk iskander
  kinzhal himars javelin stinger exocet starlink eurovision nasdaq dow ftse nikkei sensex kospi dax olympic iconic concorde dreamliner superbowl euro
  euros`);

/** Common nouns, adjectives and verbs that headlines, titles and split names write with a capital. None is a usual name of a person. */
export const COMMON_WORDS: ReadonlySet<string> =
  words(`presidential ministerial majesty highness excellency holiness eminence almighty concern riot riots exit formula law laws bill bills landslide landslides criminal criminals turnout gunfire marine marines electric vaccine vaccines
  humanitarian world tomb nature variant variants member members region regions mass lava index convention memorial independent fire fires square
  alternative down staff debris cabin test tests open tsunami immigration terror airspace life medical vice research runner apartheid arson concert
  transport magnitude onboard nationwide weather recall democracy wind gunman gunmen area areas jailed volunteers volunteer person persons draft frozen
  air anthem elementary action shadow drama order orders debate servant limited conspiracy schedule alert studio avalanche opportunity guerrilla
  guerrillas prisoner prisoners bullet live circuit beach suicide medication gasoline category survivor survivors communications show counsel leftist
  fellow defeated closing martial honorary stem rocket rockets institutions library night population store stores price prices right peace environment
  school schools syndicate inquiry banner dismissal airstrike airstrikes speed watches country countries killer universal universe armed seat seats
  laureate senior aftermath give landfall goodwill policy death deaths flotilla map gay parliamentary child children drought road roads ally allies eye
  tornado tornadoes fugitive fugitives fighting medal medals award separation access work sport sports implementation verdict murder murders retired
  suspended sexual roll heat veteran veterans season finals final assailants assailant manager escape lunar studies disasters disaster chaos ship ships
  nun city cities kindergarten estimate democratic flight flights said type standard benefits proposal energy land voter voters cause deport sea euros
  transparency maximum small majority making events event trophy carrier triple victim victims chance journey works reading wildfire wildfires coffee
  assistant radical knowledge museums museum prisons prison probation lives prominent career born advocacy dust migration investigations investigation
  report reports terrorism blue family miles urban list cinemas certificate worldwide health travel mosques mosque tennis number boycott agreement
  prophet establishments singles visa citizens music safety security indigenous record records mixed racing government governments galaxy arrest arrests
  residence drones drone fireworks housing arms tech airport airports medicines medicine treasurer immigrants migrants migrant refugees refugee hostages
  hostage crash crashes collapse explosion explosions blast blasts flash flood floods flooding storm storms quake earthquake volcano eruption outbreak
  pandemic epidemic lockdown curfew quarantine protest protests strike strikes rally rallies vote votes voting election elections poll polls ballot
  referendum campaign campaigns talks deal deals treaty sanctions tariff tariffs budget tax taxes economy inflation unemployment trade exports imports
  oil gas coal power electricity water food hospital hospitals doctors nurses patients students teachers workers farmers fishermen soldiers troops
  police officers officials authorities lawmakers ministers president minister governor mayor judge judges court courts trial trials jury lawsuit
  charges sentence appeal ruling rulings coup coups ceasefire truce war wars battle battles attack attacks bombing bombings shooting shootings stabbing
  kidnapping abduction massacre genocide corruption fraud scandal bribery smuggling trafficking piracy espionage hacking cyberattack data internet
  website websites video videos photo photos film films movie movies book books album song songs newspaper newspapers television radio media company
  companies bank banks stock stocks market markets shares profit profits merger bankruptcy layoffs jobs wages minimum pensions insurance bus buses train
  trains railway railways bridge bridges tunnel tunnels dam dams ferry boat boats aircraft airplane helicopter helicopters satellite satellites
  spacecraft astronaut astronauts planet comet asteroid telescope eclipse scientists researchers animal animals wildlife species forest forests river
  rivers island islands coast desert mountain`);

/** Nouns that a word before them only tells apart from others of their kind: "Scud missiles", "the Delta variant", "the Olympic flame". */
export const MAKES_AND_MODELS: ReadonlySet<string> =
  words(`missile missiles rocket rockets drone drones torpedo torpedoes spacecraft probe probes telescope telescopes rover rovers satellite satellites lander
  orbiter capsule variant variants strain strains mutation mutations subvariant flame torch coin coins app apps vaccine vaccines pilgrimage prize prizes
  gospel gospels bible helicopter helicopters aircraft airliner airliners jet jets fighter plane planes tank tanks rifle rifles submarine submarines
  surface-to-air air-defense air-defence anti-tank howitzer howitzers launcher launchers virus viruses malware ransomware worm trojan smartphone
  smartphones tablet tablets console engine engines`);

/** Common nouns that people bear too: where every word has a capital they are the noun. */
export const NOUNS_AND_NAMES: ReadonlySet<string> =
  words(`ban bill order rice case cases march may bush cook price grant bank banks court church field fields hill power rain snow storm law laws
  wall walls ward wood woods page park parks pearl penny rivers stone street winter winters summer summers best bond book booth bridge bridges cash
  chance charity crane cross day early faith fish flowers ford forest fox frost gates glass hope joy love peace pike pool poor post pound rich rock
  rose sand sharp shell shore silver singer small star strong swift trout voice waters way west wise young guard hunter baker carpenter driver
  farmer fisher judge knight marshal mason miner page porter potter shepherd smith taylor turner weaver worker speaker major minor noble savage
  battle close cost costs down drive drop duty end face fall force gain gold gun gambling goods green head heat home house job jobs key land lane
  line link list little loan long loss low man mine money moon move need new news night note oil old pay plan plane play point poll port press prince
  prison race raid rail range rate record red rest ring rise river road rule sale school sea seat ship shot show side sign site snow son song spring
  state steel step stock strike sun support target tax test threat tide title tower town trade train trial trip truce turn union view visit vote wage
  war watch water wave weather white wind win wing world year`);

/** Words that open the names of companies, works, teams, storms and models, and of no person: "Virgin Galactic", "Winter Storm Kade". */
export const IMPERSONAL_OPENERS: ReadonlySet<string> =
  words(`air virgin united world national new international global federal star space team golden greater southern northern western eastern central north south east
  west super formula battlefield tour outstanding best winter tropical subtropical typhoon hurricane cessna eurocopter lockheed boeing bombardier galaxy news daily red
  blue joint first light big live orbital expedition public social freedom sport inter real dynamo sporting border
  deutsche border iron silver galactic royal grand premier operation project flight season stanley mercedes`);
