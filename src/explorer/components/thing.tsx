import type { JSX } from 'preact';
import { hrefOf } from '../router.ts';
import { SIGNS, typeOf } from '../signs.ts';
import type { Ref } from '../types.ts';

/** The sign of a type, for the eye only. */
export function Sign({ type }: { readonly type: string }): JSX.Element | null {
  const sign = SIGNS[type];
  return sign ? (
    <span class="sign" aria-hidden="true">
      {sign}
    </span>
  ) : null;
}

/** A link to a node. A holding has no page: it is shown by name. */
export function Thing({ node }: { readonly node: Ref }): JSX.Element {
  const type = typeOf(node.id);
  const inside = (
    <>
      <Sign type={type} />
      <bdi>{node.fullName ?? node.name}</bdi>
    </>
  );
  return type === 'Holding' ? (
    <span class={`thing ${type}`}>{inside}</span>
  ) : (
    <a class={`thing ${type}`} href={hrefOf(node.id)} title={type}>
      {inside}
    </a>
  );
}

export function Things({ nodes }: { readonly nodes: readonly Ref[] }): JSX.Element {
  return (
    <ul class="things">
      {nodes.map((node) => (
        <li key={node.id}>
          <Thing node={node} />
        </li>
      ))}
    </ul>
  );
}
