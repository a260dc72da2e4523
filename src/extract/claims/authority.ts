import type { Tokens } from '../../model/analysis.ts';
import {
  FORCE_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  OFFICE_NOUNS,
  PARLIAMENT_NOUNS,
  PERSON_NOUNS,
} from '../decisions/lexicon/noun-classes.ts';
import { OTHER_CHURCHES } from '../lexicons/offices.ts';
import { remember } from '../remember.ts';
import { isOfFirm, PRIVATE_KINDS } from './firms.ts';
import { areMembers } from './members.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { childrenBy, lemmaOf, phraseLemmas, prepObjects, withConjuncts } from './syntax.ts';
import { mentionOf } from './things.ts';
import { words } from './words.ts';

/** Who cannot take a decision of this graph: firms, clubs, media, churches, and armed men who hold people. Origin: Gazette's own list; Apache-2.0. */
const PRIVATE_WORDS: ReadonlySet<string> =
  words(`company airline firm corporation manufacturer maker retailer carmaker automaker startup conglomerate
  ceo cfo cto owner coach club team squad football cricket rugby basketball baseball hockey tennis soccer sport sports championship cup olympic olympics fifa uefa fide ioc
  snooker billiards athletics boxing wrestling swimming golf tournament cycling tour racing motorsport chess volleyball gymnastics
  newspaper magazine broadcaster publisher studio band festival museum church diocese archdiocese bishop archbishop cardinal synod
  shareholder investor contractor brand chain supermarket restaurant hotel casino cruise cryptocurrency bookmaker gunman kidnapper hijacker
  captor singer actor player athlete billionaire businessman businesswoman founder co-founder airport inc. ltd corp. plc inc f.c. fc
  airlines airways nascar scouts google microsoft apple amazon facebook twitter meta tesla netflix boeing airbus lufthansa toyota volkswagen samsung huawei sony nestle pfizer
  scientist researcher astronomer professor university study survey website site platform app video videos photo footage picture image film song organisers organizers organiser organizer voter voters streaming`);
/** Of those, the ones that make a committee or a federation one of sport. */
const SPORTS: ReadonlySet<string> = words(
  'football cricket rugby basketball baseball hockey tennis soccer sport sports olympic olympics fifa uefa fide ioc athletics boxing swimming golf cycling racing chess gymnastics nfl nba nhl mlb',
);
const PUBLIC_KINDS: ReadonlySet<string> = new Set([
  'government',
  'ministry',
  'commission',
  'agency',
  'security_force',
  'court',
  'parliament',
  'international',
]);

const AUTHORITY_NOUNS: ReadonlySet<string> = new Set([
  ...words(`authority authorities ministry department agency commission committee council court tribunal judge jury regulator bank state country nation
    regime junta administration office parliament union province region county city municipality territory police army military official prosecution prosecutor
    government cabinet treasury electorate board inspectorate directorate watchdog republic kingdom leadership alliance bloc league presidency
    politician lawmaker faction supermajority representative delegate negotiator side rival enforcement coroner agent detective investigator customs custom navy coastguard guard legislator
    command secretariat presidium politburo directorate service session crown palace monarchy sultanate emirate inspector commandant body organ`),
  ...GOVERNMENT_NOUNS,
  ...PARLIAMENT_NOUNS,
  ...OFFICE_NOUNS,
]);

/** Public bodies whose names hold no word that says so, and movements that rule. */
const PUBLIC_NAMES: ReadonlySet<string> = words(
  'fed pentagon kremlin fdic fda ecb cdc faa fcc epa sec nhs nato un eu opec who imf iaea unesco unicef riksbank bundesbank banxico taliban houthis ema swissmedic medsafe anvisa frontex europol interpol',
);

/** "a team of police officers", "a court's three-judge panel", "a navy patrol boat": they act for those they are made up of. */
const TEAMS: ReadonlySet<string> = words('team squad panel crew group patrol boat security');
function madeUpOf(view: ParagraphView, head: number): number | undefined {
  const t = view.tokens;
  if (!TEAMS.has(lemmaOf(t, head)) || mentionOf(view, head)?.mention.type === 'Body') return undefined;
  const marks = childrenBy(t, head, 'compound', 'nmod', 'amod', 'poss').find(
    (c) => PATROLS.has(lemmaOf(t, c)) || AUTHORITY_NOUNS.has(lemmaOf(t, c)),
  );
  return marks ?? prepObjects(t, head, 'of').find((o) => o !== head);
}
const PATROLS: ReadonlySet<string> = new Set([...FORCE_NOUNS, ...words('patrol coastguard swat')]);

