import { type DecisionCase, row } from './case.ts';

/** The same verb decides different things by what it is done to. */
export const KIND_BY_OBJECT: readonly DecisionCase[] = [
  // Networks, access and links that carry talk, and those that do not.
  row('Norway suspends all asylum applications for six months.', 'border_measure enact adopted | Norway'),
  row('Estonia bans the Russian television network RTVI.', 'media_censorship enact adopted | Estonia'),
  row('The European Union bans the news agency Sputnik.', 'media_censorship enact adopted | European Union'),
  row('Tunisia severs all air and sea connections with Libya.', 'border_measure enact adopted | Tunisia'),
  row('Algeria suspends ferry services to Spain.', 'border_measure enact adopted | Algeria'),
  row('The UK will ban the protest network Climate Action Now.', 'organisation_ban enact announced | UK'),
  row('The police restrict access to the main square in Lviv.', 'movement_restriction enact adopted | police'),
  row('Peru limits entry to the beaches of Mancora.', 'movement_restriction enact adopted | Peru'),
  row('Mali blocks access to the messaging platform Signal.', 'communications_shutdown enact adopted | Mali'),
  row('Belarus cuts mobile connections in Minsk.', 'communications_shutdown enact adopted | Belarus | Minsk'),
  row('Egypt cut off all phone networks.', 'communications_shutdown enact adopted | Egypt'),
  row('Phone networks were cut off in Gao.', 'communications_shutdown enact adopted | | Gao'),
  row('Gabon blocks access to Discord.', 'communications_shutdown enact adopted | Gabon'),
  row('Mali restores data services in Gao.', 'communications_shutdown lift adopted | Mali | Gao'),
  // People who are kept out, whoever they are.
  row('Kosovo bans all Serbian officials from entering the country.', 'border_measure enact adopted | Kosovo'),
  row('Ireland bans the folk band Green Reed from entering the country.', 'border_measure enact adopted | Ireland'),
  row('All those on the list are banned from entering Belarus.', 'border_measure enact adopted'),
  row('Anyone without a passport is barred from entering Oman.', 'border_measure enact adopted'),
  row('Flights to Beirut are suspended.', 'border_measure enact adopted | | Beirut'),
  row('Passenger flights between Poland and Egypt were halted.', 'border_measure enact adopted'),
  // Restrictions of which nothing is said but how strict they are.
  row('Portugal imposes new restrictions in Lisbon amid rising infections.', 'movement_restriction enact adopted | Portugal | Lisbon'),
  row('Nine districts of Madrid are under strict restrictions.', 'movement_restriction enact in_force | | Madrid'),
  row('The governor of Utah announces new restrictions in the state.', 'movement_restriction enact announced | governor'),
  row('Restrictions will remain in place in Wellington for another week.', 'movement_restriction enact announced | | Wellington'),
  row('Denmark eases restrictions on immigration.', 'border_measure lift adopted | Denmark'),
  row('The US imposes restrictions on Huawei.', 'other_decision enact adopted | US'),
  row('Chile introduces regulations and restrictions on the sale of sugary drinks.', 'other_decision enact adopted | Chile'),
  row('Ghana eases media restrictions.', 'media_censorship lift adopted | Ghana'),
  // People and places that are evacuated.
  row('More than 4,000 civilians were evacuated from the Tolima valley.', 'movement_restriction enact adopted | | Tolima'),
  row('The town of Salvador de Jujuy is evacuated because of a leaking dam.', 'movement_restriction enact adopted | | Salvador de Jujuy'),
  row('Tilburg, Netherlands, is evacuated as floods approach.', 'movement_restriction enact adopted | | Tilburg'),
  row('Three thousand homes in Ballarat are evacuated as the river rises.', 'movement_restriction enact adopted | | Ballarat'),
  row('More than two thousand families are evacuated in Kerala.', 'movement_restriction enact adopted | | Kerala'),
  row('Flights from Entebbe were suspended.', 'border_measure enact adopted'),
  row('Locals have been evacuated.', 'movement_restriction enact adopted'),
  row('Gendarmes evacuate 200 campers near Nice.', 'movement_restriction enact adopted'),
  row('Serbian forces begin evacuating civilians from Mitrovica.', 'movement_restriction enact adopted | Serbian forces | Mitrovica'),
  row('Hanoi reopens non-essential services.', 'movement_restriction lift adopted | Hanoi'),
  row('The prime minister of Tonga sends in troops to close the port.', 'force_deployment enact adopted | prime minister'),
  row('France sends in security forces to clear the depots.', 'force_deployment enact adopted | France'),
];

export const NO_KIND_BY_OBJECT: readonly string[] = [
  'A probe is deployed on the surface of the Moon.',
  'The space agency of Brazil deploys a rover on an asteroid.',
  'Air Malta suspends all flights to Libya.',
  'The party leader expels two deputies accused of disloyalty.',
  'The minister goes under self-quarantine in Bonn.',
  'The internet firm disabled the malicious applications.',
  'Her supporters block access to the building.',
  'The cruise ship was evacuated by its crew.',
  'The students close the network of tunnels.',
];
