import { words } from './words.ts';

// Common family names of many languages. Own compilation from general knowledge; Apache-2.0. A vote for a person, never proof.

export const SURNAMES: ReadonlySet<string> =
  words(`abbott abe acheson adams adamson aguilar ahmadinejad albright alexander allen alvarez anderson andrews annan aquino
  archer armstrong arnold arthur ashcroft atkinson attlee bailey baker baldwin ball banks barber barker barnes barnett barrett barry bartlett barton bates bauer
  becker begin bell bennett benson berg berger berlusconi berry bevin biden bishop black blair blake bloomberg boehner bolton booker booth bosch bowen bowman boyd
  bradley brady brandt brennan brewer bridges briggs brock brooks brown browne bryan bryant buchanan buckley burke burnett burns burton bush butler byrd byrne
  calhoun callaghan cameron campbell cannon cantor carey carlson carney carpenter carr carroll carson carter castillo castro chamberlain chambers chan chandler chang
  chapin chapman chavez chen cheney chisholm chirac choi christie churchill clark clarke clay cleveland clinton cohen cole coleman collins conway cook coolidge cooper
  corbyn cox craig crawford cromwell cross cruz cummings cunningham curtis daley dalton daniels davidson davies davis davison dawson dean delgado dempsey diaz dickson
  dixon dole douglas doyle drake dubois duffy duncan dunn dupont edwards eisenhower elliott ellis erdogan erdoğan evans farrell ferguson fernandez fernando fischer fisher
  fitzgerald fleming fletcher flores flynn ford foster fowler fox franco francis franklin fraser freeman friedman fuchs fuller gallagher gandhi garcia gardner garrett garrison
  gates gibbs gibson gilbert gill giuliani gladstone goldberg goldman gomez gonzales gonzalez goodman gordon gore graham grant graves gray green greene gregory griffin griffiths
  gross gutierrez hague haley hall hamilton hammond hansen hanson harding hardy harper harris harrison hart harvey hawkins hayes heath henderson hendricks henry herbert
  hernandez herrera hicks higgins hill hitler hoffman hoffmann holland hollande holmes holt hoover hopkins howard howell huang hudson huff hughes hunt hunter hussain hussein
  hutchinson ingram jackson jacobs jacobson jaffe james jefferson jenkins jensen jimenez johansson johnson johnston jones jordan joseph joyce kane kaplan karzai kaufman keating
  keller kelley kelly kennedy kenyatta kerr kerry khalilzad khan khomeini khrushchev kim king kirk kissinger klein knight knox koch kohl kovacs kowalski kraus kruger kuhn kumar
  lambert landon lang larsen larson lawrence lawson lee leonard levi levin levy lewis li lim lin lincoln lindsay liu lloyd logan long lopez lowe lucas lynch lyons macdonald
  mackenzie macmillan macron major mandela mann mao marcos marino marshall martin martinez mason matthews maxwell may mccain mccarthy mcconnell mcdonald mcgovern mckenzie
  mckinley medvedev meir mendez mendoza merkel meyer miliband miller mills milosevic mitchell modi mohamed molina monroe montgomery moore morales moreno morgan morris morrison
  morton moss mueller mugabe muller müller murphy murray musharraf mussolini myers nash nehru nelson newman newton nguyen nicholson nielsen nixon nkrumah nobel noble nolan
  norman norris novak nunez obama obrien o'brien o'connor o'neill olson ortega ortiz osborne owen owens padilla palmer papandreou park parker parsons patel patterson pearson
  pelosi pence perez perón peron perry peters petersen peterson phillips pierce pinochet pitt pompeo popov porter potter powell price putin quinn rabin rajapaksa ramirez ramos
  reagan reed reid reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodriguez rogers romero romney roosevelt rose ross rossi rouhani rousseff
  rubio ruiz rumsfeld russell ryan sadat salazar salmond sanchez sanders sarkozy schmidt schneider schroeder schröder schultz schulz schwartz schwarz scott shapiro sharma sharon
  scholz lula sisi shaw shelton shevardnadze silva simmons simon simpson singh smith snowden snyder soros sousa spencer stalin stanley starmer stein stephens stevens stevenson stewart stone
  stuart sturgeon sullivan sutherland suzuki swift sweeney taft tanaka taylor thatcher thomas thompson thomson torres trotsky trudeau truman trump tsvangirai tucker turnbull
  turner tusk tutu tyler udall vance vargas vasquez vaughn vega velasco wade wagner walker wallace walsh walters wang ward warner warren washington watkins watson watts webb
  weber webster weinstein weiss wells west wheeler white whitlam whitman wilkins williams williamson willkie wilson winters wolf wolfe wolff wong wood woods wright wu xu yang
  yates yeltsin young yushchenko zapatero zelensky zhang zhao zhou zimmerman zuma adeyemi afolabi banda chanda chukwu eze kamau kariuki mensah moyo mutua mwangi ncube ndlovu ochieng
  odinga okafor okeke okonkwo osei otieno owusu wanjiru abdullah ahmed ali asad assad abadi maliki barzani talabani hariri nasrallah rahman karimov nazarbayev tokayev massimov
  rakhmon berdimuhamedow japarov atambayev lukashenko poroshenko tymoshenko yanukovych navalny lavrov shoigu kadyrov saakashvili sargsyan pashinyan aliyev
  abdel-rahman abdelaziz abdi abdollahian abdullahi abdulmahdi abdurakhmanov abdykadyrov abeywardena abiy aboul-gheit abrams abubakar acharya achebe
  adamkus adani adcock adelaja adeleke adelson adenauer adesina adewale adhikari advani afridi afwerki agarwal agbaje aggarwal aguilera aguiyi ahluwalia
  ahmeti ahn ahtisaari ainsworth aitmatov akaev akande akayev akhmetov akhundzada akin akinci aksener akufo-addo akşener al-abadi al-assad alaoui
  alarcon albanese alfano alfonsin alito allawi allison almagro alonso althusmann alves amaechi amash amato ambani ambedkar ambrose amini amorim
  anastasiades anaya andersson andrade andreotti androulakis angulo ansari ansip antonescu anwar anyaoku aoki appleby araghchi araqchi araujo arce
  archibald ardern arguello arias armitage arévalo asada asante asatiani ashby ashdown ashe ashkenazi atambaev atta attal aubry aung aushev avakov avery
  avramopoulos awad awolowo axelrod ayash ayers ayrault azad azar azevedo azikiwe aziz babacan babangida babanov babis babiš bachelet badal badawi
  baerbock bagapsh bagchi bagshaw bahceli bahçeli baig bainimarama bajpai bajwa bakiyev bakoyannis balde balkenende balls balogun bandara bandaranaike
  banerjee banerji bannon bansal barak barclay barghouti barlow barnard barnier barr barrasso barre barros bartley barua barwell basayev basescu basha
  bashir bateman batista batty baumann bautista bawumia baybakov baykal bayrou bazoum bazzi beattie beatty beazley becerra beck beckett beckmann bedie
  beknazarov belhadj bellamy beltran ben-ali ben-gurion ben-gvir benali benavides benes beneš benflis benitez benkirane benn bennet bentsen bercow
  bergdahl bergmann berisha berlinguer bermudez bermúdez bernanke bernier bersani berset bertinotti besancenot besigye bevan bezos bhagat bhagwat
  bhandari bhardwaj bhargava bhatia bhatt bhattacharjee bhattacharya bhattarai bhatti bhushan bhutto bielecki bigirimana bildt binay birch bishimbayev
  biswas biti biya blaikie blanchet blanco blanquer blinken blocher blum blumenthal blunkett blunt boateng boc bochenek boehlert boggs bolden boldrini
  bolger bolsonaro bommai bongo bonilla bonino boothroyd bora boric borloo borten bortnikov bos bosbach bossi bossuyt bouchard boumediene bourne
  bouteflika bowles boyce bozdag bracken bracks bradshaw braley brandl braun braverman bravo brazauskas brende breyer briceño broder brokenshire brook
  brookes brownback brundtland brunetta bruton brüderle buchwald buffett bugti buhari buisson bukele bullock bureš burgess burjanadze burr burt busch
  bustamante butt buttigieg buzek buzyn byers bérégovoy böhm băsescu caballero cabello cabrera cahuzac calderoli calderon calderón calenda callahan
  camacho camara cambadélis cantwell cao capriles cardin cardoso carfagna carper carrasco carrera carrillo cartwright carvalho casado casas casini
  cassidy castaneda castaner castañeda castellanos castex castor cavallo cavusoglu cayetano cazeneuve cedeño cen cerar cerda cervantes cevallos chacon
  chadha chaffetz chaika chakraborty chakwera chalabi chalmers chamisa chamorro chan-ocha chaney chaplin charamba chatterjee chaturvedi chaudhry chauhan
  chavan chebbi cheema chertoff cheung chevènement chihuri chilcot chilima chinamasa chinchilla chishti chiwenga chopra choudhary choudhury chouhan chow
  chowdhury chretien christodoulides chrétien chubais ciampi cimoszewicz ciolacu ciolos cioloș cisse clapper clegg clerides clifford clyburn coates
  coats coburn cochran cofferati cohn cojuangco collor coltart comey compaore connolly conroy conte contreras coons copeland copps corbett cordero
  corker cormann cornyn correa corrigan cortez cossiga costa costello cotton coughlan coulibaly coulson cowan cowen crapo craxi crean creasy cresson
  cridland crist crouch crowley cruddas cui cullen culshaw cunha cunliffe cuomo currie d'alema d'alessandro dahal dalglish daly damiba dancila dangote
  danjuma dao daraghmeh darling darmanin das daschle dasgupta dati dave davey davutoglu davutoğlu dayan dačić de-croo de-gasperi de-leon de-luca
  de-magistris de-mita de-wever deblasio dehaene delanoë delors dembele demint demirel demirtas demirtaş dempster deng denham denktash denning
  dershowitz desai desalegn desantis deschamps deshmukh deshpande deuba dev devine devos dhankhar dhawan dhillon di-maio di-pietro di-rupo diagne
  diakite diallo diarra diatta dibaba diefenbaker dienstbier dietrich dijkstra dillon ding dinh dini dion diop diouf dirksen dissanayake dixit djindjic
  djukanovic dlamini doan dobrindt dodd dodds dodik dodon domínguez donaldson donchev dong donnelly donoghue dorgan dorries dosanjh doumbia dowd dowling
  downer dragasakis draghi dragnea drame dreyer drilon drnovsek drnovšek drummond duan dubey duceppe duckworth duda duflot dufour duggan dukakis dunford
  dunlop dunne dupont-aignan duque durbin durrani duru duterte dutta dutton dvorkin dwivedi dyumin dzhumagulov dzurinda dávila díaz dăncilă ebert eby
  ecevit echeverría edmondson egwu eisenkot ekwueme el-baradei el-rufai el-sisi elbaradei elchibey eliot elizondo elkin ellison ellwood emecheta emerson
  emmanuelli emmerson endo engel enrile enriquez ensign enzi erekat erhard eriksson erlander ernst eroglu escobar escudero eshkol esken esper espinoza
  esquivel essebsi estrada estévez eustice eves evren ezekwesili fabius fadnavis fallon fanfani fang farage faria farmajo farron fashola fassino fauci
  faye faymann fayose fayulu fayyad fazlur featherstone feiglin feijóo feingold feinstein fenton ferrand ferraro ferreira ferris fetterman fiala fiame
  fico fidan fielding figl figueroa filat fillon finch fini finlay finucane fiorina firth fitto flaherty flake flanagan fleischer fofana fonseka forlani
  formigoni fourcade foxx foy fradkov franceschini frank frederiksen fredriksen freeland frei freire frist frost fru frydenberg frías fuentes fujimori
  fujimoto fujita fukuda fälldin gabbard gabriel gachagua gaddafi gadkari gaidar galarza galindo gallacher gallant gallardo gallego galloway
  gamsakhurdia ganduje ganev gantz garamendi gardiner garibashvili gasparri gatchalian gathogo gauke gaunt gaymard gašparovič gbagbo ge gebremichael
  gebreselassie gehlot geithner gelmini gennimata genscher gentiloni geoghegan georgieva gephardt gerasimov geremek ghalibaf ghambashidze ghani
  ghannouchi ghasemi ghonim ghosh ghukasyan giammattei gibb gilani gillani gillard gillibrand gilmore gilmour gingrich ginsburg giorgetti giscard
  githongo glover godoy goff gogoi gohmert goldsmith goldwater golob gomes gong gonsalves gonçalves goodwin gorbachev gorsuch goswami goto goulart gove
  gowda gowin goyal gozi graf grassley grasso gravel grayling greening greenspan gref grenfell grey grieve grillo grindeanu grishin griveaux gromyko
  grover groysman groß gruevski grybauskaite grybauskaitė gryzlov gu guaidó guaino gualtieri guedes guerini guerra guevara gueye guha guilbeault guillén
  gulati gulen guliyev gunawardena guo gupta gurung gusenbauer guzmán guéant gysi gyurcsany gyurcsány gómez göring gülen haarde haas haavisto habeck
  habyarimana haddad hadi haftar hagel hahn haider haigh hailu hain hakizimana halfon halliday halonen halvorsen hamdan hammarskjöld hammill hamon han
  hanegbi haniyeh hannigan hannity hao haqqani haradinaj harcourt hargreaves harkin harman harney hartmann hashemi hashmi hasina hastert hatch hatoyama
  haughey havel hawke hawkes hayashi heald heaney hedegaard hegde heger heinemann heitkamp hekmatyar heller helms henríquez hernández herrmann hersi
  herzog heseltine hewitt hichilema hickenlooper hickey hidayat hijazi hipkins hirono hitchens hoang hoare hodge hodgson hoekstra hofmann hogan
  holbrooke holder holmberg hontiveros hooper hopper horan horgan horne houry howarth howe hoyer hoyle hrad hroysman huber huckabee hulot humala
  huntsman hurd hurley hurtado husák hutton huxley huynh hyslop iannucci ibori ibrahim ibáñez idrissov ignatieff ihejirika iliescu ilves inhofe innes
  inonu inoue inslee iohannis isarescu isekeshev ishiba ishida ishihara ispahani issa issoufou ivanishvili ivanić ivanov iweala iyengar iyer izetbegovic
  izetbegović jaber jadhav jagland jahangiri jaishankar jaiswal jaitley jakobsdóttir jalili jansa janša jaramillo jaruzelski jarvis jatoi javid jayapal
  jayasuriya jayawardena jean jebali jeenbekov jeffery jeffries jeremić jewell jha ji jia jiang jilani jindal johannesen johansen johns jokowi joly
  jonathan joshi josipović jospin jumblatt junejo jung juppé jóhannsson kaag kabila kabogo kabore kacin kaczynski kaczyński kadaga kadam kadhimi
  kadkhodaei kafando kagame kagwe kahane kahlon kaine kaiser kaliňák kalla kallas kalniņš kalonzo kalu kamande kamat kamerhe kammenos kapoor kapur
  karadzic karadžić karamanlis karat karins karroubi karua karume karunanidhi karácsony kasich kast kasuri kasyanov katainen katju katko katrougalos
  katter katumbi katz kaufmann kaul kaunda kaur kavanagh kavanaugh keane keita kejriwal kekkonen kelleher kemp kennelly kenney kenny kerslake kharatyan
  kharge khatami khatib khattak khodorkovsky khokhar khoury khumalo khurana kibaki kickl kidane kidero kiesinger kikwete kilicdaroglu kimemia kimunya
  kimura kindiki kinnock kinzinger kiplagat kiraitu kirchner kirienko kiriyenko kishida kiska kivimäki klaus klaver klestil klitschko klobuchar klöckner
  knowles kobach kobakhidze kochanova kocharyan kohli koike koinange koirala koivisto koizumi kok kokoity kolomoisky kombo komorowski komšić konare
  konate kondo kone kong kono kopacz kosgei kosherbayev kosiniak-kamysz kosor kostov kostunica kosygin kotzias kouchner koutsoubas kouvelis kouyate
  kozak koštunica kramer kramp-karrenbauer krause kravchuk kreisky kretschmann kretschmer kristersson krivokapić krüger kubilius kubitschek kucan kuchma
  kucinich kuczynski kudo kudrin kufuor kukiz kuleba kulibayev kulkarni kumaraswamy kumaratunga kunaev kuneva kurti kurz kushner kučera kvachkov
  kvirikashvili kwankwaso kwarteng kwasniewski kwaśniewski kwok kwong kyagulanyi kyprianou köhler köpke kövesi kövér kühn kılıçdaroğlu la-russa lacson
  lafazanis lafontaine lagarde lagumdžija lahiri lamb lambie lammy landrieu landsbergis lange lankford lansley lapid larijani laschet lasso lau
  lautenberg lauterbach laverty lavery lawal lawless le-drian le-foll le-maire le-pen leadsom leahy leal lebed lecornu ledezma ledger leekpai legarda
  legault leghari lehmann lei lellouche lemaire leone lepper leterme letta letwin leuenberger leung levits lew liang liao lidington lieberman lindner
  lipman lipponen lissu lister llosa lockhart loeffler loefven lombardo losada lott lowassa lowry lozano lubbers luckhurst lugar lui lukyanov lumumba
  lungu luntz luong lupi lutsenko luxon luzhkov lyle lynas lytvyn lévesque löfven løkke lübke ma maas mabhena mabuza macapagal macovei macri mactaggart
  madani maduro maeda magnette magsi magufuli maguire mahajan mahama maharaj maher mahuta mai maier maior maitra maizière majko majumder mak makei
  makgoba makhura malecela malema malhotra malielegaoi malik malloy malviya mamin mammadyarov manafort manchin mandelson mangudadatu mannerheim mansour
  mantashe manuel marape marcinkiewicz margvelashvili markey marois marr marri marsh martens martyn maruyama marzouki maréchal masaryk maseko mashaba
  mashal mashatile masimov masondo massoud mastella mathur matovič matsuda matsui matsuno mattarella mattis matviyenko maurer mauroy mawson mayer mazari
  mazowiecki mbadi mbalula mbaye mbeki mbow mbowe mboweni mboya mcaleese mcauliffe mcavoy mcbride mccabe mccaffrey mccall mccallum mccann mccarron
  mccartney mccaskill mcclelland mccluskey mccollum mccormack mccormick mccoy mccrea mccullough mcdermott mcdonagh mcdonnell mcdougall mcdowell mcevoy
  mcfadden mcfall mcfarlane mcgee mcgill mcginn mcgowan mcgrath mcgregor mcguinness mcguinty mcguire mchunu mcintosh mcintyre mckay mckee mckenna
  mckinnon mclaren mclaughlin mcloughlin mcmahon mcmanus mcmaster mcmillan mcmorris mcnally mcnamara mcneil mcneill mcphail mcqueen mcshane mcsweeney
  mctaggart mcvey meacher meadows medgyessy medvedchuk megawati mehra mehta meier meimarakis meirelles mejía mellor meloni membe memon menem menendez
  meneses meng mengal mengistu menon menzies meri meridor merkley merz mesić mečiar mia miao michnik mickoski mikati mikitani milanović milei millar
  milne milošević minniti mironov mirza mirzoyan mishra mishustin misra mitsotakis mitterrand miyamoto miyazawa mkhize mkhonto mkhwebane mladic mladić
  mliswa mnangagwa mnuchin moallem mobutu mofaz moffat mohadi mohanty mohaqiq mojica mokonyane molefe mollah molloy moloi molyneaux mondal mondale
  montazeri montebourg monti mookerjee moran morawiecki mordaunt moreira moretti morita mortimer moscovici mosley motegi motlanthe motsepe motshekga
  mottaki mousavi mowlam moya moynihan msimang mubarak mudavadi mufti mughal mugisha muir muite mujica mujuru mukamana mukherjee mukhopadhyay mulcair
  muldoon mulgrew mulholland mullan mulligan mulroney mulvaney munde mundell munro munya murata murdoch murillo murkomen murkowski museveni musgrave
  musk mustafa mutasa mutharika mutsvangwa mutunga mvurya mwanawasa mwinyi mwiraria márquez mélenchon möller müntefering nabiullina nadda nadler nahles
  naidoo naidu naik nair najjar nakagawa nakajima nakasone nakato nakayama nalbandian namatovu nanda nano napolitano naqvi narayan narayanan narváez
  naryshkin nassar nasser nastase natano natarajan naughton nausėda navarrete nayak ndayishimiye ndiaye ndlozi ndukwe neeson nehammer neill nemtsov
  nenshi nesbitt netanyahu neumann newell newsom nečas ng ngai ngcobo ngcuka ngilu nguema nguesso nhleko ni niang niazi nicholls nicol niel niinistö
  nikolić ning nishani nishida nishimura niu njoroge nkaissery nkala nkoana nkosi nkurunziza nnadi nogueira nomura noonan noorzai noriega notley novotny
  novotný nshimiyimana ntuli nugent nunes nunn nurtleu nuttall nwachukwu nwosu nxesi nyaga nyerere nyong'o nzimande núñez năstase o'callaghan o'connell
  o'donnell o'donoghue o'dowd o'dwyer o'flaherty o'grady o'hare o'keefe o'keeffe o'leary o'mahony o'malley o'neil o'reilly o'rourke o'shea o'sullivan
  o'toole oaten obasanjo oberoi obi obiang obrador obuchi oburu ocalan ocasio-cortez ochoa odili odria oduya ofori ogunleye ohno ojaamong ojha ojukwu
  okada okamoto okonjo okoro okorocha okoye okpara okruashvili olawale oleksy oli olmert olmos oloo olsen omollo onaiyekan onkelinx onyancha onyango
  oparanya opoku oppermann oprea orban orbán orengo oropeza orozco orpo orwell oshiomhole osinbajo osmani osmeña ospina ossoff otunbayeva ouattara
  ouedraogo oulanyah oyedepo oyelaran ozal ozawa pacheco pacolli pacquiao padmanabhan padoan padrón pahor paksas palacios pallone palme panelo panetta
  pangilinan papademos papadopoulos papakonstantinou papoulias pardo parizeau parkes parkin parkinson parly parmelin paroubek parr parubiy parvanov
  pasha pashayev paswan pataki pathak patil patnaik patrick patrushev patten paulsen paulson pavlopoulos pawar pawlak paxman peacock pedraza peillon
  pellegrini pendarovski penrose pera peralta perera peres peretz perkins perrin persson peskov petkov petro petrosyan petru peñalosa pham phan phelan
  philippe philippot philp phiri phung pickles pillai pinault pinda pirzada pisapia pistorius pittenger piñera piłsudski plahotniuc platzeck plenković
  plevneliev plibersek podesta podolyak poe poilievre poincaré poindexter pokharel pompidou ponta poon poots portman poulter prabhu prabowo prasad
  premadasa prendergast priebus prigozhin primakov pritchard pritzker probyn prodi pujari purnama pyne pécresse pétain qaddafi qadhafi qadri qalibaf qi
  qian qiao qin qu quigley quill quintana quintero quispe qureshi rabbani rabuka rachline radev radončić raffarin rafferty rafsanjani raggi raghavan
  raila rainsy raisi rajan rajapakse raje rajoelina rajoub rajput rakhimov ramachandran raman ramaphosa ramelow ramsay ramírez ranariddh ranatunga rane
  rangel rangoussis rao rasmussen ratas rathore rau raut rawat rayner razak račan rebelo recto reddy rees-mogg reeve reeves regev regmi rehnquist reich
  reilly reinfeldt remulla rendell rennie requião retailleau reyna reynders reznikov ribeiro ricard richter rifkind rimmer rinne ritchie rivlin rizvi
  robles robredo rocard roche rogozin rohrabacher rojas roldán romualdez rong rooney roque rosales rosenstein rossell rostenkowski rove roxburgh
  rubalcaba rudd ruffin rugova rugunda rutelli ruto rutskoi rutte rychetský rykov ríos rõivas rösler rüttgers saca sadler saeed sagintayev sahay sahlin
  sahni sahoo saied saini sakamoto sakellaropoulou sakharov sakskoburggotski salad salameh salas saleh salehi sall salonga salter salve salvini samaha
  samake samaras samper samsom sanader sands sane sang sangare sanguinetti sankaran santanchè santorum sapin saraki sargent sarkar sarma sarmiento
  sarney sarr sasaki sasse sata sato satybaldy saunders sawant sawyer saxena sayegh sayyaf scalfaro scalia scanlon scargill scheel scheer scheuer
  schiappa schiff schlein schmid schmitt schmitz schröter schubert schulze schumacher schumer schuster schwarzenegger schwesig schäfer schäuble scindia
  scowcroft scruton seaton sebelius sechin seehofer segers segni sehgal seidel sejdiu seko senanayake sengupta sepuloni serdyukov sereno serracchiani
  serrano seselj sessions seth sethi setty sezer shackleton shafiq shagari shaheen shahin shalala shalom shamir shamkhani shao shapps sharansky sharpe
  shearer sheinbaum shen shepherd sherrod shetty shi shilon shimizu shinawatra shinde shinseki shmyhal shorten shourie shoygu shrestha shukla shukri
  sibal sibanda siddaramaiah siddiqui sidhu sidibe sigurðardóttir sigurðsson sikder sikorski siles siluanov simitis simsek sinclair sinema sinha sipilä
  sirisena sisodia sissoko sistani sisulu siu skakov skinner skvernelis slater slattery smailov smart smotrich smyth snowe soames soares sobchak sobotka
  sobyanin sodhi soeharto sogavare soini solberg soleimani solzhenitsyn solís somaiya somare sommaruga sommer sonko sood soomro sopoaga soren sotelo
  sotomayor sotto soubry souter sow soyinka soylu spahn spanberger spanta specter spellman spelman spence spicer spitzer sridhar srinivasan srivastava
  ssemwogerere stabenow stanishev stanković starkey steenhuisen stefanchuk stefanik steinbrück steinitz steinmeier stelmach stivers stoiber stokes
  stoltenberg stournaras stoyanov strache strauss strauss-kahn strauß straw streips stride stringer stroessner stropnický stubb subramanian suchocka
  suga sugimoto sugiyama suharto sukarno suleiman suleimenov sultanov sumaye summers sun sunak sundaram sununu surjewala surkov surovikin suryanto
  susanto svanidze swalwell swamy swann swinney swinson sylla symonds syrskyi szijjarto szijjártó szydlo szydło szájer sánchez ségolène süssmuth tabares
  tadesse tadic tadić tagore tajani takagi takaichi takemoto takeshita takeuchi talukder tamaki tamang tamura tandja tandon tang taniguchi tanner
  tantawi tao tareen tariceanu tarlós tashiyev tasmagambetov taubira tebbit tebboune teehan teixeira tembo temer tendulkar tennant teodoro ter-petrosyan
  tesfaye tester thabethe thach thaci thackeray thakkar thakur thapa tharoor thaçi theodorakis thevar thiam thierse thornberry thorning-schmidt thorpe
  thurmond tian tierney tikhanovskaya tillerson tillis timchenko timmermans timms timofti timpson tindall tindemans tinubu tiso tiwari tleuberdi tobin
  todd tojo tokaev tokugawa tong toole toomey topolánek toqaev toro toros tosi toure tracey tran traore travers treacy tredinnick tremonti trierweiler
  trillanes trimble trinh tripathi trittin trivedi truong trzaskowski tsakalotos tse tshabalala tshisekedi tsikhanouskaya tsipras tsochatzopoulos
  tsongas tsui tudjman tudose tugendhat tuju tully tumwesigye tunney turgumbayev turley tuđman twigg tyagi tyrie töpfer ubah uchida udrea ullmann umarov
  umeh umunna upadhyay uribe urrutia urso uwimana vaezi vaidya vaizey vajpayee valdez valdés valenzuela vallaud van-der-bellen vande-lanotte vanhanen
  varadkar varela varma varoufakis vasan vautrin vavi vejjajiva velasquez velayati veltroni velásquez vendola venizelos venkataraman verhofstadt verma
  veseli vidal videla vieira vijayan villa villalobos villar villegas villepin vilsack vince vindman vitter vizcarra vo vogel vogt vohra voigt voinea
  volcker volodin voloshin vorderman voronin vranitzky vu vucic vujanović vulin vučić vyas vásquez vázquez véran vējonis vīķe-freiberga wada waddell
  wadhwa wagenknecht waigel wakabayashi waldegrave waldheim walensky walesa wallström walpole walter walz wamalwa wareing warnock warsi watanabe
  waterhouse waugh wauquiez waxman wałęsa weatherill webber weidel weigel weinberger weizsäcker weiß wellstone weng werner westerwelle wetang'ula whelan
  whitehead whitehouse whitmer whittaker whittingdale wibowo wicker wickremesinghe widdecombe widjaja widmer-schlumpf widodo wijaya wijesinghe wike
  wilcox wilders wilkie wilkinson willetts willis wilmot winkler winterton wishart woerth woldemariam wolfowitz wollaston wongsuwan woodcock woodward
  wormald wowereit wulff wyatt wyden wynne wyszyński xenophon xia xiang xiao xie xiong xue xulu yaalon yadav yade yakovlev yakunin yamamoto yamanaka
  yamashita yamazaki yar'adua yashin yassin yatsenyuk yavlinsky ye yediyurappa yellen yeo yeung yildirim yilmaz yin yip yishai yiu yokoyama yorke
  yoshimura youngkin yudhoyono yue yusof yáñez yıldırım zaev zahid zaia zakari zakharova zaki zalm zaluzhny zaluzhnyi zambrano zaorálek zapata zardari
  zarif zatlers zavala zayani zedillo zehri zelaya zeman zenawi zeng zerbo zetsche zhai zhan zhelev zheng zhirinovsky zhong zhu zhvania zia ziegler
  zikalala zille zimmermann zingaretti zinke ziobro zondi zondo zongo zoubi zourabichvili zubiri zuckerberg zungu zuo zypries zyuganov zúñiga çavuşoğlu
  öcalan özal özdemir čaputová čović đukanović şimşek šešelj šimonytė špidla`);

