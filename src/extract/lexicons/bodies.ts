import type { BodyKind } from '../../model/vocabulary.ts';
import { words, wordTable } from './words.ts';

// Own compilation from general knowledge; Apache-2.0.

/** Nouns that make a capitalised phrase the name of a body, singular, lower case. */
export const BODY_HEADS: ReadonlyMap<string, BodyKind> = wordTable<BodyKind>({
  government: 'government cabinet junta regime authorities presidency executive',
  ministry: 'ministry department treasury chancellery ministries exchequer',
  commission: `commission committee council board panel taskforce subcommittee commissions committees secretariat politburo presidium praesidium
    headquarters delegation caucus`,
  agency: `agency bureau service authority office inspectorate directorate administration services agencies institute fund mint registry embassy consulate
    fire_department fire_service customs ombudsman observatory commissariat centers`,
  security_force: `army navy police forces force guard guards brigade brigades battalion battalions regiment militia corps military gendarmerie
    constabulary marines division squadron fleet command airforce militias unit brigades coastguard intelligence artillery infantry
    cavalry legion peshmerga paramilitary troops police_department police_departments sheriff's_department sheriff's_office`,
  court: 'court tribunal courts judiciary magistracy',
  parliament: `parliament senate congress duma majlis mazhilis majilis bundestag bundesrat knesset sejm rada legislature seimas saeima riigikogu storting
    riksdag folketing cortes diet kurultai khural assembly commons lords shura meclis oireachtas dáil dail vouli jatiya sabha house chamber`,
  party: 'party parties democrats conservatives liberals socialists communists republicans greens bloc',
  company: `company corporation inc inc. ltd ltd. limited plc llc co co. corp corp. group holdings airlines airways motors industries bank banks enterprises
    insurance pharmaceuticals technologies electronics telecom energy_company gmbh ag sa s.a. systems software studios entertainment partners
    productions pictures records labs laboratories breweries railways railway airline steel petroleum refinery shipyard stores restaurants
    capital ventures consulting solutions networks mobile semiconductor foods brewery`,
  media: `newspaper news times post tv television radio magazine journal press herald tribune gazette daily broadcaster broadcasting channel
    telegraph guardian chronicle observer weekly network media mail mirror standard globe inquirer courier echo argus gleaner examiner advertiser bulletin sentinel dispatch enquirer review publishing publishers wire
    news_agency press_agency`,
  international: `nations union organisation organization alliance bank_group commonwealth community treaty_organization league_of_nations`,
  movement: `movement brotherhood jihad front resistance alliance coalition brigades league rebels insurgency militants opposition
    confederation faction vanguard network_of cartel`,
  other: `university college school academy choir choirs orchestra ensemble philharmonic hospital club org team foundation association society federation church museum centre center orchestra
    library institution trust charity ngo union unions congregation diocese archdiocese clinic seminary observatory league faculty fellowship
    laboratory lab band archive archives institute initiative project_group alliance chamber_of_commerce chambers_of_commerce chamber_orchestra
    labour_congress trades_union_congress trade_union_congress stock_exchange exchange
    crescent cross watch monitor refuge`,
});

/** Nouns that stand for a body on their own in running text ("the ministry said"). */
export const BODY_NOMINALS: ReadonlyMap<string, BodyKind> = wordTable<BodyKind>({
  government: 'government cabinet authorities administration junta regime leadership officials',
  ministry: 'ministry treasury department',
  commission:
    'commission committee council board panel taskforce task_force headquarters secretariat delegation working_group commission_of_inquiry',
  agency:
    'agency bureau regulator regulators inspectorate directorate watchdog central_bank national_bank embassy consulate prosecutors prosecution investigators',
  security_force:
    'army navy police military militia gendarmerie troops security_forces armed_forces national_guard security_service air_force coast_guard peacekeepers',
  // A judge or a jury speaks for the court.
  court: 'court courts tribunal supreme_court constitutional_court judiciary high_court jury judge judges magistrate magistrates',
  parliament:
    'parliament senate legislature assembly congress lower_house upper_house national_assembly majilis mazhilis duma lawmakers legislators deputies',
  party: 'party coalition opposition ruling_party opposition_party',
  company: 'company corporation firm bank airline operator manufacturer',
  media: 'newspaper broadcaster channel news_agency magazine',
  international: 'organisation organization bloc alliance',
  movement: 'movement group rebels insurgents militants guerrillas separatists',
  other: 'university foundation association charity ngo club union federation',
});

