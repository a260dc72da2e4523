import { words } from './words.ts';

// Common given names by the gender of most who bear them. Own compilation from general knowledge; Apache-2.0. Votes, never proof.

export const MALE_NAMES: ReadonlySet<string> =
  words(`aaron abbas abdul abdullah abraham adam adrian ahmad ahmed akbar akira alan albert aleksandr
  alejandro alex alexander alexandre alexei alfred ali alikhan alistair allan allen alvin amir anatoly anders andre andreas andrei andres andrew andrzej andy
  angelo anthony anton antonio archie arnold arthur asif askar aslan augustus austin ban barack barry bashar ben benedict benjamin bernard bernie bert bill billy
  blake bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron calvin cameron carl carlos cedric cesar charles charlie chad chris
  christian christopher chuck clarence claude clement clifford clint colin connor craig curtis cyril damian damien dan daniel danny darren dave david dean
  dennis derek desmond diego dick dimitri dirk dmitry dmitri dominic don donald douglas doug duncan dwight dylan earl ed eddie edgar edmund eduardo edward edwin
  elias elijah emil emmanuel emmerson enrique eric erik ernest ernesto erwin ethan eugene evan evo felipe felix ferdinand fernando fidel francis francisco
  francois frank franklin fred frederick fritz fyodor gabriel gareth gary gavin geoff geoffrey george georg georges gerald gerard gerhard giorgio giovanni
  giuseppe glen glenn gordon graham grant greg gregory grigory guido guillermo gus gustav guy habib hamid hans harold harry harvey hassan hector heinrich helmut
  henri henry herbert herman hermann hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor ilham imran isaac islam ismail ivan jack jackson jacob
  jacques jaime jair jake james jamie jan jared jason javier jawaharlal jay jean jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim
  joao joe joel joern johan johann johannes john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan julian julio julius justin kai kaiser karim
  karl kassym kassym-jomart keith ken kenneth kevin khalid kim kirk klaus kofi konstantin kurt kyle lance larry lars laurence lawrence lee leo leon leonard
  leonid leopold leroy leslie lewis liam lionel lloyd logan louis lucas luigi luis luke luther malcolm manuel marat marc marcel marco marcus mario marion mark
  marshall martin marty marvin mathew matt matteo matthew maurice max maxim maximilian mehmet mel michael michel miguel mike mikhail miles milton mitch mitt mohamed
  mohammad mohammed mohandas morgan muammar muhammad murray mustafa narendra nathan nathaniel neil nelson neville nicholas nick nicolas nicolae nigel nikita
  nikolai nikolay noah noel norman nouri nursultan oleg oliver olaf omar oscar osama oskar otto owen pablo paolo pascal patrick paul pavel pedro percy perry pete peter
  petro phil philip philippe phillip pierre pyotr rafael rafiq rahul ralph ramon ramzan randall randy raul ray raymond recep reginald rene rex ricardo richard rick
  rob robert roberto robin rodney rodrigo roger roland rolf roman ron ronald ross roy rudolf rudolph rudy rupert russell ryan saddam saeed sam samuel sandy saul
  scott sean sebastian serge sergei sergey serik seth shane shaun shawn shinzo sidney silvio simon slobodan sofyan spencer stan stanislav stanley stefan stephen steve
  steven stewart stuart sven syed ted terence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler umar vaclav valery vernon viktor victor
  vicente vince vincent vladimir volodymyr vyacheslav wallace walter warren wayne wen werner wilfred wilhelm will william willie willy winston wolfgang woodrow xavier
  yasser yevgeny yitzhak yoweri yuri yusuf zachary zoran aung baron hamza hosni idriss jiang kumar mao rajiv sanjay sharif sheikh tariq vijay xi tobias knox horatio artemas porfirio napoleon wendell lanfranco ante nenad girish burhan fernand brent adlai
  eddie reg achille ahmet aidan alasdair alastair aleksander alessandro alexis alfonso alois alphonse amos anil antoine antti anwar ariel armand arne ashok atal avraham axel
  baltasar bartholomew benito benny bertrand birger bjorn bogdan bohdan boyko branko caleb carlo carlton casey casimir caspar cecil cheddi chester cornelius cory cyrus
  dale dalton daryl davide davis denzel deng derrick dietrich dinesh dino dmytro drew dudley dusan dustin eamon efrain eli elliott ellis elmer elton emilio emile emre enver
  erich erwan esteban evaristo ezra fabian fabio farouk faisal federico fernand fidel fletcher florian franjo franz friedrich gaston gavriel gaius gennady gerhart gerry gideon
  gilbert gilles giulio goran gottfried graeme gunther hakan hamish harrison hugues humphrey igor ignacio immanuel irving irwin isidro ivo jalal jarrod jaroslav javad jayaprakash
  jeffery jens jerzy jonas juha jurgen kalle kamal kasim kemal kenji khaled kiran klemens kwame kwesi lamar lars laszlo lech leif lester levi lorenzo lothar ludwig luka lyndon
  magnus mahatma mahmoud malik manmohan manny mariano marlon massimo mauricio mauro milan milos mirza mohan moise moshe mukesh nabil naftali nasser nathanael nestor ned nic nizar nuno
  odd ola omer orlando orville osvaldo pat pavlo per pepe pierluigi pierre-marie pietro prakash quentin quincy raed rainer raj rajesh rami ranil rashid raoul rauf ravi rayan
  reinhard reza rhys rif riad rishi rodolfo rohan romano romeo rory rowan ruben rufus ruslan sadiq salman salvador salvatore samir sami sanjeev santiago sergio seymour shimon
  sigmund silas simeon solomon sigurd stefano stephan stuart sultan suresh taro tarek tayyip teodor thabo theo theodor thor timur tomas tomislav tsai uday ulrich ulysses umberto
  urho usman vaughan vernon viktor vinod virgil vito vitaly vivek vojislav wade walid walt ward washington wes wilbur wilfrid winfried wladyslaw yair yasir yitzhak yukio zbigniew
  zeljko ziad zoltan zviad`);

