import { type DecisionCase, row } from './case.ts';

/** Own sentences: what only courts give, who is held, what is searched, whom troops are told to leave. */
export const COURTS_AND_POLICE: readonly DecisionCase[] = [
  row('Malaysia upholds death sentences for two sailors.', 'court_ruling | Malaysia'),
  row('The six-year sentence of Linh Dang is upheld in a Hanoi court.', 'court_ruling'),
  row('The conviction of a Bolivian pilot is overturned.', 'court_ruling'),
  row('The case against the swimmer is dismissed.', 'court_ruling'),
  row('A request to stop the dam is rejected in the Court of Appeal.', 'court_ruling'),
  row('Two other defendants are given lesser sentences.', 'court_ruling'),
  row('Three of the guards receive shorter sentences.', 'court_ruling'),
  row('The poet Kamal Aziz is denied clemency by the governor of Perak.', 'pardon_amnesty enact rejected'),
  row('A passenger is taken into custody.', 'detention'),
  row('The suspected shooter was taken into custody.', 'detention'),
  row('Two juveniles are charged with arson in Windhoek.', 'detention | | Windhoek'),
  row('The Justice Department of Malta charges 40 individuals with fraud.', 'detention'),
  row('Danish prosecutors charge a 19-year-old with spying.', 'detention | prosecutors'),
  row('Oman releases film director Leila Haddad after two months.', 'detention lift | Oman'),
  row('The Greek coast guard seizes the cargo ship Amalia off Samos.', 'search_seizure | coast guard'),
  row('The Ghanaian navy seizes control of an oil tanker off Tema.', 'search_seizure | navy'),
  row('Peruvian soldiers raid a school in Ayacucho.', 'search_seizure | | Ayacucho'),
  row('Police are investigating whether the fire in Split was set.', 'inquiry | Police'),
  row('The Ministry of Justice sues the province of Salta.', 'inquiry | Ministry of Justice'),
  row('President Kagame orders the army to deploy along the lake.', 'force_deployment enact ordered | Kagame'),
  row('The king orders his troops to leave the valley.', 'force_deployment lift ordered | king'),
  row('Ghanaian troops deploy across the north.', 'force_deployment'),
  row('Banco Real is fined 40 million reais.', 'other_decision'),
];
