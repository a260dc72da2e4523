import { type DecisionCase, row } from './case.ts';

/** Own sentences in which a text that binds is made to do something: that is the one decision they tell. */
export const ORDERS_AND_DECREES: readonly DecisionCase[] = [
  row('President Ruto signed a decree imposing a state of emergency in Turkana.', 'state_of_emergency enact adopted | Ruto | Turkana'),
  row(
    'The president of Peru signs a decree on imposing a state of emergency in Puno.',
    'state_of_emergency enact adopted | president | Puno',
  ),
  row('The governor issued an order imposing a curfew in Dayton.', 'curfew enact adopted | governor | Dayton'),
  row('The cabinet adopted a decree on lifting the curfew in Lagos.', 'curfew lift adopted | cabinet | Lagos'),
  row('The king issued a decree dismissing the defence minister.', 'official_removal enact adopted | king'),
  row('President Banda signed an order appointing Amina Yusuf as health minister.', 'appointment enact adopted | Banda'),
  row('The prime minister of Fiji signed an order releasing 30 prisoners.', 'detention lift adopted | prime minister'),
  row('The interior minister issued a directive prohibiting rallies in the capital.', 'assembly_ban enact adopted | minister'),
  row('The government approved a directive on raising fuel prices.', 'price_increase enact adopted | government'),
  row(
    'The president of Chad signed a decree imposing a curfew in Abéché and closing the border.',
    'curfew enact adopted | president | Abéché; border_measure enact adopted | president',
  ),
  row(
    'The president announces that he will sign a decree declaring a state of emergency.',
    'state_of_emergency enact announced | president',
  ),
  // What a court orders is its ruling, what a parliament passes its law.
  row('The court in Mombasa issued an order banning the rally.', 'court_ruling enact adopted | court'),
  row('The parliament of Malta passed a law banning plastic bags.', 'law_adoption enact adopted | parliament'),
];

export const ORDERS_BY_NOBODY: readonly string[] = [
  'The king has not signed a decree dismissing the minister.',
  'The rebels issued a decree banning music.',
  'The company issued an order closing its plants.',
  'The club issued an order banning two fans from the stadium.',
];
