/** How a clause is meant. `want`: kind, then only what is checked, as `field=value`. */
export const READINGS: readonly { readonly text: string; readonly want: string }[] = [
  { text: 'The mayor imposed a curfew.', want: 'curfew stage=adopted modality=asserted factuality=CT polarity=pos' },
  { text: 'The mayor did not impose a curfew.', want: 'curfew stage=- polarity=neg' },
  { text: 'The mayor may impose a curfew.', want: 'curfew stage=- modality=hypothetical factuality=PS' },
  { text: 'If the violence goes on, the mayor will impose a curfew.', want: 'curfew stage=- modality=hypothetical' },
  { text: 'Will the mayor impose a curfew?', want: 'curfew stage=- factuality=UU' },
  { text: 'The mayor threatened to impose a curfew.', want: 'curfew stage=- modality=threatened' },
  { text: 'The mayor refused to impose a curfew.', want: 'curfew stage=rejected polarity=neg modality=denied' },
  { text: 'The mayor denied that the police had arrested the singer.', want: 'detention stage=- polarity=neg modality=denied' },
  { text: 'The mayor wants to impose a curfew.', want: 'curfew stage=- modality=hypothetical' },
  { text: 'The mayor threatens to reject the treaty.', want: 'agreement_or_relations stage=-' },
  { text: 'The mayor ordered the police chief to impose a curfew.', want: 'curfew stage=ordered modality=ordered' },
  { text: 'The council asked the mayor to impose a curfew.', want: 'curfew stage=called_for modality=requested' },
  { text: 'The mayor promised to lift the curfew.', want: 'curfew stage=announced modality=promised' },
  { text: 'The mayor offered to lift the curfew.', want: 'curfew stage=proposed modality=offered' },
  { text: 'The mayor said the government had lifted the curfew.', want: 'curfew stage=adopted by=mayor' },
  { text: 'The mayor said the government must lift the curfew.', want: 'curfew stage=called_for modality=requested' },
  { text: 'According to the mayor, the government lifted the curfew.', want: 'curfew stage=adopted by=mayor' },
  { text: 'The government reportedly lifted the curfew.', want: 'curfew stage=adopted factuality=PR' },
  { text: 'The minister who imposed the curfew fell ill.', want: 'curfew stage=- modality=presupposed' },
  { text: 'After the governor imposed a curfew, shops closed.', want: 'curfew stage=- modality=presupposed' },
  { text: 'The police closed roads while the governor imposed a curfew.', want: 'curfew stage=adopted' },
  { text: 'In 1971 the army detained 300 people each year.', want: 'detention stage=- modality=presupposed' },
  { text: 'Before the reform, 350 men were sentenced to prison every year.', want: 'court_ruling stage=- modality=presupposed' },
  { text: 'The army detained 300 people this year.', want: 'detention stage=adopted' },
  { text: 'Every year the mayor bans fireworks, but today she banned rallies.', want: 'assembly_ban stage=adopted' },
  { text: 'The fund compensates fishermen if their boats sink.', want: 'subsidy_or_payment stage=- modality=presupposed' },
  { text: 'The minister announces that she will resign if the vote is lost.', want: 'resignation stage=announced' },
  { text: 'The president has seldom called for constitutional amendments.', want: 'constitutional_change stage=-' },
  { text: 'The president has called for constitutional amendments.', want: 'constitutional_change stage=called_for' },
  { text: 'In recent years the government has banned several newspapers.', want: 'media_censorship stage=- modality=presupposed' },
  { text: 'Over the past four decades the ministry has paid subsidies to weavers.', want: 'subsidy_or_payment stage=-' },
  { text: 'The government banned two newspapers for three years.', want: 'media_censorship stage=adopted' },
  { text: 'Until 1968, the ministry banned newspapers in Fijian.', want: 'media_censorship stage=- modality=presupposed' },
  { text: 'The ministry banned two newspapers until May.', want: 'media_censorship stage=adopted' },
  { text: 'Laws on pensions should originate and be approved in the Senate.', want: 'law_adoption stage=- modality=requested' },
  { text: 'The bill originated and was approved in the Senate.', want: 'law_adoption stage=adopted' },
  { text: 'Opening the airspace to cargo planes is a form of friendship.', want: 'border_measure stage=- modality=presupposed' },
  { text: 'She was prime minister and, after dissolving parliament, the head of a party.', want: 'parliament_dissolution stage=-' },
];

/** When it is or begins, read on 10 March 2022. */
export const CLAIM_TIMES: readonly { readonly text: string; readonly want: string }[] = [
  { text: 'The mayor imposed a curfew on Tuesday.', want: 'when=2022-03-08 basis=relative' },
  { text: 'On 3 March the mayor imposed a curfew.', want: 'when=2022-03-03 basis=explicit' },
  { text: 'The mayor imposed a curfew.', want: 'when=2022-03-10 basis=report_date' },
  { text: 'The mayor imposed a curfew for six months.', want: 'when=2022-03-10 durationIso=P6M' },
  { text: 'The mayor imposed a two-week curfew.', want: 'when=2022-03-10 durationIso=P2W' },
  { text: 'The mayor imposed a curfew until 20 March.', want: 'when=2022-03-10 validTo=2022-03-20' },
  { text: 'The mayor imposed a curfew starting from 12 March.', want: 'when=2022-03-10 validFrom=2022-03-12' },
  { text: 'The mayor lifted the curfew that was imposed in 2019.', want: 'when=2022-03-10' },
  { text: 'On Monday the mayor imposed a curfew and banned rallies.', want: 'when=2022-03-07' },
  { text: 'The president calls an election for 8 November.', want: 'when=2022-03-10 validFrom=2022-11-08' },
];

/** Places each claim of a split clause has; claims of one clause share their group. */
export const SPLITS: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  { text: 'The president declared a state of emergency in Lima and Cusco.', want: ['Lima', 'Cusco'] },
  { text: 'The president declared a state of emergency in Lyon County, Iowa.', want: ['Lyon County'] },
  { text: 'Kenya closes its border with Somalia.', want: ['Somalia'] },
  { text: 'In Tripoli, the governor banned rallies.', want: ['Tripoli'] },
  { text: 'The governor banned rallies after riots in Tripoli.', want: [] },
  { text: 'Two Peruvian nurses from Lima were arrested in Bogota.', want: ['Bogota'] },
];

/** Plurals that are verbs, and plurals that are not: `verb` is the word that must or must not be one. */
export const HEADLINES: readonly { readonly text: string; readonly verb: string; readonly is: boolean }[] = [
  { text: 'A federal judge in California orders a halt to most separations.', verb: 'orders', is: true },
  { text: 'The president of Korea pardons former Samsung executive Lee.', verb: 'pardons', is: true },
  { text: 'A court in Pakistan sentences three people to death.', verb: 'sentences', is: true },
  { text: 'Russia sanctions Canadian Prime Minister Justin Trudeau.', verb: 'sanctions', is: true },
  { text: 'The orders of the general were clear.', verb: 'orders', is: false },
  { text: 'Three people received sentences of ten years.', verb: 'sentences', is: false },
  { text: 'The sanctions hurt the poor.', verb: 'sanctions', is: false },
  { text: 'Police calls rose in May.', verb: 'calls', is: false },
];
