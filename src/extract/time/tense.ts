import type { Tokens } from '../../model/analysis.ts';

const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const PLANNING: ReadonlySet<string> = new Set([
  'schedule',
  'plan',
  'expect',
  'set',
  'due',
  'slate',
  'intend',
  'aim',
  'hope',
  'upcoming',
  'postpone',
  'delay',
  'begin',
  'start',
]);
const MOST_STEPS = 12;
/** What is said of a day to come in the plain present: "polls open on Sunday", "the ban expires on Friday". */
const SCHEDULED: ReadonlySet<string> = new Set(
  `open close begin start end expire lapse meet vote convene reconvene resume sit return conclude take come enter run go arrive leave depart kick apply appear lift finish`.split(
    ' ',
  ),
);
/** What people are called to: it is to come. */
const SUMMONS: ReadonlySet<string> = new Set(
  'strike rally march protest election vote referendum boycott demonstration walkout meeting summit'.split(' '),
);
/** "called for a rally [on Saturday]", where the parser hangs the day on the call. */
const standsBehindCall = (t: Tokens, verb: number, token: number): boolean =>
  t
    .children(verb)
    .some((p) => t.lower(p) === 'for' && p < token && t.children(p).some((o) => o < token && SUMMONS.has(t.lemma(o).toLowerCase())));

const CALLING: ReadonlySet<string> = new Set(['call', 'appeal', 'ask']);
const DUTIES: ReadonlySet<string> = new Set(['must', 'should', 'can', 'may']);
const INSIDE = /^(?:npadvmod|pobj|prep|advmod|nummod|compound|appos|pcomp|det|amod|punct)$/;

/** `must close on Friday`, `opens on Sunday`: no past, and the day belongs to the verb itself. */
function isPresentPlan(t: Tokens, verb: number, children: readonly number[]): boolean {
  const auxiliaries = children.filter((child) => t.dep(child).startsWith('aux')).map((child) => t.lower(child));
  if (auxiliaries.some((word) => DUTIES.has(word))) return !auxiliaries.includes('have') && !auxiliaries.includes('has');
  const isPlain = auxiliaries.length === 0 && (t.tag(verb) === 'VBZ' || t.tag(verb) === 'VBP');
  return isPlain && SCHEDULED.has(t.lemma(verb).toLowerCase());
}

/** Whether the nearest verb over `token` tells what is over: `struck before 4 a.m.`, `had died by Tuesday`. */
export function isBehind(t: Tokens, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (t.pos(at) === 'VERB' || t.pos(at) === 'AUX') {
      const auxiliaries = t.children(at).filter((child) => t.dep(child).startsWith('aux'));
      if (auxiliaries.some((child) => t.lower(child) === 'to' || t.tag(child) === 'MD')) return false;
      return t.tag(at) === 'VBD' || auxiliaries.some((child) => /^(?:was|were|had|did|has|have)$/.test(t.lower(child)));
    }
    const up = t.head(at);
    if (up === at) return false;
    at = up;
  }
  return false;
}

/** Whether the clause that `token` stands in speaks of what is to come: `will meet on Tuesday`, `is scheduled for Friday`. */
export function isAhead(t: Tokens, token: number, isTitle = false): boolean {
  let at = token;
  // Headlines tell the past in the present.
  let isDirect = !isTitle;
  let isAskedFor = false;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const isVerb = t.pos(at) === 'VERB' || t.pos(at) === 'AUX';
    // "called for a strike on Wednesday"
    if (isVerb && CALLING.has(t.lemma(at).toLowerCase()) && (isAskedFor || standsBehindCall(t, at, token))) return true;
    isAskedFor = t.lower(at) === 'for';
    if (isVerb) {
      const children = t.children(at);
      if (isDirect && isPresentPlan(t, at, children)) return true;
      isDirect = false;
      if (children.some((child) => t.dep(child).startsWith('aux') && FUTURE_AUXILIARIES.has(t.lower(child)))) return true;
      const isPast =
        t.tag(at) === 'VBD' ||
        children.some((child) => t.dep(child).startsWith('aux') && /^(?:was|were|had|did|has|have)$/.test(t.lower(child)));
      const isInfinitive = children.some((child) => t.dep(child) === 'aux' && t.lower(child) === 'to');
      // "is to debate the bill on Monday"
      const up = t.head(at);
      if (isInfinitive && t.dep(at) === 'xcomp' && /^(?:is|are)$/.test(t.lower(up))) return true;
      const isPlan = PLANNING.has(t.lemma(at).toLowerCase());
      const isPresent = children.some((child) => t.dep(child).startsWith('aux') && /^(?:is|are|am|'s|'re)$/.test(t.lower(child)));
      if (isPlan && (isPresent || (t.lemma(at) !== 'begin' && t.lemma(at) !== 'start' && t.tag(at) === 'VBN'))) return true;
      if (isPresent && t.tag(at) === 'VBG') return true;
      if (isPast && !isInfinitive) return false;
      if (!isInfinitive && t.dep(at) !== 'xcomp' && t.dep(at) !== 'acl' && t.dep(at) !== 'conj') return false;
      if (isInfinitive && t.dep(at) !== 'xcomp') return t.dep(at) === 'acl' || t.dep(at) === 'relcl' || t.dep(at) === 'advcl';
    }
    const up = t.head(at);
    if (up === at) return false;
    isDirect &&= INSIDE.test(t.dep(at));
    at = up;
  }
  return false;
}
