import type { Tokens } from '../../model/analysis.ts';

const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'would']);
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

const POSSIBLE: ReadonlySet<string> = new Set(['could', 'might', 'may', 'can', 'should', 'must']);
/** Whether the clause is what somebody said. */
const isSaid = (t: Tokens, verb: number): boolean => t.dep(verb) === 'ccomp' && t.tag(t.head(verb)) === 'VBD';

/** Verbs whose month may be that of what they speak of: "announced elections in May", "was moved in May". */
const FORWARD: ReadonlySet<string> = new Set(
  `announce promise pledge vow call schedule plan set fix postpone delay reschedule move extend prolong order agree propose expect forecast
  predict want hope demand urge invite summon book aim threaten be have begin start offer decide intend target`.split(/\s+/),
);

/** Whether a verb in the past has the date for itself: "dismissed the cabinet in January", "was arrested on May 3". */
export function isDone(t: Tokens, token: number): boolean {
  const date = t.dep(token) === 'nummod' ? t.head(token) : token;
  const preposition = t.head(date);
  if (t.dep(date) !== 'pobj' || !/^(?:in|on|since)$/.test(t.lower(preposition))) return false;
  const host = t.head(preposition);
  // "was sworn in as president [in May]"
  const verb = t.dep(host) === 'pobj' && t.lower(t.head(host)) === 'as' ? t.head(t.head(host)) : host;
  // "announced in May that", but "announced elections in May"
  const isBeside = preposition === verb + 1 && t.tag(verb) === 'VBD';
  if ((FORWARD.has(t.lemma(verb).toLowerCase()) && !isBeside) || t.pos(verb) !== 'VERB') return false;
  // "voted on a strike in May"
  for (let i = verb + 1; i < preposition; i++) if (SUMMONS.has(t.lemma(i).toLowerCase())) return false;
  const auxiliaries = t.children(verb).filter((child) => t.dep(child).startsWith('aux'));
  // "two men arrested in June"
  if (auxiliaries.length === 0) return t.tag(verb) === 'VBD' || (t.tag(verb) === 'VBN' && t.dep(verb) === 'acl');
  // "has been closed since June"
  const isPerfect = t.lower(preposition) === 'since';
  return (
    t.tag(verb) === 'VBN' &&
    auxiliaries.every((child) => /^(?:was|were|had|been)$/.test(t.lower(child)) || (isPerfect && /^ha(?:s|ve)$/.test(t.lower(child))))
  );
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

/** "[will not run after] its defeat in Sunday's vote": the day is that of what has been. */
function isOfNoun(t: Tokens, token: number): boolean {
  if (t.dep(token) !== 'poss') return false;
  const preposition = t.head(t.head(token));
  return t.dep(t.head(token)) === 'pobj' && t.pos(t.head(preposition)) === 'NOUN';
}

/** Whether the clause that `token` stands in speaks of what is to come: `will meet on Tuesday`, `is scheduled for Friday`. */
export function isAhead(t: Tokens, token: number, isTitle = false): boolean {
  if (isOfNoun(t, token)) return false;
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
      // "said that he would resign on Friday", but "would have resigned on Friday".
      const isPerfect = children.some((child) => t.dep(child).startsWith('aux') && t.lower(child) === 'have');
      if (!isPerfect && children.some((child) => t.dep(child).startsWith('aux') && FUTURE_AUXILIARIES.has(t.lower(child)))) return true;
      // "said that a vote could take place on Friday"
      if (!isPerfect && isSaid(t, at) && children.some((child) => t.dep(child) === 'aux' && POSSIBLE.has(t.lower(child)))) return true;
      const isPast =
        t.tag(at) === 'VBD' ||
        children.some((child) => t.dep(child).startsWith('aux') && /^(?:was|were|had|did|has|have)$/.test(t.lower(child)));
      const isInfinitive = children.some((child) => t.dep(child) === 'aux' && t.lower(child) === 'to');
      // "is to debate the bill on Monday", "a visit that was to begin on Monday"
      const up = t.head(at);
      if (isInfinitive && t.dep(at) === 'xcomp' && /^(?:is|are|was|were)$/.test(t.lower(up))) return true;
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
