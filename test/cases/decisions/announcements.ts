import { type DecisionCase, row } from './case.ts';

/** Own sentences in which an authority announces what others may, must or will do, or names the deed by a noun. */
export const ANNOUNCEMENTS: readonly DecisionCase[] = [
  row('The health minister of Kenya announces that booster shots will be mandatory from 14 May.', 'other_decision enact announced | Kenya'),
  row(
    'The Polish government announces compulsory vaccination for nurses and soldiers.',
    'other_decision enact announced | Polish government',
  ),
  row(
    'The president of Chile announces mandatory military service for men under 25.',
    'other_decision enact announced | president of Chile',
  ),
  row('The Kenyan government announces the implementation of tariffs on imported cars.', 'trade_or_sanctions enact announced'),
  row('The Ministry of Finance announces an ease of certain gold sanctions on Mali.', 'trade_or_sanctions lift announced'),
  row('The Taoiseach announces a return of the lockdown in Cork.', 'movement_restriction enact announced'),
  row('The government of Bihar announces a "very slow" easing of its lockdown.', 'movement_restriction lift announced'),
  row('The premier of Spain announces the cessation of all non-essential activity.', 'other_decision enact announced'),
  row('Peru announces the removal of Chile from its list of trusted partners.', 'other_decision enact announced | Peru'),
  row('The government of Colombia announces the legalization of undocumented migrants.', 'other_decision enact announced'),
  row(
    'Governor Ana Ruiz announces that cinemas in counties without cases can reopen on 3 May.',
    'other_decision lift announced | Ana Ruiz',
  ),
  row('The premier announces that gyms can reopen on 3 May.', 'other_decision lift announced | premier'),
  row('The Greek government announces that all primary schools will suspend classes from 2 December.', 'other_decision enact announced'),
  row('The mayor of Lima announces that public schools will resume in-person classes tomorrow.', 'other_decision enact announced'),
  row('Kiribati announces it will keep its borders closed until the end of the year.', 'border_measure extend announced | Kiribati'),
  row('The governor of Jalisco keeps all bars closed until June.', 'other_decision extend adopted | governor of Jalisco'),
  row('The premier announces that cannabis products are to be legalized by December.', 'other_decision enact announced | premier'),
  row('The mayor announces that two bridges will be closed by Friday.', 'movement_restriction enact announced | mayor'),
  row('Vietnam announces that it plans to postpone the games.', 'other_decision enact proposed'),
];

/** Own sentences in which the parser tears what is done from its verb. */
export const TORN_OBJECTS: readonly DecisionCase[] = [
  row('The Drug Authority of Ghana grants emergency use authorization for a malaria vaccine.', 'other_decision enact adopted'),
  row('The government of Sudan concludes a ceasefire deal with rebel forces in Blue Nile.', 'agreement_or_relations enact adopted'),
  row('Nepal bans smoking in public places.', 'other_decision enact adopted | Nepal'),
  row('Malta suspends all new and pending asylum requests.', 'border_measure enact adopted | Malta'),
  row('The Senate of Chile votes 23–8 to legalize gambling.', 'law_adoption enact adopted | Senate of Chile'),
  row('The Seimas votes 84–7 to formally approve the accession of Ukraine.', 'other_decision enact adopted | Seimas'),
  row('Croatia closes seven out of eight border crossings with Bosnia.', 'border_measure enact adopted | Croatia'),
  row('Samoa expels acting Australian High Commissioner Joan Reid.', 'agreement_or_relations enact adopted | Samoa'),
  row('The Kenyan government expels an Oman-registered cargo ship docked at Lamu.', 'border_measure enact adopted | Kenyan government'),
  row('Last month, Burundi expelled 40 UN staffers.', 'border_measure enact adopted | Burundi'),
  row('Jordan and Qatar exchange ambassadors as part of a thaw.', 'agreement_or_relations enact adopted | Jordan'),
  row('Peru, Bolivia, and Chile formally withdraw from the Andean trade bloc.', 'agreement_or_relations lift adopted | Bolivia'),
  row('The Taliban orders all hairdressers in Kabul to close.', 'other_decision enact ordered | Taliban'),
  row('The Malian government signs a ceasefire deal with a small rebel group.', 'agreement_or_relations enact adopted | Malian government'),
  row('Oman lifts its ban on women being allowed to vote.', 'other_decision lift adopted | Oman'),
  row('Norway expels two Chinese military attachés.', 'agreement_or_relations enact adopted | Norway'),
  row('Latvia expels 12 staff of the Russian embassy in Riga.', 'agreement_or_relations enact adopted | Latvia'),
  row('Benin closes all bars and bans the annual fair.', 'other_decision enact adopted | Benin'),
  row('Kenya issues a 48-hour standstill order on all poultry farms.', 'other_decision enact adopted | Kenya'),
  row('The governor of Ohio issues a new order that requires people to wear a mask.', 'other_decision enact adopted | governor of Ohio'),
  row('Cyprus closes four of its checkpoints along the coast.', 'border_measure enact adopted | Cyprus'),
  row('Estonia reopens its border checkpoints with Russia.', 'border_measure lift adopted | Estonia'),
  row('Peru and Chile sign a range of treaties.', 'agreement_or_relations enact adopted | Peru'),
  row('The Directorate-General of Ports suspends the use of the ferry.', 'other_decision suspend adopted | Directorate-General of Ports'),
  row('The Chilean health regulator Salud suspends the use of the vaccine.', 'other_decision suspend adopted | Salud'),
  row('Armenia signs the Nansen Accords in Oslo.', 'agreement_or_relations enact adopted | Armenia'),
];
