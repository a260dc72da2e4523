import type { JSX } from 'preact';
import { CONFLICTS } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Table } from '../components/table.tsx';
import { Thing } from '../components/thing.tsx';
import type { Ref } from '../types.ts';
import { useTitle } from '../use-title.ts';
import { day } from '../words.ts';

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

const ABOUT: Readonly<Record<string, string>> = { denial: 'whether it happened', date: 'when it happened' };

function Said({ side, isDay }: { readonly side: Side; readonly isDay: boolean }): JSX.Element {
  return (
    <div>
      <q dir="auto">{side.quote}</q>
      {isDay && side.when ? <span class="soft"> ({day(side.when)})</span> : null}
      <br />
      <Thing node={{ id: side.reportId, name: side.title ?? side.reportId }} />
    </div>
  );
}

export function ConflictsPage(): JSX.Element {
  const asked = useAsk<{ conflicts: readonly Conflict[] }>(CONFLICTS, { first: 100 });
  useTitle('Where reports disagree');
  return (
    <>
      <h1>Where reports disagree</h1>
      <p class="soft">One report affirms what another denies, or they give different days. Both stay in the graph.</p>
      <Answer asked={asked}>
        {({ conflicts }) =>
          conflicts.length === 0 ? (
            <p class="sheet">No two reports disagree.</p>
          ) : (
            <Table
              caption={conflicts.length === 100 ? 'The first 100, in order of time' : 'In order of time'}
              id={(row) => `${row.decision.id} ${row.about}`}
              rows={conflicts}
              columns={[
                { title: 'Decision', cell: (row) => <Thing node={row.decision} />, key: (row) => row.decision.name },
                { title: 'They disagree', cell: (row) => ABOUT[row.about] ?? row.about, key: (row) => row.about },
                { title: 'One says', cell: (row) => <Said side={row.one} isDay={row.about === 'date'} /> },
                { title: 'Another says', cell: (row) => <Said side={row.other} isDay={row.about === 'date'} /> },
              ]}
            />
          )
        }
      </Answer>
    </>
  );
}
