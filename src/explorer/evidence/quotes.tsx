import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hrefOf } from '../router.ts';
import type { Quote } from '../types.ts';
import { day, plain, sourceWords, titleOf } from '../words.ts';
import type { QuoteGroup } from './quote-groups.ts';

/** A sentence with the quoted words marked; text stays text. */
export function MarkedSentence({ quote }: { readonly quote: Quote }): JSX.Element {
  const { text } = quote.sentence;
  const offset = quote.start - (quote.sentence.start ?? quote.start);
  const at = text.startsWith(quote.quote, offset) ? offset : text.indexOf(quote.quote);
  if (at < 0) return <p dir="auto">{text}</p>;
  return (
    <p dir="auto">
      {text.slice(0, at)}
      <mark>{quote.quote}</mark>
      {text.slice(at + quote.quote.length)}
    </p>
  );
}

/** How a claim puts it, and which rule read it. */
function Reading({ claim }: { readonly claim: NonNullable<Quote['claim']> }): JSX.Element {
  const parts = [
    claim.attributedTo ? `according to ${claim.attributedTo.text}` : '',
    claim.stage ? plain(claim.stage) : '',
    claim.factuality === 'CT' ? '' : FACTUALITY[claim.factuality],
    `read by the rule ${claim.rule} (${Math.round(claim.score * 100)} %)`,
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
const FACTUALITY: Readonly<Record<string, string>> = { PR: 'said to be probable', PS: 'said to be possible', UU: 'left open' };

function Where({ quote }: { readonly quote: Quote }): JSX.Element {
  const { report } = quote;
  const rest = [sourceWords(report.source), report.publishedOn ? day(report.publishedOn) : ''].filter(Boolean);
  return (
    <>
      <a href={hrefOf(quote.claim?.id ?? quote.sentence.id)} dir="auto">
        {titleOf(report)}
      </a>
      {rest.map((part) => `, ${part}`)}
    </>
  );
}

/** A sentence can carry several claims; its report is named once. */
const oncePerReport = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter((quote, at) => quotes.findIndex(({ report }) => report.id === quote.report.id) === at);

interface QuotesProps {
  readonly groups: readonly QuoteGroup[];
  /** The part of the address that says which one is meant: `quote-2`. */
  readonly part?: string;
  readonly isNumbered?: boolean;
}

/** The words that say a fact: each with its sentence, who says so, when, and by which rule it was read. */
export function Quotes({ groups, part = '', isNumbered = false }: QuotesProps): JSX.Element {
  useEffect(() => {
    if (part.startsWith('quote-')) document.getElementById(part)?.scrollIntoView({ block: 'center' });
  }, [part]);
  if (groups.length === 0) return <p class="soft">No sentence of a report speaks of it.</p>;
  return (
    <>
      {groups.map(({ quotes }, index) => {
        const [first] = quotes;
        const id = `quote-${index + 1}`;
        return (
          <blockquote key={id} id={isNumbered ? id : undefined} class={`${first.side} ${isNumbered && id === part ? 'here' : ''}`}>
            {isNumbered ? <span class="number">{index + 1}</span> : null}
            <MarkedSentence quote={first} />
            <footer>
              {first.side === 'denies' ? <strong class="bad">Denied: </strong> : null}
              {oncePerReport(quotes).map((quote, at) => (
                <span key={quote.report.id}>
                  {at > 0 ? '; ' : ''}
                  <Where quote={quote} />
                </span>
              ))}
              {first.claim ? (
                <>
                  <br />
                  <Reading claim={first.claim} />
                </>
              ) : null}
            </footer>
          </blockquote>
        );
      })}
    </>
  );
}
