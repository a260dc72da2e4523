import type { Tokens } from '../../model/analysis.ts';
import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { isAgentive, isPrivate, isPublic } from '../claims/authority.ts';
import { isLong } from '../claims/is-long.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { agents } from '../claims/subjects.ts';
import { childrenBy, lemmaOf, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { FORCE_NOUNS, OFFICE_NOUNS, PERSON_NOUNS } from './lexicon/noun-classes.ts';

const PARTY_POST = words('leader chairman chairwoman chair head chief president secretary member spokesman treasurer');
const PARTY = words(
  'party coalition democrats socialists liberals conservatives republicans greens labour club company federation board team union association',
);
const OFFICE_WORDS = words(
  'government state country republic ministry parliament minister cabinet commission council nation city agency army police court',
);

/** Crowds and armed men do things; they do not take decisions of state. They may demand them. */
const CROWDS =
  words(`protester demonstrator gunman militant crowd mob attacker pirate kidnapper hijacker thief robber resident activist rioter terrorist
  captor smuggler prisoner inmate student looter bandit villager fan voter passenger people hundred thousand dozen supporter neighbour neighbor worker nurse employee journalist reporter blogger`);

/** Whether somebody does it, whoever they are: no storm, no negligence. */
export const isSomebody = (view: ParagraphView, head: number): boolean =>
  isAgentive(view, head) || isPrivate(view, head) || CROWDS.has(lemmaOf(view.tokens, head));

/** Texts that hold a rule say what holds: "the measure bans rallies". A bill does not yet. */
const TEXTS = words(
  'law decree measure order rule act regulation directive ordinance edict curfew lockdown decision ruling judgment verdict resolution pass mandate',
);
export const isText = (t: Tokens, noun: number): boolean => TEXTS.has(lemmaOf(t, noun));
export const areTexts = (view: ParagraphView, actors: readonly number[]): boolean =>
  actors.length > 0 && actors.every((a) => isText(view.tokens, a) && mentionOf(view, a) === undefined);

/** Who made such a text: "a decree of the president", "the governor's order", "an order issued by the court". */
export function authorsOf(view: ParagraphView, text: number): readonly number[] {
  const t = view.tokens;
  const makers = childrenBy(t, text, 'acl').filter((v) => t.tag(v) === 'VBN');
  return [
    ...childrenBy(t, text, 'poss'),
    ...prepObjects(t, text, 'of', 'from'),
    ...[text, ...makers].flatMap((at) => agents(t, at)),
  ].filter((i) => ['Person', 'Office', 'Body'].includes(mentionOf(view, i)?.mention.type ?? ''));
}

/** Relatives speak for themselves. */
const FAMILY = words('brother sister wife husband widow son daughter father mother cousin nephew niece uncle aunt family relative lawyer');

/** What holds for a place, and only those in charge of it set. */
const RULES_OF_PLACES: ReadonlySet<DecisionKindCode> = new Set(['movement_restriction', 'border_measure', 'curfew', 'trade_or_sanctions']);
/** Many who do hold places, or speak for those who do. */
const IN_CHARGE = words(
  'soldier officer leader politician rebel insurgent guard policeman captain fighter diplomat agent serviceman personnel ally executive',
);
const MANY = words('group union activist nationalist separatist hardliner');

/** Who may hold a place and ban things there, but makes no law. */
const LAWLESS = words('rebel insurgent guerrilla fighter');

/** Who declares an emergency for nobody else. */
const ABOARD = words('pilot captain crew copilot co-pilot airman aviator skipper');

/** "Drivers block the road", "Kosovo Serbs close the crossing": people stand in the way of others, which is no rule. */
function areInTheWay(view: ParagraphView, kind: DecisionKindCode, actors: readonly number[]): boolean {
  const t = view.tokens;
  return (
    RULES_OF_PLACES.has(kind) &&
    actors.every((a) => {
      const lemma = lemmaOf(t, a);
      if (!/^NNP?S$/.test(t.tag(a)) || IN_CHARGE.has(lemma) || OFFICE_NOUNS.has(lemma) || FORCE_NOUNS.has(lemma)) return false;
      const type = mentionOf(view, a)?.mention.type;
      if (type !== undefined && type !== 'Person') return false;
      return PERSON_NOUNS.has(lemma) || MANY.has(lemma) || view.nameLabelAt(a) === 'NORP';
    })
  );
}

/** "is suspended by his party": out of nothing that is the state's. */
const isParty = (view: ParagraphView, head: number): boolean =>
  lemmaOf(view.tokens, head) === 'party' || mentionOf(view, head, 'Body')?.mention.bodyKind === 'party';

/** Whether any of those who act may decide for others; nobody named leaves it open. */
export function mayDecide(view: ParagraphView, actors: readonly number[], stage: Stage, kind: DecisionKindCode): boolean {
  if (actors.length === 0) return true;
  if (actors.every((a) => FAMILY.has(lemmaOf(view.tokens, a)))) return false;
  if (stage !== 'called_for' && areInTheWay(view, kind, actors)) return false;
  if (kind === 'official_removal' && stage !== 'called_for' && actors.every((a) => isParty(view, a))) return false;
  if (kind === 'law_adoption' && actors.every((a) => LAWLESS.has(lemmaOf(view.tokens, a)))) return false;
  if (kind === 'state_of_emergency' && actors.every((a) => ABOARD.has(lemmaOf(view.tokens, a)))) return false;
  // "17 people, the mayor of Dallas declares": a parse that hangs who acts on a crowd.
  const isCrowd = (a: number): boolean => {
    const type = mentionOf(view, a)?.mention.type;
    return CROWDS.has(lemmaOf(view.tokens, a)) && type !== 'Person' && type !== 'Office';
  };
  if (stage !== 'called_for' && actors.every((a) => isCrowd(a) || isUnknown(view, a))) return false;
  return actors.some((a) => (isAgentive(view, a) || (stage === 'called_for' && areSpeakers(view, a))) && !isPrivate(view, a));
}

/** Firms that nobody calls firms, people without an office, groups: none of them is known to hold public money. */
export const payForThemselves = (view: ParagraphView, actors: readonly number[]): boolean =>
  actors.length > 0 &&
  actors.every((a) => {
    const word = view.tokens.lower(a);
    if (view.tokens.pos(a) === 'PRON') return (word === 'he' || word === 'she') && !isPublic(view, a);
    return !isPublic(view, a) && mentionOf(view, a)?.mention.bodyKind !== 'movement';
  });

/** In a report of some length: a person who is named in full, but of whom no sentence says what they are; who goes by a surname alone is known to all. */
function isUnknown(view: ParagraphView, head: number): boolean {
  if (!isLong(view.report)) return false;
  const mention = mentionOf(view, head)?.mention;
  return (
    mention?.type === 'Person' &&
    mention.text.includes(' ') &&
    !(mention.roleWords ?? []).some((role) => !/^(?:mr|mrs|ms|dr)\.?$/.test(role))
  );
}

/** "Shopkeepers", "pensioners", "violinists": whoever they are, they may call for a thing. */
const areSpeakers = ({ tokens: t }: ParagraphView, head: number): boolean =>
  GATHERED.has(lemmaOf(t, head)) || (t.tag(head) === 'NNS' && /(?:er|or|ist|ian|ant)s$/.test(t.lower(head)));
const GATHERED = words('rally demonstration march protest petition report crowd');

/** "as leader of Fianna Fáil": of a body that is none of the state. */
export function leadsParty(view: ParagraphView, post: number): boolean {
  const noun = lemmaOf(view.tokens, post);
  if (!PARTY_POST.has(noun)) return false;
  const kinds = noun === 'leader' ? ['party', 'movement', 'other', undefined] : ['party', 'movement'];
  return prepObjects(view.tokens, post, 'of').some((o) => {
    if (lemmaOf(view.tokens, o) === 'party') return true;
    const body = mentionOf(view, o, 'Body')?.mention;
    return body !== undefined && kinds.includes(body.bodyKind);
  });
}

/** "as editor", "from his candidacy", "from the ruling party", "from her post at Omega Motors" */
function isNoStatePost(view: ParagraphView, post: number, by: string): boolean {
  const noun = lemmaOf(view.tokens, post);
  if (NO_STATE_POSTS.has(noun)) return view.tokens.lower(post - 1) !== 'city';
  if (by !== 'from') return false;
  const kind = mentionOf(view, post, 'Body')?.mention.bodyKind;
  return (
    noun === 'party' ||
    noun === 'candidacy' ||
    kind === 'party' ||
    (POST.has(noun) && prepObjects(view.tokens, post, 'at').some((o) => isPrivate(view, o)))
  );
}
const NO_STATE_POSTS = words('manager editor editor-in-chief anchor presenter captain goalkeeper');
const POST = words('post position job role');

const STATE_POSTS = words('minister premier chancellor governor mayor senator taoiseach pm speaker ambassador');

/** "as leader of the Social Democratic Party": a post that is not a public office. */
export function isPrivatePost(view: ParagraphView, verb: number): boolean {
  const t = view.tokens;
  // "as premier and as leader of the Centre Party": one of them is the state's.
  const isOfState = (o: number): boolean => STATE_POSTS.has(lemmaOf(t, o)) && !leadsParty(view, o) && !isPrivate(view, o);
  if (prepObjects(t, verb, 'as').some(isOfState)) return false;
  for (const c of t.children(verb).flatMap((one) => [one, ...childrenBy(t, one, 'conj')])) {
    if (t.dep(c) === 'oprd' && isPrivate(view, c)) return true;
    if (t.pos(c) !== 'ADP' || (t.lower(c) !== 'as' && t.lower(c) !== 'from')) continue;
    for (const o of t.children(c)) {
      if (t.dep(o) !== 'pobj') continue;
      const phrase = phraseLemmas(t, o);
      if (isPrivate(view, o) || leadsParty(view, o) || isNoStatePost(view, o, t.lower(c))) return true;
      // "from his post as editor of the weekly"
      if (POST.has(lemmaOf(t, o)) && prepObjects(t, o, 'as').some((as) => isPrivate(view, as) || isNoStatePost(view, as, 'as')))
        return true;
      if (PARTY_POST.has(lemmaOf(t, o)) && [...phrase].some((w) => PARTY.has(w)) && ![...phrase].some((w) => OFFICE_WORDS.has(w)))
        return true;
    }
  }
  return false;
}
