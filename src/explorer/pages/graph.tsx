import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, QuestionError, useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Table } from '../components/table.tsx';
import { Thing, typeOf } from '../components/thing.tsx';
import { GraphCanvas } from '../picture/canvas.tsx';
import { addNeighbours, addNode, EMPTY, edgeKey, type GraphEdge, hideNode, type Neighbour, type Picture } from '../picture/model.ts';
import { PathForm } from '../picture/path-form.tsx';
import { NEIGHBOUR_COUNTS, NEIGHBOURS } from '../queries.ts';
import { setQuery } from '../router.ts';

/** More at once is neither readable nor quick; the rest is asked for type by type. */
const MOST = 50;

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
    setHistory([addNode(EMPTY, { id: start, name: start.split('/').at(-1) ?? start, type: typeOf(start) })]);
    setChosen(start);
    void expand(start);
  }, [start, expand]);

  const node = chosen ? picture.nodes.get(chosen) : undefined;
  return (
    <>
      <h1>Graph</h1>
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
            ]}
          />
        </>
      ) : null}
    </>
  );
}