/** Of those, what needs a definite or possessive word before it, and what stands alone. */
export const BARE_BODY_NOMINALS: ReadonlySet<string> = words(
  'authorities police parliament troops security_forces prosecutors investigators regulators judges courts',
);

/** Nouns that say of the name beside them that it is a body: "the utility Uniper", "the militia Asaib". */
export const ORGANISATION_NOUNS: ReadonlySet<string> =
  words(`company firm corporation utility airline carrier bank lender insurer manufacturer maker carmaker automaker startup conglomerate retailer supermarket chain
  producer operator developer contractor brewer publisher broadcaster newspaper magazine daily weekly channel website party movement militia militant_group
  group organisation organization charity ngo foundation association federation union club team agency institute university giant
  subsidiary supplier distributor refinery steelmaker drugmaker chipmaker brewery brand label exchange regulator watchdog alliance bloc coalition
  battalion brigade regiment band orchestra choir ensemble college school hospital museum network cooperative guild sect gang cartel syndicate`);

/** Bodies whose name has no telling noun. `name: kind` */
export const KNOWN_BODIES: ReadonlyMap<string, BodyKind> = wordTable<BodyKind>({
  government: `white_house kremlin downing_street élysée elysee elysée_palace blue_house number_10 sublime_porte vatican holy_see akorda`,
  ministry: `pentagon foreign_office home_office state_department mod fco dod whitehall foggy_bottom dfat dfid defra`,
  agency: `fbi cia nsa kgb fsb mi5 mi6 mossad isi interpol europol nasa epa fda cdc irs faa ntsb fema osce_mission irna sbu gru bnd nsc gchq
    dea atf usaid federal_reserve bundesbank knb rosneft_board scotland_yard roscosmos jaxa isro esa homeland_security shin_bet dgse`,
  security_force: `bundeswehr red_army wehrmacht idf pla rpf ypg ypj pmf pmu irgc centcom us_central_command janjaweed carabinieri sdf luftwaffe waffen-ss
    tatmadaw gardaí garda mossos carabineros bundespolizei gendarmerie
    gestapo spetsnaz basij quds_force joint_chiefs_of_staff joint_chiefs isaf monusco unifil afp_police cjtf-oir cjtf_oir cjtf royal_navy royal_air_force raf fsa ypg/ypj ss sa stasi nkvd
    omon interpol_team csto_peacekeepers`,
  parliament:
    'bundestag bundesrat knesset duma state_duma verkhovna_rada loya_jirga mazhilis majilis lok_sabha rajya_sabha capitol_hill house_of_commons house_of_lords stormont holyrood dáil sejm storting',
  court: "african_court_on_human_and_peoples'_rights icc icj icty supreme_court high_court old_bailey echr international_criminal_court",
  party: `african_national_congress indian_national_congress all_progressives_congress united_national_congress national_league_for_democracy
    labour tories tory labour_party conservatives liberal_democrats democrats republicans cdu csu spd fdp afd gop ukip dup sdlp likud kadima
    fatah anc zanu-pf zanu_pf ppp pml-n pti bjp akp chp mhp hdp pkk syriza podemos forza_italia psoe pasok fidesz jobbik kuomintang dpp nur_otan amanat
    united_russia fianna_fáil fianna_fail fine_gael plaid_cymru snp ba'ath baath pdk kdp puk mqm solidarity swapo frelimo renamo unita mpla nup cpc
    cpsu parti_québécois bloc_québécois mapai herut shas meretz pnv pri pan pt psdb ump rpr ps plp pnp jlp`,
  company: `google microsoft apple facebook amazon twitter youtube intel ibm samsung sony nokia boeing airbus toyota honda ford volkswagen bmw
    daimler gazprom rosneft lukoil sberbank shell bp exxonmobil exxon chevron total eni petrobras huawei alibaba tencent baidu walmart tesco ikea
    mcdonald's starbucks coca-cola pepsi nestlé nestle unilever pfizer astrazeneca moderna novartis bayer siemens philips nintendo oracle cisco
    netflix fedex reddit uber tesla spacex halliburton blackwater lehman_brothers goldman_sachs baker_hughes arthur_andersen dow_jones maersk novo_nordisk morgan_stanley harley-davidson johnson_&_johnson marks_&_spencer jpmorgan jpmorgan_chase rolls-royce aston_martin hewlett-packard hewlett_packard louis_vuitton ralph_lauren calvin_klein ernst_&_young mckinsey citigroup hsbc barclays ubs aeroflot lufthansa kazmunaygas
    kazatomprom tengizchevroil wikipedia yahoo ebay paypal mozilla verizon vodafone aig enron arcelormittal tiktok whatsapp telegram instagram aramco
    glaxosmithkline sanofi bskyb yukos mercedes-benz renault peugeot hyundai lenovo ericsson alstom thyssenkrupp
    eskom telefónica telefonica movistar vodacom safaricom petronas pemex ecopetrol pdvsa codelco embraer sasol ongc infosys wipro flipkart gojek
    iberdrola repsol bbva nordea volvo škoda stellantis equinor aramex flydubai etihad airtel jio naftogaz ukrenergo orlen
    sinovac biontech qantas ryanair easyjet bloomberg foxconn opera airasia sinopec cnpc gsk general_motors general_electric`,
  media: `bbc cnn reuters associated_press ap afp agence_france-presse tass itar-tass interfax xinhua al_jazeera al-jazeera fox_news sky_news nbc abc
    cbs npr pbs der_spiegel spiegel le_monde figaro el_país el_pais the_guardian guardian the_times wikinews usa_today time_magazine newsweek
    the_economist economist washington_post haaretz kommersant pravda izvestia ria_novosti sana fars_news itv itn cbc dpa ansa kyodo nhk pti_news anadolu tengrinews
    ynet yonhap kcna wafa irib efe belta ukrinform interfax-ukraine prensa_latina press_trust_of_india
    kazinform rfe/rl voice_of_america radio_free_europe politico huffington_post bild die_zeit euronews bellingcat wikileaks variety wired forbes`,
  international: `nato un eu united_nations european_union european_commission european_parliament european_council african_union au arab_league
    asean osce opec imf world_bank wto who unicef unesco unhcr iaea wfp ocha undp unrwa cis csto sco eeu ecowas sadc igad g7 g8 g20 oecd mercosur
    nafta efta ec eec gcc oic brics security_council un_security_council general_assembly red_cross council_of_europe ecb european_central_bank
    collective_security_treaty_organization commonwealth_of_independent_states league_of_nations comintern international_monetary_fund fifa uefa ioc
    world_health_organization world_food_programme un_high_commissioner_for_refugees unhcr world_trade_organization interpol unodc unesco ilo fao wmo opcw opec+ eurasian_economic_union turkic_council`,
  movement: `isil isis daesh da'esh islamic_state islamic_state_of_iraq_and_the_levant islamic_state_of_iraq_and_syria al-qaeda al_qaeda al-qaida al_qaida aqap aqim hamas hezbollah hizbollah hizbullah taliban boko_haram
    al-shabaab al_shabaab shabaab eta ira farc eln plo ltte tamil_tigers pkk_fighters houthis houthi jabhat_al-nusra al-nusra al-nusra_front nusra_front
    jabhat_fatah_al-sham ahrar_al-sham lashkar-e-taiba jaish-e-mohammed haqqani_network muslim_brotherhood shining_path hayat_tahrir_al-sham
    asaib_ahl_al-haq kataib_hezbollah mujahideen contras khmer_rouge viet_cong sandinistas zapatistas m23 abu_sayyaf jemaah_islamiyah black_lives_matter anonymous ku_klux_klan kkk
    sinn_féin sinn_fein provisional_ira polisario greenpeace hezb-i-islami`,
  other: `doctors_without_borders reporters_without_borders engineers_without_borders lawyers_without_borders greenpeace major_league_baseball major_league_soccer rock_and_roll_hall_of_fame amnesty_international human_rights_watch oxfam msf médecins_sans_frontières doctors_without_borders caritas amnesty harvard yale
    princeton stanford mit cambridge_university oxford_university cern eton aclu naacp nra paris_saint-germain psg river_plate boca_juniors inter_milan ac_milan mumbai_indians chennai_super_kings miami_heat utah_jazz orlando_magic manchester_united arsenal chelsea liverpool_fc real_madrid
    juventus white_helmets christian_aid world_vision save_the_children transparency_international wwf peta oxfam freedom_house unicef_uk`,
});

