import { type DecisionCase, row } from './case.ts';

/** Where a measure holds: not where those come from whom it keeps out, nor where its reason lies; where people are told to leave or are fetched from. */
export const WHERE_IT_APPLIES: readonly DecisionCase[] = [
  row('Kenya advises its citizens to leave Haiti.', 'security_alert enact adopted | Kenya | Haiti'),
  row('Chad urges its nationals to leave Libya.', 'security_alert enact called_for | Chad | Libya'),
  row('Germany advises against all travel to Lebanon.', 'security_alert enact adopted | Germany | Lebanon'),
  row('Canada warns its citizens against travelling to Niger.', 'security_alert enact adopted | Canada | Niger'),
  row('The president orders all troops to leave Goma.', 'force_deployment lift ordered | president | Goma'),
  row('Ghana evacuates 300 nationals from Sudan.', 'movement_restriction enact adopted | Ghana | Sudan'),
  row('Brazil, Peru and Chile evacuate more than 100 citizens from Sudan.', 'movement_restriction enact adopted | Peru | Sudan'),
  row(
    'Pakistan begins repatriating its citizens from the United Arab Emirates.',
    'border_measure enact adopted | Pakistan | United Arab Emirates',
  ),
  // What somebody is held for names others whom it serves.
  row('Estonian police detained three men on suspicion of spying for Belarus.', 'detention enact adopted | police'),
  row('Latvia arrested two men for a sabotage plot on behalf of Russia.', 'detention enact adopted | Latvia | Latvia'),
  row('Police arrested two people on suspicion of murder in Leeds.', 'detention enact adopted | police | Leeds'),
  row('Three people were arrested on terrorism charges in Brussels.', 'detention enact adopted | | Brussels'),
  row('Norway bans travellers from Brazil.', 'border_measure enact adopted | Norway | Norway'),
  row('Norway bans all travellers from Brazil, Peru and Chile for two weeks.', 'border_measure enact adopted | Norway | Norway'),
  row('Norway bans foreigners who have travelled to Brazil or Peru.', 'border_measure enact adopted | Norway | Norway'),
  row('Kuwait suspends all incoming flights from India.', 'border_measure enact adopted | Kuwait | Kuwait'),
  row('Kuwait suspends flights to and from India.', 'border_measure enact adopted | Kuwait | India'),
  row('Japan requires travellers from China to present a negative test.', 'border_measure enact in_force | Japan | Japan'),
  row('Malta reopens its ports to ships from Libya.', 'border_measure lift adopted | Malta | Malta'),
  row('Cuba lifts a ban on visitors from Mexico.', 'border_measure lift adopted | Cuba'),
  row('Denmark raises its terror threat level in response to the conflict in Syria.', 'security_alert enact adopted | Denmark | Denmark'),
  row('Greece deploys troops to Rhodes in response to drills near Turkey.', 'force_deployment enact adopted | Greece | Rhodes'),
  row('Poland stops migrants from entering the town of Sopot.', 'border_measure enact adopted | Poland | Sopot'),
  // Whoever warns people to do a thing asks it of them; who speaks for the state tells what may be.
  row(
    'The fire service of Tasmania warns residents of Zeehan to evacuate.',
    'movement_restriction enact called_for | fire service | Zeehan',
  ),
  row('Quebec health officials say that gyms can reopen on 3 May.', 'other_decision lift announced | officials'),
  row('Southern Moravia reverts to stricter quarantine rules.', 'movement_restriction enact adopted | Moravia'),
  row('Katherine enters a lockdown after its first infection.', 'movement_restriction enact adopted | Katherine'),
];

export const NOT_TOLD_TO_LEAVE: readonly string[] = [
  'Experts say that schools can reopen in May.',
  'The mission in Mali warns that it will withdraw.',
  'The ministry warns drivers not to use the bridge.',
  'The premier enters quarantine.',
  'The tour guide tells her guests to leave Venice early.',
];
