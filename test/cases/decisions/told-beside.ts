import { type DecisionCase, row } from './case.ts';

/** Own sentences: what a clause beside the main one tells, who is among those concerned, one act told by two verbs, clauses behind "but". */
export const TOLD_BESIDE: readonly DecisionCase[] = [
  // "with" and a subject of its own tells beside the main clause.
  row('Clashes go on in Mali, with France withdrawing its aid.', 'subsidy_or_payment lift adopted | France'),
  row('Oman leaves the talks, with Peru recalling its ambassador.', 'agreement_or_relations enact adopted | Peru'),
  row('Clashes go on in Chad, with France sending 300 troops.', 'force_deployment enact adopted | France'),
  // Whoever is among those dismissed is dismissed.
  row('The finance minister is among those arrested.', 'detention enact adopted'),
  row('Two generals are among those dismissed by the president.', 'official_removal enact adopted | president'),
  row('The journalist Ama Boateng is among those freed.', 'detention lift adopted'),
  row('Two bishops were among those pardoned by the king.', 'pardon_amnesty enact adopted | king'),
  row('A Peruvian teacher is among those deported from Oman.', 'border_measure enact adopted'),
  // The second of two verbs says who did it.
  row('A man is arrested and questioned by Polish police.', 'detention enact adopted | Polish police'),
  // Two clauses, each with its subject.
  row('Malta reopens shops, but Chancellor Ana Ruiz warns of a second wave.', 'other_decision lift adopted | Malta'),
  row('Togo reopens schools, but the minister asks for patience.', 'other_decision lift adopted | Togo'),
  // What is offered to many is no money.
  row(
    'The prime minister says that three million islanders will be offered citizenship.',
    'other_decision enact announced | prime minister',
  ),
  // Given with what.
  row('The European Union provides Fiji with a US$23 million budget.', 'subsidy_or_payment enact adopted | European Union'),
  row('Japan supplies Chad with 200 vehicles.', 'subsidy_or_payment enact adopted | Japan'),
  row('Norway presents Peru with a grant of 20 million dollars.', 'subsidy_or_payment enact adopted | Norway'),
  // Gatherings that are stopped.
  row('Police in Brussels shut down the right-wing conference.', 'assembly_ban enact adopted | Police'),
  row('The mayor shuts down the harvest parade.', 'assembly_ban enact adopted | mayor'),
  row('Ugandan police cancel a concert by Bobi Wine.', 'assembly_ban enact adopted | police'),
  // Impeachments begin with those who seek them.
  row('Lawmakers in Peru file for the impeachment of the president.', 'official_removal enact proposed | Lawmakers'),
  row('Ghanaian opposition politicians agree to seek impeachment of the president.', 'official_removal enact proposed | politicians'),
  // Who is let, and what is done no more.
  row("Myanmar's Election Commission clears Ana Ruiz to run in a by-election.", 'other_decision enact adopted | Election Commission'),
  row('The aviation authority clears the jet to fly again.', 'other_decision enact adopted | authority'),
  row('Sudan lifts the ban and ends flogging as a punishment.', 'other_decision lift adopted | Sudan'),
  row('Norway stops whaling in its waters.', 'other_decision lift adopted | Norway'),
  // What comes into force.
  row('Initiative 190 comes into effect in Montana.', 'law_adoption enact in_force'),
  row('A budget sequestration comes into effect in the republic.', 'tax_or_budget enact in_force'),
  row('A new policy on asylum takes effect in Denmark.', 'other_decision enact in_force'),
  // What came before is told with its day, in the headline's present, or in full by a noun that somebody judges.
  row('It is the first rally since President Faye lifted the ban on protests on 3 March.', 'assembly_ban lift adopted | Faye'),
  row('The talks come after Peru expelled the Bolivian ambassador on Monday.', 'agreement_or_relations enact adopted | Peru'),
  row('The mine closes after the government of Laos revokes its licence.', 'other_decision lift adopted | government of Laos'),
  row('A poet leaves prison after the Court of Appeal in Rabat overturns his conviction.', 'court_ruling enact adopted | Court of Appeal'),
  row("Peru protests Chile's arrest of two fishermen.", 'detention enact adopted | Chile'),
  row("The EU criticises Turkey's jailing of a journalist.", 'detention enact adopted | Turkey'),
  row("Ukraine protests Russia's seizure of three ships.", 'search_seizure enact adopted | Russia'),
  row("Lawyers denounce the government's dismissal of three judges.", 'official_removal enact adopted | government'),
  row('A journalist was detained in Laos before being expelled by the government.', 'border_measure enact adopted | government'),
  row('He was held for two days before being deported to Ghana.', 'border_measure enact adopted'),
  // What stands before a semicolon is a sentence of its own.
  row('Ben Cole is indicted on charges of fraud; Cole denies he broke any laws.', 'detention enact adopted'),
  row('The court in Osh bans the party; its leader refuses to comply.', 'court_ruling enact adopted | court'),
  row(
    'The president signed a declaration stating that a major disaster existed in nine counties.',
    'state_of_emergency enact adopted | president',
  ),
  row('Red Square closes to tourists between 10 and 30 March.', 'movement_restriction enact adopted'),
  row('The bridge in Porto reopens to traffic.', 'movement_restriction lift adopted'),
  row('The European Commission sues Malta over its passports.', 'inquiry enact adopted | European Commission'),
];

export const TOLD_OF_NOBODY: readonly string[] = [
  'The boxer wins, with all judges scoring in his favour.',
  'The toll rises, with 300 missing and 2,000 people evacuated.',
  'The major says she was ordered to do so by the ambassador.',
  'Iran Air finalises a deal with Boeing for 80 jetliners.',
  'He resigns as chairman of the guild and as head of the coalition.',
  'The singer is among those praised by the critics.',
  'The gardener clears the path to reach the gate.',
  'The club ends smoking in its bar.',
  'The city of Lagos sues the state governor.',
  'The Security Council declares its concern over the war in Ethiopia.',
  'The heiress has been held in a private villa for a year after she tried to leave her family.',
  'The girl was held for three days in the basement of a neighbour.',
  'Critics praise the film of the arrest of a king.',
  'The novel appears ten years after its author was pardoned.',
];
