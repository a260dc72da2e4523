import type { ParagraphCase } from './case.ts';

/** Own paragraphs in the manner of wire news, government statements and military reports of Africa and the Middle East; labelled before they were read. */
export const AFRICA_AND_THE_MIDDLE_EAST: readonly ParagraphCase[] = [
  {
    on: '2022-11-15',
    text: 'Troops of Operation Hadin Kai killed nine insurgents near {Place|Gwoza} in {Place|Borno State} {2022-11-13|on Sunday night}, the {Body|Nigerian Army} said in a statement. Its spokesman, Brigadier General {Person|Onyema Nwachukwu}, said two rifles and a gun truck were recovered. The operation followed an attack on {2022-11-11|11 November} in which four farmers died. The {Body|House of Representatives} later approved a supplementary budget of 300 billion naira for the armed forces.',
    decisions: ['tax_or_budget enact adopted | House of Representatives'],
  },
  {
    on: '2023-07-19',
    text: "{Place|Kenya}'s Interior Cabinet Secretary {Person|Kithure Kindiki} warned opposition leader {Person|Raila Odinga} against new protests. Police banned gatherings in {Place|Nairobi}, {Place|Mombasa}, and {Place|Kisumu} {2023-07-19|on Wednesday} and deployed officers along {Place|Waiyaki Way}. Schools in the three cities were closed for the day. The {Body|Law Society of Kenya} asked the {Body|High Court} to lift the ban. {Body|Azimio} spokesman {Person|Makau Mutua} said the marches would go on.",
    decisions: [
      'assembly_ban enact adopted | Police | Nairobi, Mombasa, Kisumu | 2023-07-19',
      'force_deployment enact adopted | Police | Waiyaki Way',
      'other_decision/movement_restriction enact adopted',
      'assembly_ban/other_decision lift called_for | Law Society of Kenya',
    ],
  },
  {
    on: '2021-04-21',
    text: "{Place|Chad}'s army announced {2021-04-20|on Tuesday} that President {Person|Idriss Déby} had died of wounds suffered at the front. A military council headed by his son, General {Person|Mahamat Idriss Déby}, dissolved the government and the {Body|National Assembly}. It closed the borders and imposed a curfew from 6 p.m. to 5 a.m. The {Body|African Union} expressed grave concern, while {Place|France} pledged support for a peaceful transition.",
    decisions: [
      'government_dismissal enact adopted | council',
      'parliament_dissolution enact adopted | council',
      'border_measure enact adopted',
      'curfew enact adopted',
    ],
  },
  {
    on: '2020-08-05',
    text: 'The cabinet of {Place|Lebanon} declared a two-week state of emergency in {Place|Beirut} {2020-08-05|on Wednesday}, a day after an explosion at the port killed at least 135 people. It handed security in the capital to the army and ordered that officials in charge of storage be placed under house arrest. Information Minister {Person|Manal Abdel Samad} announced the measures. {Place|Qatar} and {Place|Iraq} sent field hospitals. Patriarch {Person|Bechara Boutros al-Rahi} called for an international inquiry.',
    decisions: [
      'state_of_emergency enact adopted | cabinet | Beirut | 2020-08-05',
      'other_decision/force_deployment enact adopted',
      'detention enact ordered',
      'inquiry enact called_for | Bechara',
    ],
    misses: ['decision missed: other_decision/force_deployment enact adopted'],
  },
  {
    on: '2017-03-28',
    text: 'Coalition military forces conducted 21 strikes against {Body|ISIS} terrorists in {Place|Syria} and {Place|Iraq} {2017-03-27|on March 27}. Near {Place|Raqqah}, eleven strikes engaged nine tactical units and destroyed six fighting positions. Near {Place|Tabqah}, a strike damaged two supply routes. In {Place|Iraq}, near {Place|Mosul}, five strikes in support of {Body|Iraqi Security Forces} destroyed two mortar systems, officials of {Body|Combined Joint Task Force - Operation Inherent Resolve} reported from {Place|Southwest Asia}.',
    decisions: [],
    misses: ['name missed: Body Combined Joint Task Force - Operation Inherent Resolve'],
  },
  {
    on: '2021-08-26',
    text: "The {Body|Ethiopian Human Rights Commission} reported that gunmen killed at least 150 people in {Place|East Wollega}, in the {Place|Oromia region}, {2021-08-18|on 18 August}. The commission's head, {Person|Daniel Bekele}, urged the government to send reinforcements to {Place|Gida Kiremu district}. Federal police arrested four officials of the district {2021-08-26|on Thursday}. The {Body|Oromo Liberation Army} denied any part in the killings.",
    decisions: ['force_deployment enact called_for | Bekele | Gida Kiremu', 'detention enact adopted | Federal police | | 2021-08-26'],
  },
  {
    on: '2023-02-13',
    text: "{Place|Türkiye}'s Justice Minister {Person|Bekir Bozdag} said prosecutors had issued arrest warrants for 113 contractors. Vice President {Person|Fuat Oktay} told reporters in {Place|Ankara} that a three-month state of emergency was in force in ten provinces, among them {Place|Hatay}, {Place|Adana} and {Place|Malatya}. The mayor of {Place|Antakya}, {Person|Lütfü Savaş}, asked for more tents. {Body|Borsa Istanbul}, the stock exchange, will stay closed until {2023-02-15|15 February}.",
    decisions: [
      'detention enact adopted/ordered | prosecutors',
      'state_of_emergency enact in_force | | Hatay, Adana, Malatya',
      'other_decision/monetary_measure enact announced/in_force',
    ],
    misses: ['decision missed: other_decision/monetary_measure enact announced/in_force'],
  },
  {
    on: '2020-05-05',
    text: "{Place|Uganda}'s President {Person|Yoweri Museveni} eased a lockdown that had lasted 45 days. Wholesalers, hardware shops and repair garages can reopen from {2020-05-06|Wednesday}, he said in a televised speech {2020-05-04|on Monday night}. Public transport, schools and the airport at {Place|Entebbe} remain closed. Anyone who leaves home must wear a mask. Health Minister {Person|Jane Ruth Aceng} reported 97 cases.",
    decisions: [
      'movement_restriction lift adopted | Museveni',
      'other_decision/movement_restriction lift in_force/announced',
      'other_decision/movement_restriction/border_measure enact in_force',
      'other_decision/movement_restriction enact in_force',
    ],
  },
  {
    on: '2013-07-04',
    text: "General {Person|Abdel Fattah al-Sisi} announced {2013-07-03|on Wednesday evening} that the army had suspended the constitution. {Person|Adly Mansour}, head of the {Body|Supreme Constitutional Court}, was sworn in as interim president {2013-07-04|on Thursday}. The presidents of {Place|Tunisia} and {Place|Turkey} condemned the coup. Three television channels close to the {Body|Muslim Brotherhood} were taken off the air and their managers in {Place|Giza} arrested. The {Body|African Union} suspended {Place|Egypt}'s membership.",
    decisions: [
      'constitutional_change suspend/enact adopted/announced | army',
      'appointment enact adopted | | | 2013-07-04',
      'media_censorship enact adopted',
      'detention enact adopted | | Giza',
      'agreement_or_relations/other_decision suspend/enact adopted | African Union',
    ],
    misses: ['name missed: Person Adly Mansour'],
  },
  {
    on: '2019-12-02',
    text: "{Place|Iraq}'s parliament accepted the resignation of Prime Minister {Person|Adel Abdul Mahdi} {2019-12-01|on Sunday}. Speaker {Person|Mohammed al-Halbousi} said the president would be asked to name a successor. A court in {Place|Kut} sentenced a police major to death over the killing of demonstrators. In {Place|Najaf}, protesters set fire to the Iranian consulate for a second time, and the governor of {Place|Najaf province}, {Person|Luay al-Yasiri}, called for calm.",
    decisions: ['resignation enact adopted | parliament | | 2019-12-01', 'court_ruling enact adopted | court | Kut'],
  },
  {
    on: '2020-11-04',
    text: 'Prime Minister {Person|Abiy Ahmed} ordered the {Body|National Defence Force} to respond after an attack on an army base in {Place|Mekelle}, capital of the {Place|Tigray region}. The council of ministers declared a six-month state of emergency in {Place|Tigray}. Telephone and internet services there were shut down, according to {Body|NetBlocks}. {Place|Sudan} closed part of its border with the {Place|Amhara} and {Place|Tigray} regions. The {Body|United Nations} asked both sides to lay down their arms.',
    decisions: [
      'force_deployment/force_authorisation/other_decision enact ordered | Abiy',
      'state_of_emergency enact adopted | council of ministers | Tigray',
      'communications_shutdown enact adopted',
      'border_measure enact adopted | Sudan | Amhara, Tigray',
      'agreement_or_relations enact called_for | United Nations',
    ],
  },
  {
    on: '2012-03-23',
    text: "Soldiers led by Captain {Person|Amadou Sanogo} deposed President {Person|Amadou Toumani Touré} {2012-03-22|on Thursday}. The {Body|National Committee for the Restoration of Democracy and the State} suspended the constitution, dissolved all institutions and closed the country's borders. The {Body|Economic Community of West African States} suspended {Place|Mali} and froze its accounts at the regional central bank. The airport of {Place|Bamako} reopened {2012-03-27|five days later}.",
    decisions: [
      'government_dismissal/official_removal enact adopted | Soldiers | | 2012-03-22',
      'constitutional_change suspend/enact adopted | National Committee',
      'parliament_dissolution/government_dismissal/other_decision/body_abolition enact adopted | National Committee',
      'border_measure enact adopted | National Committee',
      'agreement_or_relations/other_decision/trade_or_sanctions suspend/enact adopted | Economic Community',
      'trade_or_sanctions/search_seizure enact adopted | Economic Community',
    ],
    misses: ['decision extra: border_measure lift adopted'],
  },
  {
    on: '2022-08-31',
    text: 'Fighting broke out in {Place|Basra}, {Place|Iraq}, between {Body|Asaib Ahl al-Haq} and followers of the cleric {Person|Moqtada al-Sadr}. The {Body|Joint Operations Command} imposed an open-ended curfew on {2022-08-29|Monday} and lifted it a day later. {Place|Iran} shut its land crossings at {Place|Shalamcheh} and {Place|Mehran}. Caretaker Prime Minister {Person|Mustafa al-Kadhimi} threatened to vacate his post. The {Body|UN Assistance Mission for Iraq} urged restraint.',
    decisions: [
      'curfew enact adopted | Joint Operations Command | | 2022-08-29',
      'curfew lift adopted | Joint Operations Command | | 2022-08-30',
      'border_measure enact adopted | Iran | Shalamcheh, Mehran',
    ],
    misses: ['name missed: Place Mehran', 'decision missed: border_measure enact adopted | Iran | Shalamcheh, Mehran'],
  },
  {
    on: '2019-04-16',
    text: "{Place|Sudan}'s Transitional Military Council dismissed the prosecutor general, {Person|Omer Ahmed Mohamed}, and the head of the state broadcaster. Lieutenant General {Person|Abdel Fattah al-Burhan}, its chairman, ordered the release of all who had been tried under the emergency law. A delegation from {Place|Saudi Arabia} and the {Place|United Arab Emirates} arrived in {Place|Khartoum} {2019-04-16|on Tuesday}. The {Body|Sudanese Professionals Association} demanded that the council hand power to civilians within two weeks.",
    decisions: [
      'official_removal enact adopted | Transitional Military Council',
      'detention/pardon_amnesty lift/enact ordered | Burhan',
      'other_decision enact called_for | Sudanese Professionals Association',
    ],
    misses: [
      'name extra: Body Transitional Military Council',
      'decision missed: detention/pardon_amnesty lift/enact ordered | Burhan',
      'decision missed: other_decision enact called_for | Sudanese Professionals Association',
    ],
  },
  {
    on: '2011-03-17',
    text: "The {Body|UN Security Council} adopted resolution 1973 {2011-03-17|on Thursday}, which imposes a ban on all flights over {Place|Libya}. {Place|China}, {Place|Russia}, {Place|Brazil}, {Place|India} and {Place|Germany} abstained. Hours earlier Colonel {Person|Muammar Gaddafi} had threatened to storm {Place|Benghazi}. {Place|Norway}'s Defence Minister {Person|Grete Faremo} said her country would send six aircraft. {Place|Italy} has offered the use of bases in {Place|Sicily} and {Place|Sardinia}.",
    decisions: [
      'other_decision/agreement_or_relations enact adopted | UN Security Council | | 2011-03-17',
      'border_measure enact adopted/in_force | | Libya',
      'force_deployment enact announced | Faremo',
      'other_decision/military_assistance_request/force_deployment enact proposed | Italy',
    ],
    misses: [
      'decision missed: border_measure enact adopted/in_force | | Libya',
      'decision missed: other_decision/military_assistance_request/force_deployment enact proposed | Italy',
    ],
  },
];