/** Words of other languages that open the name of a body. */
export const FOREIGN_BODY_OPENERS: ReadonlyMap<string, BodyKind> = wordTable<BodyKind>({
  party: `partido partito parti partei partij partia partai stranka strana partija parivar lega liga alianza alleanza izquierda venstre
    mouvement_démocrate centre_démocrate action_démocratique fianna cumann`,
  movement: 'movimiento movimento mouvement frente fronte front_national ruch hareket jamaat jamiat harakat hizb tahreek ansar',
  ministry: 'ministerio ministère ministerium ministero ministério',
  company: 'banco banque banca société compagnie compañía empresa',
  parliament: 'asamblea assemblée assembleia sénat senado congreso cortes dáil seanad majlis',
  court: 'corte cour tribunal audiencia',
  other:
    'universidad université universität università universidade instituto institut académie academia fundación fondation stiftung federación fédération verein verband gesellschaft confederación',
  commission: 'comisión comité comitato commissione conseil consejo consiglio',
});

/** Words that open the names of sports clubs, and words that close them: "Dinamo Batumi", "Newcastle United". */
export const CLUB_OPENERS: ReadonlySet<string> =
  words(`dinamo dynamo lokomotiv lokomotiva spartak cska torpedo hapoel maccabi atlético atletico deportivo olympique borussia fc afc
  zenit shakhtar beitar bayern ajax hertha galatasaray fenerbahçe fenerbahce beşiktaş besiktas feyenoord partizan steaua juventus sevilla girona`);
