import { type DecisionCase, row } from './case.ts';

/** Own sentences: one measure on every rung, and its ends. */
export const STAGES: readonly DecisionCase[] = [
  row('Farmers demand a ban on imports of wheat.', 'trade_or_sanctions enact called_for | Farmers'),
  row('The ministry proposes a ban on exports of timber.', 'trade_or_sanctions enact proposed | ministry'),
  row('The ministry announced a ban on exports of timber.', 'trade_or_sanctions enact announced | ministry'),
  row('The prime minister ordered a ban on exports of timber.', 'trade_or_sanctions enact ordered | prime minister'),
  row('The government of Gabon imposed a ban on exports of timber.', 'trade_or_sanctions enact adopted | government'),
  row('The ban on exports of timber took effect.', 'trade_or_sanctions enact in_force'),
  row('The ban on exports of timber expired on Sunday.', 'trade_or_sanctions enact expired'),
  row('Parliament rejected the bill on pensions.', 'law_adoption enact rejected | Parliament'),
  row('The government withdrew the bill on pensions.', 'law_adoption enact withdrawn | government'),
  row('The cabinet is preparing to introduce a curfew in Tripoli.', 'curfew enact proposed | cabinet | Tripoli'),
  row('The interior minister promised to lift the curfew.', 'curfew lift announced | interior minister'),
  row('The president decided to introduce martial law.', 'martial_law enact adopted | president'),
  row('The prime minister urged the president to dissolve parliament.', 'parliament_dissolution enact called_for | prime minister'),
  row('The king instructed the prime minister to form a government.', 'body_creation enact ordered | king'),
  row('Spain offers to send troops to Latvia.', 'force_deployment enact proposed | Spain | Latvia'),
  row('The president signed a decree on the appointment of a new governor.', 'appointment enact adopted | president'),
  row('According to the ministry, the curfew in Osh has been lifted.', 'curfew lift adopted | | Osh'),
  row('The president reportedly dismissed the head of the army.', 'official_removal enact adopted | president'),
  row('The state of emergency is in force in Valparaiso.', 'state_of_emergency enact in_force | | Valparaiso'),
  row('The constitutional court annulled the state of emergency in Peru.', 'court_ruling enact adopted | court | Peru'),
  row('The government amended the law on assemblies.', 'law_adoption amend adopted | government'),
  row('A decree of the king banned rallies in Manama.', 'assembly_ban enact adopted | king | Manama'),
  row('An order signed by the governor closed all beaches in Goa.', 'movement_restriction enact adopted | governor | Goa'),
  row("The mayor's order closes all beaches in Split.", 'movement_restriction enact in_force | mayor | Split'),
  row(
    'A resolution of the National Assembly extended the state of emergency in Lesotho.',
    'state_of_emergency extend adopted | Assembly | Lesotho',
  ),
  row('The law of the land bans rallies in Manama.', 'assembly_ban enact in_force | | Manama'),
];
