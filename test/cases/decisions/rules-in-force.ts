import { type DecisionCase, row } from './case.ts';

/** Own sentences: rules as notes on policy tell them, by what those under them may, must and get. */
export const RULES_IN_FORCE: readonly DecisionCase[] = [
  // Allowed, required.
  row('Students in Tartu are allowed to return to the library.', 'movement_restriction lift in_force | | Tartu'),
  row('Drivers in Valais are required to carry chains from 1 November.', 'other_decision enact in_force | | Valais'),
  row('Face masks will no longer be mandated in Ghent.', 'other_decision lift announced | | Ghent'),
  row('Quarantine is no longer needed for arrivals in Samoa.', 'other_decision lift in_force'),
  row('You will not be legally required to isolate from 4 May.', 'movement_restriction lift announced'),
  row('It is permitted in Tyrol to swim in the lakes.', 'other_decision lift in_force | | Tyrol'),
  row('Hunting in the delta is no longer prohibited.', 'other_decision lift in_force'),
  row('Travel between the islands of Tonga will no longer be restricted.', 'other_decision lift announced'),
  row('A certificate is required to enter the market.', 'other_decision enact in_force'),
  // Can and must.
  row('No more than ten people may gather in Coimbra.', 'assembly_ban enact in_force | | Coimbra'),
  row('Employers in Nicosia must let their staff work from home.', 'other_decision enact in_force | | Nicosia'),
  row('Landlords must register every tenant by 30 June.', 'other_decision enact in_force'),
  row('All shops in Kosice have to close at nine in the evening.', 'other_decision enact in_force | | Kosice'),
  row('Bars in Oran have to stop serving alcohol at ten.', 'other_decision enact in_force | | Oran'),
  row('Households in Yukon no longer need to boil their water.', 'other_decision lift in_force | | Yukon'),
  row('Visitors to Fiji do not have to quarantine.', 'movement_restriction lift in_force'),
  row('Pupils in Malmo need to wear a mask on the bus.', 'other_decision enact in_force | | Malmo'),
  row('From Monday, families in Porto are able to visit relatives.', 'movement_restriction lift in_force'),
  row('Everyone in Quito must stay indoors.', 'movement_restriction enact in_force | | Quito'),
  // Open and shut.
  row('From 12 April, schools open across Navarre.', 'other_decision lift in_force | | Navarre'),
  row('All bars in Penang will close on Friday.', 'other_decision enact announced | | Penang'),
  row('All non-essential shops closed in Leiria.', 'other_decision enact in_force | | Leiria'),
  row('Nightclubs in Riga still cannot open.', 'other_decision enact in_force | | Riga'),
  row('Evening classes are suspended in Oran until 3 May.', 'other_decision enact in_force | | Oran'),
  // What binds.
  row('The ticket scheme becomes legally enforceable in Corsica on Sunday.', 'other_decision enact in_force | | Corsica'),
  row('It is against the law to burn waste in Kerala.', 'other_decision enact in_force | | Kerala'),
  row('It is no longer illegal to swim in the canals of Ghent.', 'other_decision lift in_force'),
  // What people get.
  row('Tenants in Cluj can claim an allowance of 500 lei.', 'subsidy_or_payment enact in_force'),
  row('Workers who fall ill may apply for a grant of 300 euros.', 'subsidy_or_payment enact in_force'),
  row('Farmers are eligible for a payment of 200 euros a hectare.', 'subsidy_or_payment enact in_force'),
  row('Pensioners are entitled to a rebate on their bills.', 'subsidy_or_payment enact in_force'),
  row('A heating allowance is available to families in Plovdiv.', 'subsidy_or_payment enact in_force | | Plovdiv'),
  row('Tests are no longer free of charge in Bremen.', 'subsidy_or_payment lift in_force | | Bremen'),
  row('Bus travel is free for pupils in Tallinn.', 'subsidy_or_payment enact in_force | | Tallinn'),
  row('Bavaria will receive 90 million euros from the federal government.', 'subsidy_or_payment enact announced | government'),
  row(
    'Forty million pounds in funding will be made available to Guernsey by the government.',
    'subsidy_or_payment enact announced | government | Guernsey',
  ),
  row('The hardship fund ends on 31 March.', 'subsidy_or_payment lift adopted'),
  // Rules that somebody announces.
  row('The health minister announces that visitors will no longer need a visa.', 'border_measure lift announced | health minister'),
  row('Governor Lucia Prado announces that all shops will have to close at nine.', 'other_decision enact announced | Prado'),
  row('Canberra announces that tests will be made free for pensioners.', 'subsidy_or_payment enact announced | Canberra'),
  row('New taxes were imposed in Samoa.', 'tax_or_budget enact adopted | | Samoa'),
  row('All food courts and markets in Penang are to close for a week.', 'other_decision enact announced | | Penang'),
];
