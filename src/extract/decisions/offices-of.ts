import type { FrameObject } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childrenBy, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { isOffice, mentionOf } from '../claims/things.ts';
import { FORMER_WORDS } from '../lexicons/offices.ts';
import type { KindMatch } from './frame-of.ts';

/** "named head of the agency", "appointed as minister", "becomes premier", "nominated to be envoy", "chosen to succeed him as mayor". */
function officesFilled(view: ParagraphView, verb: number, appointed: readonly number[]): readonly number[] {
  const t = view.tokens;
  const clauses = childrenBy(t, verb, 'xcomp').filter((c) => ['be', 'become', 'serve', 'succeed', 'replace'].includes(lemmaOf(t, c)));
  // "appoints Ana Ruiz, a former judge, as minister"
  const named = appointed.flatMap((a) => [a, ...childrenBy(t, a, 'appos')]).flatMap((a) => prepObjects(t, a, 'as'));
  // "sworn in for her third term as president"
  const terms = prepObjects(t, verb, 'for').filter((o) => lemmaOf(t, o) === 'term');
  const posts = [verb, ...clauses, ...terms]
    .flatMap((v) => [...childrenBy(t, v, 'oprd', 'attr'), ...prepObjects(t, v, 'as', 'to')])
    .concat(named);
  // "appoints Ana Ruiz ambassador": the parser makes one noun of both.
  const behind = appointed.filter((a) => {
    const [person, office] = [mentionOf(view, a, 'Person'), mentionOf(view, a, 'Office')];
    return person !== undefined && office?.from === person.last + 1 && a > person.last;
  });
  return [...posts.filter((o) => isOffice(view, o) && !appointed.includes(o) && mentionOf(view, o)?.mention.type !== 'Person'), ...behind];
}

/** "resigns as mayor", "quits her post as minister", "removed Ana Ruiz from the post of speaker", "announces her resignation as premier". */
function officesLeft(view: ParagraphView, verb: number, objects: readonly number[]): readonly number[] {
  const t = view.tokens;
  const left = [verb, ...objects].flatMap((i) => prepObjects(t, i, 'as', 'from', 'of'));
  const posts = [...objects, ...childrenBy(t, verb, 'dobj'), ...left].filter((i) => POSTS.has(lemmaOf(t, i)));
  const named = [...left, ...posts.flatMap((i) => prepObjects(t, i, 'as', 'of'))];
  return [...new Set(named)].filter((o) => isOffice(view, o) && !objects.includes(o) && mentionOf(view, o)?.mention.type !== 'Person');
}
const POSTS: ReadonlySet<string> = new Set(['post', 'position', 'office', 'job', 'role', 'duty', 'seat']);

/** "Health Minister Ana Ruiz resigned", "Ana Ruiz, the health minister, resigned": the office beside a name, unless it is a former one. */
function officesBeside(view: ParagraphView, person: number): readonly number[] {
  const t = view.tokens;
  const named = mentionOf(view, person, 'Person');
  if (named === undefined || named.span.form !== 'name') return [];
  const before = view.mentionsAt(named.from - 1).filter(({ last }) => last === named.from - 1);
  const behind = childrenBy(t, person, 'appos').flatMap((i) => view.mentionsAt(i));
  return [...before, ...behind].flatMap((office) => {
    const isPast = [office.from - 1, office.from].some((i) => i >= 0 && (FORMER_WORDS.has(t.lower(i)) || t.text(i) === '-'));
    if (office.mention.type !== 'Office' || isPast) return [];
    for (let i = office.from; i <= office.last; i++) if (mentionOf(view, i)?.mention === office.mention) return [i];
    return [];
  });
}

/** Heads of the offices that an appointment fills or that somebody leaves; `found` are the people and things of the frame so far. */
export function officesOf(
  view: ParagraphView,
  { kind, objects }: KindMatch,
  verb: number,
  found: readonly FrameObject[],
): readonly number[] {
  if (kind === 'appointment') return officesFilled(view, verb, objects);
  if (kind !== 'resignation' && kind !== 'official_removal') return [];
  const left = officesLeft(view, verb, objects);
  return left.length > 0 ? left : found.filter(({ role }) => role === 'REMOVES').flatMap(({ head }) => officesBeside(view, head));
}
