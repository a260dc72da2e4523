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
