import { type DecisionCase, row } from './case.ts';

/** Own sentences of agencies, which tell in the past: verbs that look like participles, and texts with what they do. */
export const PAST_TENSE: readonly DecisionCase[] = [
  // The second deed of whoever did the first.
  row(
    'The king of Jordan sacked the prime minister and closed land borders.',
    'official_removal enact adopted | king; border_measure enact adopted | king',
  ),
  row(
    'Authorities in Lima imposed a curfew and imposed price controls.',
    'curfew enact adopted; price_regulation enact adopted | Authorities',
  ),
  row(
    'The junta dissolved parliament and reopened border crossings.',
    'parliament_dissolution enact adopted | junta; border_measure lift adopted | junta',
  ),
  row('The government lifted the emergency and froze bank accounts.', 'state_of_emergency lift adopted; trade_or_sanctions enact adopted'),
  row('The junta dissolved parliament and froze bank accounts.', 'parliament_dissolution enact adopted; trade_or_sanctions enact adopted'),
  row(
    'The junta dissolved parliament, closed land borders and restored mobile services.',
    'parliament_dissolution enact adopted | junta; border_measure enact adopted | junta; communications_shutdown lift adopted',
  ),
  row(
    'The president declared a state of emergency, deployed troops in the capital and suspended internet services.',
    'state_of_emergency enact adopted | president; communications_shutdown enact adopted | president',
  ),
  row(
    'The government lifted the emergency and shut schools.',
    'state_of_emergency lift adopted; other_decision enact adopted | government',
  ),
  row(
    'The junta dissolved parliament, announced new sanctions and ordered schools closed.',
    'parliament_dissolution enact adopted | junta; other_decision enact ordered | junta',
  ),
  // The first of them.
  row(
    'The junta dissolved parliament, raised fuel prices and suspended the constitution.',
    'parliament_dissolution enact adopted | junta; price_increase enact adopted | junta',
  ),
  row("Kuwait's emir dissolved parliament on Thursday.", 'parliament_dissolution enact adopted | emir | Kuwait'),
  row("Oman's sultan lifted martial law in two provinces.", 'martial_law lift adopted | sultan'),
  row("Slovakia's president, Zuzana Caputova, named a caretaker cabinet on Monday.", 'appointment enact adopted | Caputova'),
  // A text and what it does.
  row("Ecuador's president signed an order closing schools in three provinces.", 'law_adoption enact adopted | president'),
  row('The president signed a decree suspending parliament.', 'parliament_dissolution enact adopted | president'),
  row('The president signed a decree closing land borders.', 'border_measure enact adopted | president'),
  row('The president of Malawi signed a decree freezing fuel prices.', 'price_regulation enact adopted | president'),
  row("Equatorial Guinea's president signed a new penal code abolishing capital punishment.", 'law_adoption enact adopted | president'),
  // The verb behind what stands between commas; the place of what is told there is not where it holds.
  row(
    "Malawi's government, which had sought a loan from the IMF, increased fuel prices on Friday.",
    'price_increase enact adopted | government | Malawi',
  ),
  row('The president of Guinea-Bissau, Umaro Embalo, dissolved parliament on Monday.', 'parliament_dissolution enact adopted | Embalo'),
  row('The junta in Niger, led by General Tiani, closed border crossings with Benin.', 'border_measure enact adopted | junta'),
  row("Kenya's cabinet, which met in Mombasa, raised fuel prices on Friday.", 'price_increase enact adopted | cabinet | Kenya'),
  row(
    'Oman, which severed ties with Cairo in 2021, closed its airspace to all foreign planes.',
    'border_measure enact adopted | Oman | Oman',
  ),
  // Hung on the nearest host where only a farther one fits.
  row('Cuba said it had uncovered a ring that recruited men to fight abroad and had arrested 17 people.', 'detention enact adopted'),
  row(
    "Peru's Congress on Sunday extended by another 30 days emergency powers that have led to thousands of arrests.",
    'state_of_emergency extend adopted | Congress',
  ),
  // Whom sanctions stand on, and where.
  row(
    'Washington lifted sanctions that had been imposed on three former Bolivian officials.',
    'trade_or_sanctions lift adopted | Washington',
  ),
  row(
    'The bloc lifted most of the sanctions it had imposed on Niger on humanitarian grounds.',
    'trade_or_sanctions lift adopted | bloc | Niger',
  ),
  row(
    "The cabinet of Lithuania's president declared a state of emergency along the border with Belarus.",
    'state_of_emergency enact adopted | cabinet | Lithuania',
  ),
  row('Poland closed its border with Belarus.', 'border_measure enact adopted | Poland'),
  // A court in a place rules there.
  row('A reporter was sentenced by a court in Kazan to six years.', 'court_ruling enact adopted | court | Kazan'),
  row("Spain's cabinet approved pardons for nine leaders convicted of sedition.", 'pardon_amnesty enact adopted | cabinet | Spain'),
  row("Ukraine's security services searched a monastery in Kyiv.", 'search_seizure enact adopted | security services'),
  row(
    'The European Union slapped anti-dumping duties of up to 35% on electric bicycles.',
    'trade_or_sanctions enact adopted | European Union',
  ),
  row('The European Commission unblocked 5.4 billion euros in funds for Poland.', 'subsidy_or_payment enact adopted | European Commission'),
  row("Argentina's government announced cuts to energy subsidies.", 'subsidy_or_payment lift announced | government'),
  row('The prosecutor ordered the release of all those detained over the blast.', 'detention lift ordered | prosecutor'),
  // Who did it, before how long it took.
  row(
    'Justice Minister Yariv Levin was fired by Netanyahu hours after he called for a vote.',
    'official_removal enact adopted | Netanyahu',
  ),
  row('The curfew was lifted by the governor two days after it was imposed.', 'curfew lift adopted | governor'),
  // What is made into something, and what a decree is on.
  row('King Mswati III declared 3 June a day of mourning for the victims.', 'other_decision enact adopted | Mswati'),
  row("Mozambique's president declared Friday a day of national mourning.", 'other_decision enact adopted | president | Mozambique'),
  row('The president signed a decree on the dismissal of the governor.', 'official_removal enact adopted | president'),
  row('The sultan issued a decree on the dissolution of parliament.', 'parliament_dissolution enact adopted | sultan'),
  row(
    'The governor-general signed the instruments declaring a state of emergency in Port Moresby.',
    'state_of_emergency enact adopted | governor-general | Port Moresby',
  ),
  row('The assembly of Nicaragua cancelled the legal status of 50 non-profit groups.', 'organisation_ban enact adopted | assembly'),
  row('The junta suspended all political parties.', 'organisation_ban enact adopted | junta'),
  row('The cabinet took the decision to expel the diplomats.', 'agreement_or_relations enact adopted | cabinet'),
  row("The minister welcomed the king's decision to expel the diplomats.", 'agreement_or_relations enact adopted | king'),
  row('The general who seized power in May dissolved parliament.', 'parliament_dissolution enact adopted | general'),
];

export const PAST_OF_NOBODY: readonly string[] = [
  'The mayor met teachers and detained students.',
  'The minister condemned violence and closed borders.',
  'The president signed a law drafting committee reports.',
  "The mayor's appointed deputy.",
  "The king's dismissed ministers.",
  'The president, Ana Ruiz, named suspect in the case.',
  'Two flaws, which the mechanic found, increased fuel costs and worn tyres, cost the driver the race.',
  'A judge in the case, an expert on trade law, retired banker Ana Ruiz.',
  'He named three reasons: debt, which had doubled, increased fuel prices and drought.',
  'The referendum had been due to be held on 19 March.',
  'The minister commented on the dismissal of the governor.',
  'The president signed a letter on the dismissal of the governor.',
  'Three deputies said they had lost confidence in his leadership.',
  'Indian soldiers who flew two helicopters in the Maldives were replaced by civilians.',
  'The shop praised those held in its fridges.',
  'The minister criticised the decision to expel the diplomats.',
  'The mayor defended the decision to ban rallies.',
  'Neither government has confirmed that the prisoners were exchanged.',
  'It was not clear who ordered the arrest of the mayor.',
];
