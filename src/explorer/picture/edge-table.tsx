import type { JSX } from 'preact';
import { Table } from '../components/table.tsx';
import { Thing } from '../components/thing.tsx';
import { hrefOf } from '../router.ts';
import { counted, plain } from '../words.ts';
import { edgeKey, type GraphEdge, type GraphNode, type Picture } from './model.ts';

const MOST_CLAIMS = 3;

/** A relationship's claims as links into their reports. */
function Evidence({ claimIds }: { readonly claimIds: readonly string[] }): JSX.Element | null {
  if (claimIds.length === 0) return null;
  return (
    <span>
      {claimIds.slice(0, MOST_CLAIMS).map((id, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <a href={hrefOf(id)}>claim {index + 1}</a>
        </span>
      ))}
      {claimIds.length > MOST_CLAIMS ? ` and ${claimIds.length - MOST_CLAIMS} more` : ''}
    </span>
  );
}

/** The table twin of the graph. */
export function EdgeTable({ picture, onChoose }: { readonly picture: Picture; readonly onChoose: (key: string) => void }): JSX.Element {
  const named = (id: string): GraphNode => picture.nodes.get(id) ?? { id, name: id, type: '' };
  return (
    <Table<GraphEdge>
      caption={`${counted(picture.nodes.size, 'node')} and ${counted(picture.edges.size, 'relationship')}`}
      id={edgeKey}
      rows={[...picture.edges.values()]}
      columns={[
        { title: 'From', cell: (row) => <Thing node={named(row.from)} />, key: (row) => named(row.from).name },
        {
          title: 'Relationship',
          cell: (row) => (
            <button type="button" class="plain" title="Who says so" onClick={() => onChoose(edgeKey(row))}>
              {plain(row.type)}
            </button>
          ),
          key: (row) => row.type,
        },
        { title: 'To', cell: (row) => <Thing node={named(row.to)} />, key: (row) => named(row.to).name },
        { title: 'Who says so', cell: (row) => <Evidence claimIds={row.claimIds ?? []} />, key: (row) => -(row.claimIds?.length ?? 0) },
      ]}
    />
  );
}