export const FEMALE_NAMES: ReadonlySet<string> =
  words(`abigail ada adele agatha agnes aisha aleksandra alexandra alexis alice alicia alina alison allison alma amanda
  amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april arlene asha ashley astrid audrey aung-san ava barbara beatrice
  becky bella benazir bernice bertha beth betty beverly bianca brenda bridget britney brooke camilla candace carla carmen carol carole caroline carolyn carrie
  catherine cathy cecilia celia charlotte chelsea cher cheryl chloe christina christine cindy claire clara clare claudia connie constance coretta corazon courtney
  cristina cynthia daisy dana daniela danielle daria dariga dawn deborah debra delia denise diana diane dilma dina dinara dolores donna dora doris dorothy edith
  edna eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa elsie emily emma erica erika erin esther ethel eugenia eva evelyn faith fatima fay
  felicity fiona flora florence frances francesca frida gabriela gabrielle gail georgia georgina geraldine germaine gertrude gina gladys glenda gloria golda
  grace greta gretchen gulnara gwen hannah harriet hazel heather heidi helen helena helene henrietta hilary hilda hillary hope ida imelda indira ingrid inga
  irene irina iris isabel isabella isabelle ivana jacinda jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna joanne
  josephine joy joyce juanita judith judy julia juliana julie juliet june karen kate katharine katherine kathleen kathryn kathy katie kay kelly kimberly kirsten
  kristen kristin kristina lana larisa laura lauren laurie leah leila lena leslie lesley lila lillian lily lina linda lisa liz liza lois lola lorraine louisa
  louise lucia lucille lucy luisa lydia lynn mabel madeleine madeline madonna maggie malala marcia margaret margarita maria marian marianne marie marilyn marina
  marion marjorie marla marlene marta martha mary matilda maud maureen maya megan melanie melinda melissa mercedes meredith mia michaela michelle mildred minnie
  miranda miriam moira molly mona monica nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nina nora norma olga olive olivia oprah paige pamela
  patricia patsy patty paula pauline pearl peggy penelope penny phyllis polly priscilla priya rachel ramona raisa rebecca regina renee rhonda rita roberta rosa
  rosalind rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah saule selena serena shannon sharon sheila shelley sherry shirley silvia
  simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa tessa thelma
  theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin
  yekaterina yelena yoko yolanda yulia yvonne zaha zara zeinab zelda zoe zsa debbie britney margo rashida tiffany doris tosin bernadette adriana aleksandra alessandra alana aileen
  allegra althea amal amina anais anika annabel annika anya araceli ariana arianna asma athena aurora bettina brigitte bronwyn carlotta carly carolina cassandra cecile celeste
  chantal charlene chiara chandrika christiane christa claudette cora cordelia cristine cynthia dalia danica darlene dasha deanna deirdre delphine desiree devi dominique dorothea
  ebba elvira emilia emine enid erna estelle eunice fatma fernanda freya frieda gemma genevieve gerda ginger giorgia giovanna gisela gisele goldie greta gro guadalupe gudrun
  gwendolyn haifa hanan hannelore harriet heike helle hella henriette hiba hind huda ilse imani imelda ines inez iryna isadora isha ivanka ivy jana janelle janine jeannette jodie
  jocelyn jolanta josefa jutta karin karina karla karolina katarina katerina katrin kaya keiko kerry kerstin khadija kiran kirsty kolinda kyra latifa latoya leila leonor leticia
  liane lidia lilly livia ljudmila lorna lotte luciana lucie ludmila luz lydie lyudmila mai maia maja malin manal manuela mara marcela margot margrethe mariam mariana maribel
  marija marine marisa maryam matilde maxine mayra meena megawati mette michele michiko mila milena mina minna mireille mirjana misty moira mona monika myriam nabila nadezhda nana
  nanette natalya nawal nayib nela nelly nicki nigar nila nirmala noor nora oksana olena olha olympe oriana park-geun-hye paulette petra philippa pia pilar portia pratibha rachael
  ragnhild rana rani rania raquel rebekah reem rena renata ria ronit rosalie rosanna rosario rosetta roza sadia safiya salma salome sanna saoirse saskia segolene shabana shahida
  sheikha shirin sigrid simonetta sirimavo sita sonja soraya sushma suu svenja tabitha taslima tatyana tawakkol thandi thora tilda tulsi ulla ulrike uma una ursula usha valeria
  vanda vera verena veronique vesna vida vigdis vina vita viviane wilhelmina xenia yael yasmine yevgenia yingluck yulia zainab zeynep zinaida zora`);
