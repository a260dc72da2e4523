/** Texts with marked mentions and the id that each mention is to get; null: left open. */
export const INSTITUTIONS: readonly {
  readonly text: string;
  readonly country?: string;
  readonly source?: string;
  readonly want: Readonly<Record<string, string | null>>;
}[] = [
  {
    text: 'Protests began in {Place:Kazakhstan}. The {Office:head of state} dismissed the {Body:government}. The {Body:Ministry of Energy} explained the prices.',
    want: { 'head of state': 'office/kz/president', government: 'body/kz/government', 'Ministry of Energy': 'body/kz/ministry-of-energy' },
  },
  {
    text: "The {Body:Ministry of Internal Affairs of Kazakhstan} said so. {Body:Kazakhstan's Interior Ministry} agreed. The {Body:Kazakh Ministry of Foreign Affairs} did not.",
    want: {
      'Ministry of Internal Affairs of Kazakhstan': 'body/kz/ministry-of-internal-affairs',
      "Kazakhstan's Interior Ministry": 'body/kz/ministry-of-internal-affairs',
      'Kazakh Ministry of Foreign Affairs': 'body/kz/ministry-of-foreign-affairs',
    },
  },
  {
    text: 'The {Office:President of Tajikistan} met the {Office:President of Kazakhstan} in {Place:Dushanbe}. The {Body:Government of Uzbekistan} and the {Body:Government of Kazakhstan} signed a treaty.',
    want: {
      'President of Tajikistan': 'office/tj/president',
      'President of Kazakhstan': 'office/kz/president',
      'Government of Uzbekistan': 'body/uz/government',
      'Government of Kazakhstan': 'body/kz/government',
    },
  },
  {
    text: 'The Kazakh {Body:parliament} sat in {Place:Astana}. In {Place:Russia} nobody noticed.',
    want: { parliament: 'body/kz/parliament' },
  },
  {
    text: 'The {Body:United Nations} and {Body:NATO} disagreed with the {Body:EU}.',
    want: { 'United Nations': 'body/xx/united-nations', NATO: 'body/xx/nato', EU: 'body/xx/european-union' },
  },
  {
    text: 'The {Body:Bundestag} voted. The {Body:Verkhovna Rada} followed.',
    want: { Bundestag: 'body/de/lower-house', 'Verkhovna Rada': 'body/ua/parliament' },
  },
  {
    text: 'The {Body:cabinet} resigned, said the {Office:prime minister}.',
    country: 'KG',
    want: { cabinet: 'body/kg/government', 'prime minister': 'office/kg/prime-minister' },
  },
  { text: 'The {Body:cabinet} resigned.', source: 'source/news.uz', want: { cabinet: 'body/uz/government' } },
  { text: 'The {Body:cabinet} resigned.', want: { cabinet: null } },
  {
    text: 'The {Body:White House National Security Council} met.',
    want: { 'White House National Security Council': 'body/us/security-council' },
  },
  { text: 'The {Body:White House Travel Office} met.', want: { 'White House Travel Office': null } },
  {
    text: 'The {Office:new Italian Justice Minister} called the {Office:Kremlin chief of staff} from {Place:Madrid}.',
    want: { 'new Italian Justice Minister': 'office/it/minister-of-justice' },
  },
  { text: '{Place:Armenia} and {Place:Azerbaijan} spoke. The {Body:government} was pleased.', want: { government: null } },
  {
    text: 'In {Place:Germany} the {Office:head of government} spoke. In {Place:Germany} the {Office:minister of the interior} listened.',
    want: { 'head of government': 'office/de/chancellor', 'minister of the interior': 'office/de/minister-of-internal-affairs' },
  },
  {
    text: 'The {Office:Home Secretary} and the {Office:Foreign Secretary} left {Place:London} for {Place:Leeds}.',
    want: { 'Home Secretary': 'office/gb/minister-of-internal-affairs', 'Foreign Secretary': 'office/gb/minister-of-foreign-affairs' },
  },
  {
    text: 'The {Office:Secretary of State} flew from {Place:Chicago} to {Place:Houston}.',
    want: { 'Secretary of State': 'office/us/minister-of-foreign-affairs' },
  },
  {
    text: 'The {Office:mayor of Almaty} and the {Office:governor of Aktobe region} resigned in {Place:Kazakhstan}.',
    want: { 'mayor of Almaty': 'office/kz/mayor-of-almaty', 'governor of Aktobe region': 'office/kz/governor-of-aktobe-region' },
  },
  { text: 'The {Body:Almaty police} arrested him in {Place:Kazakhstan}.', want: { 'Almaty police': 'body/kz/police-of-almaty' } },
  {
    text: 'The {Body:Ministry of Energy} wrote to the {Office:minister of energy} of {Place:Kazakhstan}.',
    want: { 'Ministry of Energy': 'body/kz/ministry-of-energy', 'minister of energy': 'office/kz/minister-of-energy' },
  },
  {
    text: 'In {Place:Iran} the {Office:head of state} and the {Office:president} met.',
    want: { 'head of state': 'office/ir/supreme-leader', president: 'office/ir/president' },
  },
  {
    text: 'The {Body:Kaspi Bank} and the {Body:Nur Otan party} in {Place:Kazakhstan} said nothing.',
    want: { 'Kaspi Bank': null, 'Nur Otan party': null },
  },
  {
    text: 'The {Office:president} of {Place:Kazakhstan} urged {Place:Russia} to help. {Place:Kazakhstan} thanked. The {Office:president} urged {Place:Russia} again.',
    want: { president: 'office/kz/president' },
  },
  {
    text: 'The {Office:chairman of the Federal Reserve} met the {Office:UN Secretary-General} and the {Office:president of the World Bank} in {Place:Washington}.',
    want: {
      'chairman of the Federal Reserve': 'office/us/head-of-central-bank',
      'UN Secretary-General': 'office/xx/head-of-united-nations',
      'president of the World Bank': 'office/xx/head-of-world-bank',
    },
  },
  {
    text: 'The {Body:Welsh Government} and the {Body:Scottish parliament} objected.',
    want: { 'Welsh Government': 'body/gb/government-of-wales', 'Scottish parliament': 'body/gb/parliament-of-scotland' },
  },
  {
    text: 'The {Office:first deputy prime minister} of {Place:Kazakhstan} and the {Office:acting interior minister} spoke.',
    want: {
      'first deputy prime minister': 'office/kz/first-deputy-prime-minister',
      'acting interior minister': 'office/kz/minister-of-internal-affairs',
    },
  },
  {
    text: 'The {Office:mayor of Homs} and the {Office:governor of Homs} fled.',
    want: { 'mayor of Homs': 'office/sy/mayor-of-homs', 'governor of Homs': 'office/sy/governor-of-homs-governorate' },
  },
  {
    text: '{Office:Secretary of State} John Kerry flew to {Place:Jakarta}, {Place:Indonesia}.',
    want: { 'Secretary of State': 'office/us/minister-of-foreign-affairs' },
  },
  { text: 'In {Place:Australia} the {Office:premier} closed schools.', want: { premier: null } },
  {
    text: 'The {Office:Federal Minister for Agriculture} of {Place:Germany} resigned.',
    want: { 'Federal Minister for Agriculture': 'office/de/minister-of-agriculture' },
  },
  {
    text: 'The {Body:UN} met on {Place:Syria}. The {Body:Security Council} voted in {Place:Syria}.',
    want: { 'Security Council': 'body/xx/united-nations-security-council' },
  },
  {
    text: 'In {Place:Kazakhstan} the president led the {Body:Security Council}.',
    want: { 'Security Council': 'body/kz/security-council' },
  },
  {
    text: 'The {Body:Defense Department} said that {Place:Iraq} is safe. {Place:Iraq} agreed.',
    want: { 'Defense Department': 'body/us/ministry-of-defence' },
  },
  { text: 'The {Body:Royal Navy} left {Place:London}.', want: { 'Royal Navy': 'body/gb/navy' } },
  {
    text: 'The {Office:Minister for the Middle East} and the {Office:FCO Minister} spoke of {Place:Iraq}.',
    want: { 'Minister for the Middle East': null, 'FCO Minister': null },
  },
  {
    text: 'The {Body:Ministry of Environment and Natural Resources} of {Place:Kenya} fined a firm.',
    want: { 'Ministry of Environment and Natural Resources': 'body/ke/ministry-of-environment-and-natural-resources' },
  },
  // Names that several countries give their institutions are those of the country that is spoken of.
  {
    text: '{Place:Kenya} goes to the polls. The {Body:Treasury} said it would appeal to the {Body:High Court}.',
    want: { Treasury: 'body/ke/ministry-of-finance', 'High Court': 'body/ke/high-court' },
  },
  { text: 'Protests went on in {Place:Peru}. {Body:Congress} voted on Friday.', want: { Congress: 'body/pe/parliament' } },
  { text: 'The {Body:Canadian House of Commons} rose.', want: { 'Canadian House of Commons': 'body/ca/lower-house' } },
  { text: 'Aid reached {Place:Ukraine}. {Body:Congress} had approved it.', want: { Congress: 'body/us/parliament' } },
  // A party's congress is no parliament, and in India Congress is the party.
  { text: 'In {Place:Italy} the party will hold a {Body:congress} in March.', want: { congress: null } },
  { text: 'In {Place:India} the {Body:Congress} lost Punjab.', want: { Congress: 'body/in/indian-national-congress' } },
  // Many countries call theirs so, whoever is known for the name.
  {
    text: '{Place:Ecuador} voted. The {Body:National Electoral Council} fined a party.',
    want: { 'National Electoral Council': 'body/ec/central-election-commission' },
  },
  {
    text: '{Place:Guinea} voted. The {Body:Independent National Electoral Commission} was late.',
    want: { 'Independent National Electoral Commission': 'body/gn/central-election-commission' },
  },
  // "Its president" is not the country's, where nothing says that "its" is the country.
  { text: 'In {Place:Burkina Faso} the council met. Its {Office:president} signed the order.', want: { president: null } },
  {
    text: 'In {Place:Burkina Faso} the council met. Its {Office:prime minister} signed it.',
    want: { 'prime minister': 'office/bf/prime-minister' },
  },
  { text: 'In {Place:Panama} voters elect their {Office:president}.', want: { president: 'office/pa/president' } },
  // A dateline and the sentence behind it say where the report plays.
  {
    text: 'OUAGADOUGOU (Reuters) - {Place:Burkina Faso} closed a radio station.\n\nThe {Office:president} spoke. {Place:Niger} agreed.\n\n{Place:Mali} did too.',
    want: { president: 'office/bf/president' },
  },
  // The news agency, but in Australia the Federal Police.
  { text: 'In {Place:Gabon} soldiers spoke to {Body:AFP}.', want: { AFP: 'body/xx/agence-france-presse' } },
  { text: 'In {Place:Australia} the {Body:AFP} searched a house.', want: { AFP: 'body/au/police' } },
  { text: 'The {Body:National Council} in {Place:Bratislava} met.', want: { 'National Council': 'body/sk/parliament' } },
  { text: 'The {Body:National Council} met.', want: { 'National Council': null } },
  {
    text: 'The {Body:Bank of Korea} and the {Body:Bank of Ghana} held rates.',
    want: { 'Bank of Korea': 'body/kr/central-bank', 'Bank of Ghana': 'body/gh/central-bank' },
  },
  // Each paragraph of a digest speaks of its own country, when it says so more than once.
  {
    text: 'The {Body:Central Bank of Nigeria} met in {Place:Abuja}. Its {Office:prime minister} was away.\n\n{Place:Peru} mourned in {Place:Lima} and {Place:Cusco}. The {Body:government} sat in {Place:Callao}.',
    want: { 'prime minister': 'office/ng/prime-minister', government: 'body/pe/government' },
  },
  {
    text: '{Place:Peru} mourned in {Place:Lima} and {Place:Cusco}.\n\nThe {Body:government} thanked {Place:Chile} for its help.',
    want: { government: 'body/pe/government' },
  },
  // A country and a region of another bear one name: what only one of them has tells which is meant.
  {
    text: "{Place:Georgia}'s {Body:parliament} passed a law. {Place:Georgia}'s {Office:prime minister} signed it.",
    want: { Georgia: 'place/ge/georgia', parliament: 'body/ge/parliament', 'prime minister': 'office/ge/prime-minister' },
  },
  {
    text: "{Place:Georgia}'s {Body:defence ministry} bought drones. {Place:Atlanta} was calm.",
    want: { Georgia: 'place/ge/georgia', 'defence ministry': 'body/ge/ministry-of-defence' },
  },
  {
    text: "{Place:Georgia}'s {Body:legislature} passed a budget.",
    want: { Georgia: 'place/us/georgia', legislature: 'body/us/parliament-of-georgia' },
  },
  { text: "{Place:Niger}'s {Body:parliament} passed a law.", want: { Niger: 'place/ne/niger', parliament: 'body/ne/parliament' } },
  { text: "{Place:Niger}'s {Body:legislature} passed a law.", want: { Niger: 'place/ne/niger', legislature: 'body/ne/parliament' } },
  { text: 'The {Body:Georgia Supreme Court} ruled on Monday.', want: { 'Georgia Supreme Court': 'body/us/supreme-court-of-georgia' } },
  { text: 'The {Body:Georgia General Assembly} met.', want: { 'Georgia General Assembly': 'body/us/parliament-of-georgia' } },
  { text: 'The {Body:Niger Senate} met.', want: { 'Niger Senate': 'body/ne/senate' } },
  { text: 'The {Body:Georgia Ministry of Defence} bought drones.', want: { 'Georgia Ministry of Defence': 'body/ge/ministry-of-defence' } },
  // What a region is said to have is not that of the whole country.
  { text: "{Place:Ohio}'s {Body:legislature} passed a bill.", want: { legislature: 'body/us/parliament-of-ohio' } },
  { text: "{Place:Bavaria}'s {Body:government} closed schools.", want: { government: 'body/de/government-of-bavaria' } },
  { text: "{Place:Ohio}'s {Office:attorney general} sued.", want: { 'attorney general': null } },
  { text: "{Place:England}'s {Body:NHS} hired nurses.", want: { NHS: 'body/gb/national-health-service' } },
  { text: "{Place:Germany}'s {Body:government} closed schools.", want: { government: 'body/de/government' } },
  { text: "{Place:Crimea}'s {Body:navy} sailed.", want: { navy: 'body/ua/navy' } },
];