/** Of whose board it is. */
const STATES_BOARDS: ReadonlySet<string> = words('imf bank fund authority agency iaea opec');

/** Whether the one who acts is known to be none that decides for others. */
export const isPrivate: (view: ParagraphView, head: number) => boolean = remember((view, head) => {
  const members = madeUpOf(view, head);
  if (members !== undefined) return isPrivate(view, members);
  const kind = mentionOf(view, head)?.mention.bodyKind;
  const near = new Set(phraseLemmas(view.tokens, head, 1));
  // "customs officers at the airport": where they stand says nothing of who they are.
  if (FORCE_NOUNS.has(lemmaOf(view.tokens, head)))
    for (const o of prepObjects(view.tokens, head, 'at', 'in', 'near'))
      for (const word of phraseLemmas(view.tokens, o, 1)) near.delete(word);
  if (
    (near.has('united') && near.has('nations')) ||
    isStateBank(view, head, near) ||
    isGroupOfStates(view, head) ||
    (near.has('deposit') && near.has('insurance'))
  )
    return false;
  // "Iran Air", but the US Air Force
  if (view.tokens.lower(head) === 'air' && view.tokens.tag(head) === 'NNP') return true;
  // "Air Malta", but the Air Corps
  if (
    view.tokens.text(head - 1) === 'Air' &&
    mentionOf(view, head)?.mention.norm.startsWith('air ') &&
    !AIR_ARMS.has(view.tokens.lower(head))
  )
    return true;
  // "the board of directors": of a firm or a charity, unless a bank or a fund of states is named.
  if (lemmaOf(view.tokens, head) === 'board' && ['directors', 'trustees'].includes(view.tokens.lower(head + 2)))
    return ![...near, ...phraseLemmas(view.tokens, head + 2, 1)].some((word) => STATES_BOARDS.has(word));
  // "CNN president Ada Obi", "the chairman of Omega Foods"
  if (isOfFirm(view, head)) return true;
  // "the chief executive": of a firm, unless a place follows.
  if (
    lemmaOf(view.tokens, head) === 'executive' &&
    !(view.tokens.text(head) === 'Executive' && view.tokens.lower(head - 1) !== 'chief') &&
    !childrenBy(view.tokens, head, 'prep').some((p) => isPlaceUnder(view, p))
  )
    return true;
  // "Minister David Benson-Pope" is named so.
  const mention = mentionOf(view, head)?.mention;
  if (mention?.type === 'Person') {
    if (hasPrivateRole(mention.roleWords)) return true;
    for (const word of mention.norm.split(' ').slice(1)) near.delete(word);
  }
  // "the organisation", where the report has called it UEFA.
  const named = mentionOf(view, head);
  if (named?.mention.type === 'Body' && named.span.form !== 'name') for (const word of named.mention.norm.split(' ')) near.add(word);
  for (const word of near) if (SPORTS.has(word)) return !near.has('ministry') && !near.has('minister');
  // The pope of Rome heads a state; that of the Copts a church.
  if (near.has('pope')) return [...near].some((word) => OTHER_CHURCHES.has(word));
  if (kind !== undefined && PUBLIC_KINDS.has(kind)) return false;
  if (kind !== undefined && PRIVATE_KINDS.has(kind)) return true;
  for (const word of near) if (PRIVATE_WORDS.has(word)) return true;
  // "the banks", and "its board", of a league
  if (lemmaOf(view.tokens, head) === 'bank' && view.tokens.tag(head) === 'NNS') return true;
  if (mention?.type !== 'Person' && childrenBy(view.tokens, head, 'poss').some((p) => isPrivateBody(view, p))) return true;
  // "Omega, the parent company of ..."
  return childrenBy(view.tokens, head, 'appos').some((c) =>
    withConjuncts(view.tokens, c).some((i) => PRIVATE_WORDS.has(lemmaOf(view.tokens, i))),
  );
});

const AIR_ARMS = words('force forces corps command defence defense arm wing service authority guard board ministry department');
const isPrivateBody = (view: ParagraphView, head: number): boolean =>
  lemmaOf(view.tokens, head) !== 'bank' && mentionOf(view, head)?.mention.type === 'Body' && isPrivate(view, head);

