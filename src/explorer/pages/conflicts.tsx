import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Table } from '../components/table.tsx';
import { Thing } from '../components/thing.tsx';
import { CONFLICTS } from '../queries.ts';
import type { Ref } from '../types.ts';
import { plain } from '../words.ts';

interface Side {
  readonly quote: string;
  readonly when: string | null;
  readonly reportId: string;
  readonly title: string | null;
}
interface Conflict {
  readonly about: string;
  readonly decision: Ref;
  readonly one: Side;
  readonly other: Side;
}

function Said({ side }: { readonly side: Side }): JSX.Element {
  return (
    <>
      <span dir="auto">“{side.quote}”</span> {side.when ? <span class="tag">{side.when}</span> : null}
      <br />
      <Thing node={{ id: side.reportId, name: side.title ?? side.reportId }} />
    </>
  );
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
              id={(row) => `${row.decision.id} ${row.about}`}
              rows={conflicts}
              columns={[
                { title: 'Decision', cell: (row) => <Thing node={row.decision} />, key: (row) => row.decision.name },
                { title: 'About', cell: (row) => plain(row.about), key: (row) => row.about },
                { title: 'One says', cell: (row) => <Said side={row.one} /> },
                { title: 'Another says', cell: (row) => <Said side={row.other} /> },
              ]}
            />
          )
        }
      </Answer>
    </>
  );
}
