import type { Paragraph, TokenRange, Tokens } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { SuggestedType } from '../../model/suggestions.ts';
import type { ExtractContext } from '../context.ts';
import { isCapitalised, lowerOf, tokenAtOrAfter } from '../tokens.ts';
import { type NameDraft, noVotes } from './drafts.ts';
import type { OfficePhrase } from './offices.ts';
import { strongest } from './settle-types.ts';

/** A little more than the model's own label. */
const VOTE = 2.5;

/**
 * Lets the names of a provider vote. What the rules see keeps its edges: a suggestion that covers one name votes on it, one that
 * covers several joins them, one where the rules see nothing adds a name. The provider stands in the rule where the type rests on it.
 */
export function withSuggestions(
  { analysis, suggestions }: ExtractContext,
  drafts: readonly NameDraft[],
  offices: readonly OfficePhrase[],
): readonly NameDraft[] {
  if (suggestions === undefined || suggestions.names.length === 0) return drafts;
  const rule = `extract/names/suggested ${suggestions.provider}`;
  const places = analysis.paragraphs.map(
    ({ tokens }): Places => ({ drafts: new Array(tokens.length), isOffice: new Array(tokens.length) }),
  );
  for (const draft of drafts) places[draft.paragraph]!.drafts.fill(draft, draft.from, draft.to);
  for (const { paragraph, from, to } of offices) places[paragraph]!.isOffice.fill(true, from, to);
  let next = 0;
  analysis.paragraphs.forEach((paragraph, number) => {
    for (; next < suggestions.names.length && suggestions.names[next]!.start < paragraph.end; next++) {
      const { type, ...span } = suggestions.names[next]!;
      const range = rangeOf(paragraph, span, places[number]!.isOffice);
      if (range !== undefined) place({ type, ...range, paragraph: number }, places[number]!.drafts, paragraph.tokens, rule);
    }
  });
  return places.flatMap((paragraph) => paragraph.drafts.filter((draft, i) => draft !== undefined && draft !== paragraph.drafts[i - 1]));
}

/** What stands at each token of a paragraph. */
interface Places {
  readonly drafts: NameDraft[];
  readonly isOffice: boolean[];
}

/** Whole tokens of one sentence, without the article and the title of an office before them and the genitive behind. */
function rangeOf({ tokens: t, sentences }: Paragraph, { start, end }: Span, isOffice: readonly boolean[]): TokenRange | undefined {
  let from = tokenAtOrAfter(t, start);
  let to = tokenAtOrAfter(t, end - 1) + 1;
  if (from >= to || to > t.length || t.start(from) !== start || t.end(to - 1) !== end) return undefined;
  while (from < to && (/^(?:the|an?)$/.test(t.lower(from)) || isOffice[from])) from++;
  while (from < to && /^['’]s?$/.test(t.lower(to - 1))) to--;
  const isName = from < to && !isOffice.slice(from, to).includes(true);
  return isName && sentenceAt(sentences, from)!.to >= to ? { from, to } : undefined;
}

/** The sentence that holds a token; sentences cover a paragraph in order. */
const sentenceAt = (sentences: readonly TokenRange[], token: number): TokenRange | undefined => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to > token) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
};

interface PlacedName extends TokenRange {
  readonly type: SuggestedType;
  readonly paragraph: number;
}

function place(name: PlacedName, drafts: NameDraft[], t: Tokens, rule: string): void {
  const near = [...new Set(drafts.slice(name.from, name.to))].filter((draft) => draft !== undefined);
  const [first] = near;
  const last = near.at(-1);
  if (first === undefined || last === undefined) {
    if (hasCapital(t, name)) drafts.fill(draftOf(name, t, rule), name.from, name.to);
    return;
  }
  if (first.from < name.from || last.to > name.to) return;
  if (first === last) {
    drafts.fill(votedOn(first, name, rule), first.from, first.to);
    return;
  }
  const joined = { ...name, from: first.from, to: last.to };
  if (!isList(t, joined)) drafts.fill({ ...draftOf(joined, t, rule), traits: first.traits }, joined.from, joined.to);
}

function hasCapital(t: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isCapitalised(t.text(i))) return true;
  return false;
}

/** "Osh and Jalal-Abad": two things, whatever the provider says. */
function isList(t: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/^(?:,|;|and|or)$/.test(t.lower(i))) return true;
  return false;
}

const draftOf = ({ paragraph, from, to, type }: PlacedName, t: Tokens, rule: string): NameDraft => ({
  paragraph,
  from,
  to,
  key: lowerOf(t, { from, to }),
  own: noVotes(),
  here: { ...noVotes(), [type]: VOTE },
  told: noVotes(),
  traits: {},
  rule,
});

function votedOn(draft: NameDraft, { type }: PlacedName, rule: string): NameDraft {
  const here = { ...draft.here, [type]: draft.here[type] + VOTE };
  const choice = (votes: NameDraft['here']): string => {
    const sum = noVotes();
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] = draft.own[key] + draft.told[key] + votes[key];
    return draft.fixed ?? strongest(sum);
  };
  const isDecisive = choice(here) === type && choice(draft.here) !== type;
  return { ...draft, here, ...(isDecisive ? { rule } : {}) };
}
