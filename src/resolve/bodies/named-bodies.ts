/**
 * Bodies with a name of their own in one country: country | name | kind | what it is in `INSTITUTION_ROWS` (or `ministry of ...`), if one
 * of those | other names. Written for Gazette from general knowledge, Apache-2.0.
 */
export const NAMED_BODY_ROWS = `
KZ|Mazhilis|parliament|lower house|Majilis,Majlis of Kazakhstan
KZ|KNB|security_force|national security committee|National Security Committee
KZ|Assembly of People of Kazakhstan|other||Assembly of People
KZ|Samruk-Kazyna|company||Samruk Kazyna
RU|State Duma|parliament|lower house|Duma,Russian Duma
RU|Federation Council|parliament|senate|
RU|Federal Assembly|parliament|parliament|
RU|Kremlin|government|presidential administration|
RU|FSB|security_force||Federal Security Service
RU|Roskomnadzor|agency||
RU|Rosgvardia|security_force|national guard|
RU|Investigative Committee|agency||Investigative Committee of Russia
RU|Bank of Russia|agency|central bank|
RU|Wagner Group|other||Wagner,PMC Wagner
UA|Verkhovna Rada|parliament|parliament|Rada,Supreme Rada,Supreme Council of Ukraine
UA|SBU|security_force||Security Service of Ukraine
UA|National Anti-Corruption Bureau|agency|anti corruption agency|NABU
UZ|Oliy Majlis|parliament|parliament|Oliy Mazhlis
KG|Jogorku Kenesh|parliament|parliament|Zhogorku Kenesh
KG|GKNB|security_force||State Committee for National Security
TJ|Majlisi Oli|parliament|parliament|
TM|Halk Maslahaty|parliament||People's Council
AZ|Milli Majlis|parliament|parliament|Milli Mejlis
US|White House|government|presidential administration|
US|Congress|parliament|parliament|U.S. Congress,US Congress,United States Congress
US|Senate|parliament|senate|U.S. Senate,US Senate
US|House of Representatives|parliament|lower house|the House,U.S. House
US|State Department|ministry|ministry of foreign affairs|Department of State,U.S. Department of State,Foggy Bottom
US|Department of Defense|ministry|ministry of defence|Pentagon,Defense Department,the Pentagon,DoD
US|Department of the Treasury|ministry|ministry of finance|Treasury Department,U.S. Treasury,Treasury
US|Department of Justice|ministry|ministry of justice|Justice Department,DOJ
US|Department of Homeland Security|ministry||Homeland Security,DHS
US|Federal Reserve|agency|central bank|the Fed,Federal Reserve Board,Fed
US|FBI|security_force||Federal Bureau of Investigation
US|CIA|security_force||Central Intelligence Agency
US|Supreme Court|court|supreme court|U.S. Supreme Court,SCOTUS
US|Environmental Protection Agency|agency||EPA
US|Food and Drug Administration|agency||FDA
US|NASA|agency||National Aeronautics and Space Administration
US|Internal Revenue Service|agency|tax service|IRS
US|National Security Agency|security_force||NSA
US|Securities and Exchange Commission|agency||SEC
US|Centers for Disease Control and Prevention|agency||CDC,Centers for Disease Control
US|Immigration and Customs Enforcement|security_force||ICE
US|Customs and Border Protection|security_force|border service|CBP,Border Patrol,U.S. Border Patrol
US|Secret Service|security_force||
US|Drug Enforcement Administration|security_force||DEA
US|Federal Emergency Management Agency|agency||FEMA
US|Federal Aviation Administration|agency||FAA
US|Federal Communications Commission|agency||FCC
US|Federal Trade Commission|agency||FTC
US|Marine Corps|security_force||Marines,U.S. Marines
GB|House of Commons|parliament|lower house|the Commons,Commons
GB|House of Lords|parliament|senate|the Lords,Lords
GB|Home Office|ministry|ministry of internal affairs|
GB|Foreign Office|ministry|ministry of foreign affairs|Foreign and Commonwealth Office,FCO,Foreign Commonwealth and Development Office,FCDO
GB|Ministry of Defence|ministry|ministry of defence|MoD,MOD
GB|HM Treasury|ministry|ministry of finance|Treasury,the Treasury,Exchequer
GB|Bank of England|agency|central bank|
GB|Downing Street|government|prime minister office|10 Downing Street,Number 10
GB|Department for International Development|ministry||DFID,Dfid
GB|Royal Navy|security_force|navy|
GB|Royal Air Force|security_force|air force|RAF
GB|Metropolitan Police|security_force||Scotland Yard,Met Police
GB|Government Communications Headquarters|security_force||GCHQ
GB|MI5|security_force||
GB|MI6|security_force|intelligence service|Secret Intelligence Service
GB|National Health Service|agency||NHS
GB|National Crime Agency|security_force||NCA
GB|Crown Prosecution Service|agency||CPS
GB|Whitehall|government|government|
GB|Scottish Parliament|parliament|parliament of scotland|Holyrood
GB|Senedd|parliament|parliament of wales|Welsh Parliament,Welsh Assembly
GB|Northern Ireland Assembly|parliament|parliament of northern ireland|Stormont
AU|Department of Foreign Affairs and Trade|ministry|ministry of foreign affairs|DFAT
AU|Australian Federal Police|security_force|police|AFP
AU|Australian Defence Force|security_force|armed forces|ADF
AU|Treasury|ministry|ministry of finance|
DE|Bundestag|parliament|lower house|German Bundestag
DE|Bundesrat|parliament|senate|
DE|Bundesbank|agency|central bank|Deutsche Bundesbank
DE|Bundeswehr|security_force|armed forces|
DE|Federal Constitutional Court|court|constitutional court|Bundesverfassungsgericht
DE|Chancellery|government|prime minister office|Federal Chancellery
DE|Federal Intelligence Service|security_force|intelligence service|BND,Bundesnachrichtendienst
FR|National Assembly|parliament|lower house|Assemblée nationale
FR|Élysée|government|presidential administration|Elysee,Élysée Palace,Elysee Palace
FR|Quai d'Orsay|ministry|ministry of foreign affairs|
FR|Matignon|government|prime minister office|Hôtel Matignon
FR|Constitutional Council|court|constitutional court|
FR|Bank of France|agency|central bank|Banque de France
FR|National Gendarmerie|security_force||Gendarmerie
IL|Knesset|parliament|parliament|
IL|Israel Defense Forces|security_force|armed forces|IDF,Israeli army,Israel Defence Forces
IL|Mossad|security_force||
IL|Shin Bet|security_force||Shabak
IL|Bank of Israel|agency|central bank|
PL|Sejm|parliament|lower house|
PL|Constitutional Tribunal|court|constitutional court|
JP|Diet|parliament|parliament|National Diet
JP|Bank of Japan|agency|central bank|BOJ
JP|House of Councillors|parliament|senate|
JP|Self-Defense Forces|security_force|armed forces|Self-Defence Forces,JSDF
CN|National People's Congress|parliament|parliament|NPC
CN|State Council|government|government|
CN|People's Liberation Army|security_force|armed forces|PLA
CN|Politburo|other||
CN|People's Bank of China|agency|central bank|PBOC,PBoC
CN|Central Committee|other||
CN|National Development and Reform Commission|agency||NDRC
IN|Lok Sabha|parliament|lower house|
IN|Rajya Sabha|parliament|senate|
IN|Reserve Bank of India|agency|central bank|RBI
IN|Central Bureau of Investigation|security_force||CBI
IN|Election Commission of India|commission|central election commission|
IN|Indian National Congress|party||Congress,Congress Party,Congress party
IN|Enforcement Directorate|agency||
IR|Majlis|parliament|parliament|Iranian parliament,Islamic Consultative Assembly
IR|Guardian Council|court|constitutional court|Council of Guardians
IR|Islamic Revolutionary Guard Corps|security_force||IRGC,Revolutionary Guards,Revolutionary Guard
IR|Assembly of Experts|other||
IR|Quds Force|security_force||
TR|Grand National Assembly|parliament|parliament|Grand National Assembly of Turkey,TBMM,Meclis
TR|National Intelligence Organization|security_force|intelligence service|MIT
ES|Cortes Generales|parliament|parliament|Cortes
ES|Congress of Deputies|parliament|lower house|Congress
ES|Civil Guard|security_force||Guardia Civil
ES|Moncloa|government|prime minister office|Moncloa Palace
IT|Carabinieri|security_force||
IT|Quirinale|government|presidential administration|Quirinal Palace
IT|Guardia di Finanza|security_force||
IT|Bank of Italy|agency|central bank|
SE|Riksdag|parliament|parliament|
SE|Riksbank|agency|central bank|Sveriges Riksbank
NO|Storting|parliament|parliament|
NO|Norges Bank|agency|central bank|
DK|Folketing|parliament|parliament|
FI|Eduskunta|parliament|parliament|
EE|Riigikogu|parliament|parliament|
LV|Saeima|parliament|parliament|
LT|Seimas|parliament|parliament|
IE|Dáil|parliament|lower house|Dail,Dáil Éireann,Dail Eireann
IE|Oireachtas|parliament|parliament|
IE|Garda Síochána|security_force|police|Gardaí,Gardai,Garda
IE|Seanad|parliament|senate|Seanad Éireann
BG|Narodno Sabranie|parliament|parliament|
RS|Skupština|parliament|parliament|Skupstina
AF|Loya Jirga|other||
PK|Inter-Services Intelligence|security_force||ISI
PK|Election Commission of Pakistan|commission|central election commission|
PK|National Accountability Bureau|agency|anti corruption agency|NAB
PH|Malacañang|government|presidential administration|Malacanang
PH|Congress of the Philippines|parliament|parliament|Congress
PH|Bangko Sentral ng Pilipinas|agency|central bank|BSP
PH|Commission on Elections|commission|central election commission|Comelec
KR|Blue House|government|presidential administration|Cheong Wa Dae
KR|Bank of Korea|agency|central bank|BOK
EG|Supreme Council of the Armed Forces|government||SCAF
EG|Shura Council|parliament|senate|
MM|Tatmadaw|security_force|armed forces|
MM|Pyidaungsu Hluttaw|parliament|parliament|
MM|State Administration Council|government||
CA|House of Commons|parliament|lower house|the Commons,Commons
CA|Royal Canadian Mounted Police|security_force|police|RCMP
CA|Bank of Canada|agency|central bank|
NZ|Treasury|ministry|ministry of finance|
NZ|New Zealand Defence Force|security_force|armed forces|NZDF
ZA|National Treasury|ministry|ministry of finance|Treasury
ZA|National Council of Provinces|parliament|senate|
ZA|South African Police Service|security_force|police|SAPS
KE|National Treasury|ministry|ministry of finance|Treasury
KE|Directorate of Criminal Investigations|security_force||DCI
NG|Economic and Financial Crimes Commission|agency|anti corruption agency|EFCC
NG|Independent National Electoral Commission|commission|central election commission|INEC
NG|Department of State Services|security_force||DSS
GH|Bank of Ghana|agency|central bank|
UG|Bank of Uganda|agency|central bank|
TZ|Bank of Tanzania|agency|central bank|
ZM|Bank of Zambia|agency|central bank|
ET|House of Peoples' Representatives|parliament|lower house|House of People's Representatives
DZ|People's National Assembly|parliament|lower house|
LY|Government of National Accord|government|government|GNA
LY|Libyan National Army|security_force||LNA
TN|Assembly of the Representatives of the People|parliament|parliament|
PE|Congress of the Republic|parliament|parliament|Congress
CO|Congress of Colombia|parliament|parliament|Congress
MX|Congress of the Union|parliament|parliament|Congress
MX|Bank of Mexico|agency|central bank|Banxico,Banco de México
MX|National Electoral Institute|commission|central election commission|INE
BR|National Congress|parliament|parliament|Congress
BR|Supreme Federal Court|court|supreme court|Supreme Federal Tribunal,STF
BR|Superior Electoral Court|court||TSE
BR|Federal Police|security_force|police|
AR|National Congress|parliament|parliament|Congress
CL|National Congress|parliament|parliament|Congress
HN|National Congress|parliament|parliament|Congress
GT|Congress of the Republic|parliament|parliament|Congress
PY|National Congress|parliament|parliament|Congress
BO|Plurinational Legislative Assembly|parliament|parliament|Congress
CR|Legislative Assembly|parliament|parliament|
SV|Legislative Assembly|parliament|parliament|
VE|Supreme Tribunal of Justice|court|supreme court|Supreme Justice Tribunal,TSJ
VE|National Electoral Council|commission|central election commission|CNE
PT|Assembly of the Republic|parliament|parliament|
GR|Hellenic Parliament|parliament|parliament|
GR|Bank of Greece|agency|central bank|
BE|Chamber of Representatives|parliament|lower house|
NL|States General|parliament|parliament|Staten-Generaal
NL|Tweede Kamer|parliament|lower house|
CH|Federal Council|government|government|
CH|Federal Assembly|parliament|parliament|
CH|Swiss National Bank|agency|central bank|SNB
AT|National Council|parliament|lower house|Nationalrat
IS|Althing|parliament|parliament|Althingi,Alþingi
SK|National Council|parliament|parliament|
HR|Sabor|parliament|parliament|Hrvatski Sabor
MK|Sobranie|parliament|parliament|
GE|Georgian Dream|party||
MN|State Great Khural|parliament|parliament|Great Khural,State Great Hural
KP|Supreme People's Assembly|parliament|parliament|
KP|Korean People's Army|security_force|armed forces|KPA
TW|Legislative Yuan|parliament|parliament|
TW|Executive Yuan|government|government|
HK|Legislative Council|parliament|parliament|LegCo,Legco
TH|Bank of Thailand|agency|central bank|
TH|National Council for Peace and Order|government||NCPO
MY|Dewan Rakyat|parliament|lower house|
MY|Dewan Negara|parliament|senate|
MY|Bank Negara Malaysia|agency|central bank|Bank Negara
SG|Monetary Authority of Singapore|agency|central bank|MAS
ID|People's Representative Council|parliament|lower house|DPR
ID|Corruption Eradication Commission|agency|anti corruption agency|KPK
ID|Bank Indonesia|agency|central bank|
BD|Jatiya Sangsad|parliament|parliament|
PS|Palestinian Authority|government|government|Palestinian National Authority
PS|Palestine Liberation Organization|movement||PLO
IQ|Council of Representatives|parliament|parliament|
IQ|Popular Mobilization Forces|security_force||PMF,Hashd al-Shaabi,Popular Mobilisation Forces
IQ|Kurdistan Regional Government|government||KRG
IQ|Peshmerga|security_force||
SY|People's Assembly|parliament|parliament|People's Council
SY|Syrian Democratic Forces|security_force||SDF
SY|Free Syrian Army|movement||FSA
YE|Houthis|movement||Houthi,Houthi movement,Ansar Allah,Ansarullah
LB|Internal Security Forces|security_force|police|
SA|Shura Council|parliament|parliament|Consultative Assembly
`;
