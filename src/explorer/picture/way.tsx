import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Thing } from '../components/thing.tsx';
import { plain } from '../words.ts';
import { EdgeQuotes } from './edge-quotes.tsx';
import { edgeKey, type GraphEdge, type GraphNode } from './model.ts';
import { readWay } from './read-picture.ts';

type Found = { readonly nodes: readonly GraphNode[]; readonly steps: readonly GraphEdge[] };

/** A way between two things, hop by hop, each with its evidence. */
export function Way({ from, to }: { readonly from: string; readonly to: string }): JSX.Element {
  const [found, setFound] = useState<Found | 'reading' | 'none'>('reading');
  useEffect(() => {
    let isOver = false;
    setFound('reading');
    readWay(from, to).then(
      (way) => !isOver && setFound(way ?? 'none'),
      () => !isOver && setFound('none'),
    );
    return () => {
      isOver = true;
    };
  }, [from, to]);
  if (found === 'reading') return <p class="soft">Looking for the way …</p>;
  if (found === 'none') return <p class="soft">There is no way of at most four steps between them.</p>;
  const named = (id: string): GraphNode => found.nodes.find((node) => node.id === id) ?? { id, name: id, type: '' };
  return (
    <>
      <h2>The way, in {found.steps.length} steps</h2>
      <ol class="way">
        {found.steps.map((step) => (
          <li key={edgeKey(step)}>
            <Thing node={named(step.from)} /> <em>{plain(step.type)}</em> <Thing node={named(step.to)} />
            <details>
              <summary class="soft small">who says so</summary>
              <EdgeQuotes claimIds={step.claimIds ?? []} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
