import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { CopyButton } from '../components/copy-button.tsx';
import { Thing } from '../components/thing.tsx';
import { GraphCanvas } from '../picture/canvas.tsx';
import { EdgeQuotes } from '../picture/edge-quotes.tsx';
import { EdgeTable } from '../picture/edge-table.tsx';
import type { GraphEdge, Picture } from '../picture/model.ts';
import { NodePanel } from '../picture/node-panel.tsx';
import { pinsOf } from '../picture/read-picture.ts';
import { hrefOfSteps, readSteps, type Step } from '../picture/steps.ts';
import { usePicture } from '../picture/use-picture.ts';
import { Way } from '../picture/way.tsx';
import { WayForm } from '../picture/way-form.tsx';
import { go, setQuery } from '../router.ts';
import { useTitle } from '../use-title.ts';
import { plain } from '../words.ts';

function EdgePanel({ edge, picture }: { readonly edge: GraphEdge; readonly picture: Picture }): JSX.Element {
  const named = (id: string) => picture.nodes.get(id) ?? { id, name: id };
  return (
    <>
      <p>
        <Thing node={named(edge.from)} /> <em>{plain(edge.type)}</em> <Thing node={named(edge.to)} />
      </p>
      <EdgeQuotes claimIds={edge.claimIds ?? []} />
    </>
  );
}

/** The picture is what the steps in the address make of it; `at` in the address is what is looked at. */
export function GraphPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const text = query.toString();
  const steps = useMemo(() => readSteps(new URLSearchParams(text)), [text]);
  const { picture, isReading, said } = usePicture(steps);
  const pinned = JSON.stringify([...pinsOf(steps)]);
  const pins = useMemo(() => pinsOf(steps), [pinned]);
  const at = query.get('at') ?? query.get('id') ?? undefined;
  const node = at ? picture.nodes.get(at) : undefined;
  const edge = at ? picture.edges.get(at) : undefined;
  const way = steps.findLast((step) => step.do === 'way');
  useTitle(node ? `${node.name}, graph` : 'Graph');

  const goTo = (next: readonly Step[], isAside = false): void => {
    const href = hrefOfSteps(next);
    go(at && next.length > 0 ? `${href}&at=${encodeURIComponent(at)}` : href, { replace: isAside });
  };
  const add = (step: Step): void => goTo([...steps, step], step.do === 'pin');
  const choose = (key: string): void => setQuery({ at: key });
  return (
    <>
      <h1>Graph</h1>
      <WayForm onWay={(from, to) => add({ do: 'way', from, to })} />
      {steps.length === 0 ? (
        <p class="sheet">
          Choose “Show in the graph” on any page, or ask how two things hang together. A good beginning: a place or a person with a few
          decisions, found by the search above.
        </p>
      ) : (
        <>
          <p class="tools">
            <button type="button" disabled={steps.length < 2} onClick={() => goTo(steps.slice(0, -1))}>
              Undo
            </button>
            <CopyButton label="Copy link" text={() => location.href} />
            <span role="status" class={said ? 'bad' : 'soft small'}>
              {said || (isReading ? 'Reading …' : 'Drag a node to pin it. Choose a node or a relationship to see more.')}
            </span>
          </p>
          <div class="graph">
            <GraphCanvas
              picture={picture}
              pins={pins}
              chosen={node?.id}
              onChoose={choose}
              onChooseEdge={choose}
              onPin={(id, x, y) => add({ do: 'pin', id, x, y })}
            />
            <aside class="sheet" aria-label="What is chosen">
              {node ? <NodePanel node={node} picture={picture} isPinned={pins.has(node.id)} onStep={add} /> : null}
              {edge ? <EdgePanel edge={edge} picture={picture} /> : null}
              {!node && !edge ? <p class="soft">Nothing is chosen.</p> : null}
              {way?.do === 'way' ? <Way from={way.from} to={way.to} /> : null}
            </aside>
          </div>
          <EdgeTable picture={picture} onChoose={choose} />
        </>
      )}
    </>
  );
}
