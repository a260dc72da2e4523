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
  // What befalls somebody, and agents that are none.
  row('The banker Karl Brandt has his bail revoked.', 'court_ruling enact adopted'),
  row('Three Danish citizens have their sentences commuted.', 'pardon_amnesty enact adopted'),
  row('The surgeon Nadia Osman is cleared of manslaughter by gross negligence.', 'court_ruling enact adopted'),
  row('The radio station is closed when police raid its offices in Lusaka.', 'search_seizure enact adopted | police'),
  // Offices.
  row('Ana Prieto is elected prime minister of Belize.', 'appointment enact adopted'),
  row('A new cabinet is named in Tunisia.', 'appointment enact adopted | | Tunisia'),
  row('The king invites the former banker Omar Salah to form a government.', 'appointment enact adopted | king'),
  row('The Somali parliament suspends former speaker Hassan Aden.', 'official_removal enact adopted | parliament'),
  row('Envoy Maria Lund assumes the position of deputy minister.', 'appointment enact adopted'),
  row('The leftist government of Chile will lay off 2,000 workers.', 'other_decision enact announced | government'),
  // Relations.
  row('China summons Japanese ambassador Kenji Mori.', 'agreement_or_relations enact adopted | China'),
  row("Bolivia recalls its chargé d'affaires from Lima.", 'agreement_or_relations enact adopted | Bolivia'),
  row('Nauru withdraws its recognition of Abkhazia.', 'agreement_or_relations lift adopted | Nauru'),
  row('Norway and Iceland join a boycott of the games.', 'agreement_or_relations enact adopted | Iceland'),
  row('Georgia is open to exchanging its prisoners.', 'detention lift proposed | Georgia'),
  // Forces, alerts, courts.
  row('Turkey expands its military presence in Somalia.', 'force_deployment enact adopted | Turkey | Somalia'),
  row('The United Nations ends its observer mission in Syria.', 'force_deployment lift adopted | United Nations | Syria'),
  row('Canada advises its citizens against travelling to Haiti.', 'security_alert enact adopted | Canada'),
  row('Australia and Japan issue travel advisories for the Philippines.', 'security_alert enact adopted | Japan'),
  row('Two airlines are charged with forty counts of manslaughter.', 'detention enact adopted'),
  row(
    'The county court issues a fine of two million dollars.',
    'court_ruling enact adopted',
    'a court that issues a fine: the fine is found as another decision',
  ),
  row('The Justice Department unseals charges against the hacker.', 'detention enact adopted | Justice Department'),
  // Rules and their ends.
  row('Belgium begins to implement mandatory face masks.', 'other_decision enact adopted | Belgium'),
  row('Oregon will no longer recognize foreign permits.', 'other_decision lift announced | Oregon'),
  row('Attorney General Mark Hall announces that Ohio will no longer recognize foreign permits.', 'other_decision lift announced | Hall'),
  row('Spain reduces the isolation period for nurses.', 'other_decision enact adopted | Spain'),
  row('Quebec expands its vaccine eligibility.', 'other_decision enact adopted | Quebec'),
  row('The army extends the tour of duty of its soldiers.', 'other_decision extend adopted | army'),
  row('Lithuania suspends air traffic at Vilnius Airport.', 'border_measure enact adopted | Lithuania'),
  row('Vietnam limits inbound flights.', 'border_measure enact adopted | Vietnam'),
  row('Barbados issues exploration licences.', 'other_decision enact adopted | Barbados'),
  row(
    'No visitors are permitted in hospitals in Riga.',
    'movement_restriction enact in_force',
    'visitors alone are no rule without a deed',
  ),
  row('No person may leave home after nine.', 'movement_restriction enact in_force'),
];
