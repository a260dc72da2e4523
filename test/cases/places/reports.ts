/** Reports with marked places and the id that each is to get; null: left open. In our own words. */
export const PLACE_REPORTS: readonly {
  readonly text: string;
  readonly country?: string;
  readonly source?: string;
  readonly publishedOn?: string;
  readonly want: Readonly<Record<string, string | null>>;
}[] = [
  {
    text: 'The President of {Place:Kazakhstan} introduced a state of emergency in the {Place:Almaty region}. Earlier it was declared in its centre, the city of {Place:Alma-Ata}, and in the {Place:Mangistau region}. Rallies began in {Place:Zhanaozen} and {Place:Aktau}. Flights from {Place:Almaty airport} stopped.',
    want: {
      Kazakhstan: 'place/kz/kazakhstan',
      'Almaty region': 'place/kz/almaty-region',
      'Alma-Ata': 'place/kz/almaty',
      'Mangistau region': 'place/kz/mangystau-region',
      Zhanaozen: 'place/kz/zhanaozen',
      Aktau: 'place/kz/aktau',
      'Almaty airport': 'place/kz/almaty-airport',
    },
  },
  {
    text: 'An emergency holds in the {Place:Almaty region}. Crowds gathered in the centre of {Place:Almaty} again. {Place:Kazakhstan} sent troops to {Place:Aktau}.',
    want: { 'Almaty region': 'place/kz/almaty-region', Almaty: 'place/kz/almaty' },
  },
  {
    text: 'Flights were turned away from {Place:Tashkent International Airport} on Friday.',
    want: { 'Tashkent International Airport': 'place/uz/tashkent-international-airport' },
  },
  {
    text: 'Kite surfers met at {Place:Lima Beach}, and traders in {Place:Corner Street} looked on.',
    want: { 'Lima Beach': 'place/xx/lima-beach', 'Corner Street': 'place/xx/corner-street' },
  },
  {
    text: 'A plane bound for {Place:John F. Kennedy International Airport} went back to {Place:Manchester}, {Place:England}.',
    want: { 'John F. Kennedy International Airport': 'place/us/john-f-kennedy-international-airport' },
  },
  {
    text: 'Boats of {Place:Somalia} drifted in the {Place:Laccadive Sea}.',
    want: { 'Laccadive Sea': 'place/xx/laccadive-sea' },
  },
  {
    text: 'A rocket left {Place:Pad Nine}, {Place:Florida}, at noon.',
    want: { 'Pad Nine': 'place/us/pad-nine-florida' },
  },
  { text: 'A ferry of {Place:Egypt} took fire in the {Place:Red Sea}.', want: { 'Red Sea': 'place/xx/red-sea' } },
  { text: 'Voters of the {Place:Red Sea Governorate} in {Place:Egypt} stayed away.', want: { 'Red Sea Governorate': 'place/eg/red-sea' } },
  { text: 'The crew crossed {Place:Flat Island} off {Place:Madagascar}.', want: { 'Flat Island': 'place/mg/flat-island' } },
  {
    text: 'Tents stand in {Place:Osh}, {Place:Jalalabad city} and the {Place:Suzak region}.',
    want: { 'Jalalabad city': 'place/kg/jalal-abad' },
  },
  { text: 'Tents stand in {Place:Kabul} and {Place:Jalalabad}.', want: { Jalalabad: 'place/af/jalalabad' } },
  { text: 'Crowds filled {Place:Barcelona}, and the Catalan cabinet met.', want: { Barcelona: 'place/es/barcelona' } },
  { text: 'Crowds filled {Place:Barcelona}, {Place:Venezuela}.', want: { Barcelona: 'place/ve/barcelona' } },
  {
    text: 'A raid on a house in {Place:Wardak Province} angered villagers.',
    want: { 'Wardak Province': 'place/af/maidan-wardak-province' },
  },
  { text: 'A mill stands just across the border in {Place:Oklahoma}.', want: { Oklahoma: 'place/us/oklahoma' } },
  { text: 'A judge in {Place:Delaware} ruled on Tuesday.', want: { Delaware: 'place/us/delaware' } },
  { text: '{Place:Beijing} says that {Place:Washington} must end its patrols.', want: { Washington: 'place/us/washington-d-c' } },
  {
    text: 'A man was held in {Place:Everett}, {Place:Washington}.',
    want: { Washington: 'place/us/washington', Everett: 'place/us/everett' },
  },
  { text: 'Voters in {Place:Alaska}, {Place:Hawaii}, and {Place:Washington} chose judges.', want: { Washington: 'place/us/washington' } },
  { text: 'The state of {Place:Washington} counted the votes.', want: { Washington: 'place/us/washington' } },
  {
    text: 'Marches were held in {Place:New York} and {Place:Washington}.',
    want: { 'New York': 'place/us/new-york-city', Washington: 'place/us/washington-d-c' },
  },
  {
    text: 'The {Body:Muscogee County School Board} met in {Place:Columbus} on Monday.',
    want: { Columbus: 'place/us/columbus-georgia' },
  },
  {
    text: "The {Body:Alexandria Police Department} and the {Body:Rapides Parish Sheriff's Office} held four men in {Place:Pineville}.",
    want: { Pineville: 'place/us/pineville' },
  },
  {
    text: 'Storms hit {Place:Harvey}, {Place:Harper} and {Place:Kingman} counties in central {Place:Kansas}.',
    want: { Harvey: 'place/us/harvey-county', Harper: 'place/us/harper-county', Kingman: 'place/us/kingman-county' },
  },
  {
    text: 'Crowds in {Place:Harvey}, {Place:Joliet} and {Place:Aurora} counted the votes in {Place:Illinois}.',
    want: { Harvey: 'place/us/harvey', Aurora: 'place/us/aurora-illinois' },
  },
  {
    text: 'Police in {Place:Middletown} and {Place:Oxford}, {Place:Ohio}, said that he sits in the {Place:Butler County Jail}.',
    want: { Middletown: 'place/us/middletown-ohio', 'Butler County Jail': 'place/us/butler-county-jail-ohio' },
  },
  {
    text: 'Roads from {Place:Palestine} to {Place:Elkhart} and {Place:Frankston} in {Place:Anderson County} were flooded.',
    want: { Palestine: 'place/us/palestine', Elkhart: 'place/us/elkhart-texas', 'Anderson County': 'place/us/anderson-county-texas' },
  },
  {
    text: 'Envoys of {Place:Palestine} and {Place:Jordan} met in {Place:Texas}.',
    want: { Palestine: 'place/ps/palestine', Jordan: 'place/jo/jordan' },
  },
  {
    text: 'The old plane flew from {Place:Texas} to {Place:Italy} and {Place:China}.',
    want: { Italy: 'place/it/italy', China: 'place/cn/china' },
  },
  {
    text: 'Fishing is good at {Place:Lake Lanier} in {Place:Georgia}, said a man from {Place:Gainesville}.',
    want: { 'Lake Lanier': 'place/us/lake-lanier-georgia', Gainesville: 'place/us/gainesville-georgia' },
  },
  { text: 'In {Place:Niger}, thousands of people fled to {Place:Nigeria}.', want: { Niger: 'place/ne/niger' } },
  {
    text: 'The islands of {Place:Curaçao} and {Place:Sint Maarten} stay in the Kingdom of the {Place:Netherlands}.',
    want: { 'Sint Maarten': 'place/sx/sint-maarten' },
  },
  {
    text: 'A pupil of {Body:Central High School} was hurt in {Place:Knoxville}, {Place:Tennessee}.',
    want: { 'Central High': null, Knoxville: 'place/us/knoxville' },
  },
  {
    text: 'The senator, back in {Place:Washington} from {Place:Chicago}, had seen {Place:London} and {Place:Paris}.',
    want: { London: 'place/gb/london', Paris: 'place/fr/paris' },
  },
  {
    text: 'Voters in {Place:Wyoming} chose a senator. {Place:Iowa} and {Place:Idaho} did so too.',
    want: { Wyoming: 'place/us/wyoming', Iowa: 'place/us/iowa' },
  },
  {
    text: 'Six men were found in {Place:Mexico}, two of them near {Place:Villa Corona}, {Place:Jalisco}, four in {Place:Sonora}.',
    want: { Mexico: 'place/mx/mexico', Jalisco: 'place/mx/jalisco' },
  },
  {
    text: 'Voters in {Place:Delaware}, {Place:Illinois}, {Place:Missouri} and {Place:Oklahoma} chose judges.',
    want: { Delaware: 'place/us/delaware', Illinois: 'place/us/illinois', Missouri: 'place/us/missouri' },
  },
  { text: 'A mill burned down in {Place:Delaware}, {Place:Ohio}.', want: { Delaware: 'place/us/delaware-ohio', Ohio: 'place/us/ohio' } },
  { text: 'The state of {Place:Mexico} closed its schools.', want: { Mexico: 'place/mx/mexico-region' } },
  { text: 'The mayors of {Place:London} and {Place:Paris} in {Place:Washington} spoke of trade.', want: { Paris: 'place/fr/paris' } },
  { text: 'A bus fell off a road near {Place:Kati}, {Place:Koulikoro}.', want: { Koulikoro: 'place/ml/koulikoro-region' } },
  { text: 'Rents rose in {Place:New York}.', want: { 'New York': 'place/us/new-york-city' } },
  {
    text: 'Fires reached {Place:Tripoli}. Patients went to {Place:Argos} and {Place:Corinth}. Planes from {Place:Athens} could not fly. The road to {Place:Sparta} was cut.',
    want: { Tripoli: 'place/gr/tripoli', Corinth: 'place/gr/korinthos', Sparta: 'place/gr/sparta', Athens: 'place/gr/athens' },
  },
  {
    text: 'Voters in {Place:Athens}, {Place:Decatur} and {Place:Florence} chose judges, the board of {Place:Alabama} said.',
    want: { Athens: 'place/us/athens-alabama', Decatur: 'place/us/decatur-alabama', Florence: 'place/us/florence' },
  },
  {
    text: 'The {Body:Ohio Department of Education} wrote to {Place:Springfield}. Parents from {Place:Urbana} filled the hall.',
    want: { Springfield: 'place/us/springfield-ohio', Urbana: 'place/us/urbana-ohio' },
  },
  {
    text: "Flights from {Place:London}'s {Place:Heathrow} were cut.",
    want: { London: 'place/gb/london' },
  },
  {
    text: 'Roads from {Place:Beirut} to {Place:Zahle} and {Place:Batroun} were cut. Trucks stopped in {Place:Qwrtzville}.',
    want: { Qwrtzville: 'place/lb/qwrtzville' },
  },
  { text: 'Officials in {Place:Tunis} said so.', want: { Tunis: 'place/tn/tunis' } },
  { text: 'Officials in {Place:Guatemala} said so.', want: { Guatemala: 'place/gt/guatemala' } },
  { text: 'A tornado hit {Place:Paris}, {Place:Texas}, on Monday.', want: { Paris: 'place/us/paris', Texas: 'place/us/texas' } },
  { text: 'The summit opens in {Place:Paris} on Monday.', want: { Paris: 'place/fr/paris' } },
  {
    text: 'Voters in {Place:Lexington} and {Place:Georgetown} chose a new judge. Polls in {Place:Versailles} and {Place:Paris} closed late, the {Place:Kentucky} board said from {Place:Frankfort}.',
    want: {
      Georgetown: 'place/us/georgetown-kentucky',
      Versailles: 'place/us/versailles',
      Paris: 'place/us/paris-kentucky',
      Frankfort: 'place/us/frankfort',
      Kentucky: 'place/us/kentucky',
    },
  },
  {
    text: 'Police in {Place:Birmingham} and {Place:Coventry} searched two flats. A man from {Place:Wolverhampton} was held in {Place:London}.',
    want: { Birmingham: 'place/gb/birmingham', Coventry: 'place/gb/coventry', London: 'place/gb/london' },
  },
  {
    text: 'A school board in {Place:Birmingham} met parents from {Place:Hoover} and {Place:Tuscaloosa}. The {Place:Alabama} governor came from {Place:Montgomery}.',
    want: { Birmingham: 'place/us/birmingham', Hoover: 'place/us/hoover', Montgomery: 'place/us/montgomery' },
  },
  {
    text: 'Fire crews from {Place:London} and {Place:Hamilton} helped. {Place:Ontario} premier thanked them in {Place:Toronto}.',
    want: { London: 'place/ca/london', Hamilton: 'place/ca/hamilton', Toronto: 'place/ca/toronto' },
  },
  {
    text: 'The {Place:Georgia} governor closed schools in {Place:Atlanta} and {Place:Savannah}.',
    want: { Georgia: 'place/us/georgia', Savannah: 'place/us/savannah' },
  },
  {
    text: 'Parliament of {Place:Georgia} met in {Place:Tbilisi}. {Place:Batumi} was calm.',
    want: { Georgia: 'place/ge/georgia', Tbilisi: 'place/ge/tbilisi', Batumi: 'place/ge/batumi' },
  },
  {
    text: 'Shelling hit {Place:Homs} and {Place:Hama}. In {Place:Homs province} roads were cut. {Place:Syria} blamed rebels near {Place:Aleppo}.',
    want: { Homs: 'place/sy/homs', Hama: 'place/sy/hama', 'Homs province': 'place/sy/homs-governorate', Aleppo: 'place/sy/aleppo' },
  },
  { text: 'Forces moved from {Place:Tripoli} to {Place:Misrata} in {Place:Libya}.', want: { Tripoli: 'place/ly/tripoli' } },
  {
    text: 'A blast shook {Place:Tripoli}. {Place:Lebanon} sent troops from {Place:Beirut}.',
    want: { Tripoli: 'place/lb/tripoli', Beirut: 'place/lb/beirut' },
  },
  { text: 'Ministers met in {Place:Nur-Sultan}.', publishedOn: '2020-02-02', want: { 'Nur-Sultan': 'place/kz/astana' } },
  {
    text: 'The court in {Place:Leningrad} sat. The {Place:Soviet Union} fell later.',
    publishedOn: '1990-05-05',
    want: { Leningrad: 'place/ru/saint-petersburg', 'Soviet Union': 'place/xx/soviet-union' },
  },
  {
    text: 'Troops left {Place:Kharkiv}, {Place:Ukraine}, for {Place:Izium}. {Place:Kharkiv region} was shelled.',
    want: { Kharkiv: 'place/ua/kharkiv', 'Kharkiv region': 'place/ua/kharkiv-oblast' },
  },
  {
    text: 'Flooding closed roads in {Place:Springfield}, {Place:Ill.}, and {Place:Peoria}.',
    want: { Springfield: 'place/us/springfield-illinois', Peoria: 'place/us/peoria-illinois' },
  },
  {
    text: 'Flooding closed roads in {Place:Springfield}, {Place:Massachusetts}.',
    want: { Springfield: 'place/us/springfield-massachusetts' },
  },
  {
    text: 'The mayor of {Place:Osh} spoke in {Place:Bishkek}. {Place:Osh region} was quiet, {Place:Kyrgyzstan} said.',
    want: { Osh: 'place/kg/osh', 'Osh region': 'place/kg/osh-region', Bishkek: 'place/kg/bishkek' },
  },
  { text: 'A curfew began in {Place:Jalal-Abad}.', country: 'KG', want: { 'Jalal-Abad': 'place/kg/jalal-abad' } },
  { text: 'Strikes closed shops in {Place:Cordoba}.', source: 'source/noticias.com.ar', want: { Cordoba: 'place/ar/cordoba' } },
  {
    text: 'Strikes closed shops in {Place:Cordoba} and {Place:Seville}.',
    country: 'ES',
    want: { Cordoba: 'place/es/cordoba', Seville: 'place/es/seville' },
  },
  {
    text: 'In {Place:Sydney} and {Place:Newcastle} fires burned. {Place:New South Wales} asked {Place:Victoria} for help.',
    want: { Newcastle: 'place/au/newcastle', Victoria: 'place/au/victoria' },
  },
  {
    text: 'The match in {Place:Newcastle} drew fans from {Place:Sunderland} and {Place:Durham}.',
    want: { Newcastle: 'place/gb/newcastle-upon-tyne', Sunderland: 'place/gb/sunderland' },
  },
  {
    text: 'The governor of {Place:Punjab} spoke in {Place:Lahore}, {Place:Pakistan}.',
    want: { Lahore: 'place/pk/lahore', Punjab: 'place/pk/punjab' },
  },
  { text: 'The governor of {Place:Punjab} spoke in {Place:Amritsar}, {Place:India}.', want: { Punjab: 'place/in/punjab' } },
  {
    text: 'Two were hurt in {Place:Karrada}, {Place:Baghdad}.',
    want: { Karrada: 'place/iq/karrada-baghdad', Baghdad: 'place/iq/baghdad' },
  },
  {
    text: 'Talks between {Place:Armenia-Azerbaijan} envoys failed.',
    want: { Armenia: 'place/am/armenia', Azerbaijan: 'place/az/azerbaijan' },
  },
  { text: 'The road to {Place:Qwrtzville} was cut, said {Place:Uzbekistan}.', want: { Qwrtzville: 'place/uz/qwrtzville' } },
  { text: 'Rebels took the {Place:West}.', want: { West: null } },
  { text: '{Place:Springfield} held a fair.', want: { Springfield: null } },
  {
    text: 'The fair in {Place:Springfield} was opened by the mayor. {Place:Eugene} sent a band.',
    want: { Springfield: 'place/us/springfield-oregon', Eugene: 'place/us/eugene' },
  },
  { text: 'A bus crashed near {Place:San Jose}. {Place:Costa Rica} declared mourning.', want: { 'San Jose': 'place/cr/san-jose' } },
  { text: 'A bus crashed near {Place:San Jose}, {Place:Calif.}', want: { 'San Jose': 'place/us/san-jose' } },
  {
    text: 'The {Place:Moscow region} and {Place:Moscow} closed schools.',
    want: { 'Moscow region': 'place/ru/moscow-oblast', Moscow: 'place/ru/moscow' },
  },
  {
    text: 'The council of {Place:Cambridge} fined a college. {Place:Peterborough} and {Place:Ely} did not.',
    want: { Cambridge: 'place/gb/cambridge', Peterborough: 'place/gb/peterborough' },
  },
  {
    text: 'Students in {Place:Cambridge} and {Place:Somerville} marched to {Place:Boston}.',
    want: { Cambridge: 'place/us/cambridge', Boston: 'place/us/boston' },
  },
  {
    text: 'The {Place:Guadalajara} police chief quit. {Place:Jalisco} named another.',
    want: { Guadalajara: 'place/mx/guadalajara', Jalisco: 'place/mx/jalisco' },
  },
  {
    text: 'Voting in {Place:Valencia} was calm. {Place:Venezuela} counted votes in {Place:Caracas}.',
    want: { Valencia: 'place/ve/valencia', Caracas: 'place/ve/caracas' },
  },
  // A title says which of two namesakes is ruled.
  { text: '{Place:New York} Governor Ann Cole spoke on Monday.', want: { 'New York': 'place/us/new-york' } },
  { text: '{Place:New York} Mayor Ann Cole spoke on Monday.', want: { 'New York': 'place/us/new-york-city' } },
  { text: 'The governor of {Place:Georgia} spoke on Monday.', want: { Georgia: 'place/us/georgia' } },
  { text: 'The president of {Place:Georgia} spoke on Monday.', want: { Georgia: 'place/ge/georgia' } },
  {
    text: 'The governor of {Place:Kandahar} and the mayor of {Place:Herat} met.',
    want: { Kandahar: 'place/af/kandahar-province', Herat: 'place/af/herat' },
  },
  // A lesser name of a city that a region bears first; cities that go by the name of their region.
  { text: 'Loggers were driven out of {Place:Pará} on Monday.', want: { Pará: 'place/br/para' } },
  { text: 'A bus crashed in {Place:Nayarit} on Monday.', want: { Nayarit: 'place/mx/nayarit' } },
  { text: 'Rubble was cleared in {Place:Hatay} on Monday.', want: { Hatay: 'place/tr/hatay' } },
  { text: '{Place:Philadelphia} closed its schools on Monday.', want: { Philadelphia: 'place/us/philadelphia' } },
  { text: 'A seaplane crashed near {Place:Quebec City} on Monday.', want: { 'Quebec City': 'place/ca/quebec' } },
  { text: 'A fair opened in {Place:Cologne} on Monday.', want: { Cologne: 'place/de/koln' } },
  { text: 'Police in {Place:Juárez} found two bodies.', want: { Juárez: 'place/mx/ciudad-juarez' } },
];