export const CLUB_ENDS: ReadonlySet<string> = words(`fc f.c. afc cf rovers wanderers hotspur united
  dolphins patriots ravens bengals browns steelers texans colts jaguars chargers cowboys eagles
  redskins lions packers vikings falcons panthers buccaneers cardinals rams 49ers seahawks celtics nets knicks 76ers raptors 
  cavaliers pistons pacers bucks hawks hornets nuggets timberwolves blazers clippers lakers suns grizzlies pelicans spurs mavericks 
  warriors orioles yankees mets phillies braves marlins cubs brewers twins astros athletics mariners rangers
  dodgers padres rockies diamondbacks bruins sabres canadiens penguins blackhawks avalanche predators canucks oilers
  kraken wildcats bulldogs wolverines buckeyes huskies cougars dockers roosters thunder sounders whitecaps brumbies springboks swans wallabies crusaders`);

/** Kinds that a name ends or begins with only when the word is capitalised and something stands beside it. */
export const COMMON_NOUN_HEADS: ReadonlySet<string> =
  words(`echo sentinel dispatch bulletin examiner service services office force forces group house chamber front unit command division team
  network watch cross monitor standard mirror post times mail daily review globe capital systems partners union exchange convention trust diet
  channel school center centre conference`);

/** Names of one body that share no letters worth comparing; lower case, first the full one. */
export const BODY_ALIASES: readonly (readonly string[])[] = `
islamic state of iraq and the levant|isil|isis|daesh|da'esh|islamic state|islamic state of iraq and syria|is
united nations|un|u.n.
european union|eu|e.u.
north atlantic treaty organization|north atlantic treaty organisation|nato
world health organization|world health organisation|who
international monetary fund|imf
african union|au
collective security treaty organization|collective security treaty organisation|csto
organization for security and co-operation in europe|organisation for security and cooperation in europe|osce
association of southeast asian nations|asean
organization of the petroleum exporting countries|opec
international atomic energy agency|iaea
international criminal court|icc
federal bureau of investigation|fbi
central intelligence agency|cia
british broadcasting corporation|bbc
associated press|ap
agence france-presse|afp
palestine liberation organization|plo
revolutionary armed forces of colombia|farc
kurdistan workers' party|pkk
syrian democratic forces|sdf
islamic revolutionary guard corps|irgc|revolutionary guards|revolutionary guard
labour party|labour
conservative party|conservatives|tories
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'));
