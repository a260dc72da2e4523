import { type DecisionCase, row } from './case.ts';

/** Own sentences whose main verb passes for a noun of a pile, or whose subject a participle, a relative clause or an opening phrase has taken. */
export const LOST_SUBJECTS: readonly DecisionCase[] = [
  row('A court in Cambodia convicts and sentences a union leader to two years in prison for incitement.', 'court_ruling | court'),
  row('A judge in Paraguay rules that senator Hugo Benítez must stay in jail until his trial.', 'court_ruling | judge'),
  row('A Thai court sentences Niran Chai, a man who many believed was innocent, to six years in jail.', 'court_ruling | Thai court'),
  row('A jury in the Australian state of Victoria rules that the firm owes the farmers four million dollars.', 'court_ruling | jury'),
  row(
    'The Fifth U.S. Circuit Court of Appeals orders the Biden administration to restart the leases.',
    'court_ruling enact ordered | Court of Appeals',
  ),
  row(
    "Malawi's Constitutional Court orders elections must be held within five months.",
    'court_ruling enact ordered | Constitutional Court',
  ),
  row('A Ugandan court orders the ministry to return the land to its owners.', 'court_ruling enact ordered | Ugandan court'),
  row("Kenya's Supreme Court rules unanimously that the counts in four counties stand.", 'court_ruling | Supreme Court'),
  row('Fijian police arrest at least ten officers over missing guns.', 'detention | Fijian police'),
  row('Cypriot police arrest over forty fans in Limassol.', 'detention | Cypriot police'),
  row('Chilean police arrest alleged smuggler Raúl Soto in Arica.', 'detention | Chilean police | Arica'),
  row('Authorities in the Comoros arrest four opposition leaders and nearly sixty students.', 'detention | Authorities'),
  row('A Chilean banker wanted for fraud is detained in Lima.', 'detention | | Lima'),
  row('Two Serbian men wanted over the murder of a judge are arrested in Trieste.', 'detention | | Trieste'),
  row('A Malian imam accused of hiding guns is charged with treason.', 'detention'),
  row('A suspect, believed to have set the fire, is arrested.', 'detention'),
  row('Ivo Marek, wanted in the Czech city of Brno for the theft of a Picasso, is taken into custody.', 'detention'),
  row('Four Turkish engineers held in Niger in June are freed.', 'detention lift'),
  row('Ugandan lawyer Grace Akello, who represents the jailed bishop, is arrested at the airport in Entebbe.', 'detention'),
  row('Ali Demir, alleged treasurer of the cell and said to be the brother of its founder, is captured in Bursa.', 'detention | | Bursa'),
  row('In Ghana, Ama Boateng, who was once the head of the port, is released from prison after two years.', 'detention lift'),
  row('In Belgium, the alleged leader of a ring of forgers, Luc Maes, is arrested by police in Ghent.', 'detention | police'),
  row('According to the Bergen Fire Service, the driver, who fled the scene, was later arrested.', 'detention'),
  row('In Lusaka, Zambia, a deputy of the mayor, Peter Zulu, is charged with bribery.', 'detention'),
  row('In handball, the coach and two players of the club are arrested in Split over fixed matches.', 'detention | | Split'),
];
