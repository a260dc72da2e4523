import type { BodyKind } from '../../model/vocabulary.ts';

/**
 * Institutions that each country has at most one of: name used in ids | kind | other names.
 * Written for Gazette from general knowledge, Apache-2.0.
 */
export const INSTITUTION_ROWS: readonly (readonly [name: string, kind: BodyKind, others: string])[] = [
  [
    'government',
    'government',
    'cabinet,cabinet of ministers,council of ministers,federal government,central government,national government,administration',
  ],
  ['authorities', 'government', 'official authorities,state authorities,the authorities'],
  ['parliament', 'parliament', 'national assembly,legislature,parliamentary assembly,supreme council,national parliament,lawmakers'],
  ['senate', 'parliament', 'upper house,upper chamber,upper house of parliament'],
  ['lower house', 'parliament', 'lower chamber,house of representatives,lower house of parliament,chamber of deputies'],
  ['supreme court', 'court', 'high court,court of cassation,highest court,top court'],
  ['constitutional court', 'court', 'constitutional council,constitutional tribunal'],
  ['central bank', 'agency', 'national bank,reserve bank,state bank'],
  ['central election commission', 'commission', 'election commission,electoral commission,central electoral commission'],
  [
    'prosecutor general office',
    'agency',
    'general prosecutors office,prosecutor generals office,prosecutors office,office of the prosecutor general,attorney generals office,general prosecutor office,public prosecutors office',
  ],
  [
    'presidential administration',
    'government',
    'presidential office,office of the president,administration of the president,executive office of the president,presidents office',
  ],
  ['security council', 'government', 'national security council'],
  ['police', 'security_force', 'national police,police force,state police,police forces'],
  ['national guard', 'security_force', 'internal troops'],
  ['armed forces', 'security_force', 'army,military,troops,national army,defence forces,defense forces'],
  ['air force', 'security_force', 'airforce'],
  ['navy', 'security_force', ''],
  ['border service', 'security_force', 'border guards,border guard,border police,border guard service'],
  ['security forces', 'security_force', 'security services,law enforcement,law enforcement agencies,security officials'],
  ['national security committee', 'security_force', 'knb,committee for national security,committee of national security'],
  ['anti corruption agency', 'agency', 'anticorruption agency,anti corruption service,anti corruption bureau'],
  ['tax service', 'agency', 'tax authority,tax authorities,revenue service'],
  ['customs service', 'agency', 'customs,customs authority,customs authorities'],
  ['statistics office', 'agency', 'bureau of statistics,statistics bureau,statistics committee,national statistics office'],
  ['emergency services', 'agency', 'rescue services,civil defence,civil protection'],
  ['ombudsman', 'agency', 'ombudsman office,human rights ombudsman'],
  ['intelligence service', 'security_force', 'intelligence agency,foreign intelligence service'],
  ['coast guard', 'security_force', 'coastguard'],
];