/** Who speaks for nobody that rules, wherever in the report it is told: "analyst Douglas Randall", "president of the Chinese Badminton Association". */
function hasPrivateRole(roles: readonly string[] = []): boolean {
  const said = new Set(roles.flatMap((role) => role.split(/[\s-]/)));
  for (const word of said) if (SPORTS.has(word)) return !said.has('ministry') && !said.has('minister');
  return !roles.some(isOfStateOffice) && [...said].some((word) => PRIVATE_WORDS.has(word) || PRIVATE_ROLES.has(word));
}
const PRIVATE_ROLES = words(
  'analyst economist lawyer advocate barrister journalist blogger reporter author novelist poet musician artist composer filmmaker entrepreneur activist campaigner expert lecturer physician pastor chef farmer teacher',
);

/** "the Group of Seven", "the Group of 77" */
const isGroupOfStates = ({ tokens: t }: ParagraphView, head: number): boolean =>
  t.text(head) === 'Group' && t.lower(head + 1) === 'of' && /^(?:\d+|five|six|seven|eight|ten|twenty)$/.test(t.lower(head + 2));

/** "the Bank of England", "the Swiss National Bank": by its name. */
const isStateBank = (view: ParagraphView, head: number, near: ReadonlySet<string>): boolean =>
  (lemmaOf(view.tokens, head) === 'bank' && isBankOfPlace(view, head)) ||
  (near.has('bank') && STATE_BANKS.some((word) => near.has(word))) ||
  // "the Federal Deposit Insurance Corporation"
  (near.has('deposit') && near.has('insurance'));
const STATE_BANKS = [
  'central',
  'reserve',
  'national',
  'federal',
  'state',
  'people',
  'world',
  'development',
  'investment',
  'norges',
  'negara',
  'indonesia',
];

const isBankOfPlace = ({ tokens: t }: ParagraphView, head: number): boolean =>
  childrenBy(t, head, 'prep').some((p) => t.lower(p) === 'of' && !childrenBy(t, p, 'pobj').some((o) => OF_FIRMS.has(t.lower(o))));
/** Places in the names of banks that are firms. */
const OF_FIRMS = words('america scotland ireland cyprus montreal scotia baroda hawaii queensland valletta');

const isPlaceUnder = (view: ParagraphView, prep: number): boolean =>
  childrenBy(view.tokens, prep, 'pobj').some((o) => mentionOf(view, o, 'Place') !== undefined);

/** Whether the one who acts is known to have authority over others: an office, a public body, a state. */
export function isAuthority(view: ParagraphView, head: number): boolean {
  if (isPrivate(view, head)) return false;
  if (isGroupOfStates(view, head)) return true;
  const mention = mentionOf(view, head)?.mention;
  if (mention?.type === 'Office' || mention?.type === 'Place') return true;
  const t = view.tokens;
  if (isNationalAgency(view, head)) return true;
  if (mention?.type === 'Body')
    return (
      mention.bodyKind === undefined ||
      mention.bodyKind === 'other' ||
      PUBLIC_KINDS.has(mention.bodyKind) ||
      PUBLIC_NAMES.has(t.lower(head)) ||
      isStateBank(view, head, new Set(phraseLemmas(t, head, 1)))
    );
  const near = [head, ...childrenBy(t, head, 'compound', 'appos', 'nmod')];
  if (near.some((i) => AUTHORITY_NOUNS.has(lemmaOf(t, i)) || view.mentionsAt(i).some((m) => m.mention.type === 'Office'))) return true;
  if (t.lower(head) === 'i') return mention?.roleWords?.some(isOfStateOffice) ?? false;
  if (t.pos(head) === 'PRON') return ['he', 'she', 'it', 'they', 'we', 'who', 'which'].includes(t.lower(head));
  const label = view.nameLabelAt(head);
  return label === 'GPE' || label === 'ORG' || (mention?.type === 'Person' && label !== undefined);
}

/** Whether the one who acts is known to be a state, an office or a public body; a bare name is not enough. */
export function isPublic(view: ParagraphView, head: number): boolean {
  if (isPrivate(view, head)) return false;
  const mention = mentionOf(view, head)?.mention;
  if (mention?.type === 'Office' || mention?.type === 'Place' || isGroupOfStates(view, head)) return true;
  const t = view.tokens;
  if (isNationalAgency(view, head)) return true;
  if (mention?.type === 'Body' && mention.bodyKind !== undefined)
    return (
      PUBLIC_KINDS.has(mention.bodyKind) || PUBLIC_NAMES.has(t.lower(head)) || isStateBank(view, head, new Set(phraseLemmas(t, head, 1)))
    );
  if (areMembers(view, head)) return true;
  if (PUBLIC_NAMES.has(t.lower(head)) || (t.lower(head) === 'reserve' && t.lower(head - 1) === 'federal')) return true;
  // "the health regulator Salud", "the Directorate-General of Ports"
  if (mention?.type === 'Body')
    return (
      (PARLIAMENT_NOUNS.has(t.lower(head)) && !LOOSE.has(t.lower(head))) || [...phraseLemmas(t, head, 1)].some((word) => OF_STATE.has(word))
    );
  if (mention?.type === 'Person' && mention.roleWords?.some(isOfStateOffice)) return true;
  return (
    !isFormer(t, head) &&
    !isOutOfPower(view, head) &&
    [head, ...childrenBy(t, head, 'compound', 'appos', 'nmod')].some((i) => AUTHORITY_NOUNS.has(lemmaOf(t, i)))
  );
}

