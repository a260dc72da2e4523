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
  ['supreme court', 'court', 'court of cassation,highest court,top court'],
  ['high court', 'court', ''],
  ['court of appeal', 'court', 'appeal court,appeals court,court of appeals'],
  ['constitutional court', 'court', 'constitutional council,constitutional tribunal'],
  ['central bank', 'agency', 'national bank,reserve bank,state bank'],
  [
    'central election commission',
    'commission',
    'election commission,electoral commission,central electoral commission,national electoral commission,national election commission,national electoral council,national election council,independent national electoral commission,independent electoral commission,supreme electoral council,supreme election council',
  ],
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

/** Bodies of no single country: name | kind | other names. */
export const INTERNATIONAL_BODY_ROWS = `
Agence France-Presse|media|AFP
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
