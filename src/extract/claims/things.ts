import type { Tokens } from '../../model/analysis.ts';
import type { EntityType } from '../../model/labels.ts';
import { GROUP_NOUNS, OFFICE_NOUNS, PERSON_NOUNS } from '../decisions/lexicon/noun-classes.ts';
import { remember } from '../remember.ts';
import { isCapitalised } from '../tokens.ts';
import type { ParagraphView, PlacedMention } from './paragraph-view.ts';
import { childrenBy, lemmaOf, prepObjects } from './syntax.ts';
import { words } from './words.ts';

/** Which mention a noun phrase means, by its head, then by a name in apposition or beside a title; people before bodies before offices. */
const ORDER: Readonly<Record<EntityType, number>> = { Person: 0, Body: 1, Office: 2, Place: 3, Topic: 4 };

export const mentionOf = (view: ParagraphView, head: number, type?: EntityType): PlacedMention | undefined =>
  type === undefined ? mentionsNear(view, head)[0] : mentionsNear(view, head).find((m) => m.mention.type === type);

const mentionsNear: (view: ParagraphView, head: number) => readonly PlacedMention[] = remember((view, head) => {
  const t = view.tokens;
  const near = [head, ...childrenBy(t, head, 'compound', 'nmod', 'appos', 'flat')];
  const found: PlacedMention[] = [];
  for (const i of near) {
    for (const m of view.mentionsAt(i)) {
      // A compound counts only as a name beside a title ("President Ochieng"), not as what the noun is about ("gas prices").
      if (i !== head && t.dep(i) !== 'appos' && !(m.mention.type === 'Person' && m.last < head + 1)) continue;
      if (i === head && m.last < head && m.mention.type === 'Place') continue;
      // "the Obama administration" is no Obama.
      if (i !== head && view.mentionsAt(head).some((b) => b.mention.type === 'Body' && b.from <= m.from && m.last < b.last)) continue;
      found.push(m);
    }
  }
  // "President of Ireland Mary Robinson": the parser hangs the name on the office's "of".
  for (const office of view.mentionsAt(head)) {
    if (office.mention.type !== 'Office' || office.last === head) continue;
    const next = office.last + 1;
    // "the president of Mali, Ibrahim Keita, resigns"
    const isSetOff = next + 1 < t.length && t.text(next) === ',';
    const named = isSetOff ? next + 1 : next;
    const holders = view.mentionsAt(named).filter((m) => m.mention.type === 'Person' && m.from === named);
    found.push(...holders.filter((m) => !isSetOff || (m.last + 1 < t.length && t.text(m.last + 1) === ',')));
  }
  if (found.length === 0 && OFFICE_NOUNS.has(lemmaOf(t, head))) found.push(...formerHolders(view, head));
  return found.sort((a, b) => ORDER[a.mention.type] - ORDER[b.mention.type] || Math.abs(head - a.last) - Math.abs(head - b.last));
});

/**
 * "Former president of Ireland Mary Robinson", "the former mayor of Osh, Aibek Junushaliev,": an office that somebody held is no mention,
 * and the parser hangs the name on its "of".
 */
function formerHolders(view: ParagraphView, head: number): readonly PlacedMention[] {
  const t = view.tokens;
  const isHolder = (of: number, m: PlacedMention): boolean =>
    m.mention.type === 'Person' && hasNameBetween(t, of, m.from) && (t.text(m.from - 1) !== ',' || t.text(m.last + 1) === ',');
  return childrenBy(t, head, 'prep')
    .filter((of) => t.lower(of) === 'of')
    .flatMap((of) => {
      const names = childrenBy(t, of, 'pobj').flatMap((name) => [name, ...childrenBy(t, name, 'appos')]);
      return names.flatMap((name) => view.mentionsAt(name).filter((m) => m.last === name && isHolder(of, m)));
    });
}

function hasNameBetween(t: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isCapitalised(t.text(i))) return true;
  return false;
}

/** People who act for the body or the state that their phrase names. */
const ACTING_FOR: ReadonlySet<string> =
  words(`minister official officer troop soldier fighter guerrilla militant rebel gunman force leader lawmaker delegate
  delegation negotiator representative diplomat guard warplane jet aircraft warship drone group spokesman police prosecutor authority general commander`);

/** What a body is made of: "the upper chamber of parliament". */
const PARTS_OF_BODIES: ReadonlySet<string> = words(
  'chamber house branch wing arm panel board committee leadership leader member unit section faction session sitting',
);

