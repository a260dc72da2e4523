import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, QuestionError, useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Neo4jBrowserLink } from '../components/neo4j-browser-link.tsx';
import { Table } from '../components/table.tsx';
import { Thing, typeOf } from '../components/thing.tsx';
import { GraphCanvas } from '../picture/canvas.tsx';
import {
  addNeighbours,
  addNode,
  EMPTY,
  edgeKey,
  type GraphEdge,
  type GraphNode,
  hideNode,
  type Neighbour,
  type Picture,
} from '../picture/model.ts';
import { PathForm } from '../picture/path-form.tsx';
import { NEIGHBOUR_COUNTS, NEIGHBOURS, START } from '../queries.ts';
import { hrefOf, setQuery } from '../router.ts';

/** More at once is neither readable nor quick; the rest is asked for type by type. */
const MOST = 50;
const MOST_CLAIMS = 3;

function Expand({ id, onExpand }: { readonly id: string; readonly onExpand: (type: string) => void }): JSX.Element {
  const asked = useAsk<{ neighbourCounts: readonly { type: string; count: number }[] }>(NEIGHBOUR_COUNTS, { id });
  return (
    <Answer asked={asked}>
      {({ neighbourCounts }) => (
        <p class="tools">
          <span>Add its:</span>
          {neighbourCounts.map(({ type, count }) => (
            <button key={type} type="button" onClick={() => onExpand(type)}>
              {type} {count > MOST ? `(${MOST} of ${count})` : `(${count})`}
            </button>
          ))}
        </p>
      )}
    </Answer>
  );
}

/** A relationship's claims as links into their reports. */
function Evidence({ claimIds }: { readonly claimIds: readonly string[] }): JSX.Element {
  return (
    <>
      {claimIds.slice(0, MOST_CLAIMS).map((id, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <a href={hrefOf(id)}>claim {index + 1}</a>
        </span>
      ))}
      {claimIds.length > MOST_CLAIMS ? ` and ${claimIds.length - MOST_CLAIMS} more` : ''}
    </>
  );
}

export function GraphPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const start = query.get('id') ?? '';
  const [history, setHistory] = useState<readonly Picture[]>([EMPTY]);
  const [chosen, setChosen] = useState<string | undefined>();
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const picture = history.at(-1) ?? EMPTY;
  const show = useCallback(
    (change: (now: Picture) => Picture) => setHistory((all) => [...all.slice(-49), change(all.at(-1) ?? EMPTY)]),
    [],
  );

  const expand = useCallback(
    async (id: string, type?: string) => {
      try {
        const { neighbours } = await ask<{ neighbours: readonly Neighbour[] }>(NEIGHBOURS, { id, type, first: MOST });
        show((now) => addNeighbours(now, neighbours));
        setSaid(`${neighbours.length} neighbours added.`);
      } catch (error) {
        setSaid(error instanceof QuestionError ? error.message : String(error));
      }
    },
    [show],
  );
  useEffect(() => {
    if (!start) return;
    const begin = async (): Promise<void> => {
      const found = await ask<Readonly<Record<string, GraphNode | null>>>(START, { id: start });
      const name = Object.values(found).find((thing) => thing !== null)?.name;
      if (name === undefined) return setSaid('There is nothing with this id.');
      setHistory([addNode(EMPTY, { id: start, name, type: typeOf(start) })]);
      setChosen(start);
      await expand(start);
    };
    begin().catch((error: unknown) => setSaid(error instanceof QuestionError ? error.message : String(error)));
  }, [start, expand]);

  const node = chosen ? picture.nodes.get(chosen) : undefined;
  return (
    <>
      <h1>Graph</h1>
      {picture.nodes.size === 0 && said ? <p role="status">{said}</p> : null}
      {picture.nodes.size === 0 ? (
        <p>Search for a person, a place or a decision and choose “Show in the graph”, or ask for a path:</p>
      ) : null}
      <PathForm onPath={(found) => show((now) => addNeighbours(now, found))} />
      {picture.nodes.size > 0 ? (
        <>
          <p class="tools">
            <button type="button" disabled={history.length < 2} onClick={() => setHistory((all) => all.slice(0, -1))}>
              Undo
            </button>
            {node ? (
              <>
                <Thing node={node} />
                <button
                  type="button"
                  aria-pressed={pinned.has(node.id)}
                  onClick={() =>
                    setPinned((now) => (now.has(node.id) ? new Set([...now].filter((id) => id !== node.id)) : new Set(now).add(node.id)))
                  }
                >
                  Pin
                </button>
                <button type="button" onClick={() => show((now) => hideNode(now, node.id))}>
                  Hide
                </button>
                <button type="button" onClick={() => setQuery({ id: node.id }, { replace: false })}>
                  Start from here
                </button>
                <Neo4jBrowserLink id={node.id} />
              </>
            ) : null}
            <span role="status" class="soft">
              {said}
            </span>
          </p>
          {node ? <Expand id={node.id} onExpand={(type) => void expand(node.id, type)} /> : null}
          <GraphCanvas picture={picture} pinned={pinned} chosen={chosen} onChoose={setChosen} />
          <Table<GraphEdge>
            caption={`${picture.nodes.size} nodes and ${picture.edges.size} relationships`}
            id={edgeKey}
            rows={[...picture.edges.values()]}
            columns={[
              {
                title: 'From',
                cell: (row) => <Thing node={picture.nodes.get(row.from) ?? { id: row.from, name: row.from }} />,
                key: (row) => picture.nodes.get(row.from)?.name ?? '',
              },
              { title: 'Relationship', cell: (row) => row.type, key: (row) => row.type },
              {
                title: 'To',
                cell: (row) => <Thing node={picture.nodes.get(row.to) ?? { id: row.to, name: row.to }} />,
                key: (row) => picture.nodes.get(row.to)?.name ?? '',
              },
              {
                title: 'Who says so',
                cell: (row) => <Evidence claimIds={row.claimIds ?? []} />,
                key: (row) => -(row.claimIds?.length ?? 0),
              },
            ]}
          />
        </>
      ) : null}
    </>
  );
}
