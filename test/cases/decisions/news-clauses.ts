import { type DecisionCase, row } from './case.ts';

/** Own sentences: clauses of news that the parser or the word lists used to lose. */
export const NEWS_CLAUSES: readonly DecisionCase[] = [
  // Verbs taken for nouns and adjectives.
  row('The Socialists and the Greens call on the minister to resign.', 'resignation enact called_for | Greens'),
  row('Danish Prime Minister Karen Holm loses a vote on the budget and resigns.', 'resignation enact adopted'),
  row(
    'The Supreme Court of Ghana rules by a 5-2 vote that the tax is lawful and is not to be repealed.',
    'court_ruling enact adopted | Supreme Court of Ghana',
  ),
  row('Restrictions relaxed in Calabria.', 'other_decision lift adopted | | Calabria'),
  row('Covid restrictions have eased in Perth.', 'movement_restriction lift adopted | | Perth'),
  row('Visas still required for all visitors.', 'border_measure enact ordered'),
  row('Face masks still required on ferries in Crete.', 'other_decision enact in_force'),
  row('The chancellor was picked as president of the commission by African Union leaders.', 'appointment enact adopted | African Union'),
  row('Two nurses are found not guilty of fraud in Leeds.', 'court_ruling enact adopted'),
  row('Police in Lagos shot one man and detained ten others.', 'detention enact adopted | Police | Lagos'),
  row('The scandal forced the governor of Texas to resign.', 'resignation enact adopted'),
  // What only those in power do, whatever it is.
  row('The Senegalese government introduces uniforms for pupils.', 'other_decision enact adopted | government'),
  row('Lithuania plans to reintroduce conscription.', 'other_decision enact proposed | Lithuania'),
  row('Uganda imposes retaliatory measures against Rwanda.', 'other_decision enact adopted | Uganda'),
  row('Health passes were introduced in Andorra on 1 October.', 'other_decision enact adopted | | Andorra'),
  row('The prison service releases forty detainees.', 'detention lift adopted | prison service'),
  row('Bhutan will adopt a new alphabet.', 'other_decision enact announced | Bhutan'),
  // Words.
  row('Peru and Chile ink a fishing treaty.', 'agreement_or_relations enact adopted | Peru'),
  row('The Gulf states sign a charter on water.', 'agreement_or_relations enact adopted'),
  row('The Development Bank of Africa approves Malta as a new member.', 'agreement_or_relations enact adopted'),
  row('Proposition 12 comes into effect in Oregon.', 'law_adoption enact in_force | | Oregon'),
  row('The finance minister defers taxes on farms until June.', 'tax_or_budget enact adopted | finance minister'),
  row('The Stormont assembly is restored after two years.', 'body_creation enact adopted'),
  row('Japan donated forty fire engines to Laos.', 'subsidy_or_payment enact adopted | Japan'),
  row('The Home Office redirects funding to coastal towns.', 'subsidy_or_payment enact adopted | Home Office'),
];
