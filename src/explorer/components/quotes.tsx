import type { JSX } from 'preact';
import { hrefOf } from '../router.ts';
import type { Quote } from '../types.ts';
import { day, plain } from '../words.ts';

/** A sentence with the quoted words marked; text stays text. */
function Sentence({ quote }: { readonly quote: Quote }): JSX.Element {
  const at = quote.sentence.text.indexOf(quote.quote);
  if (at < 0) return <p dir="auto">{quote.sentence.text}</p>;
  return (
    <p dir="auto">
      {quote.sentence.text.slice(0, at)}
      <mark>{quote.quote}</mark>
      {quote.sentence.text.slice(at + quote.quote.length)}
    </p>
  );
}

/** How a claim puts it, and which rule read it. */
function Reading({ claim }: { readonly claim: NonNullable<Quote['claim']> }): JSX.Element {
  const parts = [
    claim.attributedTo ? `according to ${claim.attributedTo.text}` : '',
    claim.stage ? plain(claim.stage) : '',
    claim.polarity === 'neg' ? 'denied' : '',
    claim.factuality === 'CT' ? '' : claim.factuality,
    `rule ${claim.rule}, ${Math.round(claim.score * 100)} %`,
  ];
  return <>{parts.filter(Boolean).map((part) => ` · ${part}`)}</>;
}

/** The words that say a fact: each with its sentence, who says so, when, and by which rule it was read. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }): JSX.Element {
  if (quotes.length === 0) return <p class="soft">No sentence supports this any more.</p>;
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={`${quote.report.id} ${quote.start} ${quote.claim?.id}`}>
          <Sentence quote={quote} />
          <footer>
            <a href={hrefOf(quote.claim?.id ?? quote.sentence.id)} dir="auto">
              {quote.report.title ?? quote.report.id}
            </a>
            {quote.report.source ? `, ${quote.report.source.name}` : ''}
            {quote.report.publishedAt ? `, ${day(quote.report.publishedAt.slice(0, 10))}` : ''}
            {quote.claim ? <Reading claim={quote.claim} /> : null}
          </footer>
        </blockquote>
      ))}
    </>
  );
}
