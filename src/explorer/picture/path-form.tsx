import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask, QuestionError } from '../api.ts';
import { PATH } from '../queries.ts';
import type { GraphEdge, GraphNode, Neighbour } from './model.ts';

interface PathAnswer {
  readonly path: readonly { readonly nodes: readonly GraphNode[]; readonly steps: readonly GraphEdge[] }[];
}

/** Asks how two things hang together, over at most four steps. */
export function PathForm({ onPath }: { readonly onPath: (found: readonly Neighbour[]) => void }): JSX.Element {
  const [said, setSaid] = useState('');
  const find = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    try {
      const { path: ways } = await ask<PathAnswer>(PATH, { from: data.get('from'), to: data.get('to'), maxHops: 4 });
      const path = ways[0];
      if (!path) return setSaid('No path of at most four steps.');
      const byId = new Map(path.nodes.map((node) => [node.id, node]));
      const ends = path.steps.flatMap((step) => [step.from, step.to].map((id) => ({ ...step, node: byId.get(id) })));
      onPath(ends.filter((end): end is Neighbour => end.node !== undefined));
      setSaid(`A path of ${path.steps.length} steps.`);
    } catch (error) {
      setSaid(error instanceof QuestionError ? error.message : String(error));
    }
  };
  return (
    <form
      class="tools"
      onSubmit={(event) => {
        event.preventDefault();
        void find(event.currentTarget);
      }}
    >
      <label>
        Path from <input name="from" required placeholder="person/kz/…" />
      </label>
      <label>
        to <input name="to" required placeholder="place/kz/…" />
      </label>
      <button type="submit">Find</button>
      <span role="status" class="soft">
        {said}
      </span>
    </form>
  );
}
