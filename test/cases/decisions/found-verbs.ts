import { type DecisionCase, row } from './case.ts';

/** Own sentences whose verb the tagger takes for a noun, so that the parser finds none. */
export const FOUND_VERBS: readonly DecisionCase[] = [
  row('Spain and Oman each expel two diplomats on suspicion of spying.', 'agreement_or_relations enact adopted | Oman'),
  row('The government of Chad abolishes corporal punishment and bans child labour.', 'other_decision enact adopted | government of Chad'),
  row(
    'The Supreme Court of Ghana, in a unanimous decision, orders former minister Kofi Mensah to be placed under house arrest.',
    'court_ruling enact ordered | Supreme Court of Ghana',
  ),
  row(
    "The Kern County Sheriff's Office orders mandatory evacuations in the valley amid floods.",
    'movement_restriction enact ordered | Sheriff',
  ),
  row('NATO and the government of Austria expel Belarusian diplomats.', 'agreement_or_relations enact adopted | government of Austria'),
  row(
    'The governors of three states: Sonora, Jalisco and Oaxaca, order bars and restaurants to close.',
    'other_decision enact ordered | governors',
  ),
  row('The Canadian government fines Northern Rail $20 million for delays.', 'other_decision enact adopted | Canadian government'),
  row('Austrian police detain opposition leader Karl Braun for his role in the riots.', 'detention enact adopted | Austrian police'),
  row("Kenya's Supreme Court sentences actor and poet David Otieno to five years in prison.", 'court_ruling enact adopted | Supreme Court'),
  row("The leaders of Gabon's junta ban all meetings of parties.", 'assembly_ban enact adopted'),
  row('Estonia, Latvia, the EU, and the U.K. ban flights from Belarus.', 'border_measure enact adopted | U.K.'),
  row('Two regions in South Africa declare states of emergency as floods spread.', 'state_of_emergency enact adopted | Two regions'),
  row(
    'The government of Togo orders EU envoy Paul Klein to leave the country after accusing him of meddling.',
    'agreement_or_relations enact ordered | government of Togo',
  ),
  row('Three ministers of the Government of Malta belonging to the Green Unity party resign in protest.', 'resignation enact adopted'),
  row('Peruvian police arrest at least a dozen members of a sect.', 'detention enact adopted | Peruvian police'),
];
