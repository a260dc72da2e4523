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

/** Who decides stands in a sentence before, and the words say so. */
export const CARRIED: readonly DeciderCase[] = [
  // Decided by those who have met.
  { text: 'The cabinet met on Monday. It was decided to close all schools.', want: ['other_decision | cabinet |'] },
  { text: 'The cabinet met on Monday. It was decided to forbid the sale of untreated water.', want: ['other_decision | cabinet |'] },
  {
    text: 'The Security Council convened on Friday. It was resolved that the embargo be lifted.',
    want: ['trade_or_sanctions | Security Council |'],
  },
  {
    text: 'The commission held a session on Friday. A decision was taken to postpone the election.',
    want: ['election_call | commission |'],
  },
  { text: 'At a meeting of the cabinet, it was decided to ban exports of wheat.', want: ['trade_or_sanctions | cabinet |'] },
  {
    text: 'President Ahmed chaired a meeting of the security council. It was decided to extend the curfew.',
    want: ['curfew | security council |'],
  },
  { text: 'Heads of state of ECOWAS met in Abuja. It was agreed to send troops to Mali.', want: ['force_deployment | ECOWAS | Mali'] },
  { text: 'The council met. Snow fell all day. It was decided to close all schools.', want: ['other_decision |  |'] },
  { text: 'It was decided to impose a curfew in Lusaka.', want: ['curfew |  | Lusaka'] },
  // By the text that holds the rule.
  { text: 'According to a decree of the president, the curfew is extended.', want: ['curfew | president |'] },
  { text: 'Under an order signed by Mayor Ana Cruz, gatherings are banned.', want: ['assembly_ban | Ana Cruz |'] },
  { text: 'By order of the mayor, all markets were closed.', want: ['other_decision | mayor |'] },
  {
    text: 'The government banned exports of wheat. The decree also prohibits the storage of grain in homes.',
    want: ['trade_or_sanctions | government |', 'other_decision | government |'],
  },
  {
    text: 'The governor of Osh imposed a curfew. Under the decision, all shops will close at 8 pm.',
    want: ['curfew | governor of Osh | Osh', 'other_decision | governor of Osh |'],
  },
  {
    text: 'The governor of Osh imposed a curfew. Under a law of 1998, gatherings are banned.',
    want: ['curfew | governor of Osh | Osh', 'assembly_ban |  |'],
  },
  {
    text: 'The king lifted the ban on imports. The ban on exports expired.',
    want: ['trade_or_sanctions | king |', 'trade_or_sanctions |  |'],
  },
  // By the same as before.
  {
    text: 'The governor of Osh imposed a curfew. Gatherings are also banned.',
    want: ['curfew | governor of Osh | Osh', 'assembly_ban | governor of Osh |'],
  },
  { text: 'The governor of Osh imposed a curfew. Gatherings are banned.', want: ['curfew | governor of Osh | Osh', 'assembly_ban |  |'] },
  {
    text: 'The governor of Osh imposed a curfew. Gatherings are also banned by the mayor.',
    want: ['curfew | governor of Osh | Osh', 'assembly_ban | mayor |'],
  },
];

/** Items of a list take from its lead what they do not say. */
export const LISTS: readonly DeciderCase[] = [
  {
    text: 'The council of Tartu decided on Monday:\n- to close the central market;\n- to ban rallies in the old town.',
    want: ['other_decision | council of Tartu |', 'assembly_ban | council of Tartu |'],
  },
  {
    text: 'The cabinet of Malawi resolves:\n1. To set the retail price of maize at 300 kwacha.\n2. To forbid the export of grain.\n3. To establish a commission on harvests.',
    want: ['price_regulation | cabinet of Malawi |', 'trade_or_sanctions | cabinet of Malawi |', 'body_creation | cabinet of Malawi |'],
  },
  {
    text: 'The governor of Sindh announced new measures. They include:\n• closure of all schools in Karachi\n• a ban on public gatherings\n• markets to close at 6 pm',
    want: [
      'other_decision | governor of Sindh | Sindh',
      'other_decision | governor of Sindh | Karachi',
      'assembly_ban | governor of Sindh | Sindh',
      'other_decision | governor of Sindh | Sindh',
    ],
  },
  {
    text: 'The government has announced that from Monday:\n- shops may open;\n- masks are no longer required;\n- restaurants must close at 10 pm.',
    want: ['other_decision | government |', 'other_decision | government |', 'other_decision | government |'],
  },
  {
    text: 'The order, issued by the health minister, includes the following rules:\n(a) no visits to prisons\n(b) suspension of football matches',
    want: ['other_decision | health minister |', 'assembly_ban | health minister |'],
  },
  {
    text: 'The decree of the president provides for:\n- the release of 200 prisoners\n- the dismissal of the prison director.',
    want: ['detention | president |', 'official_removal | president |'],
  },
  {
    text: 'The mayor urged the government:\n- to close the border;\n- to ban exports.\nThe army closed the border.',
    want: ['border_measure | mayor |', 'trade_or_sanctions | mayor |', 'border_measure | army |'],
  },
  // No list of what is decided, or over.
  { text: 'The opposition demands:\n- the release of 200 prisoners;\n- the dismissal of the prison director.', want: [] },
  { text: 'The cabinet decided:\n- to ban rallies.\nThe border was closed.', want: ['assembly_ban | cabinet |', 'border_measure |  |'] },
  { text: '- The border was closed.', want: ['border_measure |  |'] },
];

