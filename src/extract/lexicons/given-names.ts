import { words } from './words.ts';

// Given names of many languages beside those of the gazetteer. Own compilation from general knowledge, without names that are common words or
// large towns; Apache-2.0. A vote for a person, never proof.

export const GIVEN_NAMES: ReadonlySet<string> =
  words(`aage aagje aaliyah aarti abdelhamid abdelilah abdelkader abdennour abderrahmane abdi abdirahman abdirashid abdiweli abdou abdoulaye abdugani
  abdulhadi abdulkadir abdullahi abdumalik abdurrahman abebe abeer abel abelardo abena abera abhijit abhinav abhishek abid abimbola abiola abla aboud
  abshir abubakar abul abílio achieng achilleas achim adailton adalbert adalberto adamo adarsh addison adebayo adekunle adela adelheid adeline adem
  ademar adeola adesina adewale adhiambo adil adilbek adolf adolfo adriano adrien adrienne adão afaf afolabi aftab agathe agim agneta agostino aguila
  agustin ahsan aicha aida aigerim aiko aimé ainsley ainur airlangga aissata aissatou aisyah aivar ajmal akaki akanksha akash akhtar akihiro akihito
  akinwumi akinyi akmaral akosua akram akshay akua akwasi alaksandar alberico albrecht alcibiades alcides alckmin alda aldo alec aleem aleid aleida
  alejandra alek alemayehu alemu alenka alexa alexanda alexandrine alexandros alexandru alexia alexios aleš alfie alfio alfonsina algirdas alia alibek
  alin aline alioune alisdair alisha alisher alka alojz alok alon aloysio altynbek alyssa amadi amado amalia amandine amangeldy amaru amauri ambika
  amedeo ameenah amerigo aminata amine aminu amjad ammar amr amrita amruta amund amélie américo anabel anabelle anahit anahí ananya anas anastasios
  anatole anaïs anca anderson andika andreea andreina andrija andris andrius andré anele anette aneurin angelino anibal anicet aniket anirban anis
  anisul anja anjali anjum anke anker ankit ankita annalisa annamaria anneliese annemarie anouk ansgar ansip antigoni antonella antonieta anuj anup
  anupam anura anuradha anurag anutin anzor aníbal anísio anže aparecida aparna apirat apostolos aqib arayik arbel arben archana ardian aref arend
  ariadna arie aristides aristotelis arjen arjuna arlette arlindo arlo arnaldo arnel arno arnoldas arnoldo arnulfo arran arrigo arsala arsen arsenio
  arshad artak artan artis arto arturs aruna arvydas arystan asaduzzaman asanka asbjørn aseel aseem asen asher ashfaq ashish ashot ashraful ashton
  ashutosh ashwin ashwini askhat aslam asmaa assane asuka atabek atambek atanas ateeq atef athanase athanasios atieno atifete atsushi attilio atul
  aubrey audun august auguste augustin augustine auli aurel aurelio aurore aurélien avery avinash avril awad awino ayaan ayad ayanda ayat ayelet
  ayesha ayodele ayumi ayush azalina azam azamjon azat azhar azim azimbek azizah azizbek azmin azra azucena azzam azzedine aécio babajide babar
  babatunde baburam bacho badr badri bailey bajram bakary balasaheb balram bamidele bamir banharn baptiste barasa barnaby barney barre barzan
  basavaraj basdeo basem bassam bassem bassil bastien basuki bat-erdene batbayar batbold battulga baukje bautista bayan bayar beate beau begench beji
  bekbolat bekele bekzat belinda belisario benedicta benedikt benedito beniamino benoît bente beppe berhanu berik berit berta berthold bertil besik
  besnik bethany betsy bev beverley bhagwan bhagwant bhavna bheki bhupendra bhupesh bhushan biagio bidhya biljana billie bimalendra binta biplab
  birgitta birhanu biser bisera bisher bishnu biswajit blagoje blagoy blaine blanca blanche blerim boban bobbie bodo bohumil bojan bojana bojidar
  bolotbek bongani bongbong boniface bonnie borislav bostjan botagoz boubou bouchra boyan boško božena božidar brahim bram brandi branimir branislav
  branka brant braulio brendon breno brenton brice bridie britt brittany brock brodie bronagh bronte brunetta bryce bryony buhle bukola burkhard burt
  bushra butros bwalya bénédicte børge caio caitlin caitríona calin callum calogero camila camilo candice carina carine carmel carmela carmelo carmine
  carola carsten carter cassidy catalin catarina cate caterina cathal catriona cees celestin cellou celso cesare cesáreo chafik chairul chakib chamal
  chaminda chan chandan chandrababu chandrashekhar chantelle charalambos charanjit charbel charline chauncey chavalit chavela chebet cheick cheikh
  chelsie chepkoech cheri cherie cherif cherono chetan chia-lung chidi chidiebere chika chike chimamanda chimwemwe chinedu chingiz chioma chipo chirag
  chola chrissy christel christelle christer christie christos christy chrysanthos chrystalla chukwuemeka chukwuma ciara ciaran cillian ciprian ciro
  clarissa claudiu clayton clelia clemens clemente cleo clio clotilde clyde clémence clémentine codruta cody cokorda colby colette colm conor conrad
  constantin constanze consuelo corentin corey corina corinne cormac cornelia cornelis corneliu corrado cosimo cosmin costas costel cristiana
  cristiano cyrille cássio cédric célestin célia dace dacian dagmar dagoberto dahir daiki daisuke dalal damilola damir damián damon danijel danijela
  danilo danka dante daphne darcy darell dario darko darmin daron darrell darryl darío dashiell daud daurenbek davaajargal davi davina davor dawood
  dawoud dayasiri dayo debashish decarlos declan deepa deepika dejan delcy delfina delwar delyan demba demeke demetris demi demétrio denny denzil
  derartu dermot desi desislava despina desta detlef detlev devika devin dewi dexter dhammika dhananjay dharam dharmendra dhruv dian diarmuid didier
  diederik dietmar dieudonné digvijay dijana dilhara dilip dilnoza dima dimitar dimitra dimitrios dindo dinko dinu dioncounda diosdado dirar divya
  diya djamel djibril dolly domenico domingo domingos donatella donatien donato doniyor donnie donovan doreen dosym dougal dragana dragos dragutin
  driss duaa duane dubravka dumisani dumitru dung dušan duško dwayne dzmitry dámaso débora délcio désiré dženan eamonn ebele eberhard ebony ebru
  eckart eckhard edeltraud edgardo edgars edil edin edinho edmon edmond edmundo edoardo edson eduarda edwidge edwina eelco effie efosa efraín
  efstathios eftychia egan egon ehsan eiichi eiji eiki eilis einar eirik ejaz ejike ekkehard eknath elba elden eldor eleftherios elene eleni elfriede
  eliane elin elina elinor eliot elisa elisabetta eliseo eliseu eliud elke ellie elliot elmedin eloise elon els elsebeth elspeth elvis elwood elías
  emad eman emanuela emanuele emiko emiliano emmet emmett encarnación enda endang enes enkhbayar enkhbold enoch enzo epifanio erbol ercole erion erjon
  erkki erlangga erling ermanno ernestina errol esme esmond espen esperanza estefanía estela etsuko ettore eudaldo eugen eugenio eulalia eusebio
  evangelia evelio evika ewald ewen eyal ezequiel ezio fabiana fabiano fabien fabienne fabiola fabián fabricio fabrizio facundo fadil fadila fadillah
  fadli faduma faheem fahri faiz faiza fakhruddin farai faraj fares farhan farhat farrukh faryal faten fatiha fatmir fatos fatou fatoumata faustin
  fausto fawad fawzi fawzia faye fayez fayrouz fazal fazel fazlur fedele fehmida feleti felicia felícitas femi femke ferd ferdie fergal fergus fermín
  fern feruza fethi fikre filippo fiorella firas firdous fiston fito fitri flaminia flamur florent florentino floribert floris floyd fofi folake
  folashade fortunato fotini fotis fran francine frankie frans františek franziska fraser frauke freda freddie freddy frederique fredrika freundel
  friederike frits froilán frédéric fulvio fumihiko fumiko fungai funke funmilayo gabby gabe gabi gabriele gaetano gagan gagik gaia gajendra galab
  galeazzo gamal gamini ganbaatar ganbold garegin garth gaukhar gaurav gauri gautam gayane gayatri gayle gazmend gaétan gaël gaëlle gebran geddel
  geeta geir genc gene gennaro genzebe geordie geraint geraldo gerben gerd gergana gerlinde germain germano gerolamo gerrit gertrud gervais getachew
  getúlio gevorg ghada ghazi ghislaine ghulam giacomo giampaolo gian giancarlo gianluca gianluigi gianmarco gianna giannis gianpiero gibran gigi gijs
  gila gilad gilberto gill gillian gilmar gilson gino gintautas gioacchino girma girolamo gisèle giuliana giuseppina giusi gleisi glenys glyn gocha
  godswill godwin gonçalo gopalkrishna gordan gordana goro gottfrid graciela grainne graziano gregor gregorio grete griffin grigol griselda grégoire
  gudmundur guglielmo guilherme guinevere gulab guled gulmira gunhild guntis guoqiang guram gurmeet gurpreet guus guyler guðni gwenaëlle gwyneth
  habiba habibur hafeez hafid hafiz hafsa haidar hailey hailu haim haiyan hajime hakeem hakim hala haley halldór halyna hamdullah hamma hamzah hana
  hanane hank hanna hanneke harald hardeep hardik harini harish harminder harpreet harsha harshad hartmut haruhiko haruki haruko haruto hashem hassiba
  hatim hattie hazem heath heba hege heikki heiner helge heloísa hemant hendra hendrik henk henna hennadiy henning henrique herb heriberto
  hermenegildo hernando hernán hervé hesham hibaaq hicham hidayat hideaki hideki hideo hikmat hilario hilde hildegard himanshu hina hiram hirofumi
  hirokazu hiroko hiromi hironobu hirotaka hirunika hisashi hishammuddin hiwot hoda hodan homer honoré horacio horia hortense houda houria hovik
  hristo hrvoje hubertus hughie hulda humayun humberto hunter huong hyacinthe håvard hélio iago iain iancu iara idrissa idrissou ifeanyi ifeoma ifrah
  iftikhar ignasius ignazio ihab ijaz ikechukwu ikenna ikram ilaria ilario ileana iliana iliescu ilija ilkka ilyas ilze iman imane imee imogen inas
  inaya indika indra indrani ineke inese inge ingeborg inger ingmar ingo ingvild inzamam inés ioan ioanna ioannis ionel ionut iqbal iraj ireti irfan
  irini irma irmgard irwan irénée isaiah isamu isao ishaan ishaq ishita ishmael isko isla islambek ismael isobel isolde issam issoufou italo itsunori
  iurie ivano ivars ivaylo ivelin iveta ivonne ivor iyad izzat jaap jabulani jacinto jacobo jacqui jade jader jadranka jafar jagdish jagmohan jahangir
  jairam jakub jama jamila jan-peter janaína janette janja jannik jaques jari jarl jarmila jarmo jaromír jarvis jasmin jasmina jasna jaspal jasprit
  jaswant jatin javed jayalalithaa jayant jayanta jaycee jayne jean-baptiste jean-bernard jean-claude jean-françois jean-jacques jean-louis jean-marc
  jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanette jeanine jeannie jed jeenbek jejomar jelko jemima jen jenna jennie
  jepkosgei jeremiah jermaine jernej jerónimo jess jhalanath jhon jianguo jianping jide jigme jillian jimena jimmie jinggoy jiro jitendra jocelerme
  jochen jodi jody joesley joey johanna joker jonah jonathon jonna joost joran jordi joris josep josiane jostein josué joumana jouni jovan jovana
  jovenel jovita jozefina jozias joëlle jože juana judd jude jukka jules julianne juliano juliette jumoke junaid junko juraj jurandir justine jyldyz
  jyoti jyotiraditya jérémie jørgen jørn jüri jānis kabir kacem kaci kadiatou kadidia kadri kadyrbek kainat kaisar kaitlyn kajsa kakhaber kakhi kalev
  kalin kalliopi kalpana kamala kamel kamla kanchan kanybek kaoru kapila karan karanja karapet kari karima karine kariuki karol karolína karsten
  kartik karu kashif kassio kassymbek katalin katharina katja katrina katsunobu katsuya katy kaushik kavita kaye kayla kaylee kazimierz kazuhiko
  kazuhiro kazuki kazuko kazuya kebede kedar keegan kees kei keiichi keira keisha keisuke keita kelechi kelsey kelvin kendall kendra kenenisa kenichi
  kenny kenta kenzo ketan ketevan ketil ketut kgalema khachatur khadidja khadim khairat khairy khalaf khalida khalil khaltmaa khamis khaoula khatia
  khawaja khin khofifah khurelsukh khurram khurshid kian kiera kieran kimani kimiko kimmo kipchoge kipchumba kipkemboi kiplagat kiprono kiprotich
  kiptoo kishore kitty kiyoshi kjell kjersti klaas knud knut koba koen kohei koichi koji kojo kola kolawole komal komang kondwani konstanze kornelia
  kory kosuke krasimir krešimir kripa kris krishnan krista kristalina kristi kristine kristjan kristrún kristýna krsto kshama kuan-yew kuat
  kubanychbek kubrat kudakwashe kudzai kuldeep kumari kumba kunal kunio kunle kusum kwabena kwadwo kwaku kwasi kyaw kyoko kyrylo kátia kęstutis
  kōichirō lacey lachezar lachlan lado lahcen lahiru laiba laimdota lakhan lakhdar lakshmi lamberto lamia lamine lani lanre lara larbi lasantha lasith
  lasse laure laurens laurentiu lavinia laxman lazzat laércio leandra leandro leanne lebohang lefteris leigh lekan leland lemma lene lenka lennart
  leoluca leona leonardo leonel leonhard lerato lestari letizia lexi liaquat libor licio liesel liliana lilianne limbani linas lindbergh lindsey linh
  lino linus liping lise livio liviu lizzie ljiljana ljube ljubiša ljubomir lodewijk lojze lokesh lonnie lora loredana loren lorena lorenz loretta
  lori lotay lotfi lotta lottie lou loubna louie lourdes loïc luana lubna luboš lucian luciano lucienne lucinda lucio lucrezia ludovica ludovico luhut
  luiza lujain lukas lulzim luminita lungile lutz luvsannamsrain luzia lwazi lyle lynette lynne lyuben lázaro léonie léopold maarten macarena machteld
  mack mackenzie maddalena madhav madhavi madhu madhuri madison mads madyson maeve mafalda magaly magda magdi magdy magne magno magomed maha mahamadou
  mahamane mahamat mahbubul mahela maher mahesh mahfud mahfuz mahira maina maisie majd majed majlinda makarios makis malak malalai maliha malika
  malini mallikarjun mallory mamadi mamdouh mame mamed mamta mamuka manas mandla mandy mangala manish manisha manlio manohar manolis manon marceline
  marcelino marcella marconi maren margarida margaux margery margherita marguerite mariama mariapia mariastella maricela marielle marijan marijke
  mariko marino maris marisol marissa marit maritza marius mariusz marián mariëtte marjan markku marko markéta marleen marlies maroš marsha mart
  marthe martina martine martti maryum marzieh masaaki masahiko masako masanori masao masaru masashi masato masatoshi masayoshi masayuki mashrafe
  mathilde matija matjaž matti mattia matty matěj maung mauri mavis maxime maxwell mayank mayawati mays mayumi mazen maël maëlle maïmouna mduduzi
  mechthild medha meenakshi meera meg megumi mehreen meinrad meir mekonnen melchor melody melvin menardo merab merav meriem meritxell merle merrill
  mervat mervyn meryl meseret metin mher micaela michal michalis michaëlle michela micheline micheál mick mickey midori mieke mihaela mihai miho mika
  mikaela mikko mikuláš milada milanka milen milica milind miljenko millicent millie milomir miloslav milovan mimi mindaugas mindy mingming minoru
  mira miran mirek mirella mireya mirko mirlande miroslav miroslava mirzo misaki mithun mitsuko mitsuo miyuki mizanur mladen moacir moataz mobolaji
  modupe moeldoko mogens mohamud mohini mohit mohsin moin moisés mojca mokhtar moll mominul momoko momčilo moncef mongi monirul monty moqtada moraa
  morag moritz morris mortimer moses mosharraf mosiuoa mostafa motohisa motoko mouctar mouloud mourad mphatso mpho mridul mthokozisi muath mubashir
  mugur muhaimin muhammed muhannad muhsin mujahid mukhit mulatu mulenga mulugeta muna munashe munawar muneeb muqtada murali muratbek muriel murtaza
  musab muse mushahid mushfiqur mushtaq mustafizur mutaz muthoni mutinta muttiah mutua muzaffar mwangi mwende mwila mychal myint myktybek myles mylène
  myrtle márcia márcio máximo mércia nabih nacer nachman nader nadiem nadim nadir nadja nadège naeem nafula nagisa naguib nahid naim naima nairi najam
  najat najla najwa nalaka nalini namal nambar nambaryn namrata nandi nandini naoki naoya narek narendranath naresh narges nargiz nariman narottam
  nasaruddin naseem nasr nasra natacha nataša nate natividad nauseda naveed navjot navneet nayef nazanin nazarbek nazmul ncedo ndegwa ndeye neal
  nebojša neda neelam neeraj neeta neha nelisiwe nell nello nemesio nereo nerys nesreen nessa nettie neven nevena ngoc ngugi niall niamh nicanor
  nicklas nicky nico nicolai nicoleta nicolette nicolò nicos nicusor nidal nidhi nighat nika nikhil nikolaos nikolas nikolina nilesh nimal nimr nirmal
  nisha nishant nisreen nitzan njeri njoki nkechi nkosana nkosinathi nneka noam nobuhiro nobuko nobuo nobuyuki nodira noelle noemi nograles nola nolan
  nompumelelo nomsa nomvula nona nontobeko noordin norah norberto noreen norhayati noriko noriyuki norris nosipho nour noura noureddine novak noémie
  ntando nugzar nuhu nunzia nur nurbek nurgul nurlanbek nurul nusrat nutan nuwan nyambura nyan nyasha nyokabi nyoman nísia obaidul obaidur obinna
  ochieng octavian océane oddvar odette odgerel odhiambo odile odin ofelia ofer ofir ognjen ognyan oisín okello olajide olanrewaju olav olayemi
  oldřich olivera olli ollie olufemi olukayode olumide olusola oluwaseun olympia omaima omondi omri ondřej onyango onyeka onyx oonagh opal
  orazmukhamet oreste oriel orietta orit orla orlaith orna orsat osamu osman osmar oswald oswaldo otakar otar otieno otilia otis otávio ouided ouma
  oumar oumou ousseynou ovidiu owais oyin oyun oyunerdene paavo paco paddy padraig paetongtarn pahor palesa palitha pallavi palmiro pam panfilo pankaj
  panos pape parag parameshwara paramjit parth parthasarathy parul parvati parvez pascale pasi pasquale patricio patrizia patti paulina pavithra pavle
  pavlos pavol pawan payal payton pekka pentti pepijn pernille pertti petar petre petros petru petteri petula phoebe phuc phumzile phuong
  pierferdinando piero piers piet pina pippa pita pius piyush plamen plevneliev plácido plínio pooja poonam poppy poul prabhakar prabhu pradeep
  prafulla prahlad prajwal prakriti pramila pramod pramono pranav prasad prasanna prashant pratap prateek prawit predrag preeti prem primitivo primo
  primož prodromos prokopis prudence puan puji puneet purnima pushkar putri putu přemysl qaboos qais qaiser qamar quang quinn quoc rabi rabia
  rabindranath rachid rachida rade radek radha radhia radhika radim radka radko radmila radoje radomir radu raelene raffaele raffaella raffi rafiqul
  rafizi raghav raghavendra raghu raghuram ragnar raheel rahim rahmat rahmatullah raimo raimondo raimonds raimundo raja rajat rajinder raju raluca
  ramachandra raman ramdas ramin ramiro ramnath ramsay ranbir randeep randolph ranjan ranjit rasha rashmi rasim rasmus rati ratna rauff ravinder
  ravindra ravshan rawan raza razan raško redouane reece refilwe reggie rehana rehman reiko reinhold rekha remedios remus renan renate renato renaud
  renu renuka renzo reuben revathi revaz rexhep reynaldo reynold rhea rhett rhiannon rhoda rianne richie rickey ricky ridwan rigoberta rigoberto riley
  rimantas rina rinat rini rishabh risto ritu rizieq rizwan roald roar robbie rocco roch rocío rod roderick rodica roelof rogério rohit rohitha roisin
  rokia rola rolandas rolando romain romuald romulo romy romário ronaldo ronan ronen roni ronnie roosevelt roque rosalinda rosalyn rosalía rosamund
  rosaura roscoe roseanne roselyne rosemarie rosen roshan roshni rosmah roswitha rosy rosângela rotich rotimi rowena roxana royce rubina rubén ruchi
  rudi rudo ruel rufino ruggero ruhul rui rune rupa ruslanbek russ rustem rusty rusudan ruud ruvimbo ruwan ryoichi ryosuke ryota ryuichi régine régis
  régulo răzvan saadeddine saadi saba sachiko sadako sadeq sadhana sadie sadio safaa sahil sahra saif saifuddin saiful saikhanbileg sajeeb sajid
  sajida sajith sajjad sakari sakineh salahuddin salif salifou salih salwan samarth samat samba sameh samer samina samira samuli samvel sanath sandeep
  sandiaga sandile sangeeta sanjit sanjiv santosh sapna sarath sardor sarfaraz sarfraz sarita sarvesh sasha satish satoko satoru satsuki satu satya
  satyajit satyendra saud saulius saurabh saurav saverio savita sawsan sayaka sayasat sayed scarlett scottie sead seamus sebastiano sefik segun
  sehrish seif seiji seiko selamawit selina selma senad senzo sepp seppo sergej sergiu serikbai serikzhan setya seun seydou seyni seyoum shadi shafie
  shafiqul shafqat shahabuddin shahid shahjahan shahram shahriar shahzad shai shailesh shaimaa shaista shakeel shakib shakti shalini shamshad shamsul
  shanice shanika shankar sharmila shashank shatrughan shauna shayla shazia shea sheema sheena shekhar shelagh sheldon shelly shereen sheridan sherif
  sherine sherman sherri sherwin sheryl shigeki shigeo shilpa shinde shinichi shinji shinsuke shintaro shinya shiro shivam shivani shivpal shivraj
  shizuka shlomo shmuel shoaib shobha shohei shoichi shota shraddha shreya shruti shubham shuichi shunichi shunsuke shyam sian siarhei sibongile
  sibtain sibusiso sibyl siddaramaiah sidhu sidi sidiki siegfried siegmar sienna sierra sifiso sigmundur sigríður sigurður siim sikandar silje silke
  silvana silvestre silvestro silvina silviu simen simin simisola simona simphiwe sinead siniša sinéad siobhan siphiwe sipho sirajul siri sirisena
  siti siyabonga sizwe sjoerd skender skye skylar slamet slavi slavica slavko sloane smiljan smita sneha snežana soesilo sofiane sohail solange solly
  solveig solène somsak sonal sonali sonam sondhi sonthi sorin sosuke sotiris soufiane souleymane soumaila soumaya soumeylou soumya sourav spartak
  spyros srikanth srinivas srinivasan srđan stacie stacy stana stanishev stanislava stanko stav stavros stefania stefanos stein steinar stelian
  stelios stevan stevo stian stig stjepan stojan stoyan sture subramaniam subramanian sudha sudhir sufmi sugata sugeng suha suhail suharso sujata
  sukhbir sukma sulaiman sulejman sumaira suman sumiko sumit sumitra sunanda sundar sunita supriya suranjit suren surya suryakant susana susannah
  sushant sushila susie susumu suthep sutopo suyunbek suzie sverre svetozar svitlana swapan swapna swati sybrand sylvain sylvester sylvestre sébastien
  séverine søren sükhbaatar taavet taavi tabaré tabatha tadashi tadesse tafadzwa tage tahani tahar tahir tahira taichi taieb taiwo takaaki takahiro
  takako takayuki takehiko takis takudzwa takuma takumi takuya talal talant talgatbek tamaki tamer tamika tamir tancredi taneli taneti tanguy tania
  tanveer tanvi taoufik tapiwa tarcisio taron tarun tasha tasso tassos tatenda tatjana tatsuo tatsuya tatul tatum tauseef tawanda taye tayseer tebogo
  teddy teemu tehmina teimuraz tejashwi tekle telma temesgen temitope temur teng-hui tengiz tengku tenzin tereza terje terrance teruo tesfaye tess
  tetsuo tetsuro tetsuya tewodros teófilo thabang thabiso thad thaddeus thamer thanathorn thandeka thandiwe thanh thanos tharman thea theano themba
  thembi thembisile theodora theodoros thiago thibault thiha thijs thilanga thilo thodoris thoko thokozile thorvald thulani thuy théophile tidiane
  tigist tihomir tilahun tilman timmy tinashe tinatin tirunesh tissa titiek tito tiziana tiziano tjeenk todor tofail toini tolegen tolu tomaž tomer
  tommaso tommie tomohiro tomoko tomomi tone tonya tonči tope torgeir torstein toru toshiaki toshihiko toshihiro toshiko toshio toshiyuki toufik tove
  tracey tracie traudl trayvon trent tricia trilok trina trine trish trisha trixie trond troy trubus trudy trung tsakhia tsegaye tsend tshepo tshering
  tsitsi tsogtbaatar tsutomu tsuyoshi tsveta tsvetan tuan tucker tudor tulegen tumelo tunahan tunde tuomas turar ture turid turki tushar tuti tuula
  tuyet tyrone tyson tytti tzachi ubaldo ubirajara uche uchenna udaya ugochukwu ukhnaagiin ulan uldis umair umesh umurzak unathi upendra upul uri
  urmas urmat uroš urpo urvashi urška usen utpal uzakbai uzma vache vaibhav vakhtang valdemar valdrin valentino valerio vance vandana vangelis vardan
  varsha varun varuzhan vasco vasile vasilis vassilis vasundhara vaughn vazgen vazha veaceslav vedran veerappa vegard veikko veit velimir velma venkat
  venkatesh verity verna veselin vezhdi vicenta vicki vickie victoire victorien vidar vidya vigen vijaya vikas vikram viktoras ville vilma vimal vinay
  vincenzo vineet vinko vinícius violeta violette viorel viorica vipin viplav virat virgilio virginie virginio visar vishnu vishwanath vitaliano vitor
  viviana vivien vivienne vjekoslav vladan vlado vladut vlasta vojtěch volha volkmar vuk vusumuzi vytautas vytenis véronique vítor wafula wagner
  waheed wahyu waithera walburga waldir wally waltraud wambui wanderley wangui wanjala wanjiku wanjiru waqar warsame wassim wataru wayan weidong
  wekesa wen-je wendelin wenjun wesam wiebke wijeyadasa wilders wilfredo willa willow wilson wilton winona wissam wolfram wopke worku wouter wyatt
  wyclef xander xiaohong xiomara xolani yaakov yacouba yadira yamikani yamilet yannick yanto yared yaron yashwant yasmeen yassine yasuko yasunari
  yasushi yaya yazan yechiel yeddyurappa yerkin yermukhamet yesenia yevhen yi-huah yifan yinka yisrael ylli ylva yngve yoel yogendra yogesh yohan
  yohanan yohannes yona yordan yordanka yosef yoshiaki yoshie yoshiko yoshimasa yoshinobu yoshio yoshitaka yosuke youcef younes youp yudi yuichi
  yuichiro yuji yuka yuki yukiko yuko yumi yumiko yusril yusuke yuta yutaka yuxin yuya zabihullah zac zacarías zachariah zack zafar zaheer zahi zahid
  zahida zahra zakaria zaki zakir zaman zandile zane zanele zareh zarina zaruhi zdenka zdeněk zeca zeeshan zeev zehava zeid zeina zenawi zeno zewdu
  zhaksylyk zhanat zhansaya zhelyu zhiqiang zhiyong zhong zhumabek zied zillur zineb ziyoda zlatan zlatko zodwa zoey zohra zohrab zola zolile zorana
  zrinka zubaida zuhair zulema zulkifli zunaid zuraida zvi zvonko zweli zélia ángel ástríður élodie éléonore émile émilien évelyne íñigo þórdís
  ľubomír ľudovít łukasz šárka željka željko žiga živko žygimantas`);
