/** Articles in our own words about things that did not happen, for pages of `layouts.ts`. */
export interface Article {
  readonly title: string;
  readonly published: string;
  readonly author: string;
  readonly outlet: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
  /** What other pages of the outlet are called; no word of it belongs to the article. */
  readonly others: readonly string[];
}

export const ARTICLES: readonly Article[] = [
  {
    title: 'Kisumu closes its old port after crane accident',
    published: '2023-05-16T09:30:00+03:00',
    author: 'Achieng Were',
    outlet: 'Lake Courier',
    lang: 'en',
    paragraphs: [
      'The city council of Kisumu closed the old port on Monday evening, hours after two cranes fell on the quay and blocked the entrance to the inner basin.',
      'Mayor Grace Ouma told the council that the port would stay shut for six weeks. She asked the transport ministry in Nairobi to inspect every crane on the lake, including those in private yards.',
      'Nobody was hurt. The cranes, built in 1961, had been taken out of service in March, but the steel was never removed, said the harbour master, Peter Otieno.',
      'Fishermen met in front of the county assembly on Tuesday. “We lose four days of catch for every day they argue,” said Rose Atieno, who speaks for the boat owners of Dunga beach.',
      'The county government promised an answer by Friday. Its finance officer said that payments for lost income were possible under the emergency fund, which holds about 40 million shillings.',
      'Traders have begun to move their boats to Homa Bay. The harbour there has extended its opening hours until midnight and dropped the mooring fee for vessels from Kisumu.',
      'An inspection two years ago had found rust at the foot of both cranes. The report, which this newspaper has seen, recommended that they be taken down within three months.',
      'The transport ministry did not answer questions. A spokesman for the port authority said the recommendation had been passed on to the county, which owns the land.',
    ],
    others: [
      'Tea prices climb in Kericho',
      'School bus drivers end walkout',
      'Watch: the flamingos are back',
      'Five things to do this weekend',
    ],
  },
  {
    title: 'Uruguay senate approves ban on night fishing near Rocha',
    published: '2021-11-03T18:05:00-03:00',
    author: 'Martín Sosa',
    outlet: 'El Faro del Este',
    lang: 'en',
    paragraphs: [
      'The senate of Uruguay approved a bill on Wednesday that bans commercial fishing at night within twelve miles of the coast of Rocha.',
      'The ban takes effect on 1 December and runs for two years. Boats shorter than seven metres are exempt, as are crews that fish for their own families.',
      'Senator Lucía Brum, who proposed the bill, said that the lagoons had lost half of their fish since 2012. Opponents called the figure a guess.',
      'The vote was close: sixteen senators were in favour, fourteen against, and one abstained.',
      'President Lacerda has ten days to sign the law or send it back. His office said on Wednesday that he would study the text “with the care it deserves”.',
      'In La Paloma the news was received with anger. Owners of trawlers threatened to block the harbour, as they had done for three days in August.',
      'The fisheries board will have forty inspectors for the whole coast. It asked for ninety. The finance ministry has offered twelve more, beginning next year.',
      'Biologists of the university in Maldonado welcomed the law but warned that it would fail without checks on the Brazilian side of the border.',
      'Talks with Brazil about common rules have been suspended since the spring, when the two delegations could not agree on who pays for patrols.',
    ],
    others: ['Carnival dates announced', 'Rain floods cellar of town hall', 'Opinion: why we love the slow bus', 'Recipe of the week'],
  },
  {
    title: 'Court annuls Tallinn tram contract',
    published: '2022-02-11T14:00:00+02:00',
    author: 'Kadri Saar',
    outlet: 'Baltic Ledger',
    lang: 'en',
    paragraphs: [
      'An administrative court in Estonia annulled the contract for a new tram line in Tallinn on Friday and ordered the city to repeat the tender.',
      'The judges found that the city had changed the requirements after the bids were opened. One bidder, they wrote, “was told what the others could not know”.',
      'The contract, worth 58 million euros, had been signed in October by deputy mayor Andres Kask. He said the city would appeal.',
      'Work on the line began in November. About 400 metres of track have been laid near the harbour; they may stay, the court said, but nothing may be added until the appeal is decided.',
      'The losing bidder, a company from Riga, welcomed the ruling. Its lawyer said it had asked for a new tender, not for money.',
      'The opposition in the city council called on the deputy mayor to resign. A motion of no confidence is planned for next Thursday.',
      'It is the second time in three years that a court has stopped a transport project of the city. In 2019 a bridge was delayed by fourteen months.',
    ],
    others: ['Ferry timetable changes in March', 'Ice swimmers set record', 'Podcast: the cost of heating', 'Photo of the day'],
  },
  {
    title: 'Curfew in Mombo district extended by ten days',
    published: '2020-08-19T20:45:00+01:00',
    author: 'Staff reporter',
    outlet: 'Coast Radio News',
    lang: 'en',
    paragraphs: [
      'The governor of the coastal region has extended the night curfew in Mombo district by ten days after shots were fired at a police post on Tuesday.',
      'The curfew now lasts until 30 August, from nine in the evening to five in the morning. Markets must close at seven.',
      'Governor Amadou Sall spoke of a precaution. “There is no reason for fear, but there is a reason for order,” he said on regional radio.',
      'Two officers were slightly wounded in the attack. The police said that four men on motorcycles had fled towards the border.',
      'Teachers’ unions asked for schools to open an hour later, because many children walk in the dark. The education office refused.',
      'The curfew was first imposed on 9 August, when a lorry with fuel was set on fire near the village of Tabé.',
      'Human rights groups criticised the extension. They said that eleven people had been detained without charge since it began, among them a nurse on her way to the hospital.',
      'The interior minister is expected in Mombo on Thursday. He will meet the council of elders and the commanders of the gendarmerie.',
    ],
    others: ['New well for Tabé', 'Football: coast beats capital', 'How to register to vote', 'Weather'],
  },
  {
    title: 'New Zealand minister scraps ferry replacement plan',
    published: '2023-12-14',
    author: 'Hemi Walker',
    outlet: 'The Strait Times of Picton',
    lang: 'en',
    paragraphs: [
      'The finance minister of New Zealand has scrapped the plan to replace the two ferries between Wellington and Picton, saying that the cost had run out of control.',
      'The project was to cost 1.4 billion dollars when it was approved. The latest estimate, given to the cabinet on Monday, is almost three billion.',
      'Most of the money was meant for new terminals rather than ships. The wharves would have had to be strengthened against earthquakes.',
      'The state railway company, which runs the ferries, said it was disappointed. It will now look for second-hand vessels and report back in March.',
      'Truck operators called the decision reckless. One in five crossings was cancelled last winter because of engine trouble.',
      'The unions asked the government to publish the advice it had received. The minister said she would do so before Christmas, with prices blacked out.',
      'The shipyard in Korea that had begun to draw the ships may ask for compensation. Officials would not say how much.',
      'Picton’s mayor said the town had already bought land for the terminal. “We believed them,” he said. “We will not do that again so quickly.”',
    ],
    others: ['Whale seen off Kaikōura', 'Vineyard tour sold out', 'Letters to the editor', 'Tide tables'],
  },
  {
    title: 'Bolivia and Peru agree on lake patrols',
    published: '2024-03-02T11:20:00-04:00',
    author: 'Nina Quispe',
    outlet: 'Altiplano Post',
    lang: 'en',
    paragraphs: [
      'Bolivia and Peru signed an agreement on Saturday to patrol Lake Titicaca together, for the first time since a dispute over smugglers in 2018.',
      'Boats of both navies will carry one officer of the other country. They may stop vessels anywhere on the lake but search them only in their own waters.',
      'The agreement was signed in Puno by the two defence ministers. It takes force when both parliaments have ratified it, which is expected before July.',
      'Petrol is the main good that is smuggled. It costs half as much in Bolivia, where the state pays for the rest.',
      'Villagers on the islands fear for their trade. “The lake has no line on it,” said Tomás Mamani, who carries vegetables between the shores.',
      'The ministers promised a card for residents that lets them cross without papers. Details are to be worked out by a commission of eight members.',
      'The last joint patrols ended when a Bolivian sailor was shot in the arm. Peru apologised and paid for his treatment, but the two sides never agreed on what had happened.',
      'Environmental groups hope that the patrols will also look for boats that empty their tanks into the lake. The text does not mention it.',
    ],
    others: ['Llama race draws thousands', 'Salt flats under water', 'Exchange rates', 'Our correspondents'],
  },
];
