import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Neo4jBrowserLink } from '../components/neo4j-browser-link.tsx';
import { Sign, Thing } from '../components/thing.tsx';
import { go } from '../router.ts';
import { plain } from '../words.ts';
import type { GraphNode, Picture } from './model.ts';
import { countNeighbours, MOST_NODES, PAGE, shownOf, type TypeCount } from './read-picture.ts';
import { hrefOfSteps, type Step } from './steps.ts';

interface NodePanelProps {
  readonly node: GraphNode;
  readonly picture: Picture;
  readonly isPinned: boolean;
  readonly onStep: (step: Step) => void;
}

/** What else there is around the node, by type, with counts before anything is loaded. */
function Grow({ node, picture, onStep }: Pick<NodePanelProps, 'node' | 'picture' | 'onStep'>): JSX.Element {
  const [counts, setCounts] = useState<readonly TypeCount[] | undefined>();
  useEffect(() => {
    let isOver = false;
    setCounts(undefined);
    countNeighbours(node.id).then(
      (found) => !isOver && setCounts(found),
      () => !isOver && setCounts([]),
    );
    return () => {
      isOver = true;
    };
  }, [node.id]);
  if (!counts) return <p class="soft">Counting …</p>;
  const open = counts
    .map((found) => ({ ...found, left: found.count - shownOf(picture, node.id, found.type) }))
    .filter(({ left }) => left > 0);
  if (open.length === 0) return <p class="soft small">All its neighbours are in the picture.</p>;
  return (
    <div class="grow">
      {open.map(({ type, count, left }) => (
        <span key={type} class="grow">
          <button type="button" onClick={() => onStep({ do: 'grow', type, id: node.id })}>
            <span>{plain(type)}</span>
            <span class="soft">
              {left > PAGE ? `${PAGE} of ` : '+ '}
              {left.toLocaleString('en')}
            </span>
          </button>
          {left > PAGE ? (
            <button type="button" onClick={() => onStep({ do: 'all', type, id: node.id })}>
              <span>{plain(type)}</span>
              <span class="soft">
                {count > MOST_NODES ? `the first ${MOST_NODES.toLocaleString('en')}` : `all ${count.toLocaleString('en')}`}
              </span>
            </button>
          ) : null}
        </span>
      ))}
    </div>
  );
}

/** What can be done with the chosen node. */
export function NodePanel({ node, picture, isPinned, onStep }: NodePanelProps): JSX.Element {
  return (
    <>
      <p class={`type ${node.type}`}>
        <Sign type={node.type} /> {node.type}
      </p>
      <h2>
        <Thing node={node} />
      </h2>
      <p class="tools">
        {isPinned ? (
          <button type="button" onClick={() => onStep({ do: 'unpin', id: node.id })}>
            Let go
          </button>
        ) : null}
        <button type="button" onClick={() => onStep({ do: 'hide', id: node.id })}>
          Hide
        </button>
        <button type="button" onClick={() => go(hrefOfSteps([{ do: 'start', id: node.id }]))}>
          Start from here
        </button>
        <Neo4jBrowserLink id={node.id} />
      </p>
      <h2>Add to the picture</h2>
      <Grow node={node} picture={picture} onStep={onStep} />
    </>
  );
}
