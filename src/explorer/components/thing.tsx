import type { JSX } from 'preact';
import { hrefOf } from '../router.ts';
import type { Ref } from '../types.ts';

const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  body: 'Body',
  office: 'Office',
  place: 'Place',
  topic: 'Topic',
  decision: 'Decision',
  event: 'Event',
  report: 'Report',
};

/** The label of a node, read from its id. */
export const typeOf = (id: string): string => TYPES[id.split('/')[0] ?? ''] ?? 'Node';

/** A link to a node; the sign before it tells its type, so that colour is never alone. */
export function Thing({ node }: { readonly node: Ref }): JSX.Element {
  return (
    <a class={`thing ${typeOf(node.id)}`} href={hrefOf(node.id)} title={typeOf(node.id)} dir="auto">
      {node.name}
    </a>
  );
}

export function Things({ nodes }: { readonly nodes: readonly Ref[] }): JSX.Element {
  return (
    <>
      {nodes.map((node, index) => (
        <span key={node.id}>
          {index > 0 ? ', ' : ''}
          <Thing node={node} />
        </span>
      ))}
    </>
  );
}