/** "the Criminal Court's appeals chamber", "EU ministers": the body before the noun. */
const ownersOf = (view: ParagraphView, head: number): readonly number[] =>
  childrenBy(view.tokens, head, 'compound', 'nmod', 'poss')
    .filter((c) => view.mentionsAt(c).some((m) => m.mention.type === 'Body' && m.last < head))
    .slice(0, 1);

/** "Hezbollah guerrillas", "EU ministers", "the leaders of Romania and Honduras": the bodies or states that people without a mention of their own act for. */
export function actedFor(view: ParagraphView, head: number): readonly number[] {
  const t = view.tokens;
  if (PARTS_OF_BODIES.has(lemmaOf(t, head)) && mentionOf(view, head) === undefined)
    return ownersOf(view, head).length > 0
      ? ownersOf(view, head)
      : prepObjects(t, head, 'of').filter((o) => mentionOf(view, o)?.mention.type === 'Body');
  if (!ACTING_FOR.has(lemmaOf(t, head)) || mentionOf(view, head) !== undefined) return [];
  const owners = ownersOf(view, head);
  if (owners.length > 0) return owners;
  if (!t.tag(head).endsWith('S')) return [];
  return prepObjects(t, head, 'of', 'from').filter((o) => ['Place', 'Body'].includes(mentionOf(view, o)?.mention.type ?? ''));
}

/** What kind of thing the noun phrase means, from its mention, its noun or the model's label. */
export function isPersonal(view: ParagraphView, head: number): boolean {
  const mention = mentionOf(view, head)?.mention;
  const type = mention?.type;
  if (type === 'Person' || type === 'Office') return true;
  // "Iwao Tanaka, an inmate": a name that nobody knows, and what is said of it.
  if (
    type === 'Body' &&
    mention?.bodyKind === undefined &&
    childrenBy(view.tokens, head, 'appos').some((c) => PERSON_NOUNS.has(lemmaOf(view.tokens, c)))
  )
    return true;
  const lemma = lemmaOf(view.tokens, head);
  if (type === undefined && (PERSON_NOUNS.has(lemma) || OFFICE_NOUNS.has(lemma))) return true;
  const label = view.nameLabelAt(head);
  if (type === undefined && (label === 'PERSON' || (label === 'NORP' && view.tokens.tag(head).startsWith('NNP')))) return true;
  // "those detained over the blast"
  if (
    type === undefined &&
    view.tokens.lower(head) === 'those' &&
    childrenBy(view.tokens, head, 'acl').some((c) => HELD.has(lemmaOf(view.tokens, c)))
  )
    return true;
  // "a 19-year-old"
  if (type === undefined && lemma === 'old' && view.tokens.text(head - 1) === '-') return true;
  const tag = view.tokens.tag(head);
  // A bare proper noun that nobody has typed: as the object of a verb over people it is one.
  if (type === undefined && tag === 'NNP' && view.nameLabelAt(head) === undefined) return true;
  return (
    ((tag === 'PRP' || tag === 'PRP$') && view.tokens.lower(head) !== 'it') ||
    (view.tokens.pos(head) === 'NUM' && view.tokens.dep(head) !== 'nummod')
  );
}

const HELD: ReadonlySet<string> = words('detain arrest hold jail imprison convict accuse charge sentence suspect');

export const isOffice = (view: ParagraphView, head: number): boolean =>
  mentionOf(view, head)?.mention.type === 'Office' || OFFICE_NOUNS.has(lemmaOf(view.tokens, head));

export function isGroup(view: ParagraphView, head: number): boolean {
  const mention = mentionOf(view, head)?.mention;
  if (mention) return mention.type === 'Body' && ['party', 'movement', 'other', undefined].includes(mention.bodyKind);
  return GROUP_NOUNS.has(lemmaOf(view.tokens, head)) || view.nameLabelAt(head) === 'ORG';
}

export const isBody = (view: ParagraphView, head: number): boolean => {
  const mention = mentionOf(view, head)?.mention;
  return mention ? mention.type === 'Body' : view.nameLabelAt(head) === 'ORG';
};

export function isCountry(view: ParagraphView, head: number): boolean {
  const mention = mentionOf(view, head, 'Place')?.mention;
  return mention
    ? mention.placeKind === 'country' || view.gazetteer.places(mention.text).some((p) => p.place.kind === 'country')
    : view.nameLabelAt(head) === 'GPE';
}
