import type { Tokens } from '../../model/analysis.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childrenBy, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { PARLIAMENT_NOUNS } from './lexicon/noun-classes.ts';

/** What the one who does a deed is: a court, a force, an army, a parliament. */

const POLICE_NOUNS = words('police policeman officer agent authority prosecutor investigator detective guard customs sheriff enforcement');
const COURT_NOUNS = words('court judge tribunal jury justice magistrate hc icj ecj echr scotus sandiganbayan areopagus');
export const isCourt = (view: ParagraphView, head: number): boolean =>
  (BENCHES.has(lemmaOf(view.tokens, head)) && prepObjects(view.tokens, head, 'of', 'for').some((o) => o !== head && isCourt(view, o))) ||
  isCouncilOfJudges(view.tokens, head) ||
  isHighestInLaw(view.tokens, head) ||
  (!OF_JUSTICE.has(lemmaOf(view.tokens, head)) &&
    [head, ...childrenBy(view.tokens, head, 'compound', 'appos')].some((i) => COURT_NOUNS.has(lemmaOf(view.tokens, i)))) ||
  mentionOf(view, head, 'Body')?.mention.bodyKind === 'court';
/** "a panel of the Court of Appeal" */
const BENCHES = words('panel bench majority mechanism chamber');
/** "the Constitutional Council", "France's Council of State"; Libya's High Council of State advises. */
const isCouncilOfJudges = (t: Tokens, head: number): boolean =>
  lemmaOf(t, head) === 'council' &&
  t.lower(head - 1) !== 'high' &&
  (t.lower(head - 1) === 'constitutional' || /^of state$/i.test(`${t.text(head + 1)} ${t.text(head + 2)}`));
/** "the Justice Department", "a court official": none that rules. */
const OF_JUSTICE = words('department ministry minister secretary official spokesman spokeswoman spokesperson committee reform');

/** "the country's highest legal authority" */
const isHighestInLaw = (t: Tokens, head: number): boolean =>
  ['authority', 'body'].includes(lemmaOf(t, head)) && childrenBy(t, head, 'amod').some((a) => ['legal', 'judicial'].includes(t.lower(a)));

/** Councils and organisations that fill their own posts; voters and countries elect otherwise. */
export const isElector = (view: ParagraphView, head: number): boolean =>
  ['council', 'board', 'commission', 'organization', 'committee', 'conference'].includes(lemmaOf(view.tokens, head)) ||
  ['international', 'commission', 'agency', 'court'].includes(mentionOf(view, head, 'Body')?.mention.bodyKind ?? '');

/** Who searches and holds people: by the noun, or by a name of such a force. */
export const isPolice = (view: ParagraphView, head: number): boolean =>
  POLICE_NOUNS.has(lemmaOf(view.tokens, head)) ||
  (lemmaOf(view.tokens, head) === 'service' && SECRET.has(view.tokens.lower(head - 1))) ||
  ['security_force', 'agency'].includes(mentionOf(view, head, 'Body')?.mention.bodyKind ?? '');

/** "Ukraine's security services" */
const SECRET = words('security intelligence secret');

/** "The army raids a base": with arms, not with a warrant. */
export const isArmy = (view: ParagraphView, head: number): boolean =>
  ARMIES.has(lemmaOf(view.tokens, head)) ||
  / (?:army|military|navy|air force|armed forces|defen[cs]e forces?)$/.test(` ${mentionOf(view, head)?.mention.norm ?? ''}`);
const ARMIES = words('army military troop soldier navy commando paratrooper warplane helicopter jet');

export const isParliament = (view: ParagraphView, head: number): boolean =>
  (['majority', 'member'].includes(lemmaOf(view.tokens, head)) &&
    prepObjects(view.tokens, head, 'of').some((o) => o !== head && isParliament(view, o))) ||
  PARLIAMENT_NOUNS.has(lemmaOf(view.tokens, head)) ||
  (view.tokens.tag(head).endsWith('S') && MEMBERS.has(lemmaOf(view.tokens, head))) ||
  mentionOf(view, head, 'Body')?.mention.bodyKind === 'parliament';
/** Who sits in one: together they are it. */
const MEMBERS = words('lawmaker mp legislator senator deputy parliamentarian');
