import type { Tokens } from '../../model/analysis.ts';
import { isPrivate } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { passiveSubjects } from '../claims/subjects.ts';
import { childBy, childrenBy, hyphenated, isVerb, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { isOffice, isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { frameOf } from './frame-of.ts';

/**
 * "He was replaced by the foreign minister", "Ana Torres succeeds Luis Vega as mayor", "making Tsvangirai prime minister", "becomes chancellor": an
 * appointment without its verb.
 */
export function findReplacements(view: ParagraphView): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i)) continue;
    const lemma = lemmaOf(t, i);
    const find = FINDERS.get(lemma);
    if (find === undefined) continue;
    const predicate = verbPredicate(t, i);
    const named = lemma === 'replace' ? replacedWith(view, predicate) : undefined;
    const appointed = named ?? find(view, i);
    if (appointed === undefined) continue;
    const frame = frameOf(
      view,
      { ...predicate, subjects: named === undefined ? [] : predicate.subjects },
      {
        kind: 'appointment',
        act: 'enact',
        objects: [appointed],
        role: 'APPOINTS',
        key: lemma,
        rule: 'decisions/replacement',
        ...(lemma === 'be' ? { governed: true } : {}),
      },
    );
    if (frame) frames.push({ ...frame, score: 0.6 });
  }
  return frames;
}

/** "dismisses two ministers, replacing them with Ana Silva": whom somebody puts into the place of others. */
function replacedWith(view: ParagraphView, predicate: Predicate): number | undefined {
  if (!predicate.objects.some((o) => isPersonal(view, o) && !isPrivate(view, o))) return undefined;
  const [first] = predicate.prepObjects('with');
  return first !== undefined && mentionOf(view, first)?.mention.type === 'Person' ? first : undefined;
}

/** "Sajid Karim becomes Home Secretary"; "becomes the first premier to visit Oslo" says something else. */
function risen(view: ParagraphView, verb: number): number | undefined {
  const t = view.tokens;
  const post = childBy(t, verb, 'attr');
  const subject = childBy(t, verb, 'nsubj');
  if (post === undefined || subject === undefined || !isFilled(t, post) || !isPersonal(view, subject)) return undefined;
  const isNow = ['VBZ', 'VBP'].includes(t.tag(verb));
  // "becomes president of the golf club"
  if (lemmaOf(t, post) === 'president' && !isOfState(view, post)) return undefined;
  const saysElse = childrenBy(t, verb, 'xcomp', 'advcl').some((c) => childrenBy(t, c, 'aux').some((a) => t.lower(a) === 'to'));
  return isNow && childBy(t, post, 'relcl', 'acl', 'advcl', 'xcomp') === undefined && !saysElse ? subject : undefined;
}
/** "announces that Ama Sarpong will be the new defence minister" */
function announced(view: ParagraphView, verb: number): number | undefined {
  const t = view.tokens;
  const over = t.head(verb);
  if (
    t.dep(verb) !== 'ccomp' ||
    !['announce', 'confirm', 'declare'].includes(lemmaOf(t, over)) ||
    !t.children(verb).some((a) => t.lower(a) === 'will')
  )
    return undefined;
  const subject = childBy(t, verb, 'nsubj');
  const post = childBy(t, verb, 'attr');
  if (subject === undefined || post === undefined || !isOffice(view, post) || childBy(t, verb, 'neg') !== undefined) return undefined;
  const isNew = childrenBy(t, post, 'amod').some((a) => ['new', 'next', 'acting', 'interim'].includes(t.lower(a)));
  return isNew && mentionOf(view, subject)?.mention.type === 'Person' ? subject : undefined;
}

const isOfState = (view: ParagraphView, post: number): boolean =>
  [...prepObjects(view.tokens, post, 'of'), ...childrenBy(view.tokens, post, 'poss', 'nmod')].some(
    (o) => mentionOf(view, o, 'Place') !== undefined,
  ) || childrenBy(view.tokens, post, 'amod').some((a) => ['acting', 'interim', 'caretaker', 'transitional'].includes(view.tokens.lower(a)));
/** "becomes acting head of government" */
const isFilled = (t: Tokens, post: number): boolean =>
  FILLED.has(lemmaOf(t, post)) ||
  POSTS_WITH_HYPHENS.has(hyphenated(t, post) ?? '') ||
  (lemmaOf(t, post) === 'head' && prepObjects(t, post, 'of').some((o) => ['government', 'state'].includes(lemmaOf(t, o))));
const FILLED = words(
  'minister president premier chancellor secretary governor ambassador speaker taoiseach mayor king queen monarch emperor sultan emir prosecutor ombudsman',
);
const POSTS_WITH_HYPHENS = words('governor-general attorney-general secretary-general director-general vice-president prosecutor-general');

function replacer(view: ParagraphView, verb: number): number | undefined {
  const t = view.tokens;
  const by = verbPredicate(t, verb);
  const replaced = by.passive ? passiveSubjects(t, verb) : succeededAs(view, verb);
  // "resigns as head of the carmaker and is replaced by": where either is of a firm, so is the post.
  if (!replaced.some((r) => isPersonal(view, r)) || [...replaced, ...by.subjects].some((one) => isPrivate(view, one))) return undefined;
  // "were replaced by civilians": the many take no post.
  return by.subjects.find((s) => isPersonal(view, s) && t.pos(s) !== 'PRON' && (t.tag(s) !== 'NNS' || mentionOf(view, s) !== undefined));
}

/** Whom somebody succeeds in an office; players and things are replaced in none. */
function succeededAs(view: ParagraphView, verb: number): readonly number[] {
  const t = view.tokens;
  // A name right behind the verb is now and then taken for a measure of time.
  const object = childBy(t, verb, 'dobj', 'npadvmod');
  if (object === undefined) return [];
  const offices = [verb, object].flatMap((one) => prepObjects(t, one, 'as'));
  return offices.some((office) => isOffice(view, office)) ? [object] : [];
}

const SUPERLATIVES: ReadonlySet<string> = new Set(['JJS', 'RBS']);

function madeOfficer(view: ParagraphView, verb: number): number | undefined {
  const t = view.tokens;
  const clause = childBy(t, verb, 'ccomp', 'xcomp');
  const object = childBy(t, verb, 'dobj') ?? (clause === undefined ? undefined : childBy(t, clause, 'nsubj'));
  const office = childBy(t, verb, 'oprd') ?? (clause === undefined ? undefined : (childBy(t, clause, 'attr') ?? clause));
  if (object === undefined || office === undefined) return undefined;
  // "making him the longest-serving governor": a record, no post.
  const isRecord =
    childrenBy(t, office, 'amod').some((a) => t.lower(a) === 'only' || [a, ...t.children(a)].some((w) => SUPERLATIVES.has(t.tag(w)))) ||
    // "the first queen to mark ..."
    childrenBy(t, office, 'acl', 'relcl').some((c) => childrenBy(t, c, 'aux').some((a) => t.lower(a) === 'to'));
  return isPersonal(view, object) && isOffice(view, office) && !isRecord ? object : undefined;
}

/** Whom the words around such a verb put into office. */
const FINDERS: ReadonlyMap<string, (view: ParagraphView, verb: number) => number | undefined> = new Map([
  ['replace', replacer],
  ['succeed', replacer],
  ['make', madeOfficer],
  ['become', risen],
  ['be', announced],
]);
