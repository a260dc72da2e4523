import { type DecisionCase, row } from './case.ts';

/** Own sentences in which a title of a law, a count of votes, a mark of a clause or a count of people hides what is decided. */
export const MENDED_CLAUSES: readonly DecisionCase[] = [
  row('Namibian president Hage Mbeki signs into law a fisheries bill that bans trawling.', 'law_adoption enact adopted | Hage Mbeki'),
  row('King Tupou signs into law changes to the Land Registry Act that protect tenants.', 'law_adoption enact adopted | Tupou'),
  row('The Senate of Kenya passes the Justice for Tenants Act, which caps rents.', 'law_adoption enact adopted | Senate of Kenya'),
  row('The Parliament of Norway approves the Hemp Act 52–29.', 'law_adoption enact adopted | Parliament of Norway'),
  row('Deputies in Lima passed the Safe Rivers Bill 81–12 after a night of debate.', 'law_adoption enact adopted | Deputies | Lima'),
  row('President Mensah signs a decree authorising payment of wages owed to miners.', 'subsidy_or_payment enact adopted | Mensah'),
  row('The council adopts an ordinance banning sale of fireworks.', 'law_adoption enact adopted | council'),
  row('Senegal amends legislation on fishing to protect small boats.', 'law_adoption amend adopted | Senegal'),
  row('Chad selects General Idriss Oumar as ambassador to Egypt.', 'appointment enact adopted | Chad'),
  row('The king of Bhutan selects Dorji Wangdi as prime minister.', 'appointment enact adopted | king of Bhutan'),
  row(
    'The premier of Kosovo announces that Arben Krasniqi will resign as interior minister on Friday.',
    'resignation enact announced | premier of Kosovo',
  ),
  row('The palace says that Queen Sofia will abdicate in June.', 'resignation enact announced | palace'),
  row('Strikers demand the Fisheries Board resign.', 'resignation enact called_for | Strikers'),
  row('Villagers demand the district council resign over the floods.', 'resignation enact called_for | Villagers'),
  row('Soldiers patrol the centre of Osh following the riots as a curfew is extended until Sunday.', 'curfew extend adopted'),
  row('Thousands fled the coast of Fiji following the storm as a state of emergency was declared.', 'state_of_emergency enact adopted'),
  row('The European Union proposes to double aid for Moldova.', 'subsidy_or_payment enact proposed | European Union'),
  row('The ministry proposes to double pensions for miners.', 'subsidy_or_payment enact proposed | ministry'),
  row(
    'Two weeks after losing the vote, Prime Minister of Latvia Juris Berzins calls a snap parliamentary election after talks failed.',
    'election_call enact adopted | Juris Berzins | Latvia',
  ),
  row('The governor of Osaka calls an early election after the budget was rejected.', 'election_call enact adopted | governor of Osaka'),
  row('President Duarte announces a 9 pm to 5 am local time curfew for the port of Beira.', 'curfew enact adopted | Duarte | Beira'),
  row('The Slovak prime minister Eva Novak is due to name her cabinet on Monday.', 'appointment enact announced | Eva Novak'),
  row('A total of nine ministers have resigned in Peru.', 'resignation enact adopted'),
  row(
    'Peru declares a state of emergency after oil from a sunken tanker reaches the beaches of Callao.',
    'state_of_emergency enact adopted | Peru',
  ),
  row(
    'The governor imposes a curfew in the port after clashes between rival gangs spread to the docks.',
    'curfew enact adopted | governor',
  ),
  row('Fiji lifts a ban on kava exports as growers in the north warn of ruin.', 'trade_or_sanctions lift adopted | Fiji'),
  row('Togo declares a state of emergency and orders evacuations as a dam above Kara bursts.', 'state_of_emergency enact adopted | Togo'),
  row('Togo postpones, for the second time, the election of its regional councils.', 'election_call suspend adopted | Togo'),
  row('Two by-elections for the Tasmanian assembly will be held on 4 May.', 'election_call enact announced'),
  row(
    'The Seimas votes unanimously to designate Dutch militia group North Guard as a terrorist organisation.',
    'organisation_ban enact adopted | Seimas',
  ),
  row(
    'The transitional government of Gabon appoints Maysa Sabri as governor of the central bank.',
    'appointment enact adopted | government of Gabon',
  ),
  row('President Boakye names retired general Kwame Osei as defence minister.', 'appointment enact adopted | Boakye'),
  row('The premier of Tasmania, Bob Kerr, resigns and accepts blame for the fire.', 'resignation enact adopted | Bob Kerr'),
  row(
    'Ana Ruiz resigns as minister of Chile due to the failure of parties to pass a budget or end strikes.',
    'resignation enact adopted | Ana Ruiz',
  ),
  row(
    'Samoan prime minister Ioane Leota formally hands in his resignation to the head of state.',
    'resignation enact adopted | Ioane Leota',
  ),
  row('Four Jordanian MPs step down in protest at the vote.', 'resignation enact adopted | MPs'),
];
