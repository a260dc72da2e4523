/**
 * Given names that are one name in other spellings or sister languages, a line each; two names of different lines are
 * different names, however alike they sound (`Mahmoud` is not `Mohammed`). Written for Gazette from general knowledge, Apache-2.0.
 */
export const GIVEN_NAME_GROUPS = `
mohammed muhammad mohamed mohamad mohammad muhammed mehmed mehmet mahomet magomed mukhammad mukhammed muhammadu mahammad mamadou muxammad
mahmoud mahmud makhmud mahmood mahmut maxmud
ahmed ahmad achmed akhmad akhmed ahmet akhmat axmad
hamid hameed khamid xamid
hamad
hamdi
hassan hasan khasan hassane xasan
hussein husayn hussain hossein husein hoseyn khusein hosein hosain houssein huseyin huseyn xusan khusain
mustafa mustapha moustafa
ibrahim ebrahim ibrahima ibragim
abraham avraham
yusuf youssef yousef yousuf yusif yousaf jusuf iusuf yusup
omar umar omer
amr
ali aly
said saeed saïd sayed saeid
saad sad
khalid khaled xalid
walid waleed
rashid rasheed rachid
rashad rachad
salim saleem selim
salem
salman
suleiman sulayman soleiman suleyman sulaiman sulejman
osama usama
abdullah abdallah abdulla abdoullah
jamal gamal djamal cemal jamaal
jamil djamil cemil
karim kareem kerim
tariq tarek tarik tareq
faisal faysal feisal
hisham hicham
nasser nasir naser nassir
bashar bachar
bashir bachir
mansour mansur
qasim kassem qassem kasim qasem qassim
ismail ismael esmail ismoil
iskander iskandar
ilyas elias
isa issa eisa
musa moussa mousa
yahya yehia yahia
zaid zayd zayed
fatima fatma fatemeh fatimah
maryam mariam meryem
aisha ayesha aicha
khadija hadija
layla leila laila leyla
zainab zeynep zaynab
alexander aleksandr alexandr aleksander oleksandr aliaksandr alexandre iskandr aleksandar alexandru alessandro olexandr oleksander alyaksandr aliaksander sasha
alexandra aleksandra oleksandra
alexei aleksei aleksey alexey alexej aleksej oleksiy oleksii alyaksey olexiy alexis
andrei andrey andrej andriy andrii andrew andreas andre andrzej ondrej andy
anatoly anatoli anatoliy anatolii anatol anatolij
anton antony anthony antonio antoine tony
arkady arkadi arkadiy arkadii
artem artyom artiom artjom
boris barys borys
dmitry dmitri dmitriy dmitrii dimitri dmytro dmitrij dzmitry dimitry dimitrij
denis denys
eduard edouard edward ed eddie ted
evgeny yevgeny evgeni evgeniy evgenii yevgeniy yevhen yevgeni eugene jewgeni evgenij yauheni yevhenii
fyodor fedor feodor fedir theodore fjodor
gennady gennadi gennadiy gennadii hennadiy hennadii gennadij
georgy georgi georgiy georgii heorhiy george giorgi gueorgui georg
yuri yuriy yury yurii iurii iouri juri jurij yurij youri
grigory grigori grigoriy grigorii hryhoriy hryhorii grigorij gregory greg
igor ihor
ilya ilia illya illia ilja
ivan iwan
john
kirill kiril kyrylo cyril
konstantin kostiantyn kostyantyn constantin constantine
leonid leonyd
lev leo
maksim maxim maksym maxime
mikhail mihail mykhailo mykhaylo michail mikhael mikhaïl michael mikheil mikail micheil mike
nikolai nikolay mykola nikolaj nicolas nicholas nikolaus mikalai mikola nicolae nick
oleg oleh
olga olha volha
pavel pavlo paul pawel pavlos
pyotr petr petro peter piotr pierre pedro petar pete
roman
sergei sergey serhiy serhii sergej sergiy siarhei serguei sergii siarhey serge sergio
stanislav stanislaw
stepan stephen stefan steven steve
taras
valentin valentyn
valery valeri valeriy valerii valerij
vasily vasili vasiliy vasilii vasyl vasilij vassily vassili basil
viktor victor wiktor viktar
vitaly vitali vitaliy vitalii vitalij vital
vladimir volodymyr wladimir uladzimir vladimír
vladislav vladyslav wladyslaw
vyacheslav viacheslav wjatscheslaw vjaceslav vyatcheslav
yaroslav jaroslav jaroslaw iaroslav
elena yelena olena helena jelena helene alena
ekaterina yekaterina kateryna katerina catherine jekaterina katarina
anna hanna ganna
irina iryna irena
galina halyna halina
natalia natalya nataliya natalie nataliia natalja
tatyana tatiana tetiana tetyana tatjana
yulia julia yuliya iuliia yuliia julija ioulia
yulian julian
maria mariya mary mariia marija
marina maryna
ksenia kseniya xenia kseniia
lyudmila ludmila liudmyla lyudmyla ljudmila
svetlana svitlana svyatlana sviatlana
valentina valentyna
victoria viktoria viktoriya viktoriia
zinaida
kassymjomart kassymzhomart qasymjomart kasymzhomart kassymjomart kasymjomart qasimjomart kassimjomart qasymzhomart
nursultan noursoultan nursoltan
dariga darigha
dinara
dina
aliya aliia alia
asel assel
aigul aygul aigoul
almas
almaz
almazbek
askar asqar asgar
aidar aydar
haidar haydar heydar haider khaidar
bolat bulat
bakhyt baqyt
bakytzhan baqytjan bakhytzhan
bauyrzhan baurzhan bauirzhan
berdibek berdybek
daniyar daniar
dauren
erlan yerlan
nurlan nourlan
erzhan yerzhan erjan yerjan
nurzhan
galym ghalym galim
kairat qairat kayrat
kanat qanat
marat
murat
maksut maqsut maksud maqsud
murad mourad
olzhas oljas
omirzhan
sauat sawat
serik
berik
talgat talghat
timur temur teymur
temir
zhanar janar
zhandos jandos
shavkat chavkat shavqat schawkat
islam islom
jasur jasour
jamshid djamshid zhamshid
botir batyr batir
otabek atabek
dilshod dilshad
ulugbek ulughbek
rustam rustem
bakhtiyor bakhtiyar baxtiyor
nodir nadir
sardor sardar
sherzod sherzad
aziz
gurbanguly gurbanguli kurbanguly
serdar
saparmurat saparmyrat saparmurad
emomali imomali emamali
rahmon
sooronbay sooronbai
sadyr sadir
almazbek
kurmanbek
roza rosa
ilham ilkham
recep redjep rejep
tayyip tayip
abdulhamid abdulkhamid abdelhamid abdulhamit abdelhamit
abdulaziz abdelaziz
abdulrahman abdelrahman abdurrahman abdurahman abdourahmane
abdulfattah abdelfattah abdalfattah
abdulkarim abdelkarim
abdulkader abdelkader abdulqadir abdelkader
abdulmajid abdelmajid abdelmadjid abdulmejid
abdulnasser abdelnasser
abdulwahab abdelwahab
abdulghani abdelghani
ayman aymen eymen
amin ameen emin
amir emir ameer
anwar enver anouar
adil adel
emre
erdal
kemal kamal
cevdet jevdet djevdet
hakan
hulusi
mevlut
orhan
osman othman usman uthman
umit
yasar
suleyman
william bill billy will
james jim jimmy
robert bob bobby rob
richard dick
charles chuck charlie
david dave
daniel dan danny
thomas tom tommy
joseph joe
jose
juan
jean
jan
carlos
luis
louis
henry
jorge
javier
kevin
mark
marc marco
martin
matthew matt
francis
frank
eric
donald don
ronald ron
jill
hillary
barack
angela
annalena
emmanuel
nicola
narendra
rajiv
rahul
sonia
indira
nawaz
shahbaz shehbaz
imran
asif
benazir
hamza
maryum
elizabeth liz
benjamin ben
samuel sam
lawrence larry
kenneth ken
gerald jerry gerry
timothy tim
christopher chris
jeffrey jeff
douglas doug
patrick pat
raymond ray
susan sue
deborah debbie
frederick fred
philip phil
`;
