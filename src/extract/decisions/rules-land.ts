import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { lemmaOf } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { has } from './wide-match.ts';

const FIGHTERS = words('fighter militant member force troop soldier commander unit gunman supporter follower wing sleeper cell');
const RULING_THERE = words('ban prohibit forbid outlaw order require mandate decree');

/** "The rebels ban music": armed men who hold a land rule those who live there, not those who fight for them. */
export function rulesLand(view: ParagraphView, subject: number, predicate: Predicate): boolean {
  if (!has(predicate, RULING_THERE)) return false;
  const body = mentionOf(view, subject, 'Body')?.mention;
  if (body?.bodyKind !== 'movement' && !NAMES.has(view.tokens.lower(subject))) return false;
  return predicate.objects.length > 0 && !predicate.objects.some((o) => FIGHTERS.has(lemmaOf(view.tokens, o)));
}
const NAMES = words('isil isis daesh al-shabaab hamas');
