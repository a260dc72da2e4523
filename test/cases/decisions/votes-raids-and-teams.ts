import { type DecisionCase, row } from './case.ts';

/** Own sentences: who names the day of a vote, whose raids are searches, who acts in a team, and clauses that go on with the story. */
export const VOTES_RAIDS_AND_TEAMS: readonly DecisionCase[] = [
  // Who sets the day of a vote calls it; others call for one.
  row('Queen Beatrix dissolves parliament and calls for a general election on 24 May.', 'election_call enact adopted | Beatrix'),
  row('President Lee calls for snap elections on June 14.', 'election_call enact adopted | Lee'),
  row('The prime minister of Malta calls for an early vote and for elections on May 3.', 'election_call enact adopted | prime minister'),
  row('The government of Iceland calls for a general election on 28 April.', 'election_call enact adopted | government'),
  row('The opposition leader calls for elections on June 14.', 'election_call enact called_for | opposition leader'),
  row('The president of Peru calls for early elections.', 'election_call enact called_for | president of Peru'),
  row('Elections are to take place in Chad on June 3.', 'election_call enact announced | | Chad'),
  row('A referendum will take place in Oman on June 3.', 'election_call enact announced | | Oman'),
  row('A rally in Osh demands the resignation of the government.', 'resignation enact called_for | rally'),
  row('Marches in Lima call for the dissolution of parliament.', 'parliament_dissolution enact called_for | Marches'),
  // Chambers by any name, councils that are none.
  row('King Felipe dissolves the Cortes Generales.', 'parliament_dissolution enact adopted | Felipe'),
  row('The president prorogues the Storting.', 'parliament_dissolution enact adopted | president'),
  row('The prime minister dissolves the Advisory Council on Trade.', 'body_abolition enact adopted | prime minister'),
  row('A vote of no confidence ousts the government of Prime Minister Ivan Koval.', 'government_dismissal enact adopted'),
  row('A no-confidence motion topples Prime Minister Berg.', 'government_dismissal enact adopted'),
  // Searches.
  row('Police raid a laboratory in Ghent.', 'search_seizure enact adopted | Police | Ghent'),
  row('The coast guard searches the trawler.', 'search_seizure enact adopted | coast guard'),
  row('Soldiers raid the offices of a newspaper in Bamako.', 'search_seizure enact adopted'),
  row('Customs officers at Schiphol Airport seize two tonnes of cocaine.', 'search_seizure enact adopted | Customs officers'),
  row('A Peruvian patrol boat detains two Chilean fishing vessels.', 'search_seizure enact adopted | patrol boat'),
  // Who acts in a team.
  row('Fugitive Pedro Luna is captured in Colombia by a team of police officers.', 'detention enact adopted | team | Colombia'),
  row('The state security of Belarus arrests seven activists.', 'detention enact adopted | state security'),
  row('Wildlife rangers arrest four poachers in Zambia.', 'detention enact adopted | rangers | Zambia'),
  row('A panel of the Court of Appeal upholds the ban on the party.', 'court_ruling enact adopted | panel'),
  row('A three-judge panel of the Ninth Circuit Court of Appeals overturns the order.', 'court_ruling enact adopted | Court of Appeals'),
  // How it came about is not by whom it is done.
  row('Five people are charged with manslaughter by gross negligence.', 'detention enact adopted'),
  // The level of a court is no place.
  row('The Supreme Federal Court of Brazil annuls the conviction.', 'court_ruling enact adopted | Supreme Federal Court | none'),
  row('The Federal High Court in Lagos orders his release.', 'court_ruling enact ordered | Federal High Court | Lagos'),
  // The story goes on.
  row('The standoff in Lyon ends with the gunman being taken into custody.', 'detention enact adopted'),
  row('The trial ends in Cork, with two of the bankers being convicted of fraud.', 'court_ruling enact adopted'),
  row('A plot is foiled by Norwegian police, who arrest three students.', 'detention enact adopted | police'),
  row('The mayor of Turin is taken before a judge, who orders his release.', 'court_ruling enact ordered | judge'),
];

export const HELD_AND_FOUGHT: readonly string[] = [
  'Local elections take place in northern Ghana.',
  'A referendum takes place in Oman.',
  'The first round of the election took place in Benin in March.',
  'The army raids a rebel base in Mali.',
  'The Turkish air force launches raids on camps in northern Iraq.',
  'Commandos raid the town of Kidal at dawn.',
  'Two Danes taken hostage off the coast of Benin are released.',
  'The kidnapped bishop is released in Abuja.',
  'Some 4,000 nurses resign in protest at their pay.',
  'The Swede Ola Berg is sacked as Rovers manager.',
  'She resigns as chairwoman of the Labour Party.',
  'Riots follow the death of the editor, who was arrested for a day.',
  'The judge, who sentences drug dealers to long terms, visits Rome.',
  'A letter is found in the house, with nobody being arrested.',
];
