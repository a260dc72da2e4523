import type { OfficeRank } from '../../model/vocabulary.ts';

/** Offices that a country has at most one of: part of the id | rank | titles | body it belongs to (part of an id). Written for Gazette. */
export const OFFICE_ROWS: readonly (readonly [slug: string, rank: OfficeRank, titles: string, body: string])[] = [
  ['president', 'head_of_state', 'president,president of the republic,federal president', ''],
  ['monarch', 'head_of_state', 'king,queen,monarch,emperor,empress', ''],
  ['emir', 'head_of_state', 'emir,amir', ''],
  ['sultan', 'head_of_state', 'sultan', ''],
  ['pope', 'head_of_state', 'pope,pontiff,holy father', ''],
  ['supreme-leader', 'head_of_state', 'supreme leader', ''],
  ['crown-prince', 'other', 'crown prince', ''],
  ['vice-president', 'deputy_head', 'vice president,deputy president', ''],
  [
    'prime-minister',
    'head_of_government',
    'prime minister,premier,pm,head of government,head of the government,chairman of the cabinet of ministers',
    'government',
  ],
  ['chancellor', 'head_of_government', 'chancellor,federal chancellor', 'government'],
  ['deputy-prime-minister', 'deputy_head', 'deputy prime minister,vice prime minister,vice premier,deputy premier', 'government'],
  ['first-deputy-prime-minister', 'deputy_head', 'first deputy prime minister,first vice prime minister', 'government'],
  ['state-secretary', 'other', 'state secretary', ''],
  [
    'speaker-of-parliament',
    'speaker',
    'speaker of parliament,parliament speaker,parliamentary speaker,chairman of parliament,speaker of the parliament,speaker of the national assembly,chairman of the parliament',
    'parliament',
  ],
  [
    'speaker-of-the-senate',
    'speaker',
    'senate speaker,speaker of the senate,chairman of the senate,senate chairman,chair of the senate,president of the senate',
    'senate',
  ],
  [
    'speaker-of-the-lower-house',
    'speaker',
    'speaker of the house,house speaker,speaker of the lower house,chairman of the mazhilis,mazhilis speaker,speaker of the mazhilis,speaker of the house of representatives,duma speaker,speaker of the state duma,speaker of the house of commons,commons speaker,speaker',
    'lower-house',
  ],
  [
    'prosecutor-general',
    'prosecutor',
    'prosecutor general,attorney general,general prosecutor,chief prosecutor,public prosecutor general',
    'prosecutor-general-office',
  ],
  [
    'chief-justice',
    'judge',
    'chief justice,chairman of the supreme court,president of the supreme court,head of the supreme court',
    'supreme-court',
  ],
  [
    'central-bank-governor',
    'head_of_body',
    'central bank governor,governor of the central bank,central bank chief,central bank chairman,chairman of the national bank,head of the national bank,national bank chairman,head of the central bank,central bank head,governor of the national bank,chairman of the central bank',
    'central-bank',
  ],
  [
    'chief-of-the-general-staff',
    'commander',
    'chief of the general staff,chief of general staff,army chief,chief of staff of the armed forces,army chief of staff,chairman of the joint chiefs of staff',
    'armed-forces',
  ],
  ['commander-in-chief', 'commander', 'commander in chief,supreme commander in chief,supreme commander', 'armed-forces'],
  ['police-chief', 'commander', 'police chief,chief of police,head of police,national police chief,police commissioner', 'police'],
  ['secretary-of-the-security-council', 'head_of_body', 'security council secretary,secretary of the security council', 'security-council'],
  [
    'chairman-of-the-security-council',
    'head_of_body',
    'chairman of the security council,head of the security council,security council chairman',
    'security-council',
  ],
  ['national-security-adviser', 'other', 'national security adviser,national security advisor', ''],
  [
    'head-of-the-presidential-administration',
    'head_of_body',
    'head of the presidential administration,chief of the presidential administration,head of the presidential office,chief of presidential staff,white house chief of staff',
    'presidential-administration',
  ],
  [
    'press-secretary-of-the-president',
    'spokesperson',
    'presidential press secretary,presidential spokesman,presidential spokeswoman,presidents press secretary,presidents spokesman,press secretary of the president,white house press secretary,kremlin spokesman',
    'presidential-administration',
  ],
  [
    'head-of-the-national-security-committee',
    'head_of_body',
    'head of the national security committee,chairman of the national security committee,knb chief,knb chairman,knb head',
    'national-security-committee',
  ],
  ['ombudsman', 'head_of_body', 'ombudsman,human rights ombudsman', 'ombudsman'],
  [
    'chairman-of-the-central-election-commission',
    'head_of_body',
    'chairman of the central election commission,head of the central election commission,election commission chairman',
    'central-election-commission',
  ],
  ['first-lady', 'other', 'first lady', ''],
];

/** Who is head of state where it is not the president. */
export const HEAD_OF_STATE: Readonly<Record<string, string>> = {
  ...Object.fromEntries('GB ES NL BE DK NO SE JP SA JO MA BH TH MY BT KH LS SZ TO'.split(' ').map((country) => [country, 'monarch'])),
  KW: 'emir',
  QA: 'emir',
  OM: 'sultan',
  BN: 'sultan',
  VA: 'pope',
  IR: 'supreme-leader',
};

/** Who is head of government where it is not a prime minister. */
export const HEAD_OF_GOVERNMENT: Readonly<Record<string, string>> = {
  DE: 'chancellor',
  AT: 'chancellor',
  ...Object.fromEntries(
    'US BR MX AR CO CL VE EC BO PY UY CR PA GT HN NI SV DO PH ID KE NG GH ZM MW LR SL TM'
      .split(' ')
      .map((country) => [country, 'president']),
  ),
};

/** Ministers with a title of their own: country | portfolio | title | what others call it. */
export const NAMED_MINISTER_ROWS = `
US|foreign affairs|Secretary of State|secretary of state
US|defence|Secretary of Defense|defense secretary,secretary of defense
US|finance|Secretary of the Treasury|treasury secretary,secretary of the treasury
US|justice|Attorney General|attorney general
GB|internal affairs|Home Secretary|home secretary
GB|foreign affairs|Foreign Secretary|foreign secretary
GB|finance|Chancellor of the Exchequer|chancellor,chancellor of the exchequer
GB|defence|Defence Secretary|defence secretary
GB|health|Health Secretary|health secretary
GB|education|Education Secretary|education secretary
GB|justice|Justice Secretary|justice secretary
AU|finance|Treasurer|treasurer
`;
