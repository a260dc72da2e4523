import { type DecisionCase, row } from './case.ts';

/** Own sentences: what is done to a currency, whose purse pays, hardware that is moved or taken home, verbs that are "set to" follow. */
export const MONEY_AND_ARMS: readonly DecisionCase[] = [
  // A monetary act told by what it does to a rate or a currency.
  row('The Swiss National Bank intervenes to weaken the franc.', 'monetary_measure enact adopted | Swiss National Bank'),
  row('The Bank of Korea intervened in the currency market to prop up the won.', 'monetary_measure enact adopted | Bank of Korea'),
  row('The Indonesian government intervenes in the foreign exchange market.', 'monetary_measure enact adopted | government'),
  row(
    'The government of Taiwan intervenes to reduce the exchange rate of its dollar.',
    'monetary_measure enact adopted | government of Taiwan',
  ),
  row("Turkey's central bank moves to shore up the lira.", 'monetary_measure enact adopted | central bank'),
  row('Vietnam weakens the dong by 2%.', 'monetary_measure enact adopted | Vietnam'),
  row('Venezuela sets a new official exchange rate.', 'monetary_measure enact adopted | Venezuela'),
  row('Mauritania replaces its currency.', 'monetary_measure enact adopted | Mauritania'),
  row('Zimbabwe abandons the dollar.', 'monetary_measure enact adopted | Zimbabwe'),
  row('Bulgaria switches to the euro.', 'monetary_measure enact adopted | Bulgaria'),
  row("Gabon's leader announces that his country will choose gold as its currency.", 'monetary_measure enact announced | leader'),
  // What is to follow has the subject that it is said of.
  row('Kenya is set to pay 3 million dollars to farmers.', 'subsidy_or_payment enact announced | Kenya'),
  row('Peru is set to expel the Venezuelan ambassador.', 'agreement_or_relations enact announced | Peru'),
  row('The border is set to reopen on Monday.', 'border_measure lift announced'),
  row('The curfew is set to be lifted in Osh.', 'curfew lift announced'),
  row('The referendum is set to be held in Peru in June.', 'election_call enact announced'),
  row('Norway will donate two million doses to Chad.', 'subsidy_or_payment enact announced | Norway'),
  row('The Emir of Qatar donates 50 million dollars to Gaza.', 'subsidy_or_payment enact adopted | Emir of Qatar'),
  // What is approved is what the money buys.
  row('The cabinet of Kenya approves a $2 billion port at Lamu.', 'other_decision enact adopted | cabinet'),
  row('The World Bank approves $300 million for Mali.', 'subsidy_or_payment enact adopted | World Bank'),
  // Hardware, and troops that are told what to guard.
  row('Germany withdraws its Patriot batteries from Poland.', 'force_deployment lift adopted | Germany'),
  row('Russia pulls its missile systems out of Syria.', 'force_deployment lift adopted | Russia'),
  row('The United States will remove its nuclear warheads from Turkey.', 'force_deployment lift announced | United States'),
  row('Two batteries of howitzers were withdrawn from Donetsk by the army.', 'force_deployment lift adopted | army'),
  row('Russia moves nuclear warheads to Belarus.', 'force_deployment enact adopted | Russia'),
  row('Nigeria orders soldiers to guard schools in Borno.', 'force_deployment enact ordered | Nigeria'),
  row('Police have been told to protect polling stations in Lahore.', 'force_deployment enact ordered'),
  // A passive that has lost its "be".
  row('Peru announces that a runoff will held on 6 June.', 'election_call enact announced | Peru'),
  row('A curfew will imposed in Osh.', 'curfew enact announced'),
  row('The minister will dismissed by the king.', 'official_removal enact announced | king'),
  // A noun that the parser makes a part of the participle behind it.
  row(
    "Kenyan President William Ruto repeals the country's ten-year policy permitting sales of timber.",
    'other_decision lift adopted | Ruto',
  ),
  row("Peru's parliament repeals the ten-year law permitting coca growing.", 'law_adoption lift adopted | parliament'),
  row('Chad announces that captured rebels will be pardoned.', 'pardon_amnesty enact announced | Chad'),
];

/** Nobody decides for others. */
export const OWN_PURSES: readonly string[] = [
  'Boeing is set to pay $2.5 billion over the crashes.',
  'Wells Fargo is set to pay $3 billion over a scandal.',
  'Lionel Messi will donate his bonus to a hospital.',
  'A group of clinics agrees to pay 20 million dollars to settle the charges.',
  'The billionaire George Soros donates $1 million to the campaign.',
  'Traders weaken the peso.',
  'Rising rates strengthen the dollar.',
  'The company removes batteries from its phones.',
  'Scientists remove a radar from the satellite.',
  'The firm switches to the euro.',
];
