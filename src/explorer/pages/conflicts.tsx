import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Table } from '../components/table.tsx';
import { Thing } from '../components/thing.tsx';
import { CONFLICTS } from '../queries.ts';
import type { Ref } from '../types.ts';
import { plain } from '../words.ts';

interface Conflict {
  readonly decision: Ref;
  readonly type: string;
  readonly values: readonly string[];
  readonly reports: readonly { readonly id: string; readonly title: string | null }[];
}

export function ConflictsPage(): JSX.Element {
  const asked = useAsk<{ conflicts: readonly Conflict[] }>(CONFLICTS, { first: 100 });
  return (
    <>
      <h1>Where reports disagree</h1>
      <Answer asked={asked}>
        {({ conflicts }) =>
          conflicts.length === 0 ? (
            <p>No two reports disagree.</p>
          ) : (
            <Table
              caption="Conflicts"
              id={(row) => `${row.decision.id} ${row.type}`}
              rows={conflicts}
              columns={[
                { title: 'Decision', cell: (row) => <Thing node={row.decision} />, key: (row) => row.decision.name },
                { title: 'About', cell: (row) => plain(row.type), key: (row) => row.type },
                { title: 'Said', cell: (row) => row.values.join(' / ') },
                {
                  title: 'Reports',
                  cell: (row) =>
                    row.reports.map((report) => <Thing key={report.id} node={{ id: report.id, name: report.title ?? report.id }} />),
                },
              ]}
            />
          )
        }
      </Answer>
    </>
  );
}
