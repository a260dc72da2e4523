import type { ParagraphCase } from './case.ts';

/** Own paragraphs in the manner of wire news, government statements and military reports of Asia and the Pacific; labelled before they were read. */
export const ASIA_AND_THE_PACIFIC: readonly ParagraphCase[] = [
  {
    on: '2021-07-20',
    text: '{Place|Indonesia} has extended emergency restrictions on the islands of {Place|Java} and {Place|Bali} until {2021-07-25|25 July}, President {Person|Joko Widodo} announced {2021-07-20|on Tuesday}. Small shops may open until 9 p.m. if infections fall, he said. Coordinating Minister {Person|Luhut Binsar Pandjaitan}, who oversees the response, apologised to the public. The chief executive of the pharmaceutical company {Body|Kimia Farma}, {Person|Verdi Budidarmo}, said it would postpone a plan to sell vaccines in {Place|Jakarta}.',
    decisions: ['movement_restriction/other_decision extend adopted | | Java, Bali'],
    misses: ['name missed: Person Luhut Binsar Pandjaitan'],
  },
  {
    on: '2020-03-17',
    text: 'Philippine President {Person|Rodrigo Duterte} placed the whole of {Place|Luzon} under enhanced community quarantine {2020-03-16|on Monday}. Executive Secretary {Person|Salvador Medialdea} signed the guidelines hours later. The {Body|Department of Labor and Employment} ordered employers to pay workers who could not reach their offices. Airlines including {Body|Cebu Pacific} and {Body|Philippine Airlines} cancelled domestic flights from {Place|Manila}.',
    decisions: ['movement_restriction enact adopted | Duterte | Luzon | 2020-03-16', 'other_decision enact ordered | Department of Labor'],
    misses: ['name extra: Body Airlines'],
  },
  {
    on: '2022-07-14',
    text: 'President {Person|Gotabaya Rajapaksa} fled to the {Place|Maldives} and appointed {Person|Ranil Wickremesinghe} as acting president. {Person|Wickremesinghe} declared a nationwide state of emergency and imposed a curfew in the {Place|Western Province}. The military was told to do whatever is necessary to restore order. Soldiers guarded the parliament in {Place|Colombo}, where a crowd had gathered {2022-07-13|on Wednesday afternoon}. The head of the {Body|Bar Association of Sri Lanka}, {Person|Saliya Pieris}, questioned the appointment.',
    decisions: [
      'appointment enact adopted | Rajapaksa',
      'state_of_emergency enact adopted | Wickremesinghe',
      'curfew enact adopted | Wickremesinghe | Western Province',
      'force_authorisation/other_decision enact ordered',
    ],
    misses: ['decision missed: force_authorisation/other_decision enact ordered'],
  },
  {
    on: '2018-01-30',
    text: 'Foreign Minister {Person|Julie Bishop} condemned the attack on {Body|Save the Children} staff in {Place|Jalalabad}, {Place|Afghanistan}, {2018-01-24|last Wednesday}. The Minister announced an additional $8 million through the {Body|World Food Programme} and the {Body|UN High Commissioner for Refugees}. The {Body|Department of Foreign Affairs and Trade} advises Australians not to travel to {Place|Afghanistan}. Ambassador {Person|Nicola Gordon-Smith} remains in {Place|Kabul}.',
    decisions: ['subsidy_or_payment enact announced | Minister', 'security_alert enact adopted | Department'],
  },
  {
    on: '2022-09-28',
    text: "Lawmakers in {Place|Kazakhstan}'s lower house, the {Body|Mazhilis}, approved a bill that lengthens the presidential term to seven years. The chairman of the {Body|Senate}, {Person|Maulen Ashimbayev}, said it would reach the head of state within days. Since {2022-09-21|21 September} nearly 100,000 Russians have crossed into {Place|North Kazakhstan} and {Place|West Kazakhstan} regions. Interior Minister {Person|Marat Akhmetzhanov} promised that {Place|Astana} would not hand over those who flee the draft.",
    decisions: ['law_adoption/constitutional_change enact adopted | Lawmakers'],
  },
  {
    on: '2015-04-26',
    text: "{Place|Nepal}'s {Body|National Emergency Operation Centre} put the death toll at 1,910 {2015-04-26|on Sunday}. The quake struck at 11.56 a.m. {2015-04-25|on Saturday} between {Place|Kathmandu} and {Place|Pokhara}. Prime Minister {Person|Sushil Koirala}, who was in {Place|Bangkok} when the ground shook, convened the cabinet by telephone. It declared 29 districts crisis zones and closed schools for five days. {Place|India}'s air force flew 43 tonnes of relief goods to {Place|Tribhuvan International Airport}.",
    decisions: ['other_decision/state_of_emergency enact adopted', 'other_decision/movement_restriction enact adopted'],
    misses: [
      'decision missed: other_decision/state_of_emergency enact adopted',
      'decision missed: other_decision/movement_restriction enact adopted',
      'decision extra: body_creation enact adopted',
    ],
  },
  {
    on: '2021-02-02',
    text: "{Place|Myanmar}'s commander-in-chief, Senior General {Person|Min Aung Hlaing}, took power {2021-02-01|on Monday} and declared a year-long state of emergency. State Counsellor {Person|Aung San Suu Kyi} and President {Person|Win Myint} were detained in {Place|Naypyidaw} before dawn. The junta removed 24 ministers and named eleven replacements. Mobile phone networks were cut in {Place|Yangon} and {Place|Mandalay}. The {Place|United States} threatened sanctions.",
    decisions: [
      'state_of_emergency enact adopted | Min Aung Hlaing | | 2021-02-01',
      'detention enact adopted | | Naypyidaw | 2021-02-01',
      'official_removal enact adopted | junta',
      'appointment enact adopted | junta',
      'communications_shutdown enact adopted | | Yangon, Mandalay',
    ],
    misses: ['decision missed: detention enact adopted | | Naypyidaw | 2021-02-01', 'decision missed: appointment enact adopted | junta'],
  },
  {
    on: '2016-11-09',
    text: 'Prime Minister {Person|Narendra Modi} announced in a speech {2016-11-08|on Tuesday night} that 500 and 1,000 rupee notes would cease to be legal tender at midnight. The {Body|Reserve Bank of India} limited withdrawals from cash machines to 2,000 rupees a day. Banks stayed shut {2016-11-09|on Wednesday}. {Person|Urjit Patel}, the governor of the bank, and Economic Affairs Secretary {Person|Shaktikanta Das} defended the step in {Place|New Delhi}.',
    decisions: ['monetary_measure enact announced | Modi | | 2016-11-08', 'monetary_measure enact adopted | Reserve Bank of India'],
    misses: [
      'decision missed: monetary_measure enact announced | Modi | | 2016-11-08',
      'decision missed: monetary_measure enact adopted | Reserve Bank of India',
      'decision extra: other_decision enact in_force',
    ],
  },
  {
    on: '2021-01-09',
    text: "{Place|Uzbekistan}'s Senate adopted a law on the status of foreign agents {2021-01-08|on 8 January}. The text was sent to President {Person|Shavkat Mirziyoyev} for signature. By a separate order, the hokim of {Place|Samarkand region}, {Person|Erkinjon Turdimov}, was relieved of his post and made first deputy minister of agriculture. The {Body|Prosecutor General's Office} opened a criminal case against two managers of {Body|Uztransgaz}.",
    decisions: [
      'law_adoption enact adopted | Senate | | 2021-01-08',
      'official_removal enact adopted',
      'appointment enact adopted',
      'inquiry enact adopted | Prosecutor General',
    ],
    misses: ['name extra: Body Senate', 'decision missed: appointment enact adopted'],
  },
  {
    on: '2014-05-22',
    text: 'Two days after it declared martial law, the army of {Place|Thailand} seized power {2014-05-22|on Thursday}. General {Person|Prayuth Chan-ocha} went on television and announced the suspension of the constitution. The new {Body|National Council for Peace and Order} banned meetings of more than five people and ordered television stations to halt normal programmes. {Person|Suthep Thaugsuban}, who led the street protests in {Place|Bangkok}, was taken away by soldiers.',
    decisions: [
      'constitutional_change suspend/enact announced/adopted | Prayuth',
      'assembly_ban enact adopted | National Council for Peace and Order',
      'media_censorship enact ordered | National Council for Peace and Order',
      'detention enact adopted | soldiers',
    ],
    misses: [
      'decision missed: media_censorship enact ordered | National Council for Peace and Order',
      'decision missed: detention enact adopted | soldiers',
      'decision extra: other_decision enact ordered',
    ],
  },
  {
    on: '2022-04-11',
    text: 'The {Body|National Assembly of Pakistan} elected {Person|Shehbaz Sharif} as prime minister with 174 votes. Members of {Body|Pakistan Tehreek-e-Insaf} walked out before the vote. The day before, {Person|Imran Khan} had become the first premier to lose a confidence vote. {Person|Sharif} promised to raise the minimum wage to 25,000 rupees from {2022-04-01|1 April}. Acting Speaker {Person|Ayaz Sadiq} chaired the session in {Place|Islamabad}.',
    decisions: [
      'appointment enact adopted | National Assembly of Pakistan',
      'subsidy_or_payment/price_regulation/other_decision enact announced | Sharif',
    ],
    misses: ['decision extra: government_dismissal enact adopted'],
  },
];
