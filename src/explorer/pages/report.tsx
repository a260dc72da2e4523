import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Table } from '../components/table.tsx';
import { Thing, Things, typeOf } from '../components/thing.tsx';
import { cutText } from '../highlight.ts';
import { REPORT } from '../queries.ts';
import { hrefOf } from '../router.ts';
import type { Ref } from '../types.ts';
import { day, plain } from '../words.ts';

interface MentionRow {
  readonly id: string;
  readonly text: string;
  readonly refersTo: Ref | null;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly form: string }[];
}
interface ClaimRow {
  readonly id: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly polarity: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly supports: Ref | null;
}
interface ReportData {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly source: Ref | null;
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  readonly nearDuplicates: readonly Ref[];
  readonly revisionOf: readonly Ref[] | Ref | null;
}

/** Addresses from reports are shown as links only when they are ordinary web addresses. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function ReportText({ report, part }: { readonly report: ReportData; readonly part: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const spans = report.mentions.flatMap((mention) => mention.spans.map((span) => ({ ...span, mention })));
  const pieces = cutText(report.text.length, spans, report.claims);
  const stops = [...new Set(report.claims.map((claim) => claim.start))].sort((a, b) => a - b);
  const wanted = report.claims.findIndex((claim) => claim.id.endsWith(`#${part}`));
  useEffect(() => {
    if (wanted >= 0) box.current?.querySelector('.here')?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const step = (by: number): void => {
    if (stops.length === 0) return;
    const next = (at + by + stops.length) % stops.length;
    setAt(next);
    const target = box.current?.querySelector<HTMLElement>(`[data-start="${stops[next]}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
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
        <span class="soft">Yellow: the words of a claim. Underlined: a person, body, office, place or topic.</span>
      </p>
      <div class="text" ref={box} dir="auto" lang={report.lang} style={{ whiteSpace: 'pre-wrap' }}>
        {pieces.map((piece) => {
          const text = report.text.slice(piece.start, piece.end);
          const span = spans[piece.mentions[0] ?? -1];
          const classes = [piece.claims.length > 0 ? 'claim' : '', piece.claims.includes(wanted) ? 'here' : ''].filter(Boolean).join(' ');
          const inner = span?.mention.refersTo ? (
            <a
              class={`mention thing-${typeOf(span.mention.refersTo.id)}`}
              href={hrefOf(span.mention.refersTo.id)}
              title={span.mention.refersTo.name}
            >
              {text}
            </a>
          ) : (
            text
          );
          return classes || stops.includes(piece.start) ? (
            <span key={piece.start} class={classes} data-start={piece.start} tabIndex={stops.includes(piece.start) ? -1 : undefined}>
              {inner}
            </span>
          ) : (
            inner
          );
        })}
      </div>
    </>
  );
}

export function ReportPage({ id, part }: { readonly id: string; readonly part: string }): JSX.Element {
  const asked = useAsk<{ report: ReportData | null }>(REPORT, { id });
  return (
    <Answer asked={asked}>
      {({ report }) => {
        if (!report) return <p>There is no report with this id.</p>;
        const revisions = [report.revisionOf ?? []].flat();
        return (
          <article>
            <p class="soft">
              Report{report.source ? ` · ${report.source.name}` : ''}
              {report.publishedAt ? ` · ${day(report.publishedAt.slice(0, 10))}` : ''}
              {report.url && isWebAddress(report.url) ? (
                <>
                  {' · '}
                  <a href={report.url} rel="noreferrer noopener" data-leave>
                    where it was published
                  </a>
                </>
              ) : null}
            </p>
            <h1 dir="auto">{report.title ?? report.id}</h1>
            {report.nearDuplicates.length > 0 ? (
              <p>
                Nearly the same text: <Things nodes={report.nearDuplicates} />
              </p>
            ) : null}
            {revisions.length > 0 ? (
              <p>
                A later text of: <Things nodes={revisions} />
              </p>
            ) : null}
            <ReportText report={report} part={part} />
            <h2>What it says</h2>
            <Table
              caption="Claims"
              id={(row) => row.id}
              rows={report.claims}
              columns={[
                {
                  title: 'Words',
                  cell: (row) => <a href={hrefOf(row.id)}>{report.text.slice(row.start, row.end)}</a>,
                  key: (row) => row.start,
                },
                { title: 'Kind', cell: (row) => plain(row.kind), key: (row) => row.kind },
                { title: 'Stage', cell: (row) => `${row.stage ? plain(row.stage) : ''}${row.polarity === 'neg' ? ' (denied)' : ''}` },
                { title: 'Makes', cell: (row) => (row.supports ? <Thing node={row.supports} /> : '') },
                { title: 'Rule', cell: (row) => row.rule, key: (row) => row.rule },
              ]}
            />
            <h2>Whom and what it names</h2>
            <Table
              caption="Mentions"
              id={(row) => row.id}
              rows={report.mentions}
              columns={[
                { title: 'Words', cell: (row) => <span dir="auto">{row.text}</span>, key: (row) => row.text },
                {
                  title: 'Is',
                  cell: (row) => (row.refersTo ? <Thing node={row.refersTo} /> : 'not known'),
                  key: (row) => row.refersTo?.id ?? '',
                },
                { title: 'Times', cell: (row) => row.spans.length, key: (row) => row.spans.length },
              ]}
            />
          </article>
        );
      }}
    </Answer>
  );
}
