import type { JSX } from 'preact';
import { Answer } from '../components/asked.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { NotHere } from '../components/not-here.tsx';
import { Table } from '../components/table.tsx';
import { Thing, Things } from '../components/thing.tsx';
import { ReportText } from '../report/report-text.tsx';
import { type ReportData, useReport } from '../report/use-report.ts';
import { hrefOf } from '../router.ts';
import { useTitle } from '../use-title.ts';
import { day, plain, sourceWords, titleOf } from '../words.ts';

/** Addresses from reports are shown as links only when they are ordinary web addresses. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function Origin({ report }: { readonly report: ReportData }): JSX.Element {
  return (
    <p class="type">
      {['Report', sourceWords(report.source), report.publishedOn ? day(report.publishedOn) : ''].filter(Boolean).join(', ')}
      {report.url && isWebAddress(report.url) ? (
        <>
          {' · '}
          <a href={report.url} rel="noreferrer noopener" data-leave>
            where it was published
          </a>
        </>
      ) : null}
    </p>
  );
}

function Claims({ report }: { readonly report: ReportData }): JSX.Element {
  return (
    <Table
      caption="Claims, in the order of the text"
      id={(row) => row.id}
      rows={report.claims}
      columns={[
        {
          title: 'Words',
          cell: (row) => (
            <a href={hrefOf(row.id)} dir="auto">
              {report.text.slice(row.start, row.end)}
            </a>
          ),
          key: (row) => row.start,
        },
        { title: 'Kind', cell: (row) => plain(row.kind), key: (row) => row.kind },
        { title: 'Stage', cell: (row) => (row.stage ? plain(row.stage) : null), key: (row) => row.stage ?? '' },
        {
          title: 'Speaks for',
          cell: (row) => (row.supports ? <Thing node={row.supports} /> : row.denies ? <Denied of={row.denies} /> : null),
          key: (row) => (row.supports ?? row.denies)?.name ?? '',
        },
        { title: 'Rule', cell: (row) => <span class="soft small">{row.rule}</span>, key: (row) => row.rule },
      ]}
    />
  );
}

function Denied({ of }: { readonly of: NonNullable<ReportData['claims'][number]['denies']> }): JSX.Element {
  return (
    <span>
      <span class="bad">denies</span> <Thing node={of} />
    </span>
  );
}

function Mentions({ report }: { readonly report: ReportData }): JSX.Element {
  return (
    <Table
      caption="Mentions"
      id={(row) => row.id}
      rows={report.mentions}
      columns={[
        { title: 'Words', cell: (row) => <bdi>{row.text}</bdi>, key: (row) => row.text },
        {
          title: 'Who or what it is',
          cell: (row) => (row.refersTo ? <Thing node={row.refersTo} /> : <span class="soft">not known</span>),
          key: (row) => row.refersTo?.name ?? '',
        },
        { title: 'Times', cell: (row) => row.spans.length, key: (row) => row.spans.length },
      ]}
    />
  );
}

export function ReportPage({ id, part }: { readonly id: string; readonly part: string }): JSX.Element {
  const asked = useReport(id);
  useTitle(asked.state === 'done' ? (asked.data.report?.title ?? 'Report') : undefined);
  return (
    <Answer asked={asked}>
      {({ report }) => {
        if (!report) return <NotHere what="report" id={id} />;
        return (
          <article class="narrow">
            <Origin report={report} />
            <h1 dir="auto">{titleOf(report)}</h1>
            {report.nearDuplicates.length > 0 ? (
              <div>
                Nearly the same text: <Things nodes={report.nearDuplicates} />
              </div>
            ) : null}
            {report.revisionOf.length > 0 ? (
              <div>
                A later text of: <Things nodes={report.revisionOf} />
              </div>
            ) : null}
            <ReportText report={report} part={part} />
            <p class="tools">
              <a class="button" href={`/${report.id}.json`} data-leave>
                JSON
              </a>
              <CopyButton label="Copy link" text={() => location.href} />
            </p>
            <h2>What it says</h2>
            {report.claims.length > 0 ? <Claims report={report} /> : <p class="soft">No decision or event was found in it.</p>}
            <h2>Whom and what it names</h2>
            {report.mentions.length > 0 ? <Mentions report={report} /> : <p class="soft">Nobody and nothing.</p>}
          </article>
        );
      }}
    </Answer>
  );
}
