/** Who and what stands beside the decision: `kind act stage | ROLE=texts | ...`, a stage of `-` for a claim that is no news, each role complete. */
export const ARGUMENTS: readonly { readonly text: string; readonly want: string }[] = [
  // Whom a warrant or a sentence is for.
  {
    text: 'A court in Ghent issues an arrest warrant for banker Luis Vega.',
    want: 'detention enact adopted | DECIDED=court | TARGETS=Luis Vega',
  },
  // Who held an office, where the name stands behind its "of".
  {
    text: 'A court in Blantyre jailed the former president of Malawi Peter Zulu.',
    want: 'court_ruling enact adopted | DECIDED=court | TARGETS=Peter Zulu',
  },
  { text: 'The former mayor of Osh, Aibek Asanov, was arrested.', want: 'detention enact adopted | TARGETS=Aibek Asanov' },
  { text: 'The former driver of Ana Ruiz was arrested.', want: 'detention enact adopted | TARGETS=former driver of Ana Ruiz' },
  { text: 'The former mayor of Osh was arrested.', want: 'detention enact adopted | TARGETS=former mayor of Osh' },
  // The head of what a country has is no head of the country.
  {
    text: "The president appointed Luis Vega as head of Peru's Tax Agency.",
    want: "appointment enact adopted | APPOINTS=Luis Vega | TO_OFFICE=head of Peru's Tax Agency",
  },
  {
    text: "The leader of Uganda's opposition was arrested.",
    want: "detention enact adopted | TARGETS=leader of Uganda's opposition",
  },
  // Two verbs with one object: not done to those who do it.
  {
    text: 'Soldiers arrested and deported the bishop of Bata.',
    want: 'detention enact adopted | DECIDED=Soldiers | TARGETS=bishop of Bata',
  },
  {
    text: 'The army detained and then released three foreign reporters.',
    want: 'detention enact adopted | DECIDED=army | TARGETS=three foreign reporters',
  },
  {
    text: 'Customs officers in Tema seized and destroyed 30 boxes of medicine.',
    want: 'search_seizure enact adopted | DECIDED=Customs officers in Tema | TARGETS=30 boxes of medicine',
  },
  { text: 'Two editors detained and charged in Lusaka.', want: 'detention enact adopted | TARGETS=Two editors' },
  { text: 'Togo issues a warrant for the arrest of Ana Ruiz.', want: 'detention enact adopted | DECIDED=Togo | TARGETS=Ana Ruiz' },
  {
    text: 'An arrest warrant is issued for the former president of Peru.',
    want: 'detention enact adopted | TARGETS=former president of Peru',
  },
  { text: 'A judge issues an arrest warrant against Ola Berg over the fire.', want: 'detention enact adopted | TARGETS=Ola Berg' },
  { text: 'Poet Luis Vega is given a life sentence for a poem.', want: 'court_ruling enact adopted | TARGETS=Luis Vega' },
  { text: 'Two men are given prison sentences in Wales.', want: 'court_ruling enact adopted | TARGETS=Two men' },
  // Whom sanctions stand on, and who is fined.
  {
    text: 'Peru imposed sanctions on two Chadian generals accused of torture.',
    want: 'trade_or_sanctions enact adopted | DECIDED=Peru | TARGETS=two Chadian generals',
  },
  {
    text: 'The council lifted sanctions that had been imposed on three Chadian officials.',
    want: 'trade_or_sanctions lift adopted | DECIDED=council | TARGETS=Chadian officials',
  },
  {
    text: 'Oman imposed sanctions on exports of copper.',
    want: 'trade_or_sanctions enact adopted | DECIDED=Oman | TARGETS=',
  },
  {
    text: 'The harbour authority of Tema fined its captain 3,333 euros.',
    want: 'other_decision enact adopted | DECIDED=harbour authority of Tema | TARGETS=its captain | APPLIES_IN=Tema',
  },
  { text: 'A court issues an arrest warrant for murder.', want: 'detention enact adopted | TARGETS=' },
  { text: 'The general is given a trophy and his verdict is upheld.', want: 'court_ruling enact adopted | TARGETS=' },
  // The office that somebody is put into, wherever the words say it.
  {
    text: 'Elina Saar becomes president of Estonia.',
    want: 'appointment enact adopted | APPOINTS=Elina Saar | TO_OFFICE=president of Estonia',
  },
  {
    text: 'Ama Boateng becomes the new prime minister of Ghana.',
    want: 'appointment enact adopted | TO_OFFICE=new prime minister of Ghana',
  },
  { text: 'President Ana Diaz appoints Luis Vega as prime minister.', want: 'appointment enact adopted | TO_OFFICE=prime minister' },
  {
    text: 'The governor appoints Peter Zulu, a former judge, as health minister.',
    want: 'appointment enact adopted | TO_OFFICE=health minister',
  },
  {
    text: 'Kofi Mensah is chosen to succeed Ama Boateng as governor of the Bank of Ghana.',
    want: 'appointment enact adopted | APPOINTS=Kofi Mensah | TO_OFFICE=governor of the Bank of Ghana',
  },
  {
    text: 'President Ana Diaz nominates Luis Vega to be head of the Tax Agency.',
    want: 'appointment enact adopted | TO_OFFICE=head of the Tax Agency',
  },
  { text: 'Mira Novak is sworn in as mayor of Split.', want: 'appointment enact adopted | TO_OFFICE=mayor of Split' },
  {
    text: 'Ivo Pavlic succeeds Mira Novak as mayor of Split.',
    want: 'appointment enact adopted | APPOINTS=Ivo Pavlic | TO_OFFICE=mayor of Split',
  },
  { text: 'President Ana Diaz appoints Luis Vega to the court.', want: 'appointment enact adopted | TO_OFFICE=' },
  {
    text: 'Ama Boateng was appointed minister of energy.',
    want: 'appointment enact adopted | APPOINTS=Ama Boateng | TO_OFFICE=minister of energy',
  },
  { text: 'Ivo Pavlic is elected Speaker of the Senate.', want: 'appointment enact adopted | TO_OFFICE=Speaker of the Senate' },
  {
    text: 'The president appointed Mira Novak ambassador to Chile.',
    want: 'appointment enact adopted | APPOINTS=Mira Novak | TO_OFFICE=ambassador to Chile',
  },
  {
    text: 'The interior minister Kofi Mensah is named as acting foreign minister.',
    want: 'appointment enact adopted | TO_OFFICE=acting foreign minister',
  },
  {
    text: 'The president will nominate Luis Vega, the ambassador to Peru, as ambassador to Chile.',
    want: 'appointment enact announced | TO_OFFICE=ambassador to Chile',
  },
  // The office that somebody leaves.
  { text: 'Mira Novak resigned as mayor of Split.', want: 'resignation enact adopted | REMOVES=Mira Novak | TO_OFFICE=mayor of Split' },
  { text: 'Kofi Mensah quit his post as transport minister.', want: 'resignation enact adopted | TO_OFFICE=transport minister' },
  {
    text: 'Luis Vega announced his resignation as prime minister.',
    want: 'resignation enact announced | TO_OFFICE=prime minister',
  },
  {
    text: 'Ama Boateng stepped down from the post of speaker of parliament.',
    want: 'resignation enact adopted | TO_OFFICE=speaker of parliament',
  },
  {
    text: 'Parliament dismissed Elina Saar as chief justice.',
    want: 'official_removal enact adopted | REMOVES=Elina Saar | TO_OFFICE=chief justice',
  },
  {
    text: 'The council sacked Peter Zulu from his position as chief of police.',
    want: 'official_removal enact adopted | REMOVES=Peter Zulu | TO_OFFICE=chief of police',
  },
  { text: 'Ivo Pavlic was removed as interior minister.', want: 'official_removal enact adopted | TO_OFFICE=interior minister' },
  {
    text: 'Health Minister Ama Boateng resigned on Tuesday.',
    want: 'resignation enact adopted | REMOVES=Ama Boateng | TO_OFFICE=Health Minister',
  },
  {
    text: 'President Ana Diaz dismissed Defence Minister Luis Vega.',
    want: 'official_removal enact adopted | REMOVES=Luis Vega | TO_OFFICE=Defence Minister',
  },
  { text: 'Elina Saar, the finance minister, resigned on Monday.', want: 'resignation enact adopted | TO_OFFICE=finance minister' },
  { text: 'Former Health Minister Ama Boateng resigned from the council.', want: 'resignation enact adopted | TO_OFFICE=' },
  { text: 'Ex-premier Luis Vega resigned from the council.', want: 'resignation enact adopted | TO_OFFICE=' },
  { text: 'Ivo Pavlic was removed from office.', want: 'official_removal enact adopted | TO_OFFICE=' },
  { text: 'Mira Novak, who had served as mayor, resigned on Monday.', want: 'resignation enact adopted | TO_OFFICE=' },
  { text: 'Mira Novak resigned as a result of the scandal.', want: 'resignation enact adopted | TO_OFFICE=' },
  // Whom a court judges.
  {
    text: 'A court in Lusaka sentences two former soldiers to ten years in prison.',
    want: 'court_ruling enact adopted | TARGETS=two former soldiers',
  },
  { text: 'A Chilean court acquits Luis Vega of fraud.', want: 'court_ruling enact adopted | TARGETS=Luis Vega' },
  { text: 'The singer Ana Ruiz is convicted of fraud by a court in Madrid.', want: 'court_ruling enact adopted | TARGETS=Ana Ruiz' },
  { text: 'The Supreme Court of Nepal acquits the two bankers.', want: 'court_ruling enact adopted | TARGETS=two bankers' },
  { text: 'The court overturns the ban on rallies.', want: 'court_ruling enact adopted | TARGETS=' },
  // On whom sanctions are.
  { text: 'Canada imposes sanctions on the Minsk Tractor Works.', want: 'trade_or_sanctions enact adopted | TARGETS=Minsk Tractor Works' },
  { text: "Norway imposes sanctions on Oman's Sohar Bank.", want: 'trade_or_sanctions enact adopted | TARGETS=Sohar Bank | APPLIES_IN=' },
  { text: 'Canada imposes sanctions against Eritrea.', want: 'trade_or_sanctions enact adopted | DECIDED=Canada | APPLIES_IN=Eritrea' },
  { text: 'Canada imposes sanctions over the arrests in Eritrea.', want: 'trade_or_sanctions enact adopted | TARGETS=' },
  // Troops that leave, and who withdraws them.
  {
    text: 'The Kenyan military withdraws its troops from Kismayo.',
    want: 'force_deployment lift adopted | DECIDED=Kenyan military | TARGETS=troops | APPLIES_IN=Kismayo',
  },
  {
    text: 'Kenyan troops withdraw from Kismayo.',
    want: 'force_deployment lift adopted | DECIDED= | TARGETS=Kenyan troops | APPLIES_IN=Kismayo',
  },
  // What is approved is no longer a plan.
  {
    text: "Nepal's parliament approves a plan to abolish the ministry of culture.",
    want: 'body_abolition enact adopted | DECIDED=parliament | PROPOSED=',
  },
  { text: 'Lawmakers in Nepal approve a proposal to dissolve the culture ministry.', want: 'body_abolition enact adopted | PROPOSED=' },
  { text: 'The cabinet adopts a plan to deploy troops in Goma.', want: 'force_deployment enact adopted | DECIDED=cabinet' },
  { text: 'The premier presents a plan to deploy troops in Goma.', want: 'force_deployment enact proposed | PROPOSED=premier | DECIDED=' },
  // A second subject behind a first clause.
  {
    text: 'Sixty rebels have been killed and the deputy governor of Kayes, Ali Traore, has been arrested.',
    want: 'detention enact adopted | TARGETS=Ali Traore',
  },
  {
    text: 'Ten rebels have been killed and have been buried in Kayes, and a banker has been arrested.',
    want: 'detention enact adopted | TARGETS=banker',
  },
  // Things decide nothing, even where nothing is decided.
  { text: 'Her resignation ends the state of emergency.', want: 'state_of_emergency lift - | DECIDED=' },
  { text: 'A campaign to free the jailed poets began in Lima.', want: 'detention lift - | DECIDED=' },
  { text: 'The mayor may lift the curfew.', want: 'curfew lift - | DECIDED=mayor' },
  // Whence somebody goes is nobody who goes.
  { text: 'Luis Vega announces his resignation from the Senate.', want: 'resignation enact announced | ANNOUNCED=Luis Vega | REMOVES=his' },
  { text: 'The president accepts the resignation of Luis Vega.', want: 'resignation enact adopted | REMOVES=Luis Vega' },
  {
    text: 'The International Criminal Court agrees to pursue the case of Luis Vega.',
    want: 'court_ruling enact adopted | DECIDED=International Criminal Court',
  },
  // One that agrees to do a thing decides it alone; two agree with each other.
  { text: 'Norway agrees to take 1,500 migrants from Malta.', want: 'other_decision enact adopted | DECIDED=Norway' },
  { text: 'The cabinet of Peru agreed to admit two hundred nurses.', want: 'other_decision enact adopted | DECIDED=cabinet of Peru' },
  { text: 'Norway and Malta agree to share 1,500 migrants.', want: 'agreement_or_relations enact adopted | DECIDED=Norway, Malta' },
  { text: 'Norway agrees with Malta to share 1,500 migrants.', want: 'agreement_or_relations enact adopted' },
  { text: 'Norway agrees to a truce.', want: 'agreement_or_relations enact adopted | DECIDED=Norway' },
  // Where people come from is not where they must stay.
  {
    text: 'Norway imposes a quarantine for travellers coming from Malta and Chile.',
    want: 'movement_restriction enact adopted | APPLIES_IN=Norway',
  },
  { text: 'Kenya orders a quarantine for all visitors from Malta.', want: 'movement_restriction enact ordered | APPLIES_IN=Kenya' },
  { text: 'Kenya evacuates two villages from Lamu.', want: 'movement_restriction enact adopted | APPLIES_IN=Lamu' },
  { text: 'Kenya bans all visitors from Malta.', want: 'border_measure enact adopted | APPLIES_IN=Kenya' },
  {
    text: 'Peter Zulu is sworn in for a second term as president of Zambia.',
    want: 'appointment enact adopted | APPOINTS=Peter Zulu | TO_OFFICE=president of Zambia',
  },
  {
    text: 'The government of Ana Diaz loses a vote of no confidence.',
    want: 'government_dismissal enact adopted | DECIDED= | REMOVES=government',
  },
  { text: 'Peru declares the end of its state of emergency.', want: 'state_of_emergency lift adopted | DECIDED=Peru' },
  { text: 'Peru announces the end of its state of emergency.', want: 'state_of_emergency lift announced | ANNOUNCED=Peru' },
  { text: 'The governor rejects the treaty.', want: 'agreement_or_relations enact rejected | OPPOSED=governor' },
  {
    text: 'Argentina orders the deployment of two battalions to Salta.',
    want: 'force_deployment enact ordered | TASKS= | TARGETS=two battalions',
  },
  { text: 'Chile orders the navy to seize the ship.', want: 'search_seizure enact ordered | TASKS=navy | TARGETS=ship' },
  { text: 'Chile orders the seizure of the ship.', want: 'search_seizure enact ordered | TASKS= | TARGETS=ship' },
  // Whom somebody makes what, whom a nomination is of, and which side of a border.
  {
    text: "Vietnam's assembly elected Vo Van Thuong president on Thursday.",
    want: 'appointment enact adopted | APPOINTS=Vo Van Thuong | TO_OFFICE=president',
  },
  {
    text: 'The king appointed Alexei Smirnov acting governor.',
    want: 'appointment enact adopted | APPOINTS=Alexei Smirnov | TO_OFFICE=acting governor',
  },
  {
    text: 'The Senate approved the nomination of Ana Ruiz as ambassador.',
    want: 'appointment enact adopted | APPOINTS=Ana Ruiz | TO_OFFICE=ambassador',
  },
  {
    text: 'Parliament approved the appointment of two Supreme Court judges.',
    want: 'appointment enact adopted | APPOINTS=two Supreme Court judges',
  },
  {
    text: 'Poland declared a state of emergency along its border with Belarus.',
    want: 'state_of_emergency enact adopted | APPLIES_IN=Poland',
  },
  { text: 'Serbia deployed troops along its border with Kosovo.', want: 'force_deployment enact adopted | APPLIES_IN=Kosovo' },
];

