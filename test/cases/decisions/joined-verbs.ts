import { type DecisionCase, row } from './case.ts';

/** A finite verb after an infinitive tells a deed of its own: it is joined to the main verb. */
export const JOINED_VERBS: readonly DecisionCase[] = [
  row('The governor orders bars to close and imposes a curfew.', 'curfew enact adopted | governor'),
  row('The prime minister asks tourists to go home and closes all airports.', 'border_measure enact adopted | prime minister'),
  row('Chad urges its citizens to stay at home and bans gatherings.', 'assembly_ban enact adopted | Chad'),
  row('The mayor of Bari tells residents to stay indoors and extends the curfew.', 'curfew extend adopted | mayor'),
  row('The minister asks parliament to approve the law and dismisses two aides.', 'official_removal enact adopted | minister'),
  row('Ghana plans to reopen schools and lifts the curfew in Accra.', 'curfew lift adopted | Ghana | Accra'),
  row('Peru agrees to free the sailors and expels the ambassador.', 'agreement_or_relations enact adopted | Peru'),
  row('The court orders the firm to pay damages and fines its owner.', 'court_ruling enact adopted | court'),
  row('The council promised to open a shelter and closed the bridge.', 'movement_restriction enact adopted | council'),
  row('Malta begins evacuating the harbour and deploys soldiers to Gozo.', 'force_deployment enact adopted | Malta'),
  // Two infinitives stay with one another.
  row('The governor orders bars to close and gyms to shut.', 'other_decision enact ordered | governor'),
  row('Ghana promises to lift the curfew and to reopen schools.', 'curfew lift announced | Ghana'),
  // By whom something else was done before.
  row('Soldiers are deployed to Aba after the kidnapping of ten pupils by an armed gang.', 'force_deployment enact adopted'),
  row('The minister was dismissed after a meeting by the president.', 'official_removal enact adopted | president'),
  // What is done to people by what they are and where they are kept out.
  row('Russia expels 40 German diplomatic staff.', 'agreement_or_relations enact adopted | Russia'),
  row('The president orders the deployment of relief to the valley.', 'other_decision enact ordered | president'),
  row('The health ministry isolates two villages near Bo.', 'movement_restriction enact adopted | health ministry | Bo'),
  // Travel, and orders over it.
  row('Travel from Denmark to Malta is suspended.', 'border_measure enact adopted'),
  row('China announces that travel will be suspended to the country.', 'border_measure enact announced | China'),
  row('The government of Oman suspends all travel to Yemen.', 'border_measure enact adopted | government'),
  row('Malaysia extends its movement control order in all states.', 'movement_restriction extend adopted | Malaysia'),
  row('Serbia places the capital under a movement control order.', 'movement_restriction enact adopted | Serbia'),
  // A plan that is given up is proposed no more.
  row('The government drops a plan to impose a curfew.', 'curfew enact withdrawn | government'),
  row('Latvia cancels a plan to lift the lockdown.', 'movement_restriction lift withdrawn | Latvia'),
  row('Ghana has scrapped a plan to close the border.', 'border_measure enact withdrawn | Ghana'),
  row('Ghana announces a plan to close the border.', 'border_measure enact proposed | Ghana'),
];

export const JOINED_TO_NOBODY: readonly string[] = [
  'Protesters call for the support of the army.',
  'All 90 people on board were evacuated from the aircraft.',
  'The team suspends its travel to Chad.',
  'The cyclone hits the coast, isolating the islanders for days.',
];
