import type { ParagraphCase } from './case.ts';

/** Own paragraphs in the manner of wire news, government statements and military reports of the Americas and Europe; labelled before they were read. */
export const AMERICAS_AND_EUROPE: readonly ParagraphCase[] = [
  {
    on: '2023-05-09',
    text: 'The government of {Place|Rio Grande do Sul} declared a state of public calamity {2023-05-08|on Monday} after the {Place|Taquari river} flooded eleven towns. Governor {Person|Eduardo Leite} said the decree would remain in force for 180 days. He ordered the closure of state schools in {Place|Lajeado}, {Place|Estrela} and {Place|Encantado} until {2023-05-12|Friday}. In {Place|Brasília}, President {Person|Luiz Inácio Lula da Silva} authorised the deployment of 600 soldiers to the valley, and the {Body|Ministry of Integration and Regional Development} released 120 million reais for the affected municipalities.',
    decisions: [
      'state_of_emergency enact adopted | government | Rio Grande do Sul | 2023-05-08',
      'other_decision/movement_restriction enact ordered | | Lajeado, Estrela, Encantado',
      'force_deployment enact adopted | Lula',
      'subsidy_or_payment/tax_or_budget enact adopted | Ministry of Integration',
    ],
    misses: [
      'decision missed: subsidy_or_payment/tax_or_budget enact adopted | Ministry of Integration',
      'decision extra: law_adoption enact announced',
    ],
  },
  {
    on: '2019-06-23',
    text: 'Speaker {Person|Irakli Kobakhidze} resigned {2019-06-21|on Friday} after police fired rubber bullets at protesters outside parliament in {Place|Tbilisi}. The ruling party, {Body|Georgian Dream}, said he had taken responsibility. President {Person|Salome Zurabishvili} cut short a visit to {Place|Belarus}. {Place|Moscow} suspended all passenger flights to {Place|Georgia} from {2019-07-08|8 July} under a decree signed by {Person|Vladimir Putin}.',
    decisions: ['resignation enact adopted | | | 2019-06-21', 'border_measure suspend/enact adopted | Moscow | Georgia'],
  },
  {
    on: '2021-03-14',
    text: 'A judge in {Place|La Paz} ordered former interim president {Person|Jeanine Áñez} held for four months while prosecutors investigate the events of {2019-11|November 2019}. {Person|Áñez} had been arrested in {Place|Trinidad} early {2021-03-13|on Saturday}. Government minister {Person|Eduardo del Castillo} announced the arrest. Two of her ministers, {Person|Álvaro Coímbra} and {Person|Rodrigo Guzmán}, were detained as well. The {Body|Organization of American States} called on {Place|Bolivia} to release them.',
    decisions: [
      'detention/court_ruling enact ordered | judge',
      'detention enact adopted | | | 2021-03-13',
      'detention enact adopted',
      'detention lift called_for | Organization of American States',
    ],
    misses: ['decision extra: inquiry enact adopted'],
  },
  {
    on: '2021-09-03',
    text: "{Place|Poland}'s president, {Person|Andrzej Duda}, declared a state of emergency in parts of the {Place|Podlaskie} and {Place|Lubelskie} voivodeships, which border {Place|Belarus}. The measure bans mass gatherings and bars outsiders from a strip along the frontier for 30 days. It is the first such order since the end of communist rule in {1989|1989}. The {Body|Sejm} is to debate it {2021-09-06|on Monday}. Opposition leader {Person|Donald Tusk} called the move theatrical.",
    decisions: [
      'state_of_emergency enact adopted | Duda | Podlaskie, Lubelskie',
      'assembly_ban enact in_force/adopted',
      'border_measure/movement_restriction/other_decision enact in_force/adopted',
    ],
  },
  {
    on: '2022-02-15',
    text: 'Prime Minister {Person|Justin Trudeau} invoked the Emergencies Act {2022-02-14|on Monday} to end blockades in {Place|Ottawa}. Deputy Prime Minister {Person|Chrystia Freeland} said banks could freeze the accounts of protesters without a court order. The premiers of {Place|Alberta}, {Place|Manitoba}, {Place|Quebec} and {Place|Saskatchewan} opposed the step. {Place|Ontario} Premier {Person|Doug Ford} supported it. The {Body|Royal Canadian Mounted Police} arrested eleven people at a border crossing in {Place|Coutts}, {Place|Alberta}, early that day.',
    decisions: [
      'state_of_emergency/other_decision enact adopted | Trudeau | | 2022-02-14',
      'detention enact adopted | Royal Canadian Mounted Police | Coutts',
    ],
  },
  {
    on: '2022-12-08',
    text: "{Place|Peru}'s {Body|Congress} removed President {Person|Pedro Castillo} from office {2022-12-07|on Wednesday}, hours after he had announced the dissolution of the chamber. Vice President {Person|Dina Boluarte} was sworn in the same afternoon. {Person|Castillo} was arrested on his way to the {Body|Mexican Embassy} in {Place|Lima}. The {Body|Constitutional Tribunal} called his decree void. {Place|Mexico}'s foreign minister, {Person|Marcelo Ebrard}, said his country would grant {Person|Castillo} asylum if asked.",
    decisions: [
      'official_removal enact adopted | Congress | | 2022-12-07',
      'parliament_dissolution enact announced/adopted',
      'appointment enact adopted | | | 2022-12-07',
      'detention enact adopted',
    ],
    misses: ['decision missed: parliament_dissolution enact announced/adopted'],
  },
  {
    on: '2016-06-14',
    text: `The Foreign Secretary {Person|Philip Hammond} met {Place|Libya}'s Prime Minister-designate {Person|Fayez Sarraj} in {Place|London} {2016-06-14|today}. Speaking after the meeting, the Foreign Secretary said: "The {Body|Government of National Accord} has our full support." He announced that {Place|Britain} would provide a further £10 million for health and schools in {Place|Benghazi} and {Place|Misrata}. The {Body|Foreign and Commonwealth Office} will reopen the embassy in {Place|Tripoli} when conditions allow.`,
    decisions: [
      'subsidy_or_payment enact announced | | Benghazi, Misrata',
      'agreement_or_relations lift/enact announced | Foreign and Commonwealth Office | Tripoli',
    ],
  },
  {
    on: '2019-10-20',
    text: "{Place|Chile}'s President {Person|Sebastián Piñera} suspended the increase in metro fares in {Place|Santiago} {2019-10-19|on Saturday}. General {Person|Javier Iturriaga}, in charge of the capital under the state of emergency, imposed a curfew from 10 p.m. to 7 a.m. in the city and in {Place|Puente Alto}. {Body|LATAM Airlines} cancelled 95 flights. The army later extended the curfew to {Place|Valparaíso} and {Place|Concepción}. Union leader {Person|Bárbara Figueroa} called for a general strike {2019-10-23|on Wednesday}.",
    decisions: [
      'price_increase suspend adopted | Piñera | Santiago | 2019-10-19',
      'curfew enact adopted | Iturriaga | Puente Alto',
      'curfew extend adopted | army | Valparaíso, Concepción',
    ],
  },
  {
    on: '2018-12-19',
    text: "{Place|Hungary}'s parliament passed a law that allows employers to ask for 400 hours of overtime a year. President {Person|János Áder} signed it {2018-12-13|on Thursday}. Thousands marched from {Place|Heroes' Square} to the {Place|Danube} in {Place|Budapest}, where police used tear gas. {Person|Ferenc Gyurcsány} of the {Body|Democratic Coalition} and {Person|Ákos Hadházy}, an independent, demanded its repeal.",
    decisions: [
      'law_adoption enact adopted | parliament',
      'law_adoption enact adopted | Áder | | 2018-12-13',
      'law_adoption lift/annul called_for | Gyurcsány',
    ],
    misses: [
      "name missed: Place Heroes' Square",
      'name missed: Person Ákos Hadházy',
      'decision missed: law_adoption enact adopted | Áder | | 2018-12-13',
      'decision missed: law_adoption lift/annul called_for | Gyurcsány',
    ],
  },
  {
    on: '2022-06-01',
    text: '{Body|European Union} leaders agreed {2022-05-30|late on Monday} to ban most imports of Russian oil by {2022-12-31|the end of the year}. {Place|Hungary}, {Place|Slovakia} and the {Place|Czech Republic} won an exemption for oil that comes by pipeline. {Person|Charles Michel}, president of the {Body|European Council}, said the deal would cut a huge source of money for the war. {Body|Sberbank} was removed from the payment system {Body|SWIFT}. {Person|Ursula von der Leyen} promised nine billion euros in loans to {Place|Kyiv}.',
    decisions: [
      'trade_or_sanctions enact adopted | European Union',
      'trade_or_sanctions/other_decision enact adopted',
      'subsidy_or_payment enact announced | Leyen',
    ],
    misses: ['decision missed: trade_or_sanctions/other_decision enact adopted'],
  },
  {
    on: '2023-09-21',
    text: "{Place|Azerbaijan}'s {Body|Ministry of Defence} and separatist leaders in {Place|Nagorno-Karabakh} agreed to a ceasefire brokered by Russian peacekeepers, which took effect at 1 p.m. {2023-09-20|on Wednesday}. Talks began in the town of {Place|Yevlakh} {2023-09-21|on Thursday}. President {Person|Ilham Aliyev} told the nation that {Place|Baku} had restored its sovereignty. In {Place|Yerevan}, demonstrators demanded that Prime Minister {Person|Nikol Pashinyan} step down.",
    decisions: ['agreement_or_relations enact adopted/in_force | | | 2023-09-20', 'resignation enact called_for | demonstrators'],
    misses: ['decision missed: agreement_or_relations enact adopted/in_force | | | 2023-09-20'],
  },
  {
    on: '2010-09-30',
    text: '{Place|Ecuador} declared a state of siege {2010-09-30|on Thursday} after mutinous police seized the main airport of {Place|Quito} and trapped President {Person|Rafael Correa} in a hospital. Security Minister {Person|Miguel Carvajal} put the army in charge of public order for a week. {Place|Peru} and {Place|Colombia} closed their borders with {Place|Ecuador} in solidarity. Archbishop {Person|Antonio Arregui} asked the officers to return to barracks.',
    decisions: [
      'martial_law/state_of_emergency enact adopted | Ecuador | | 2010-09-30',
      'force_deployment/martial_law/other_decision enact adopted | Carvajal',
      'border_measure enact adopted | Peru | Ecuador',
    ],
    misses: ['decision missed: force_deployment/martial_law/other_decision enact adopted | Carvajal'],
  },
  {
    on: '2018-04-04',
    text: "Slovak President {Person|Andrej Kiska} appointed {Person|Tomáš Drucker} as interior minister in {Place|Bratislava}. {Person|Drucker}, until then in charge of the health portfolio, replaces {Person|Robert Kaliňák}, who left after the murder of the journalist {Person|Ján Kuciak}. The new health minister is {Person|Andrea Kalavská}. {Person|Peter Pellegrini}'s cabinet won a vote of confidence {2018-03-26|on 26 March}. Prosecutors in {Place|Nitra} opened an inquiry into the sale of land to the firm {Body|Agro Lúč}.",
    decisions: ['appointment enact adopted | Kiska', 'inquiry enact adopted | Prosecutors'],
  },
  {
    on: '2024-03-12',
    text: '{Person|Ariel Ryan Jocelyn Henry}, prime minister of {Place|Haiti}, agreed {2024-03-11|on Monday} to resign once a transitional council is in place. {Person|Mohamed Irfaan Ali}, president of {Place|Guyana} and chair of the {Body|Caribbean Community}, made the announcement in {Place|Kingston}, {Place|Jamaica}. {Place|Kenya} put on hold the deployment of 1,000 police officers. The {Place|United States} pledged another 100 million dollars for the mission. The night curfew in the {Place|Ouest} department was extended until {2024-03-14|14 March}.',
    decisions: [
      'resignation enact announced/proposed/adopted | | | 2024-03-11',
      'force_deployment suspend adopted | Kenya',
      'subsidy_or_payment enact announced | United States',
      'curfew extend adopted | | Ouest',
    ],
    misses: ['decision missed: force_deployment suspend adopted | Kenya'],
  },
];