/** The verb that reports hangs on what it reports. */
export const SAID_BEHIND: readonly DeciderCase[] = [
  {
    text: 'Traffic in Lagos will be restricted on polling day, the state government announced, and schools will stay closed.',
    want: ['movement_restriction | state government | Lagos', 'other_decision |  |'],
  },
  {
    text: 'The border will be closed on Monday, the interior ministry said, adding that trains would be stopped.',
    want: ['border_measure | interior ministry |'],
  },
  { text: 'All schools are closed, the mayor announced, and buses will not run.', want: ['other_decision | mayor |'] },
  { text: 'Two men were arrested in Oslo, police said, and a third is being sought.', want: ['detention |  | Oslo'] },
  {
    text: 'The government allocated 120 million som for repairs, spokesman Daniyar Orozov said, adding that more was needed.',
    want: ['subsidy_or_payment | government |'],
  },
  { text: 'In a decree signed by the president, banks were allowed to reopen.', want: ['other_decision | president |'] },
  // Second verbs and names that the parser loses.
  {
    text: 'The Iranian Navy attacks and seizes a Romanian oil rig in the Persian Gulf.',
    want: ['search_seizure | Iranian Navy | Persian Gulf'],
  },
  { text: 'Attacks and raids kill ten in Mali.', want: [] },
  {
    text: 'President Aho sacked the governor. He named deputy emergencies minister Azamat Mambetov as acting governor.',
    want: ['official_removal | Aho |', 'appointment | Aho |'],
  },
];

/** What a public body tells or asks others to do. */
export const DIRECTED: readonly DeciderCase[] = [
  { text: 'The minister told local councils to empty all pit latrines within ten days.', want: ['other_decision | minister |'] },
  { text: 'The president told mobile operators to switch off text messages.', want: ['other_decision | president |'] },
  { text: 'The central bank has told lenders and banks to report their losses.', want: ['other_decision | central bank |'] },
  { text: 'The interior ministry told police to search every bus.', want: ['search_seizure | interior ministry |'] },
  { text: 'The governor of Osh told schools to keep their windows open.', want: ['other_decision | governor of Osh | Osh'] },
  { text: 'The ministry asked households to switch off ovens.', want: ['other_decision | ministry |'] },
  { text: 'The government of Chile asked mines to cut their use of water.', want: ['other_decision | government of Chile | Chile'] },
  { text: 'Kenya asked airlines to refund all tickets.', want: ['other_decision | Kenya | Kenya'] },
  { text: 'The election commission asked broadcasters to hand over their tapes.', want: ['other_decision | election commission |'] },
  { text: 'Health officials in Peru told hospitals to stop operations.', want: ['other_decision | Health officials | Peru'] },
  // Talk, requests of private people, and what nobody is under orders for.
  { text: 'The minister told reporters to wait outside.', want: [] },
  { text: 'The president told supporters to keep the faith.', want: [] },
  { text: 'The coach told the players to run faster.', want: [] },
  { text: 'The singer asked the police to help her find the dog.', want: [] },
  { text: 'The president told parliament that the war was over.', want: [] },
  { text: 'The minister asked whether schools had closed.', want: [] },
  { text: 'The company told its suppliers to cut their costs.', want: [] },
  { text: 'The minister asked people to be patient.', want: [] },
  { text: 'The king was told to rest by his doctors.', want: [] },
  { text: 'The mayor asked a neighbour to feed the cat.', want: [] },
];

/** Who only speaks of a decision is not where it applies. */
export const BYSTANDERS: readonly DeciderCase[] = [
  {
    text: 'Chile welcomes the decision by President Paul Diarra to drop charges against ten reporters.',
    want: ['detention | Paul Diarra |'],
  },
  {
    text: 'The decision by President Paul Diarra to free ten reporters in Thies was welcomed by Chile.',
    want: ['detention | Paul Diarra | Thies'],
  },
  { text: 'Chile decided to close its border with Peru.', want: ['border_measure | Chile | Peru'] },
  { text: 'Chile imposed a curfew.', want: ['curfew | Chile | Chile'] },
  { text: "Chile's government imposed a curfew.", want: ['curfew | government | Chile'] },
  { text: 'Police in Kisumu shot one man and detained ten.', want: ['detention | Police | Kisumu'] },
];
