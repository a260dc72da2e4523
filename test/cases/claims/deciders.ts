/**
 * Who decides and where, in texts of several sentences. `want`: every decision of the text in order, `kind | actors | places`, each list complete;
 * an actor is called by its name in the report, or in brackets by the words that name nobody.
 */
export interface DeciderCase {
  readonly text: string;
  readonly want: readonly string[];
}

/** Where a report was written is no part of its first sentence. */
export const DATELINES: readonly DeciderCase[] = [
  { text: 'VIENNA - Austrian police arrested 14 people on Tuesday.', want: ['detention | Austrian police |'] },
  {
    text: 'KIGALI, Rwanda (Volcano News) - Parliament approved a new mining code on Monday.',
    want: ['law_adoption | Parliament |'],
  },
  { text: 'LIMA (Costa) — Peru closed three beaches near Callao.', want: ['movement_restriction | Peru | Callao'] },
  {
    text: 'PERM, Russia (Kama Agency) - The governor of Perm Territory has cancelled the hunting season.',
    want: ['other_decision | governor of Perm Territory | Perm Territory'],
  },
  {
    text: 'SALEM, Oregon — Governor Ann Whitaker on Tuesday signed an order to close schools.',
    want: ['other_decision | Ann Whitaker |'],
  },
  {
    text: "TASHKENT, Aug. 4 - Uzbekistan's president dismissed the governor of Andijan.",
    want: ['official_removal | president | Uzbekistan'],
  },
  { text: 'BISHKEK (Steppe 24) - The mayor banned rallies in the city centre.', want: ['assembly_ban | mayor |'] },
  { text: 'DAKAR, Senegal -- Soldiers were sent to Ziguinchor.', want: ['force_deployment |  | Ziguinchor'] },
  { text: 'SAN JOSE, Costa Rica - Lawmakers approved a tax on luxury homes.', want: ['tax_or_budget | (Lawmakers) |'] },
  { text: 'MANILA, Philippines — The president signed a law that bans hazing.', want: ['law_adoption | president |'] },
  {
    text: 'Addis Ababa, June 3, 2021 (HWA) – The Council of Ministers has passed a bill on land.',
    want: ['law_adoption | Council of Ministers |'],
  },
  { text: 'Geneva, 4 May 2020 – The Federal Council has decided to reopen schools.', want: ['other_decision | Federal Council |'] },
  {
    text: "BEIRUT, 14 June (Levant News) - Lebanon's cabinet named a new central bank governor.",
    want: ['appointment | cabinet | Lebanon'],
  },
  {
    text: 'SUVA (Reef Radio) – Fiji has lifted the curfew in Nadi, and the police chief was dismissed.',
    want: ['curfew | Fiji | Nadi', 'official_removal |  |'],
  },
  {
    text: 'LA PAZ, Bolivia, Nov. 3 (Altiplano) — The senate ratified a treaty with Chile.',
    want: ['agreement_or_relations | senate | Chile'],
  },
  { text: 'WINDHOEK – The finance minister raised the tax on beer.', want: ['tax_or_budget | finance minister |'] },
  // No dateline: the dash joins two names, or opens an aside.
  { text: 'The EU – Russia summit in Nice was cancelled by France.', want: ['other_decision | France | Nice'] },
  {
    text: 'Lusaka, Zambia - usually calm - was placed under a curfew by the army.',
    want: ['curfew | army | Lusaka'],
  },
  {
    text: 'Prime Minister Ingrid Solberg - under pressure - dismissed the fisheries minister.',
    want: ['official_removal | Ingrid Solberg |'],
  },
  { text: 'The Addis Ababa-based bloc suspended Mali.', want: ['other_decision | (Addis Ababa-based bloc) | Mali'] },
];

/** "I" and "we" are who speaks. */
export const FIRST_PERSONS: readonly DeciderCase[] = [
  { text: '"We are imposing sanctions on ten officials," said Foreign Minister Petra Lang.', want: ['trade_or_sanctions | Petra Lang |'] },
  {
    text: 'Speaking in Oslo, Foreign Minister Petra Lang said:\nI have today instructed officials to speed up the payments. We are imposing an asset freeze on two commanders.',
    want: ['other_decision | Petra Lang |', 'trade_or_sanctions | Petra Lang |'],
  },
  {
    text: 'Foreign Minister Petra Lang said:\nThis is a dark day.\nThe measures follow a vote. We have banned the export of arms.',
    want: ['trade_or_sanctions | (We) |'],
  },
  {
    text: 'Canada welcomes the truce in Chad. We call on the Government of Chad to release all political prisoners.',
    want: ['detention | Canada |'],
  },
  {
    text: 'Canada condemns the attack in Mali. We will provide $5 million in aid to the victims and we are recalling our ambassador.',
    want: ['subsidy_or_payment | Canada |', 'agreement_or_relations | Canada |'],
  },
  { text: 'Canada condemns the attack. France supports Canada. We will provide $5 million in aid.', want: ['subsidy_or_payment | (We) |'] },
  {
    text: 'The European Union deplores the coup in Gabon. We are suspending all military aid.',
    want: ['subsidy_or_payment | European Union |'],
  },
  {
    text: 'The governor of Jalisco toured the hospital. "We have ordered the closure of all bars," he said.',
    want: ['other_decision | governor of Jalisco |'],
  },
  {
    text: '"We cannot wait. I have ordered the police to close the market," Mayor Ana Cruz told reporters.',
    want: ['other_decision | Ana Cruz |'],
  },
  {
    text: 'Mayor Ana Cruz told reporters that the river had burst its banks. "We have declared a state of emergency," she added.',
    want: ['state_of_emergency | Ana Cruz |'],
  },
  {
    text: 'President Lena Aho stated: “We have decided to lift the curfew in Turku. I have dismissed the police chief.”',
    want: ['curfew | Lena Aho | Turku', 'official_removal | Lena Aho |'],
  },
  {
    text: '"We have banned rallies," the ministry said.\n"We have also closed the border," it added.',
    want: ['assembly_ban | ministry |', 'border_measure | ministry |'],
  },
  { text: 'We have banned rallies in Oruro.', want: ['assembly_ban | (We) | Oruro'] },
  { text: 'Minister Omar Haddad announced on television: "We will raise the minimum wage."', want: ['subsidy_or_payment | Omar Haddad |'] },
  // Who is told is not who speaks.
  { text: 'The court told Minister Omar Haddad to wait. We have banned rallies.', want: ['assembly_ban | (We) |'] },
  {
    text: '"We demand the release of all prisoners," said the opposition leader Bintou Ceesay.',
    want: ['detention | Bintou Ceesay |'],
  },
  {
    text: 'The cabinet banned rallies on Friday. "We are afraid," said Amal Nasser, a nurse.',
    want: ['assembly_ban | cabinet |'],
  },
  {
    text: 'Kenya remains worried about the drought. "We have banned the export of maize," said Agriculture Minister Peter Otieno.',
    want: ['trade_or_sanctions | Peter Otieno |'],
  },
  { text: 'Nepal thanks its friends. We are sending two hundred soldiers to Pokhara.', want: ['force_deployment | Nepal | Pokhara'] },
  { text: 'Iran - We have closed the strait, said the admiral.', want: ['border_measure | (admiral) |'] },
];
