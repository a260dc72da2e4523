import type { Tokens } from '../../model/analysis.ts';
import { COMMON_FAMILY_NAMES, SURNAMES } from '../lexicons/surnames.ts';
import { words } from '../lexicons/words.ts';
import { hangOn } from './arcs.ts';
import { HEADLINE_VERBS, PHRASE_START, verbOf } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/** Countries that the tagger takes for common words at the head of a sentence. */
const COUNTRIES = words('bahrain belize suriname tuvalu tonga nauru madagascar gabon bhutan iceland samoa slovenia');

/**
 * "[Bahrain] bans exports", "[Starmer] announces a review", "[Trump] signs an order": the tagger takes a name that opens a sentence alone
 * for a common word, of family names every third. It is a name, and never the verb.
 */
export function repairNames(t: Tokens, changes: Changes): void {
  for (let i = 0; i + 1 < t.length; i++) {
    if (i > 1 && t.tag(i).startsWith('VB') && t.text(i - 1) === '-' && isArticle(t.text(i - 2)) && t.text(i) !== t.lower(i)) {
      // "Mohamed El-[Sayed]"
      const isObject = t.dep(i) === 'ccomp' || t.dep(i) === 'xcomp';
      changes.set(i, { tag: 'NNP', pos: 'PROPN', ...(isObject ? { dep: 'dobj' } : {}) });
      continue;
    }
    if (t.text(i) === t.lower(i) || t.tag(i).startsWith('NNP') || !(COUNTRIES.has(t.lower(i)) || isFamilyName(t, i))) continue;
    const verb = i + 1;
    const named = { tag: 'NNP', pos: 'PROPN' };
    if (t.dep(i) === 'ROOT' && t.head(verb) === i && (t.tag(verb) === 'VBZ' || isHiddenVerb(t, verb))) {
      changes.set(verb, { head: verb, dep: 'ROOT', ...(t.tag(verb) === 'VBZ' ? {} : { tag: 'VBZ', pos: 'VERB' }) });
      changes.set(i, { head: verb, dep: 'nsubj', ...named });
      hangOn(t, i, verb, changes, (c) => c !== verb);
    } else changes.set(i, { ...(t.dep(i) === 'amod' ? { dep: 'compound' } : {}), ...named });
  }
}

const isArticle = (text: string): boolean => /^(?:El|Al|Ul|As|Ash|Ad|Ar|An|Az)$/i.test(text);

/** A family name that is no English word, at the head of a sentence, right before its verb. */
function isFamilyName(t: Tokens, i: number): boolean {
  if (!SURNAMES.has(t.lower(i)) || COMMON_FAMILY_NAMES.has(t.lower(i))) return false;
  if (i > 0 && !/^[.!?:;“”"‘’([]+$/u.test(t.text(i - 1))) return false;
  const next = t.tag(i + 1) === 'RB' && i + 2 < t.length ? i + 2 : i + 1;
  return /^(?:VBZ|VBD|MD)$/.test(t.tag(next)) || isHiddenVerb(t, next);
}

/** "Trump [signs] an order": no plural noun stands right before another phrase. */
const isHiddenVerb = (t: Tokens, i: number): boolean =>
  t.tag(i) === 'NNS' && i + 1 < t.length && HEADLINE_VERBS.has(verbOf(t, i)) && PHRASE_START.has(t.tag(i + 1));
