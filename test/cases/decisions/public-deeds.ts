import { type DecisionCase, row } from './case.ts';

/** Own sentences: what is a decision because a state, an office or a public body does it, and deeds told under another verb. */
export const PUBLIC_DEEDS_CASES: readonly DecisionCase[] = [
  // Deeds under "begin", "be to", "help", "vote", "postpone".
  row(
    'The Norwegian government announces that it will begin vaccinating cattle in May.',
    'other_decision enact announced | Norwegian government',
  ),
  row('Latvia announces it is to sell its stake in the airline.', 'other_decision enact announced | Latvia'),
  row('The Council of Europe announces it will help rebuild two bridges.', 'other_decision enact announced | Council of Europe'),
  row('The Landtag votes to give drivers the power to form a union.', 'other_decision enact adopted | Landtag'),
  row(
    'The parliament of Malta votes in favour of declaring a state of emergency.',
    'state_of_emergency enact adopted | parliament of Malta',
  ),
  row('The Senate of Chile votes in favor of dismissing the ombudsman.', 'official_removal enact adopted | Senate of Chile'),
  row(
    'The Laotian government postpones signing a border treaty with Vietnam.',
    'agreement_or_relations suspend adopted | Laotian government',
  ),
  row('Israel and Oman agree to admit observers.', 'agreement_or_relations enact adopted | Israel'),
  // They buy and sell, accept and add.
  row('The Danish government buys a castle near Odense.', 'other_decision enact adopted | Danish government'),
  row('Kenya sells its stake in the port.', 'other_decision enact adopted | Kenya'),
  row('The Dutch parliament accepts the application of Moldova.', 'agreement_or_relations enact adopted | Dutch parliament'),
  row('Rwanda accepts 200 refugees from Libya.', 'other_decision enact adopted | Rwanda'),
  row('The commerce ministry adds six firms to its trade blacklist.', 'trade_or_sanctions enact adopted | commerce ministry'),
  row('The council adds the old harbour to its list of monuments.', 'other_decision enact adopted | council'),
  row('The Swedish defence ministry awards the shipyard a contract for two ferries.', 'other_decision enact adopted | defence ministry'),
  row('The Zambian energy ministry issues its first licence to a wind farm.', 'other_decision enact adopted | energy ministry'),
  // They move people and change numbers.
  row('The Peruvian government transfers ninety prisoners to a prison in Lima.', 'other_decision enact adopted | Peruvian government'),
  row('Jordan hands over two bankers to Egypt.', 'detention enact adopted | Jordan'),
  row('Austria doubles the number of its border guards.', 'other_decision enact adopted | Austria'),
  row('The Thai cabinet cuts the quota for tuna.', 'other_decision enact adopted | cabinet'),
  row('The Greek government evacuates three communities near the volcano.', 'movement_restriction enact adopted | Greek government'),
  row('Slovakia sends fifty firefighters to Greece.', 'force_deployment enact adopted | Slovakia'),
  row('Finland sends 200 ventilators to Italy.', 'subsidy_or_payment enact adopted | Finland'),
  row(
    'The Brazilian foreign ministry recalls the staff of its embassy in Baku.',
    'agreement_or_relations enact adopted | foreign ministry',
  ),
  row('The Italian government puts 400 soldiers on standby.', 'security_alert enact adopted | Italian government'),
  row('The mayor of Porto puts the plan on hold.', 'other_decision suspend adopted | mayor of Porto'),
  // They take back what they have decided, and take down what stands.
  row('The Welsh government reverses its decision on school meals.', 'other_decision lift adopted | Welsh government'),
  row('The city of Tartu takes down a monument to the Red Army.', 'other_decision enact adopted | Tartu'),
  row('The European Commission launches an antitrust action against the brewer.', 'inquiry enact adopted | European Commission'),
  row('The governor of Ohio delays the execution of two prisoners.', 'court_ruling suspend adopted | governor of Ohio'),
  row('Serbia announces the postponement of a joint exercise.', 'other_decision suspend announced | Serbia'),
  // They suspend, end, propose, guarantee; they tell people where to stay.
  row('The Cypriot authorities suspend all ferry crossings.', 'other_decision suspend adopted | authorities'),
  row('The Bolivian government terminates the permits of two mines.', 'other_decision lift adopted | Bolivian government'),
  row('The European Commission publishes proposals on the labelling of honey.', 'other_decision enact proposed | European Commission'),
  row('The transport ministry proposes new rules for drones.', 'other_decision enact proposed | transport ministry'),
  row('The Swiss government guarantees deposits at two lenders.', 'subsidy_or_payment enact announced | Swiss government'),
  row('Morocco signs a contract for three frigates.', 'agreement_or_relations enact adopted | Morocco'),
  row('The mayor of Quito asks people to stay at home.', 'movement_restriction enact called_for | mayor of Quito'),
  row('The governor of Iowa activates the National Guard.', 'force_deployment enact adopted | governor of Iowa'),
  row('The Tongan prime minister reshuffles his cabinet.', 'appointment enact adopted | prime minister'),
  row('Belgium orders those coming from Madeira to isolate.', 'other_decision enact ordered | Belgium'),
  row('The Burmese junta orders a clampdown on street traders.', 'other_decision enact ordered | junta'),
  row('The United States sanctions nine entities.', 'trade_or_sanctions enact adopted | United States'),
  row('Romania joins the passport-free zone.', 'agreement_or_relations enact adopted | Romania'),
  // Told as a result, as hearsay, by name alone, as a noun.
  row('The clashes in Lyon led to the arrest of 14 people.', 'detention enact adopted'),
  row('The emir is reported to have dismissed two ministers.', 'official_removal enact adopted'),
  row('Tomas Prado announces that Paraguay will resume patrols on the river.', 'other_decision enact announced | Paraguay'),
  row('The king of Tonga orders the recall of parliament.', 'other_decision enact ordered | king of Tonga'),
  row('The premier authorizes the doubling of tariffs on steel imports.', 'trade_or_sanctions enact adopted | premier'),
  row('Senator Lima presents articles of impeachment against the president.', 'official_removal enact proposed | Lima'),
  row('The emir authorizes the navy to attack pirate boats.', 'force_authorisation enact adopted | emir'),
  // An office that somebody comes into.
  row('Mira Novak becomes foreign minister of Croatia.', 'appointment enact adopted'),
  // Who is meant by a name alone: the report has said what he is.
  row(
    'The premier of Fiji Ratu Vula met farmers. Vula announced a shake-up of the sugar industry.',
    'other_decision enact announced | Vula',
  ),
];
