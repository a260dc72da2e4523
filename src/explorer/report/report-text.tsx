import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { go, hrefOf } from '../router.ts';
import { typeOf } from '../signs.ts';
import { cutText } from './highlight.ts';
import type { ReportData } from './use-report.ts';

/** The text with every mention and claim; `part` of the address says which claim or sentence is looked at. */
export function ReportText({ report, part }: { readonly report: ReportData; readonly part: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { spans, pieces, stops } = useMemo(() => {
    const all = report.mentions.flatMap((mention) => mention.spans.map((span) => ({ ...span, mention })));
    return {
      spans: all,
      pieces: cutText(report.text.length, all, report.claims),
      stops: [...new Map(report.claims.map((claim) => [claim.start, claim])).values()].sort((a, b) => a.start - b.start),
    };
  }, [report]);
  const wanted = report.claims.findIndex((claim) => claim.id.endsWith(`#${part}`));
  const at = stops.findIndex((claim) => claim.start === report.claims[wanted]?.start);
  useEffect(() => {
    if (wanted >= 0) box.current?.querySelector('.here')?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const step = (by: number): void => {
    const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length];
    if (next) go(hrefOf(next.id), { replace: true });
  };
  return (
    <>
      <p class="tools">
        <button type="button" onClick={() => step(-1)} disabled={stops.length === 0}>
          Previous claim
        </button>
        <button type="button" onClick={() => step(1)} disabled={stops.length === 0}>
          Next claim
        </button>
        <span class="soft small" role="status">
          {at >= 0 ? `${at + 1} of ${stops.length}. ` : ''}Marked: the words of a claim. Underlined: what is named.
        </span>
      </p>
      <div class="text" ref={box} dir="auto" lang={report.lang}>
        {pieces.map((piece) => {
          const text = report.text.slice(piece.start, piece.end);
          const named = spans[piece.mentions[0] ?? -1]?.mention.refersTo;
          const inside = named ? (
            <a class={`mention ${typeOf(named.id)}`} href={hrefOf(named.id)} title={`${typeOf(named.id)}: ${named.name}`}>
              {text}
            </a>
          ) : (
            text
          );
          if (piece.claims.length === 0) return inside;
          return (
            <span key={piece.start} class={piece.claims.includes(wanted) ? 'claim here' : 'claim'}>
              {inside}
            </span>
          );
        })}
      </div>
    </>
  );
}
