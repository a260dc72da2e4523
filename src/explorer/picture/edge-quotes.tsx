import type { JSX } from 'preact';
import { CLAIMS } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { groupQuotes } from '../evidence/quote-groups.ts';
import { Quotes } from '../evidence/quotes.tsx';
import type { Quote } from '../types.ts';

interface ClaimAnswer extends Omit<NonNullable<Quote['claim']>, 'attributedTo'> {
  readonly quote: string | null;
  readonly start: number;
  readonly polarity: string;
  readonly speaker: string | null;
  readonly sentence: { readonly id: string; readonly text: string; readonly start: number; readonly report: Quote['report'] | null } | null;
}

/** A claim as the evidence it is; nothing where its report is hidden. */
function quoteOf(claim: ClaimAnswer): readonly Quote[] {
  const { quote, sentence, start, speaker, polarity } = claim;
  if (!quote || !sentence?.report) return [];
  return [
    {
      side: polarity === 'neg' ? 'denies' : 'supports',
      quote,
      start,
      end: start + quote.length,
      sentence,
      claim: { ...claim, attributedTo: speaker ? { text: speaker } : null },
      report: sentence.report,
    },
  ];
}

/** The words behind one relationship. */
export function EdgeQuotes({ claimIds }: { readonly claimIds: readonly string[] }): JSX.Element {
  const asked = useAsk<{ claims: readonly ClaimAnswer[] }>(CLAIMS, { ids: claimIds }, claimIds.length > 0);
  if (claimIds.length === 0)
    return <p class="soft small">From reference data, or it follows from other facts: no sentence says it alone.</p>;
  return <Answer asked={asked}>{({ claims }) => <Quotes groups={groupQuotes(claims.flatMap(quoteOf))} />}</Answer>;
}
