import type { EntityType } from '../../../src/model/labels.ts';

/** What a text names. `want` lists some of the mentions that must be found, `not` words that must not be a mention of that type. */
export interface NameCase {
  readonly text: string;
  readonly want?: readonly (readonly [type: EntityType, words: string])[];
  readonly not?: readonly (readonly [type: EntityType, words: string])[];
}

export const NAME_CASES: readonly NameCase[] = [
  // An adjective that opens the sentence opens a great place too.
  { text: 'New South Wales declared a state of emergency.', want: [['Place', 'New South Wales']] },
  { text: 'New Brunswick closed its schools.', want: [['Place', 'New Brunswick']] },
  { text: 'New Plymouth residents protested.', want: [['Place', 'New Plymouth']] },
  { text: 'New Finance Minister Ana Ruiz presented the budget.', not: [['Place', 'New Finance']] },
  { text: 'Old Town residents protested.', not: [['Place', 'Old Town']] },
  { text: 'A fire broke out at Notre-Dame de Paris.', want: [['Place', 'Notre-Dame de Paris']], not: [['Person', 'de Paris']] },
  { text: 'The Tulsa Thunder signed a guard.', want: [['Body', 'Tulsa Thunder']] },
  // Who holds the office of a body stands behind its name.
  {
    text: 'The Secretary-General of the United Nations Ban Ki-moon arrived.',
    want: [
      ['Body', 'United Nations'],
      ['Person', 'Ban Ki-moon'],
    ],
  },
  {
    text: 'The Governor of the Bank of England Mark Carney resigned.',
    want: [
      ['Office', 'Governor of the Bank of England'],
      ['Body', 'Bank of England'],
      ['Person', 'Mark Carney'],
    ],
  },
  {
    text: 'The chairman of the African Union Moussa Faki Mahamat arrived.',
    want: [
      ['Body', 'African Union'],
      ['Person', 'Moussa Faki Mahamat'],
    ],
  },
  {
    text: 'The chairman of the Bank of England Monetary Policy Committee resigned.',
    want: [['Body', 'Bank of England Monetary Policy Committee']],
  },
  { text: 'The director of the United Nations Global Compact spoke.', want: [['Body', 'United Nations Global Compact']] },
  // An office of what a country has.
  {
    text: "The director of Italy's Civil Protection Agency spoke.",
    want: [['Office', "director of Italy's Civil Protection Agency"]],
    not: [['Office', 'director of Italy']],
  },
  { text: "The head of Peru's electoral authority spoke.", not: [['Office', 'head of Peru']] },
  { text: "The president of Russia's visit to China ended.", want: [['Office', 'president of Russia']] },
  // Fields that share the noun of a body.
  {
    text: 'The Hydrological, Climatological and Geophysical Agency of Peru warned sailors.',
    want: [['Body', 'Hydrological, Climatological and Geophysical Agency of Peru']],
    not: [
      ['Body', 'Hydrological'],
      ['Body', 'Climatological'],
    ],
  },
  { text: 'Ann Moss leads the Social Democratic and Labour Party.', want: [['Body', 'Social Democratic and Labour Party']] },
  {
    text: 'Farmers sued the Peace, Unity, and Development Party of Zambia.',
    want: [['Body', 'Peace, Unity, and Development Party of Zambia']],
  },
  {
    text: 'Lawyers of Honda and Food Standards Agency officers met.',
    want: [
      ['Body', 'Honda'],
      ['Body', 'Food Standards Agency'],
    ],
  },
  // A department of a country that has them, what only people have.
  { text: 'Floods hit the Cauca Department on Monday.', want: [['Place', 'Cauca Department']] },
  { text: 'The Labour Department objected.', want: [['Body', 'Labour Department']], not: [['Place', 'Labour Department']] },
  { text: 'Rebels mourned the death of Abdelkrim Zeroualdi.', want: [['Person', 'Abdelkrim Zeroualdi']] },
  { text: 'Clerks opposed the appointment of Lakeside Water Board.', not: [['Person', 'Lakeside Water Board']] },
  // Ends of a way, and what lies in a town that is a family name too.
  {
    text: 'The track between Horsham and Ararat was closed after a lorry had stopped on it.',
    want: [
      ['Place', 'Horsham'],
      ['Place', 'Ararat'],
    ],
  },
  {
    text: 'Ice covered the road from Nelson to Takaka until noon.',
    want: [
      ['Place', 'Nelson'],
      ['Place', 'Takaka'],
    ],
  },
  { text: 'The pool in Gore opens in May.', want: [['Place', 'Gore']] },
  { text: 'The lifeboat of Bangor took two sailors on board.', want: [['Place', 'Bangor']] },
  {
    text: 'The feud between Nelson and Robertson went on.',
    not: [
      ['Place', 'Nelson'],
      ['Place', 'Robertson'],
    ],
  },
  { text: 'The court went further in Gore v. Lindqvist.', not: [['Place', 'Gore']] },
  { text: 'Voters lost faith in Gore.', not: [['Place', 'Gore']] },
  { text: "The debate turned in Nelson's favour.", not: [['Place', 'Nelson']] },
  // Names that hyphens join, and names that have one.
  {
    text: 'The Israel-Hamas war entered its sixth month, and US-China talks stalled.',
    want: [
      ['Place', 'Israel'],
      ['Body', 'Hamas'],
      ['Place', 'US'],
      ['Place', 'China'],
    ],
  },
  {
    text: 'The Saudi Arabia-United States forum opened in Riyadh.',
    want: [
      ['Place', 'Saudi Arabia'],
      ['Place', 'United States'],
    ],
  },
  {
    text: 'The US-Mexico-Canada agreement was renewed.',
    want: [
      ['Place', 'US'],
      ['Place', 'Mexico'],
      ['Place', 'Canada'],
    ],
  },
  {
    text: 'The Putin-Xi summit lasted three hours.',
    want: [
      ['Person', 'Putin'],
      ['Person', 'Xi'],
    ],
  },
  { text: 'Guinea-Bissau and Papua New Guinea signed.', want: [['Place', 'Guinea-Bissau']], not: [['Place', 'Guinea']] },
  { text: 'Jean-Claude talks to the press.', not: [['Person', 'Claude']] },
  { text: 'The Molotov-Ribbentrop Pact divided Poland.', not: [['Person', 'Molotov']] },
  { text: 'The Franco-African summit took place in Ouagadougou.', not: [['Person', 'Franco']] },
  // Places that a verb reaches, and people whom it does too.
  { text: 'Kim Jong Un visited Vladivostok.', want: [['Place', 'Vladivostok']] },
  { text: 'Pope John Paul II visited Kraków.', want: [['Place', 'Kraków']] },
  { text: 'Rebels fired rockets at Sderot.', want: [['Place', 'Sderot']] },
  { text: 'The rebels captured Mandela in Howick.', want: [['Person', 'Mandela']] },
  { text: 'Police shot at Okello near Gulu.', want: [['Person', 'Okello']] },
  { text: 'Victoria will reopen its border with South Australia next week.', want: [['Place', 'Victoria']] },
  { text: 'The company reopened its shop, Victoria said.', want: [['Person', 'Victoria']] },
  { text: 'Repairs at Notre-Dame in the old town went on.', not: [['Place', 'Notre-']] },
  { text: 'The leaders of Côte d’Ivoire and Ghana met.', want: [['Place', 'Côte d’Ivoire']] },
  { text: 'Easter Island is far away.', want: [['Place', 'Easter Island']] },
  { text: 'Churches were full at Easter.', not: [['Place', 'Easter']] },
  { text: 'The Mekong burst its banks.', want: [['Place', 'Mekong']] },
  // Bodies named after people and places, and people named like them.
  { text: 'The Washington Post reported it first.', want: [['Body', 'Washington Post']] },
  { text: 'Harley-Davidson will close its plant in Kansas City.', want: [['Body', 'Harley-Davidson']] },
  { text: 'Bayern Munich signed a striker.', want: [['Body', 'Bayern Munich']] },
  { text: 'The Boston Celtics flew home.', want: [['Body', 'Boston Celtics']] },
  { text: 'Officers of the Greater Manchester Police searched the house.', want: [['Body', 'Greater Manchester Police']] },
  { text: "The Lord's Resistance Army took children in Gulu.", want: [['Body', "Lord's Resistance Army"]] },
  { text: 'HMS Prince of Wales sailed to Gibraltar.', not: [['Place', 'Wales']] },
  { text: 'He speaks Swahili and Amharic.', not: [['Body', 'Swahili']] },
  { text: 'Martin Luther King Jr. spoke in Memphis.', want: [['Person', 'Martin Luther King Jr.']] },
  { text: 'Crowds bathed in the River Lircay.', want: [['Place', 'River Lircay']] },
  { text: 'Fans of River Plate sang all night.', want: [['Body', 'River Plate']] },
  { text: 'Karen rebels attacked Myawaddy.', want: [['Place', 'Myawaddy']], not: [['Person', 'Karen']] },
  { text: 'Karen attacked the plan.', want: [['Person', 'Karen']] },
  { text: 'Hassan Sheikh Mohamud named a prime minister.', want: [['Person', 'Hassan Sheikh Mohamud']] },
  { text: 'On Monday Sheikh Hamdan opened the fair.', want: [['Person', 'Hamdan']] },
  { text: 'Éamon Ó Cuív spoke in Galway.', want: [['Person', 'Éamon Ó Cuív']] },
  { text: 'The Danube flooded Passau.', want: [['Place', 'Passau']] },
  // Offices.
  { text: 'Justice Minister Yariv Cohen resigned.', want: [['Office', 'Justice Minister']] },
  { text: 'Justice Clarence Moore dissented.', want: [['Person', 'Clarence Moore']], not: [['Office', 'Justice Minister']] },
  {
    text: 'Acting U.S. Attorney Jane Harlow filed the charges in Boston.',
    want: [
      ['Office', 'Acting U.S. Attorney'],
      ['Person', 'Jane Harlow'],
    ],
  },
  { text: 'The Grand Mufti of Jerusalem called for calm.', want: [['Office', 'Grand Mufti of Jerusalem']] },
  // Headlines whose words all have a capital.
  { text: 'Ministry Of Health Bans Sale Of Alcohol In Durban', want: [['Body', 'Ministry Of Health']], not: [['Body', 'Sale Of Alcohol']] },
  { text: 'Tokyo Governor Yuriko Tanaka Orders Bars To Close As Cases Surge', want: [['Person', 'Yuriko Tanaka']] },
  {
    text: 'KENYA SUSPENDS FLIGHTS TO SOMALIA',
    want: [
      ['Place', 'KENYA'],
      ['Place', 'SOMALIA'],
    ],
  },
  {
    text: 'Senate Blocks Bill As India Extends Ban On Rice Exports',
    not: [
      ['Person', 'Bill'],
      ['Person', 'Ban'],
      ['Person', 'Rice'],
    ],
  },
  // What one sentence says of a name holds for the report.
  {
    text: 'The island of Vessø lies far out. Ferries to Vessø were late. Vessø has no harbour.',
    not: [
      ['Person', 'Vessø'],
      ['Body', 'Vessø'],
    ],
  },
  { text: 'Brenzau is a village in the hills. Ottmar loved Brenzau.', want: [['Place', 'Brenzau']] },
  { text: 'Corvalo is a Chilean maker of bicycles. Workers at Corvalo went home.', want: [['Body', 'Corvalo']] },
  { text: 'Mr Naando spoke first. Naando said the levy was low.', want: [['Person', 'Naando']], not: [['Body', 'Naando']] },
  { text: 'At the fair Skyline Orbit, a band from Galway, played twice.', want: [['Body', 'Skyline Orbit']] },
  { text: 'He bought it from the publisher Andrea Rossi in May.', want: [['Person', 'Andrea Rossi']] },
  { text: 'It was expelled by the member Liberal International.', not: [['Person', 'Liberal International']] },
  // Given and family names of the world, and those that are words for bodies.
  { text: 'She met with Avril Haines, director of the agency.', want: [['Person', 'Avril Haines']] },
  { text: 'The card belonged to Nazmul Sarkar, a clerk.', want: [['Person', 'Nazmul Sarkar']] },
  { text: 'When Alfredo Cortes arrived, the clinic was shut.', want: [['Person', 'Alfredo Cortes']] },
  { text: 'The Cortes adopted the budget.', want: [['Body', 'Cortes']] },
  {
    text: 'The report by McLoughlin was late, said Von Beust.',
    want: [
      ['Person', 'McLoughlin'],
      ['Person', 'Von Beust'],
    ],
  },
  // Adjectives inside names.
  { text: 'The Karnataka High Court ruled on Tuesday.', want: [['Body', 'Karnataka High Court']] },
  { text: 'He works for the Kenya National Bureau in the town.', want: [['Body', 'Kenya National Bureau']] },
  // Titles and genitives inside the names of places.
  { text: 'Traffic stood still on the King Hussein Bridge.', want: [['Place', 'King Hussein Bridge']], not: [['Person', 'Hussein']] },
  { text: 'Potatoes from Prince Edward Island were banned.', want: [['Place', 'Prince Edward Island']] },
  { text: 'The fire burned along Queen Street for hours.', want: [['Place', 'Queen Street']] },
  {
    text: 'Dr. John Hill and Mrs. Lake gave evidence.',
    want: [
      ['Person', 'John Hill'],
      ['Person', 'Lake'],
    ],
  },
  { text: "Police in Prince George's County arrested two men.", want: [['Place', "Prince George's County"]] },
  { text: "A school in Chiang Mai's Muang district was shut.", want: [['Place', 'Chiang Mai']] },
  { text: "Russia's Parliament met.", not: [['Place', "Russia's Parliament"]] },
  { text: 'He was enthroned as Archbishop of Cape Town in 1986.', not: [['Place', 'Archbishop of Cape Town']] },
  { text: 'Shares offered by company N / A were sold.', not: [['Body', 'N']] },
  { text: 'A five-nation Latin American tour began.', not: [['Place', 'Latin American']] },
  // Titles of world English.
  {
    text: 'Datuk Rahmat Idris and Engr. Musa Bello opened the plant.',
    want: [
      ['Person', 'Rahmat Idris'],
      ['Person', 'Musa Bello'],
    ],
  },
  { text: 'The ship reached the Special Economic Zone at dusk.', want: [['Place', 'Special Economic Zone']] },
  // Towns by the words and names beside them.
  { text: 'A court at Kakinada fined three mills.', want: [['Place', 'Kakinada']] },
  { text: 'The flood cut the road to Kabwe on Monday.', want: [['Place', 'Kabwe']] },
  {
    text: 'Buses from Sialkot, Gujrat and Jhelum were stopped.',
    want: ['Sialkot', 'Gujrat', 'Jhelum'].map((town) => ['Place', town] as const),
  },
  {
    text: 'Firms left Gelsenkirchen and Dortmund. Strikes closed mills in Essen and Bochum. Herne was calm.',
    want: ['Gelsenkirchen', 'Dortmund', 'Herne'].map((town) => ['Place', town] as const),
  },
  { text: 'He walked across the Severn at dawn.', want: [['Place', 'Severn']] },
  { text: 'A Hobart woman won the prize.', want: [['Place', 'Hobart']], not: [['Person', 'Hobart']] },
  { text: 'Residents of San Pedro de los Pinos protested.', want: [['Place', 'San Pedro de los Pinos']] },
  { text: 'Soldiers fired at Otieno as he ran.', want: [['Person', 'Otieno']], not: [['Place', 'Otieno']] },
  {
    text: 'Clinton and Bush spoke at the funeral.',
    not: [
      ['Place', 'Clinton'],
      ['Place', 'Bush'],
    ],
  },
  {
    text: 'The trial of Ahmed and Karim began.',
    not: [
      ['Place', 'Ahmed'],
      ['Place', 'Karim'],
    ],
  },
  { text: 'King County opened its shelters.', want: [['Place', 'King County']] },
  { text: 'The King of Tonga spoke.', want: [['Office', 'King of Tonga']] },
  { text: 'Major League Baseball ended its season.', want: [['Body', 'Major League Baseball']] },
  {
    text: 'HMS Queen Elizabeth left port.',
    not: [
      ['Office', 'HMS Queen'],
      ['Person', 'Elizabeth'],
      ['Place', 'HMS'],
    ],
  },
  { text: 'In the final Ana Souza 7-6, 6-4 won over Mia Lind.', want: [['Person', 'Ana Souza']] },
  { text: "Voters in Côte d'Ivoire chose a senate.", want: [['Place', "Côte d'Ivoire"]] },
  { text: 'The Republic of Korea Navy fired warning shots.', want: [['Body', 'Republic of Korea Navy']] },
  { text: 'Bombs fell on Sistan and Baluchestan.', want: [['Place', 'Sistan and Baluchestan']] },
  { text: 'She entered the Rock and Roll Hall of Fame.', want: [['Body', 'Rock and Roll Hall of Fame']] },
  { text: 'Brigadier-General Esmail Rahimi spoke.', want: [['Person', 'Esmail Rahimi']] },
  // A family name that opens a sentence alone, and words that only look like one.
  { text: 'Starmer announced a review.', want: [['Person', 'Starmer']] },
  { text: 'Okonkwo signs an agreement.', want: [['Person', 'Okonkwo']] },
  { text: 'Summers get hotter.', not: [['Person', 'Summers']] },
  { text: 'Frost destroys the harvest.', not: [['Person', 'Frost']] },
  { text: 'Price controls end.', not: [['Person', 'Price']] },
  { text: 'The president of Mali, Ibrahim Keita, spoke.', want: [['Person', 'Ibrahim Keita']], not: [['Place', 'Ibrahim Keita']] },
  { text: 'The mayor of Paris, Texas, spoke.', want: [['Place', 'Texas']] },
  { text: 'British Columbia banned the drug.', want: [['Place', 'British Columbia']], not: [['Place', 'Columbia']] },
  { text: 'Spanish Town residents marched.', want: [['Place', 'Spanish Town']], not: [['Place', 'Town']] },
  // Clubs and associations.
  {
    text: 'Lokomotiv Plovdiv lost to Spartak Varna.',
    want: [
      ['Body', 'Lokomotiv Plovdiv'],
      ['Body', 'Spartak Varna'],
    ],
  },
  {
    text: 'Leeds United and Bolton Wanderers drew.',
    want: [
      ['Body', 'Leeds United'],
      ['Body', 'Bolton Wanderers'],
    ],
  },
  { text: 'Sevilla FC of Spain won the match.', want: [['Body', 'Sevilla FC']], not: [['Person', 'Sevilla FC']] },
  { text: "The Miners' Federation of Zambia called a strike.", want: [['Body', "Miners' Federation of Zambia"]] },
  { text: "The Kent County Sheriff's Office gave no details.", want: [['Body', "Kent County Sheriff's Office"]] },
  {
    text: 'The Sinaloa Cartel and the Gulf Cartel fought.',
    want: [
      ['Body', 'Sinaloa Cartel'],
      ['Body', 'Gulf Cartel'],
    ],
  },
  // Offices and those who hold them.
  {
    text: 'The President of Latvia Edgars Rinkevics spoke.',
    want: [
      ['Person', 'Edgars Rinkevics'],
      ['Place', 'Latvia'],
    ],
  },
  { text: 'Mayor Dean Trantalis opened the pool.', want: [['Person', 'Dean Trantalis']], not: [['Office', 'Dean']] },
  { text: 'Dean Peter Salovey resigned from the faculty.', want: [['Person', 'Peter Salovey']] },
  { text: 'Trader Ngozi Eze lost her stall.', want: [['Person', 'Ngozi Eze']], not: [['Person', 'Trader Ngozi Eze']] },
  {
    text: 'The Governor of South Australia Frances Adamson opened the fair.',
    want: [
      ['Person', 'Frances Adamson'],
      ['Place', 'South Australia'],
    ],
  },
  { text: 'Isabel dos Santos has entered an auction.', want: [['Person', 'Isabel dos Santos']] },
  { text: 'Shafiqul Islam took money from farmers.', want: [['Person', 'Shafiqul Islam']] },
  {
    text: 'Political Islam was debated in Cairo.',
    not: [['Person', 'Political Islam']],
  },
  { text: 'He has offices in Bishop Auckland.', want: [['Place', 'Bishop Auckland']] },
  { text: 'Bishop Desmond Tutu spoke in Durban.', want: [['Person', 'Desmond Tutu']] },
  { text: 'In Spanish Town and May Pen, 12 people died.', want: [['Place', 'May Pen']] },
  {
    text: 'Parliament met in May in Lima.',
    not: [
      ['Place', 'May'],
      ['Person', 'May'],
    ],
  },
  {
    text: "Traders at London's Heathrow, Gatwick and Stansted Airports struck.",
    want: [
      ['Place', 'Heathrow'],
      ['Place', 'Gatwick'],
    ],
  },
  { text: 'The Ministry of Justice decides in June.', want: [['Body', 'Ministry of Justice']] },
  { text: 'Reporters without Borders published its review.', want: [['Body', 'Reporters without Borders']] },
  { text: 'Save the Children reports a surge in deaths.', want: [['Body', 'Save the Children']] },
  { text: 'Save the whales, they said in Hobart.', not: [['Body', 'Save']] },
  { text: 'The Attorney-General of Kenya cleared her.', want: [['Office', 'Attorney-General of Kenya']], not: [['Person', 'General']] },
  { text: 'Jackson closed the debate.', want: [['Person', 'Jackson']] },
  // One noun for several ministries.
  {
    text: 'The prime minister met the Foreign and Defence Ministries in Madrid.',
    want: [
      ['Body', 'Foreign'],
      ['Body', 'Defence Ministries'],
    ],
  },
  {
    text: 'The Ministries of Finance and Energy of Ghana disagreed.',
    want: [
      ['Body', 'Ministries of Finance'],
      ['Body', 'Energy of Ghana'],
    ],
  },
  { text: 'The Trade and Industry Ministry raised tariffs in Japan.', want: [['Body', 'Trade and Industry Ministry']] },
  {
    text: 'Incumbent Rosa Keller won the election in Bern.',
    want: [['Person', 'Rosa Keller']],
    not: [['Person', 'Incumbent Rosa Keller']],
  },
  {
    text: 'Knesset Member Ana Levi left the hall.',
    want: [
      ['Person', 'Ana Levi'],
      ['Body', 'Knesset'],
    ],
  },
  {
    text: 'Chad ended the state of emergency and asked for the country of origin.',
    not: [
      ['Place', 'state'],
      ['Place', 'country'],
    ],
  },
  { text: 'Chad shut its border. Then the country of the Sahel asked for help.', want: [['Place', 'country']] },
  {
    text: 'New York Mayor Rosa Keller opened the bridge.',
    want: [
      ['Office', 'New York Mayor'],
      ['Place', 'New York'],
      ['Person', 'Rosa Keller'],
    ],
    not: [['Place', 'York']],
  },
  {
    text: 'New Mexico Governor Rosa Keller opened the dam.',
    want: [
      ['Office', 'New Mexico Governor'],
      ['Place', 'New Mexico'],
    ],
    not: [['Place', 'Mexico']],
  },
  { text: 'New Delhi police closed the road.', want: [['Body', 'New Delhi police']], not: [['Place', 'Delhi']] },
  { text: 'New rules for taxis were published in Bern.', not: [['Place', 'New rules']] },
  { text: 'The EU Member States met in Riga.', not: [['Person', 'States']] },
  {
    text: 'The President of Kenya signed the bill in Nairobi.',
    want: [
      ['Office', 'President of Kenya'],
      ['Place', 'Nairobi'],
    ],
    not: [['Person', 'President']],
  },
  {
    text: 'Peruvian President Dina Boluarte visited Cusco.',
    want: [
      ['Person', 'Dina Boluarte'],
      ['Office', 'Peruvian President'],
      ['Place', 'Cusco'],
    ],
  },
  {
    text: 'Secretary of State Antony Blinken met reporters.',
    want: [
      ['Office', 'Secretary of State'],
      ['Person', 'Antony Blinken'],
    ],
    not: [['Place', 'State']],
  },
  {
    text: 'The Ministry of Finance and Economic Planning of Ghana published the figures.',
    want: [['Body', 'Ministry of Finance and Economic Planning of Ghana']],
  },
  { text: 'The Ministry of Labour and Social Protection paid the arrears.', want: [['Body', 'Ministry of Labour and Social Protection']] },
  {
    text: "Thailand's Interior Ministry closed the crossing.",
    want: [
      ['Body', 'Interior Ministry'],
      ['Place', 'Thailand'],
    ],
  },
  { text: 'The foreign minister of Chile resigned.', want: [['Office', 'foreign minister of Chile']] },
  { text: 'Clashes broke out in the Oromia region and in Amhara province.', want: [['Place', 'Oromia region']] },
  { text: 'The governor lives in the city of Arequipa.', want: [['Place', 'Arequipa']] },
  {
    text: 'Residents of the cities of Osh and Jalal-Abad voted.',
    want: [
      ['Place', 'Osh'],
      ['Place', 'Jalal-Abad'],
    ],
  },
  { text: 'French authorities closed the mosque.', want: [['Body', 'French authorities']] },
  { text: 'The Economic Community of West African States met in Abuja.', want: [['Body', 'Economic Community of West African States']] },
  {
    text: 'The Oromo Democratic Party (ODP) won two seats.',
    want: [
      ['Body', 'Oromo Democratic Party'],
      ['Body', 'ODP'],
    ],
  },
  {
    text: 'NATO and the European Union condemned the coup.',
    want: [
      ['Body', 'NATO'],
      ['Body', 'European Union'],
    ],
  },
  {
    text: 'The United States Navy sent a ship to Bahrain.',
    want: [
      ['Body', 'United States Navy'],
      ['Place', 'Bahrain'],
    ],
  },
  {
    text: 'Gen. Abdel Fattah al-Burhan spoke in Khartoum.',
    want: [
      ['Person', 'Abdel Fattah al-Burhan'],
      ['Place', 'Khartoum'],
    ],
  },
  {
    text: 'Mr. Okonkwo, the mayor of Enugu, apologised.',
    want: [
      ['Person', 'Okonkwo'],
      ['Office', 'mayor of Enugu'],
    ],
  },
  {
    text: 'Prime Minister Mia Mottley dismissed the cabinet.',
    want: [
      ['Person', 'Mia Mottley'],
      ['Body', 'cabinet'],
      ['Office', 'Prime Minister'],
    ],
  },
  { text: 'The head of state addressed the nation.', want: [['Office', 'head of state']], not: [['Person', 'head of state']] },
  {
    text: 'The government lowered the price of bread and of diesel.',
    want: [
      ['Body', 'government'],
      ['Topic', 'bread'],
      ['Topic', 'diesel'],
    ],
  },
  {
    text: 'Parliament limited the export of natural gas.',
    want: [
      ['Body', 'Parliament'],
      ['Topic', 'natural gas'],
    ],
  },
  { text: 'The Supreme Court of India struck down the rule.', want: [['Body', 'Supreme Court of India']] },
  {
    text: 'Turkish police detained forty people near Diyarbakir.',
    want: [
      ['Body', 'Turkish police'],
      ['Place', 'Diyarbakir'],
    ],
  },
  {
    text: 'Minister for the Middle East Tobias Ellwood welcomed the decision.',
    want: [
      ['Person', 'Tobias Ellwood'],
      ['Place', 'Middle East'],
    ],
  },
  {
    text: 'Former president Alberto Fujimori was pardoned.',
    want: [['Person', 'Alberto Fujimori']],
    not: [['Office', 'Former president']],
  },
  {
    text: 'The president ordered to create a commission.',
    want: [
      ['Body', 'commission'],
      ['Office', 'president'],
    ],
  },
  { text: 'Flights from Manas airport were cancelled.', want: [['Place', 'Manas airport']] },
  {
    text: 'Saudi Arabia and South Korea signed an accord.',
    want: [
      ['Place', 'Saudi Arabia'],
      ['Place', 'South Korea'],
    ],
  },
  { text: 'The ministers of finance and energy resigned.', not: [['Person', 'ministers']] },
  {
    text: 'Voters in Bolivia and Ecuador went to the polls.',
    want: [
      ['Place', 'Bolivia'],
      ['Place', 'Ecuador'],
    ],
  },
  // A body that is named keeps its words: no second body starts where it does.
  {
    text: 'NATO peacekeeping troops arrived in Bosnia.',
    want: [
      ['Body', 'NATO'],
      ['Body', 'peacekeeping troops'],
    ],
    not: [['Body', 'NATO peacekeeping troops']],
  },
  {
    text: 'Suspected Somali insurgents shelled the port.',
    want: [['Body', 'Suspected Somali insurgents']],
    not: [['Body', 'Suspected Somali']],
  },
  { text: 'A federal judge in Oregon blocked the rule.', want: [['Office', 'federal judge in Oregon']] },
  {
    text: 'The ministers of finance and energy met.',
    want: [
      ['Office', 'ministers of finance'],
      ['Office', 'energy'],
    ],
  },
];

