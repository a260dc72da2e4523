import { type DecisionCase, row } from './case.ts';

/** Own sentences: what a reading of many claims of treaties, trade, money and laws found wrong or missing. */
export const TREATIES_AND_MONEY: readonly DecisionCase[] = [
  // Leaving a body or a treaty, told by a noun.
  row('Uruguay completes its withdrawal from the Union of South American Nations.', 'agreement_or_relations lift adopted | Uruguay'),
  row('Chad announces its withdrawal from the International Criminal Court.', 'agreement_or_relations lift announced | Chad'),
  row('Kenya formalises its withdrawal from the African Union.', 'agreement_or_relations lift adopted | Kenya'),
  row(
    'Ecuador confirms its exit from the Organization of the Petroleum Exporting Countries.',
    'agreement_or_relations lift adopted | Ecuador',
  ),
  row("Sweden's parliament approves the withdrawal from the Ottawa Convention.", 'agreement_or_relations lift adopted | parliament'),
  row(
    "The government of Peru orders the country's withdrawal from the Rio Pact.",
    'agreement_or_relations lift ordered | government of Peru',
  ),
  row("Denmark's withdrawal from the treaty was announced on Monday.", 'agreement_or_relations lift announced'),
  row('Iran says it will end its participation in the Non-Proliferation Treaty.', 'agreement_or_relations lift announced | Iran'),
  row('Honduras starts the process of leaving the Rio Treaty.', 'agreement_or_relations lift adopted | Honduras'),
  row('The sultan breaks off the agreement with Iran.', 'agreement_or_relations lift adopted | sultan'),
  row('Kenya announces the withdrawal of its troops from Somalia.', 'force_deployment lift announced | Kenya'),
  // Military aid is aid.
  row('Japan provides military aid to the Philippines.', 'subsidy_or_payment enact adopted | Japan'),
  row('The minister said Estonia would send more military aid to Georgia.', 'subsidy_or_payment enact announced | Estonia'),
  row('The Netherlands gives Ukraine military aid worth 90 million euros.', 'subsidy_or_payment enact adopted | Netherlands'),
  row('Congress approves $2 billion in military aid for Colombia.', 'subsidy_or_payment enact adopted | Congress'),
  row('The president of Mali requests military aid from Algeria.', 'military_assistance_request enact called_for | president of Mali'),
  row('Finland announces a $2 billion package for farmers.', 'subsidy_or_payment enact announced | Finland'),
  row('The government of Laos announces a relief package.', 'subsidy_or_payment enact announced | government of Laos'),
  row('The finance minister announces retaliatory tariffs on goods worth $3 billion.', 'trade_or_sanctions enact announced | minister'),
  row('The prime minister announced a carbon pricing scheme.', 'other_decision enact announced | prime minister'),
  row('The chancellor announces a package of new counter-terrorism measures.', 'other_decision enact announced | chancellor'),
  // Sanctions, tariffs and trade.
  row('Canada strengthens its sanctions against Myanmar.', 'trade_or_sanctions enact adopted | Canada | Myanmar'),
  row('The European Union toughens economic sanctions on Belarus.', 'trade_or_sanctions enact adopted | European Union | Belarus'),
  row('Switzerland will step up sanctions against Syria.', 'trade_or_sanctions enact announced | Switzerland | Syria'),
  row('Norway widens its arms embargo on Sudan.', 'trade_or_sanctions enact adopted | Norway | Sudan'),
  row('India doubles tariffs on American almonds.', 'trade_or_sanctions enact adopted | India'),
  row('Under the deal, Peru will reduce its tariffs on Danish butter.', 'trade_or_sanctions enact announced | Peru'),
  row('Kenya raises tariffs on electricity.', 'price_increase enact adopted | Kenya'),
  row('Indonesia will stop exporting nickel ore.', 'trade_or_sanctions enact announced | Indonesia'),
  row('Egypt resumes importing wheat from France.', 'trade_or_sanctions lift adopted | Egypt'),
  row('Laos bans exporting timber.', 'trade_or_sanctions enact adopted | Laos'),
  row('Vietnam halts the importation of waste plastic.', 'trade_or_sanctions enact adopted | Vietnam'),
  // What a chamber does with a thing.
  row('The parliament of Malta votes to legalize cannabis.', 'law_adoption enact adopted | parliament of Malta'),
  row('The Senate of Chile votes to outlaw conversion therapy.', 'law_adoption enact adopted | Senate of Chile'),
  row('The Danish parliament bans the burqa.', 'law_adoption enact adopted | parliament'),
  row('The Bundestag bans the party.', 'organisation_ban enact adopted | Bundestag'),
  row('Ghana legalises the use of cannabis.', 'other_decision enact adopted | Ghana'),
  row('The Bank of Japan announces a new round of quantitative easing.', 'monetary_measure enact announced | Bank of Japan'),
  row('The European Central Bank expands its stimulus package.', 'monetary_measure enact adopted | European Central Bank'),
  // Nouns of treaties that name other things.
  row('The cabinet of Israel approves 12 new settlements in the West Bank.', 'other_decision enact adopted | cabinet of Israel'),
  row('Chad and Libya reach a settlement over the Aouzou strip.', 'agreement_or_relations enact adopted | Chad'),
  row('Peru signs the Convention on Cluster Munitions.', 'agreement_or_relations enact adopted | Peru'),
  row('Qatar negotiated a ceasefire between Chad and Sudan.', 'agreement_or_relations enact adopted | Qatar'),
  // Who makes treaties.
  row('Renamo and Frelimo sign a peace agreement.', 'agreement_or_relations enact adopted | Renamo'),
  row('The Karen National Union signs a ceasefire agreement with the army.', 'agreement_or_relations enact adopted | Karen'),
  row('Hamas and Fatah reach an agreement in Cairo.', 'agreement_or_relations enact adopted | Hamas'),
  row('Salva Kiir and Riek Machar reach an agreement.', 'agreement_or_relations enact adopted | Riek Machar'),
  row('Negotiators in Honduras reach a deal.', 'agreement_or_relations enact adopted'),
  row(
    'Volta Motors signs an agreement with the government of Ghana to build a plant.',
    'agreement_or_relations enact adopted | government',
  ),
  // Who acts together.
  ...['United States', 'Canada', 'United Kingdom'].map((state) =>
    row(
      'The United States, Canada, and the United Kingdom impose sanctions against Belarus.',
      `trade_or_sanctions enact adopted | ${state}`,
    ),
  ),
  ...['Chad', 'Mali', 'Niger', 'Benin'].map((state) =>
    row('Chad, Mali, Niger, and Benin withdraw their ambassadors from Togo.', `agreement_or_relations enact adopted | ${state}`),
  ),
  row('Foreign ministers Wang Yi and Sergey Lavrov sign a treaty in Minsk.', 'agreement_or_relations enact adopted | Lavrov'),
  row('Colombian government and guerrilla group ELN sign a truce.', 'agreement_or_relations enact adopted | Colombian government'),
  row('Mali, a landlocked country, and Chad sign a treaty.', 'agreement_or_relations enact adopted | Chad'),
  // Parties, movements and those who speak for states bind themselves.
  row('The Socialist Party and the Greens agree to form a coalition.', 'agreement_or_relations enact adopted | Greens'),
  row('Hamas says that it has agreed to resume ceasefire talks.', 'agreement_or_relations enact adopted'),
  row('Rebels agree with the Syrian government to leave the town.', 'agreement_or_relations enact adopted | Rebels'),
  row('Diplomats from 40 countries agree on rules for the sea bed.', 'agreement_or_relations enact adopted | Diplomats'),
  row('The Group of Seven agrees to a moratorium on debt repayments.', 'other_decision enact adopted | Group of Seven'),
  row('The Group of 77 suspends participation in treaty negotiations.', 'agreement_or_relations suspend adopted | Group'),
  row("The ruling party's supermajority in the Hungarian parliament passes a bill on universities.", 'law_adoption enact adopted'),
  row('President Ruiz signs the Andean Trade Agreement into law.', 'agreement_or_relations enact adopted | Ruiz'),
  row('The two leaders sign "Phase 1" of a new trade deal.', 'agreement_or_relations enact adopted | leaders'),
  row('Cuba announces the devaluation of the peso.', 'monetary_measure enact announced | Cuba'),
  row('The Bank of Greece announces the bail-out of Proton Bank.', 'subsidy_or_payment enact announced | Bank of Greece'),
  row('Kenya receives 300,000 doses of vaccine donated by Canada.', 'subsidy_or_payment enact adopted | Canada'),
  row('Malawi receives wheat donated by Ukraine.', 'subsidy_or_payment enact adopted | Ukraine'),
];

/** No decision of an authority. */
export const NO_TREATIES: readonly string[] = [
  'Alcatel and Lucent agree to merge.',
  'Renault and Nissan sign an agreement to build a joint plant in Chennai.',
  'Volta Motors and the Metalworkers Federation reach a tentative agreement.',
  'Rosneft and Statoil reach a deal to explore the Barents Sea.',
  'The Writers Union of Canada agrees to a new pay deal with the studios.',
  'The Republican National Convention is postponed to September.',
  'Civil partnerships come into effect in Malta.',
  'The ceasefire in Donetsk is broken after a few hours.',
  'Rebels break the ceasefire in Aleppo.',
  'Sudan and Chad are negotiating a peace treaty.',
  'The group is negotiating a deal on the budget.',
  'The premier calls the agreement "unacceptable".',
  'The museum receives a painting donated by his widow.',
  'Jewish groups denounce a declaration by the minister.',
  'The two unions agree to merge.',
  'Volvo, Saab, and Scania sign a deal.',
  'Kenyan troops complete their withdrawal from Somalia.',
];