/** What happens, is told or is judged without a word that decides it: no claim of this kind, not even one without a stage. */
export const NO_CLAIMS: readonly { readonly text: string; readonly kind: string }[] = [
  { text: 'The death toll of the flood in Beira rises to 60.', kind: 'price_increase' },
  { text: 'The toll has risen to nine dead.', kind: 'price_increase' },
  { text: 'A gunman opened fire in a church in Turku.', kind: 'force_authorisation' },
  { text: 'Police in Lagos opened fire and killed two traders.', kind: 'force_authorisation' },
  { text: 'The rebels used chemical weapons near Kayes.', kind: 'force_authorisation' },
  { text: 'Two nurses died after soldiers opened fire on a bus.', kind: 'force_authorisation' },
  { text: 'Local elections are held in Norway.', kind: 'election_call' },
  { text: 'The museum in Oslo reopens after ten years.', kind: 'movement_restriction' },
  { text: 'Train fares in Italy rose again in May.', kind: 'price_increase' },
  { text: 'The sanctions are, in effect, an act of war.', kind: 'trade_or_sanctions' },
  { text: 'Two hikers who were kidnapped in Kayes are freed.', kind: 'detention' },
  { text: 'Ana Ruiz, a nurse abducted by the rebels, is released.', kind: 'detention' },
  { text: 'The rebels release five nurses they are holding hostage.', kind: 'detention' },
  { text: 'The appeals court remanded the case to the lower court.', kind: 'detention' },
  { text: 'Demonstrators are removed by police.', kind: 'official_removal' },
  { text: 'The Democratic National Convention begins in Chicago.', kind: 'agreement_or_relations' },
  { text: 'The High Council of State rejects talks with the rebels.', kind: 'court_ruling' },
  { text: 'Peru announces an increase in the death toll.', kind: 'price_increase' },
  { text: 'The premier of Malta accepts an invitation to a banquet.', kind: 'agreement_or_relations' },
  { text: 'President Ana Diaz is discharged from hospital.', kind: 'official_removal' },
];
