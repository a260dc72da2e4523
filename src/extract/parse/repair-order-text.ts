import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { hangOn, isNoun, placeOf } from './arcs.ts';
import { HEADLINE_VERBS } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/**
 * A text and what it does: "signs a [decree] authorising payment", "an [order] closing schools", "a penal [code] abolishing capital punishment".
 * The parser takes text, participle and object for one pile of nouns, or the text and the object for two objects of the verb.
 */
export function repairOrderTexts(t: Tokens, changes: Changes): void {
  for (let i = 0; i + 2 < t.length; i++) if (TEXTS.has(t.lower(i)) && isNoun(t, i)) overParticiple(t, i, changes);
}

/** Texts that say what shall be, in whatever form the model writes their lemma. */
const TEXTS: ReadonlySet<string> = words(
  `law laws decree decrees bill bills order orders act acts legislation resolution ordinance measure measures directive directives edict regulation
  regulations proclamation circular code amendment amendments`,
);
/** Those that no noun of an action stands behind: "a bill drafting committee", but no "decree closing". */
const BINDING: ReadonlySet<string> = words('decree decrees order orders directive edict ordinance proclamation circular law legislation');
/** "a law enforcing agency", "an order processing system" */
const ENFORCING: ReadonlySet<string> = words(
  'enforcing making abiding breaking signing voting drafting taking processing tracking handling filling passing writing',
);
const IN_PILE: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod']);

function overParticiple(t: Tokens, text: number, changes: Changes): void {
  const participle = text + 1;
  if (!t.lower(participle).endsWith('ing') || ENFORCING.has(t.lower(participle)) || !IN_PILE.has(t.dep(participle))) return;
  let last = participle;
  while (IN_PILE.has(t.dep(last)) && t.head(last) > last) last = t.head(last);
  if (last === participle || !isNoun(t, last)) return;
  const isPiled = (IN_PILE.has(t.dep(text)) || t.dep(text) === 'npadvmod') && t.head(text) > text && t.head(text) <= last;
  const isBeside = t.dep(text) === 'dobj' && t.dep(last) === 'dobj' && t.head(last) === t.head(text);
  if (!isPiled && !isBeside) return;
  const lemma =
    t.tag(participle) === 'VBG' ? t.lemma(participle) : BINDING.has(t.lower(text)) ? verbOfAction(t.lower(participle)) : undefined;
  if (lemma === undefined) return;
  if (isPiled) changes.set(text, placeOf(t, last, text));
  for (const host of [participle, last]) hangOn(t, host, text, changes, (c) => c < text);
  changes.set(participle, { head: text, dep: 'acl', tag: 'VBG', pos: 'VERB', lemma });
  changes.set(last, { head: participle, dep: 'dobj' });
}

/** "closing" → "close": the verb of headlines that a noun of an action would come from. */
function verbOfAction(word: string): string | undefined {
  const stem = word.slice(0, -3);
  return [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1')].find((verb) => HEADLINE_VERBS.has(verb));
}
