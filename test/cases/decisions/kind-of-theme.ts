import { type DecisionCase, row } from './case.ts';

/** Own sentences: the verb says nothing of the kind, what it is done to does. */
export const KIND_OF_THEME: readonly DecisionCase[] = [
  // Troops, and missions of theirs.
  row('The Dutch government orders the departure of its troops from Mali.', 'force_deployment lift ordered | Dutch government | Mali'),
  row('Norway announces the end of the military mission in Chad.', 'force_deployment lift announced | Norway | Chad'),
  row('Sweden orders an increase in the number of soldiers on Gotland.', 'force_deployment enact ordered | Sweden'),
  row('Peru plans to cut the number of its peacekeepers in Haiti.', 'force_deployment lift proposed | Peru | Haiti'),
  // How states stand to one another.
  row('Kenya announces its withdrawal from the East African Community.', 'agreement_or_relations lift announced | Kenya'),
  row('Chile announced plans to withdraw as a member of the Andean Community.', 'agreement_or_relations lift proposed | Chile'),
  row('Morocco agrees to send back its ambassador to Germany.', 'agreement_or_relations enact adopted | Morocco'),
  row('Oman agrees to demilitarize its border with Yemen.', 'agreement_or_relations enact adopted | Oman'),
  row('North Korea agrees to suspend nuclear tests in return for grain.', 'agreement_or_relations suspend adopted | North Korea'),
  row('Austria suspends mediation efforts in Cyprus.', 'agreement_or_relations suspend adopted | Austria'),
  row('Mali announces that it will cease all contact with the former colonial power.', 'agreement_or_relations lift announced | Mali'),
  row('Latvia announces that it will open a representative office in Taipei.', 'agreement_or_relations enact announced | Latvia'),
  // Who may come, and what.
  row('Lithuania allows Japanese tourists to enter the country.', 'border_measure enact adopted | Lithuania'),
  row('Nepal bans anyone who has been in Thailand from entering the country.', 'border_measure enact adopted | Nepal'),
  row('Fiji approves visa-free travel for Samoans.', 'border_measure enact adopted | Fiji'),
  row('Tasmania suspends its travel bubble with New Zealand.', 'border_measure suspend adopted | Tasmania'),
  row('Estonia suspends the importation of poultry from Latvia.', 'trade_or_sanctions enact adopted | Estonia'),
  row('Turkey cancels the sale of drones to Ethiopia.', 'trade_or_sanctions lift adopted | Turkey'),
  // Money.
  row('The mayor of Geneva decides to impose a parking fee.', 'tax_or_budget enact adopted | mayor of Geneva'),
  row('The Portuguese government announces austerity measures.', 'tax_or_budget enact announced | Portuguese government'),
  row('Panama adopts the euro as legal tender.', 'monetary_measure enact adopted | Panama'),
  row('Zambia allows the use of foreign currencies.', 'monetary_measure enact adopted | Zambia'),
  row('The World Bank approves a $300 million loan for Malawi.', 'subsidy_or_payment enact adopted | World Bank | Malawi'),
  // People in office, and courts.
  row('The president of Ghana shuffles his cabinet.', 'appointment enact adopted | president of Ghana'),
  row('The Senate of Chile passes an impeachment motion against the justice minister.', 'official_removal enact adopted | Senate of Chile'),
  row('The Supreme Court of Kenya lifts the immunity of the senator.', 'court_ruling enact adopted | Supreme Court of Kenya'),
  row('The former mayor is ordered to stand trial for fraud.', 'court_ruling enact ordered'),
  row('The Constitutional Court of Peru prolongs a moratorium on logging.', 'court_ruling extend adopted | Constitutional Court of Peru'),
  row('Uganda agrees to organize elections within three months.', 'election_call enact adopted | Uganda'),
  // Checks, skies, money, embassies, talks, and sessions of those who decide.
  row('Sweden introduces identity checks on its border with Denmark.', 'border_measure enact adopted | Sweden'),
  row('Taiwan lifts all remaining restrictions on entering the country.', 'border_measure lift adopted | Taiwan'),
  row('Egypt orders its airlines to avoid Sudanese airspace.', 'border_measure enact ordered | Egypt'),
  row(
    'The central bank of Qatar announces it will provide liquidity to lenders.',
    'monetary_measure enact announced | central bank of Qatar',
  ),
  row('The National Bank of Georgia announces it will start buying euros.', 'monetary_measure enact announced | National Bank of Georgia'),
  row('The Senate of Nepal gives approval to constitutional amendments.', 'constitutional_change enact adopted | Senate of Nepal'),
  row('The Danish government approves compensation measures for the patients.', 'subsidy_or_payment enact adopted | Danish government'),
  row('Finland announces that it will suspend operations at its embassy in Minsk.', 'agreement_or_relations suspend announced | Finland'),
  row('Armenia agrees to hold talks with Turkey.', 'agreement_or_relations enact adopted | Armenia'),
  row('The president of Chad issues orders to expand the offensive.', 'force_deployment enact adopted | president of Chad'),
  row('The president of Honduras declares a state of lawlessness.', 'state_of_emergency enact adopted | president of Honduras'),
  row('The European Union awards candidate status to Albania.', 'agreement_or_relations enact adopted | European Union'),
  row('The defence minister announces the end of the mobilization campaign.', 'force_deployment lift announced | defence minister'),
  row('The driver is ordered to spend 18 months in a juvenile facility.', 'court_ruling enact ordered'),
  row('An emergency session of the General Assembly adopts a resolution on Yemen.', 'other_decision enact adopted | General Assembly'),
  row(
    'A joint session of the Congress of Peru votes to extend the state of emergency.',
    'state_of_emergency extend adopted | Congress of Peru',
  ),
  row(
    'Ecuador transfers gang leader Luis Vega from a prison in Quito to a maximum security jail.',
    'other_decision enact adopted | Ecuador',
  ),
  // And what has no kind of its own keeps none.
  row('Ghana approves the use of the malaria vaccine.', 'other_decision enact adopted | Ghana'),
  row('The United Nations passes a resolution on the troops in Mali.', 'other_decision enact adopted | United Nations'),
  row('Bhutan orders its soldiers to plant trees.', 'other_decision enact ordered | Bhutan'),
];

/** What those do who decide for nobody else, and what is no rule. */
export const OWN_AFFAIRS: readonly string[] = [
  'The website Bazar bans users from uploading videos.',
  'Omega Air prohibits passengers from carrying batteries.',
  'The novelist Ada Obi permits her letters to be published.',
  'Kenyan banks stop making loans to farmers.',
  'Opposition leader Ada Obi announces that she will boycott the vote.',
  'Senator Paul Keita announces that he will return to the chamber in May.',
  'Governor Ana Ruiz announces her withdrawal from the race.',
  'The minister agrees to be interviewed by the newspaper.',
  'Swedish sprinter Lena Holm is banned for two years for doping.',
  'Chilean boxer Luis Vega is banned from the Olympics.',
  'President Mary Oduya resumes her news conferences.',
  'The army renews its assault on the town of Kidal.',
  'The envoy announces plans to meet the president of Chad.',
  'The minister announces plans to visit three farms.',
  'Brazil announces the launch of its first satellite.',
  'NASA delays the launch of the space shuttle until Saturday.',
  'The space agency postpones the landing of the capsule.',
  'The Indian space agency delays the launch of its lunar probe.',
];