/** Names of what is no thing of the graph, and words that are no names: nothing of the listed types may be found. */
export const NOT_NAMES: readonly NameCase[] = [
  // Storms bear the names of people and towns.
  {
    text: 'Forecasters expect Hurricane Marlene to weaken. Marlene is expected to turn north on Friday.',
    not: [['Person', 'Marlene']],
  },
  { text: 'Typhoon Kalmeki (Ofelia) hits Luzon. Ofelia then moves to Vietnam.', not: [['Person', 'Ofelia']] },
  { text: 'The tropical storm Daniela floods villages in Oaxaca.', not: [['Person', 'Daniela']] },
  { text: 'Cyclone Gombe strikes Mozambique before Gombe crosses into Malawi.', not: [['Place', 'Gombe']] },
  {
    text: 'Hurricane Katrina killed many. Mayor Katrina Ellis visits the area.',
    want: [['Person', 'Katrina Ellis']],
    not: [['Person', 'Katrina']],
  },
  { text: 'Rebels try to storm Gwadar at night.', want: [['Place', 'Gwadar']] },
  // Laws, finals, illnesses, titles that are won, and what bears a name and is nobody.
  { text: 'The senator says that Bill S-22 passed with 40 votes.', not: [['Person', 'Bill S-22']] },
  { text: 'She wins the Melbourne Final in three sets.', not: [['Person', 'Melbourne Final']] },
  { text: "The former president suffers from Alzheimer's disease.", not: [['Person', 'Alzheimer']] },
  { text: 'Former Miss Ecuador Carla Montero is arrested.', want: [['Person', 'Carla Montero']], not: [['Place', 'Ecuador']] },
  { text: 'Miss Universe Ana Torres visits Quito.', want: [['Person', 'Ana Torres']], not: [['Person', 'Universe Ana Torres']] },
  { text: 'Miss Marta Vidal teaches in Vigo.', want: [['Person', 'Marta Vidal']] },
  { text: 'The tanker Ana Luisa runs aground near Odesa.', want: [['Place', 'Odesa']], not: [['Person', 'Ana Luisa']] },
  { text: 'The exercise Cobra Gold begins in Thailand.', not: [['Person', 'Cobra Gold']] },
  { text: 'The operation Hamas launched in October shook the region.', want: [['Body', 'Hamas']] },
  // Family names that are nouns of places, behind an office.
  {
    text: 'Crowds ask for the resignation of President Park Chung-hee.',
    want: [
      ['Office', 'President'],
      ['Person', 'Park Chung-hee'],
    ],
  },
  { text: 'Senator Rivers votes against the budget.', want: [['Person', 'Rivers']] },
  // Sites whose first word or owner tells that they are no people.
  { text: "The pope speaks in Saint Peter's Square in Rome.", want: [['Place', "Saint Peter's Square"]], not: [['Person', 'Peter']] },
  { text: "A service is held at St Paul's Cathedral.", want: [['Place', "St Paul's Cathedral"]] },
  { text: 'Soldiers return to Fort Ritchie after the exercise.', want: [['Place', 'Fort Ritchie']], not: [['Person', 'Fort Ritchie']] },
  { text: 'He addresses a crowd at his Bab al-Tabbaneh compound.', not: [['Person', 'Bab al-Tabbaneh']] },
  { text: 'The caves of Verdon Gorge are closed.', want: [['Place', 'Verdon Gorge']] },
  { text: 'The Pumeza Choir sings at the inauguration.', want: [['Body', 'Pumeza Choir']] },
  { text: 'Bani Sadr, the first president of Iran, dies in Paris.', want: [['Person', 'Bani Sadr']] },
  {
    text: 'Presidential Spokesperson Bassam Rady said that His Majesty agreed.',
    not: [
      ['Person', 'Presidential'],
      ['Person', 'Majesty'],
    ],
  },
  { text: 'Threats against the Kingdom were condemned in Riyadh.', not: [['Place', 'Riyadh Kingdom']] },
  { text: 'Ten Kurdish village guards were hurt.', not: [['Place', 'Kurdish village']] },
  { text: 'The Talent Development Scheme was praised.', not: [['Body', 'Talent Development Scheme']] },
  {
    text: 'Tuareg fighters left the camp.',
    not: [
      ['Place', 'Tuareg'],
      ['Person', 'Tuareg'],
      ['Body', 'Tuareg'],
    ],
  },
  {
    text: 'Hurricane Maria hit the coast.',
    not: [
      ['Person', 'Hurricane Maria'],
      ['Body', 'Hurricane Maria'],
    ],
  },
  {
    text: 'The Treaty of Lisbon entered into force.',
    not: [
      ['Body', 'Treaty of Lisbon'],
      ['Person', 'Treaty of Lisbon'],
    ],
  },
  {
    text: 'World War II ended in 1945.',
    not: [
      ['Body', 'World War II'],
      ['Place', 'World War II'],
    ],
  },
  {
    text: 'Videos posted on social media showed smoke.',
    not: [
      ['Body', 'Videos'],
      ['Person', 'Videos'],
      ['Place', 'Videos'],
    ],
  },
  {
    text: 'Protesters gathered on Monday in January.',
    not: [
      ['Person', 'Monday'],
      ['Person', 'January'],
      ['Body', 'January'],
    ],
  },
  {
    text: 'She won the Nobel Peace Prize.',
    not: [
      ['Body', 'Nobel Peace Prize'],
      ['Person', 'Nobel Peace Prize'],
    ],
  },
  {
    text: 'However, Nobody knew. Meanwhile, Everyone waited.',
    not: [
      ['Person', 'Nobody'],
      ['Person', 'However'],
      ['Person', 'Meanwhile'],
    ],
  },
  {
    text: 'The GDP fell and HIV spread.',
    not: [
      ['Body', 'GDP'],
      ['Body', 'HIV'],
    ],
  },
  { text: 'They used gas and flash grenades.', not: [['Topic', 'gas']] },
  { text: 'He signed the 1997 United Kingdom general election pledge.', not: [['Place', 'United Kingdom']] },
  {
    text: 'Government officials declined to comment.',
    not: [
      ['Body', 'Government officials'],
      ['Person', 'Government'],
    ],
  },
  {
    text: 'HMS Ocean returned.',
    not: [
      ['Place', 'HMS Ocean'],
      ['Place', 'Ocean'],
    ],
  },
  { text: 'A president must obey the law.', not: [['Person', 'president']] },
  {
    text: 'Two governors and three mayors resigned.',
    not: [
      ['Office', 'governors'],
      ['Office', 'mayors'],
    ],
  },
  {
    text: 'I may go in May.',
    not: [
      ['Person', 'May'],
      ['Place', 'May'],
    ],
  },
  {
    text: 'God bless you, Doctor.',
    not: [
      ['Person', 'God'],
      ['Body', 'God'],
    ],
  },
  {
    text: 'The Bible and the Koran were on display.',
    not: [
      ['Body', 'Bible'],
      ['Person', 'Koran'],
    ],
  },
  {
    text: 'Residents of the area fled.',
    not: [
      ['Body', 'Residents'],
      ['Person', 'Residents'],
    ],
  },
  { text: 'One of them holds a shield in his hands.', not: [['Person', 'One']] },
  {
    text: 'the power will not fall',
    not: [
      ['Place', 'power'],
      ['Topic', 'power'],
    ],
  },
  {
    text: 'Amit Shah ordered an inquiry and Judge Maria King opened it.',
    want: [
      ['Person', 'Amit Shah'],
      ['Person', 'Maria King'],
    ],
    not: [
      ['Office', 'Shah'],
      ['Office', 'King'],
    ],
  },
  { text: 'Saudi King Salman replaced the oil minister.', want: [['Office', 'Saudi King']] },
  { text: 'King Abdullah of Jordan dissolved parliament.', want: [['Office', 'King']] },
  {
    text: 'President Kim Dae-hwan met Chen Shui-bian in Geneva.',
    want: [
      ['Person', 'Kim Dae-hwan'],
      ['Person', 'Chen Shui-bian'],
    ],
  },
  { text: 'US-led forces took the town.', not: [['Place', 'US-led']] },
  // Offices inside the names of bodies.
  { text: 'The Justice Department sued two banks.', want: [['Body', 'Justice Department']], not: [['Office', 'Justice']] },
  { text: "The Prosecutor General's Office opened a case.", want: [['Body', "Prosecutor General's Office"]], not: [['Body', 'Office']] },
  { text: 'The Chamber of Deputies in Asunción passed the bill.', want: [['Body', 'Chamber of Deputies']], not: [['Body', 'Chamber']] },
  {
    text: 'The Speaker of the House of Representatives resigned.',
    want: [
      ['Office', 'Speaker of the House of Representatives'],
      ['Body', 'House of Representatives'],
    ],
  },
  { text: 'The King Faisal Hospital in Kigali reopened.', want: [['Body', 'King Faisal Hospital']], not: [['Office', 'King']] },
  { text: 'Governor Banks declared a state of emergency.', want: [['Person', 'Banks']], not: [['Body', 'Governor Banks']] },
  { text: "The governor's office denied the report.", not: [['Body', "governor's office"]] },
  // Titles that are more than one word.
  { text: 'Executive Secretary Salvador Cruz signed the order.', want: [['Person', 'Salvador Cruz']] },
  {
    text: 'Economic Affairs Secretary Nirmal Das defended the step.',
    want: [
      ['Person', 'Nirmal Das'],
      ['Office', 'Economic Affairs Secretary'],
    ],
  },
  { text: 'Her secretary Anna Berg opened the door.', want: [['Person', 'Anna Berg']], not: [['Office', 'secretary']] },
  { text: 'Israeli Minister of Defense Avi Levin visited Haifa.', want: [['Person', 'Avi Levin']], not: [['Person', 'Defense Avi Levin']] },
  // What the noun beside a name says that it is.
  { text: 'The power utility Uniper raised its prices.', want: [['Body', 'Uniper']], not: [['Person', 'Uniper']] },
  { text: 'Prosecutors in Nitra searched the firm Agro Luka.', want: [['Body', 'Agro Luka']], not: [['Person', 'Agro Luka']] },
  { text: 'The ruling party, Georgian Dream, said he had resigned.', want: [['Body', 'Georgian Dream']] },
  { text: 'Borsa Istanbul, the stock exchange, stayed shut.', want: [['Body', 'Borsa Istanbul']], not: [['Person', 'Borsa Istanbul']] },
  { text: 'The journalist Jana Kucova left the company.', want: [['Person', 'Jana Kucova']], not: [['Body', 'Jana Kucova']] },
  { text: 'Shells fell on the Dahieh suburb of Beirut.', want: [['Place', 'Dahieh']], not: [['Person', 'Dahieh']] },
  {
    text: 'An emergency was declared in the Podlaskie and Lubelskie voivodeships.',
    want: [
      ['Place', 'Podlaskie'],
      ['Place', 'Lubelskie'],
    ],
  },
  { text: 'The mayor of Antakya asked for tents.', want: [['Place', 'Antakya']], not: [['Person', 'Antakya']] },
  { text: 'The ministers sent nine billion euros in loans to Kyiv.', want: [['Place', 'Kyiv']], not: [['Person', 'Kyiv']] },
  // Where a name begins and ends.
  {
    text: 'A settler was stabbed in the West Bank town of Beita.',
    want: [
      ['Place', 'West Bank'],
      ['Place', 'Beita'],
    ],
    not: [['Body', 'West Bank']],
  },
  { text: 'Fighting went on in the Helmand province of Afghanistan.', want: [['Place', 'Helmand province']] },
  { text: 'Fighting went on in Deir ez-Zor.', want: [['Place', 'Deir ez-Zor']] },
  { text: 'Floods hit Rio Grande do Sul.', want: [['Place', 'Rio Grande do Sul']] },
  { text: 'General Prayuth Chan-ocha took power.', want: [['Person', 'Prayuth Chan-ocha']] },
  { text: 'The Israeli-led talks failed.', not: [['Person', 'Israeli-led']] },
  { text: 'The National Council for Peace and Order banned meetings.', want: [['Body', 'National Council for Peace and Order']] },
  {
    text: 'The Ministry of Health and Parliament agreed on a plan.',
    want: [
      ['Body', 'Ministry of Health'],
      ['Body', 'Parliament'],
    ],
  },
  { text: 'Staff of Save the Children left Jalalabad.', want: [['Body', 'Save the Children']] },
  { text: 'The parade in Saint Petersburg was called off.', want: [['Place', 'Saint Petersburg']] },
  { text: 'Airlines cut fares in Manila.', not: [['Body', 'Airlines']] },
  { text: 'Foreign Ministry spokesman Li Wei said nothing.', want: [['Body', 'Foreign Ministry']] },
  { text: 'Foreign tourists left.', not: [['Body', 'Foreign']] },
  {
    text: 'The mayor of Santa Ana Maria Lopez resigned.',
    want: [
      ['Place', 'Santa Ana'],
      ['Person', 'Maria Lopez'],
    ],
  },
  {
    text: 'The Bishop of Bath and Wells Peter Hancock left the chamber.',
    want: [['Person', 'Peter Hancock']],
    not: [['Person', 'Wells Peter Hancock']],
  },
  { text: 'The mayor of San Antonio resigned.', want: [['Place', 'San Antonio']], not: [['Person', 'Antonio']] },
  { text: 'The governor of Washington State Patty Moore resigned.', want: [['Person', 'Patty Moore']] },
  {
    text: 'New rules hold in Blaenau Gwent, Bridgend, Merthyr Tydfil and Newport.',
    want: [
      ['Place', 'Bridgend'],
      ['Place', 'Merthyr Tydfil'],
      ['Place', 'Newport'],
    ],
  },
  {
    text: 'Protests in Geneva, Ana Diaz and Tom Berg said, will go on.',
    want: [
      ['Person', 'Ana Diaz'],
      ['Person', 'Tom Berg'],
    ],
  },
  { text: 'Wales introduces a lockdown.', want: [['Place', 'Wales']] },
  { text: 'Mexican Secretary of Foreign Affairs Luis Ernesto Diaz left.', want: [['Person', 'Luis Ernesto Diaz']] },
  // A country whose name is a given name too, alone and beside the person.
  { text: 'Jordan reopened two crossings to Iraq on Sunday.', want: [['Place', 'Jordan']], not: [['Person', 'Jordan']] },
  { text: 'Chad recalled its envoy. Aid for Chad is late.', want: [['Place', 'Chad']], not: [['Person', 'Chad']] },
  { text: 'Coach Michael Jordan left. Jordan thanked the fans.', want: [['Person', 'Jordan']], not: [['Place', 'Jordan']] },
  { text: 'Colonel Steven Jordan was charged. Jordan still faces a trial.', want: [['Person', 'Jordan']], not: [['Place', 'Jordan']] },
  // Peoples, faiths, feasts and makes name nobody.
  ...['Sikh', 'Tamil', 'Druze', 'Alawite', 'Maronite', 'Quechua'].map(
    (people): NameCase => ({
      text: `Shops in the ${people} quarter closed. A ${people} leader called for calm.`,
      not: [
        ['Person', people],
        ['Body', people],
      ],
    }),
  ),
  { text: 'Pilgrims left for the Hajj. Talks on Brexit went on.', not: ['Hajj', 'Brexit'].map((word) => ['Person', word] as const) },
  {
    text: 'The army fired two Zarnak missiles and lost a Belkis drone.',
    not: ['Zarnak', 'Belkis'].map((word) => ['Person', word] as const),
  },
  { text: 'Cases of the Delta variant rose in Lagos.', want: [['Place', 'Lagos']], not: [['Place', 'Delta']] },
  { text: 'PCR tests cost 40 USD, and the ICU is full.', not: ['PCR', 'USD', 'ICU'].map((word) => ['Body', word] as const) },
  // Common words with a capital.
  {
    text: 'Landslides block the road to Sorata. Turnout was low.',
    not: ['Landslides', 'Turnout'].map((word) => ['Person', word] as const),
  },
  { text: 'She was crowned Miss Universe in Quito.', not: [['Person', 'Universe']] },
  {
    text: 'General Motors and General Electric cut jobs.',
    want: [
      ['Body', 'General Motors'],
      ['Body', 'General Electric'],
    ],
  },
  {
    text: 'General Okello and Ms Hope spoke.',
    want: [
      ['Person', 'Okello'],
      ['Person', 'Hope'],
    ],
  },
  { text: 'The Valparaiso Metropolitan Region was shut.', want: [['Place', 'Valparaiso Metropolitan Region']] },
  { text: 'Metropolitan Nikolai Petrov led the prayer.', want: [['Person', 'Nikolai Petrov']] },
  { text: 'The Mulroney administration cut the tax.', want: [['Person', 'Mulroney']] },
  { text: 'The Harper government cut the tax.', want: [['Person', 'Harper']] },
  { text: 'The Jordan government cut the tax.', want: [['Place', 'Jordan']] },
  // The comma before an office parts it from the country.
  {
    text: 'After a week in Kenya, President Leila Haddad flew home.',
    want: [
      ['Place', 'Kenya'],
      ['Office', 'President'],
    ],
  },
  { text: 'Boats reached Lesbos and Okinawa.', want: ['Lesbos', 'Okinawa'].map((isle) => ['Place', isle] as const) },
  // A full name behind what its bearer is.
  {
    text: 'Economists Peter K. Larsen and Joan M. Weber win the prize.',
    want: [
      ['Person', 'Peter K. Larsen'],
      ['Person', 'Joan M. Weber'],
    ],
  },
  { text: 'American Jodi Larsen is sentenced to life in prison.', want: [['Person', 'Jodi Larsen']] },
  { text: 'Democrat Conor Weber declares victory.', want: [['Person', 'Conor Weber']] },
  { text: 'Minister of Intergovernmental Affairs Lucienne Morin resigns.', want: [['Person', 'Lucienne Morin']] },
  // Openers of places and of no person.
  { text: 'Mount Taranui erupted on Sunday.', want: [['Place', 'Mount Taranui']] },
  { text: 'Shells fell on Kafr Daour.', want: [['Place', 'Kafr Daour']] },
  { text: 'Winter Storm Hadley closed the roads.', not: [['Person', 'Winter Storm Hadley']] },
  { text: 'The King of Belgium Philippe spoke.', want: [['Person', 'Philippe']] },
  { text: 'The U.S. CDC reports a case.', want: [['Body', 'U.S. CDC']] },
  { text: "Officers sought Gojam People's Liberation Front officials.", want: [['Body', "Gojam People's Liberation Front"]] },
  { text: 'Brenner Limited decides to sell the airport.', want: [['Body', 'Brenner Limited']] },
];
