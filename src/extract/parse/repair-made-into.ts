import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { hangOn } from './arcs.ts';
import type { Changes } from './rewire.ts';

/**
 * Who or what a verb makes into what:
 * "declared [Friday] a day of mourning": what is declared is no time at which it was;
 * "elected [Vo Van Thuong] president": the person and the post are two, and neither has an article.
 */
export function repairMadeInto(t: Tokens, changes: Changes): void {
  for (let i = 2; i < t.length; i++) {
    if (t.dep(i) === 'npadvmod' && DAYS.has(t.lower(i))) asDeclaredDay(t, i, changes);
    else if (t.dep(i) === 'dobj' && POSTS.has(t.lower(i)) && t.tag(i) === 'NN') asPost(t, i, changes);
  }
}

const DAYS = words('day days week holiday');
const DECLARING = words('declare proclaim designate');

function asDeclaredDay(t: Tokens, day: number, changes: Changes): void {
  const up = t.head(day);
  const verb = t.pos(up) === 'VERB' ? up : t.head(up);
  if (!DECLARING.has(t.lemma(verb).toLowerCase()) || !/^(?:an?|the)$/.test(t.lower(t.leftEdge(day)))) return;
  const date = t.children(verb).find((c) => c > verb && c < day && t.leftEdge(c) === verb + 1 && t.pos(c) === 'PROPN');
  if (date === undefined || (up !== verb && up !== date) || t.children(verb).some((c) => c < date && t.dep(c) === 'dobj')) return;
  changes.set(date, { head: verb, dep: 'dobj' });
  changes.set(day, { head: verb, dep: 'oprd' });
}

const MAKING = words('elect reelect appoint reappoint name nominate designate install proclaim');
const POSTS = words(
  'president premier minister chancellor governor mayor speaker ambassador chairman chairwoman chief secretary director king queen pope',
);

function asPost(t: Tokens, post: number, changes: Changes): void {
  const verb = t.head(post);
  if (!MAKING.has(t.lemma(verb).toLowerCase()) || t.children(verb).some((c) => t.lower(c) === 'as')) return;
  const name = t.children(post).findLast((c) => c < post && (t.tag(c) === 'NNP' || t.tag(c) === 'NNPS'));
  const first = t.leftEdge(post);
  if (name === undefined || name === first || first !== verb + 1) return;
  for (let i = first; i < name; i++) if (t.tag(i) !== 'NNP') return;
  for (let i = name + 1; i < post; i++) if (!['amod', 'compound'].includes(t.dep(i)) || t.text(i) !== t.lower(i)) return;
  changes.set(name, { head: verb, dep: 'dobj' });
  changes.set(post, { head: verb, dep: 'oprd' });
  hangOn(t, post, name, changes, (c) => c < name);
}