/** "Health Canada", "Fair Work Australia", "the National Institutes of Health", "Swissmedic": known by its name alone, whatever the tagger makes of it. */
function isNationalAgency(view: ParagraphView, head: number): boolean {
  const t = view.tokens;
  if (PUBLIC_NAMES.has(t.lower(head)) && t.text(head) !== t.lower(head)) return true;
  if (
    t.tag(head).startsWith('NNP') &&
    /^national institutes? of health$/i.test(`${t.lower(head - 1)} ${t.lower(head)} ${t.lower(head + 1)} ${t.lower(head + 2)}`)
  )
    return true;
  const first = childrenBy(t, head, 'compound', 'nmod', 'amod').find((c) => FIELDS.has(t.lower(c)) && /^\p{Lu}/u.test(t.text(c)));
  return first !== undefined && t.tag(head) === 'NNP' && view.gazetteer.places(t.text(head)).some((p) => p.place.kind === 'country');
}
const FIELDS = words('health work transport statistics parks heritage environment food safe nature revenue border');

/** What only a body of the state is called. */
const OF_STATE: ReadonlySet<string> = words('directorate inspectorate regulator prefecture ministry treasury secretariat');

/** Nouns of chambers that others use too. */
const LOOSE: ReadonlySet<string> = words('house chamber assembly congress council diet');

/** "Former prime minister Ada Obi": decides for nobody any more. */
const isFormer = (t: Tokens, head: number): boolean =>
  t.tag(head) === 'NNP' &&
  [head, ...childrenBy(t, head, 'compound', 'nmod')].some((i) => childrenBy(t, i, 'amod').some((c) => FORMER.has(t.lower(c))));
const FORMER = words('former ex retired ousted deposed disgraced');

/** "opposition leader Ada Obi", "Ada Obi, leader of the Unity Party": heads those who do not rule. */
function isOutOfPower(view: ParagraphView, head: number): boolean {
  const t = view.tokens;
  const posts = [head, ...childrenBy(t, head, 'compound', 'appos', 'nmod')].filter((i) => LEADERS.has(lemmaOf(t, i)));
  return posts.some(
    (i) =>
      [...phraseLemmas(t, i, 0), ...childrenBy(t, head, 'amod', 'compound', 'nmod').map((c) => t.lower(c))].some((word) =>
        OUT_OF_POWER.has(word),
      ) || prepObjects(t, i, 'of').some((o) => ['party', 'movement'].includes(mentionOf(view, o, 'Body')?.mention.bodyKind ?? '')),
  );
}
const LEADERS = words('leader chief head figure politician');
const OUT_OF_POWER = words(
  'opposition pro-democracy democracy rebel separatist militant spiritual religious student protest party guerrilla insurgent jihadist',
);

/** Offices that only a state has, in what a report calls a person beside the name or elsewhere: "he announced", of the prime minister. */
const STATE_OFFICES: ReadonlySet<string> = words(
  'president minister premier chancellor governor mayor king queen emperor emir sultan taoiseach senator secretary speaker pope',
);
const isOfStateOffice = (role: string): boolean =>
  !/^(?:former|ex)\b/.test(role) && role.split(/[\s-]/).some((word) => STATE_OFFICES.has(word));

/** Whether the head can act at all; storms, protests and reports cannot. */
export function isAgentive(view: ParagraphView, head: number): boolean {
  const t = view.tokens;
  if (mentionOf(view, head) !== undefined && mentionOf(view, head)?.mention.type !== 'Topic') return true;
  if (t.pos(head) !== 'NOUN') return true;
  const lemma = lemmaOf(t, head);
  const members = madeUpOf(view, head);
  if (members !== undefined) return PATROLS.has(lemmaOf(t, members)) || isAgentive(view, members);
  return (
    AUTHORITY_NOUNS.has(lemma) ||
    PERSON_NOUNS.has(lemma) ||
    FORCE_NOUNS.has(lemma) ||
    GROUP_NOUNS.has(lemma) ||
    view.nameLabelAt(head) !== undefined
  );
}