/** Bodies with a name of their own in one country: country | name | kind | what it is in `INSTITUTION_ROWS` (or `ministry of ...`), if one of those | other names. */
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
UA|Verkhovna Rada|parliament|parliament|Rada,Supreme Rada,Supreme Council of Ukraine
UA|SBU|security_force||Security Service of Ukraine
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
AU|Department of Foreign Affairs and Trade|ministry|ministry of foreign affairs|DFAT
DE|Bundestag|parliament|lower house|German Bundestag
DE|Bundesrat|parliament|senate|
DE|Bundesbank|agency|central bank|Deutsche Bundesbank
DE|Bundeswehr|security_force|armed forces|
FR|National Assembly|parliament|lower house|Assemblée nationale
FR|Élysée|government|presidential administration|Elysee,Élysée Palace,Elysee Palace
FR|Quai d'Orsay|ministry|ministry of foreign affairs|
IL|Knesset|parliament|parliament|
IL|Israel Defense Forces|security_force|armed forces|IDF,Israeli army,Israel Defence Forces
IL|Mossad|security_force||
IL|Shin Bet|security_force||Shabak
PL|Sejm|parliament|lower house|
JP|Diet|parliament|parliament|National Diet
JP|Bank of Japan|agency|central bank|BOJ
CN|National People's Congress|parliament|parliament|NPC
CN|State Council|government|government|
CN|People's Liberation Army|security_force|armed forces|PLA
CN|Politburo|other||
IN|Lok Sabha|parliament|lower house|
IN|Rajya Sabha|parliament|senate|
IN|Reserve Bank of India|agency|central bank|RBI
IR|Majlis|parliament|parliament|Iranian parliament,Islamic Consultative Assembly
IR|Guardian Council|court|constitutional court|Council of Guardians
IR|Islamic Revolutionary Guard Corps|security_force||IRGC,Revolutionary Guards,Revolutionary Guard
TR|Grand National Assembly|parliament|parliament|Grand National Assembly of Turkey,TBMM,Meclis
ES|Cortes Generales|parliament|parliament|Cortes
IT|Carabinieri|security_force||
SE|Riksdag|parliament|parliament|
NO|Storting|parliament|parliament|
DK|Folketing|parliament|parliament|
FI|Eduskunta|parliament|parliament|
EE|Riigikogu|parliament|parliament|
LV|Saeima|parliament|parliament|
LT|Seimas|parliament|parliament|
IE|Dáil|parliament|lower house|Dail,Dáil Éireann,Dail Eireann
IE|Oireachtas|parliament|parliament|
BG|Narodno Sabranie|parliament|parliament|
RS|Skupština|parliament|parliament|Skupstina
AF|Loya Jirga|other||
PK|Inter-Services Intelligence|security_force||ISI
PH|Malacañang|government|presidential administration|Malacanang
KR|Blue House|government|presidential administration|Cheong Wa Dae
EG|Supreme Council of the Armed Forces|government||SCAF
MM|Tatmadaw|security_force|armed forces|
`;

/** Bodies of no single country: name | kind | other names. */
export const INTERNATIONAL_BODY_ROWS = `
United Nations|international|UN,U.N.,United Nations Organization,the UN
United Nations Security Council|international|UN Security Council,U.N. Security Council,UNSC
United Nations General Assembly|international|UN General Assembly,U.N. General Assembly
United Nations High Commissioner for Refugees|international|UNHCR,UN refugee agency,UN Refugee Agency
United Nations Children's Fund|international|UNICEF,Unicef
UNESCO|international|Unesco,United Nations Educational Scientific and Cultural Organization
World Health Organization|international|WHO,World Health Organisation
International Monetary Fund|international|IMF
World Bank|international|the World Bank
World Trade Organization|international|WTO
World Food Programme|international|WFP,World Food Program
International Atomic Energy Agency|international|IAEA
International Criminal Court|court|ICC
International Court of Justice|court|ICJ,World Court
European Court of Human Rights|court|ECHR,ECtHR
European Union|international|EU,E.U.,the EU
European Commission|international|EU Commission
European Parliament|parliament|EU Parliament
European Council|international|
European Central Bank|agency|ECB
Council of Europe|international|
NATO|international|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Nato
Organization for Security and Co-operation in Europe|international|OSCE,Organisation for Security and Cooperation in Europe,Organization for Security and Cooperation in Europe
Collective Security Treaty Organization|international|CSTO,Collective Security Treaty Organisation,ODKB
Commonwealth of Independent States|international|CIS
Eurasian Economic Union|international|EAEU,EEU,Eurasian Union
Shanghai Cooperation Organisation|international|SCO,Shanghai Cooperation Organization
Organization of Turkic States|international|OTS,Turkic Council
African Union|international|AU,A.U.
Economic Community of West African States|international|ECOWAS
Arab League|international|League of Arab States
Organisation of Islamic Cooperation|international|OIC,Organization of Islamic Cooperation
Gulf Cooperation Council|international|GCC
OPEC|international|Organization of the Petroleum Exporting Countries
OPEC+|international|OPEC Plus
ASEAN|international|Association of Southeast Asian Nations
Organization of American States|international|OAS
G7|international|Group of Seven,G-7
G20|international|Group of Twenty,G-20
G8|international|G-8
BRICS|international|
Organisation for Economic Co-operation and Development|international|OECD
Organisation for the Prohibition of Chemical Weapons|international|OPCW
International Committee of the Red Cross|international|ICRC,Red Cross
Amnesty International|other|Amnesty
Human Rights Watch|other|HRW
Interpol|international|INTERPOL
Islamic State|movement|IS,ISIS,ISIL,Daesh,Da'esh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,Daish
Al-Qaeda|movement|al-Qaida,Al Qaeda,Al-Qaida
Hezbollah|movement|Hizbollah,Hizbullah,Hizballah
Hamas|movement|
Taliban|movement|Taleban
Boko Haram|movement|
Al-Shabaab|movement|Al Shabaab,al-Shabab
`;
