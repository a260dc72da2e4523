import { type DecisionCase, row } from './case.ts';

/** Verbs that pass for nouns beside pairs of names and counted votes, and clauses that the parser gives the wrong subject. */
export const FALSE_CLAUSES: readonly DecisionCase[] = [
  // What a pair of states pledges.
  row('Guinea and Djibouti pledge to reopen their border.', 'border_measure lift announced | Guinea'),
  row('Chad and Mali vow to close the border.', 'border_measure enact announced | Chad'),
  // Votes in brackets beside the verb.
  row(
    'The Constitutional Court of Zambia rules (5-2) that the president may stand again.',
    'court_ruling enact adopted | Constitutional Court',
  ),
  row('The Court of Appeals rules (8–3) that the ban on strikes is lawful.', 'court_ruling enact adopted | Court of Appeals'),
  row('Parliament votes (88-12) to abolish the death penalty.', 'law_adoption enact adopted | Parliament'),
  row('The House of Assembly votes (30 to 12) to remove the speaker.', 'official_removal enact adopted | House of Assembly'),
  // A clause with its own subject says something; it is none.
  row('The prime minister announces vaccination will be mandatory for all teachers.', 'other_decision enact announced | prime minister'),
  row('The government announces travel from Kenya will be banned.', 'movement_restriction enact announced | government'),
  // A second subject behind the verb is whom.
  row('The Sabor (the Croatian parliament) confirms Luka Maric as prime minister.', 'appointment enact adopted | parliament'),
  row('A jury finds Hugo Berg, the creative director, not guilty on manslaughter charges.', 'court_ruling enact adopted | jury'),
  // What ends in -s is no subject and shares no modal verb.
  row(
    'President Tom Reed will close the camp within one year and bans torture.',
    'other_decision enact announced | Tom Reed; other_decision enact adopted | Tom Reed',
  ),
  row(
    'The Chilean president says his government will support the minister and says that relations with Peru are suspended.',
    'agreement_or_relations suspend adopted',
  ),
  // Rough numbers behind a verb that takes a particle.
  row('Jordan is to free up to 600 prisoners.', 'detention lift announced | Jordan'),
  // Asides and clauses that a court rules in.
  row(
    'The European Court of Human Rights, deciding on the so-called Baltic case, rules in favour of two sailors.',
    'court_ruling enact adopted | European Court',
  ),
  row('After the Supreme Court rules in favor, gambling becomes legal.', 'court_ruling enact adopted | Supreme Court'),
  row('Teachers end their strike after Parliament votes to raise wages.', 'subsidy_or_payment enact adopted | Parliament'),
  // The first verb of a row, a clause that "with" holds, what is being done.
  row('Romania bans rallies; closes schools in Cluj; and cuts the quarantine period.', 'assembly_ban enact adopted | Romania'),
  row('Kenya extends the curfew; orders all bars to close; and suspends flights.', 'border_measure enact adopted | Kenya'),
  row('The president fires the mayor, with deputy Ana Berg appointed as acting mayor.', 'appointment enact adopted'),
  row('Togo is closing highways, halting or suspending construction.', 'movement_restriction enact adopted | Togo'),
  // Two who are each explained.
  row(
    'Ana Berg, the head of the navy, and Tom Lee, the intelligence chief, are dismissed.',
    'official_removal enact adopted; official_removal enact adopted',
  ),
  // Sums, counted people and what is voted for.
  row('Ghana votes 12–3 to hike import duties.', 'trade_or_sanctions enact adopted | Ghana'),
  row('Ghana on Monday pledges $20 million for Sudan.', 'subsidy_or_payment enact announced | Ghana'),
  row('Ghana on Monday levies a tax on sugar.', 'tax_or_budget enact adopted | Ghana'),
  row('Chad and Oman free ten prisoners.', 'detention lift adopted | Chad'),
  row('Samoan police apprehend and deport ten smugglers.', 'border_measure enact adopted | Samoan police'),
  // Beside a plan, a plan.
  row(
    'Kenya will close its border, while banning rallies in Nairobi.',
    'border_measure enact announced | Kenya; assembly_ban enact announced | Kenya',
  ),
  row(
    'The mayor says that the city should close the market, while banning rallies in the centre.',
    'assembly_ban enact called_for | mayor',
  ),
  row(
    'The minister said that Kenya would lower taxes, while raising fuel prices.',
    'tax_or_budget enact announced | minister; price_increase enact announced | minister',
  ),
  row('Chad closes its border, while banning rallies in Abéché.', 'border_measure enact adopted | Chad; assembly_ban enact adopted | Chad'),
  row('The minister could not attend, dismissing his deputy on Monday.', 'official_removal enact adopted | minister'),
  // Forces, whatever they are called.
  row('Poland deploys a missile battery near Suwalki.', 'force_deployment enact adopted | Poland'),
  row('Nepal deploys the Gurkha Regiment to Pokhara.', 'force_deployment enact adopted | Nepal'),
  row('The state adds the rebels to its terror list.', 'organisation_ban enact adopted | state'),
];

/** Near them, and none. */
export const NO_CLAUSES: readonly string[] = [
  'The paper prints the score (5-2) that stood at half-time.',
  'Chad and Niger plan a joint feast.',
  'The city frees up land for gardens.',
  'After the club rules in force since May expired, nothing changed.',
  'The club is to free up to ten seats.',
  'What the minister announces matters to teachers.',
  'Ana Berg, a clerk, and Tom Lee, a nurse, sing in the choir.',
  'The shares close ten points up.',
  'Chad turns to state funds for help.',
  'The teacher is selling books, helping pupils.',
  'The state may lift the curfew, while banning rallies.',
  'The central bank deploys a stimulus package of $2 billion.',
  'Chile deploys funds to help farmers.',
  'Japan deploys measures to curb inflation.',
  'Kazakhstan deploys tax inspectors to markets.',
  'The intelligence service adds the movement to a document on terrorist threats.',
  'The ministry adds the group to a report on terrorist threats.',
];