/** Of those, what English uses for something else: at the head of a sentence it says nothing. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> =
  words(`akin an archer as baker ball balls banks barber barker begin bell berry birch bishop black blunt bolt booker booth bowman brewer bridges brook brown
  burns burr bush butler butt cannon cantor carpenter castor chambers chan clapper clay coats cole cook cotton crane cross crouch curry da darling das day
  dean drake duke endo ensign era fair ferris field fielding fisher flake fletcher ford foster fox frei frost fry gardner garrison gates ge glover gold
  goldsmith grant gravel graves gray green greening grey gross grove hall hare harding hardy harper hart hatch hawke hawkes hay heath hill holder holmes
  hood hooper hope hopper horn house hunt hunter im jean jordan king knight lamb lane lange law lawless ledger lee lei levy lister long lord love lowe lynch
  mace major man march marsh marshal mason may me meadows mills moon moss nano nash ni nobel noble page palmer park parsons peacock pence petro pi pickles
  pierce pike piper pole pope porter potter powell power price prior ray reed rich rice ring rivers rock rose rush sa salad sands sane sang sargent savage
  sawyer serrano sessions sharp shepherd short shorten silver singer ski small smart snow sow sparks specter spring stern stock stokes stone straw stride
  strong summers sun swift tanner temple thorn tu tusk turner tyler vale villa wa wade wake walker wall ward waters weaver webber wells west wheeler white
  winter winters wise wolf wood woods words worth wright young`);
