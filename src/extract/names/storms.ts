import type { Tokens } from '../../model/analysis.ts';
import type { ExtractContext } from '../context.ts';
import { words } from '../lexicons/words.ts';
import { lowerOf } from '../tokens.ts';
import type { NameDraft } from './drafts.ts';

const STORM_NOUNS = words('hurricane typhoon cyclone storm hurricanes typhoons cyclones storms depression');
/** What nobody is unless a title or a full name says so. */
const NOBODY = 6;

/** The name that a storm bears, as words: "Hurricane [Marlene]", "tropical storm [Sara]", "Typhoon Kong-rey ([Leon])". */
function stormNames(t: Tokens, { from, to, key }: NameDraft, names: Set<string>): void {
  const opens = STORM_NOUNS.has(t.lower(from)) || (t.lower(from) === 'tropical' && from + 1 < to && STORM_NOUNS.has(t.lower(from + 1)));
  if (opens && to - from > 1) {
    let name = from;
    while (name < to && (STORM_NOUNS.has(t.lower(name)) || t.lower(name) === 'tropical')) name++;
    if (name < to) names.add(lowerOf(t, { from: name, to }));
  } else if (from > 0 && STORM_NOUNS.has(t.lower(from - 1)) && t.tag(from - 1).startsWith('NN') && to - from === 1) names.add(key);
  else return;
  if (to + 2 < t.length && t.text(to) === '(' && t.text(to + 2) === ')') names.add(t.lower(to + 1));
}

const IN_PLACES = words('in at near of from to');

/** Storms bear the names of people and towns: a single name that the report gives to a storm names nobody in it. */
export function withStorms({ analysis }: ExtractContext, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const tokensOf = ({ paragraph }: NameDraft): Tokens => analysis.paragraphs[paragraph]!.tokens;
  const names = new Set<string>();
  for (const draft of drafts) stormNames(tokensOf(draft), draft, names);
  if (names.size === 0) return drafts;
  return drafts.map((draft) => {
    const before = draft.from > 0 ? tokensOf(draft).lower(draft.from - 1) : '';
    const isStorm = names.has(draft.key) && draft.told.Person === 0 && !IN_PLACES.has(before);
    return isStorm ? { ...draft, own: { ...draft.own, None: draft.own.None + NOBODY } } : draft;
  });
}
