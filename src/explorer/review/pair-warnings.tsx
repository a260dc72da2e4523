import type { JSX } from 'preact';
import type { Ref } from '../types.ts';
import { factsOf, useSide } from './side.tsx';
import { warningsOf } from './warnings.ts';

/** What speaks against merging the two. */
export function PairWarnings({ one, other }: { readonly one: Ref; readonly other: Ref }): JSX.Element | null {
  const sides = [useSide(one), useSide(other)].map((asked) => (asked.state === 'done' ? factsOf(asked.data) : undefined));
  const [a, b] = sides;
  const warnings = a && b ? warningsOf(a, b) : [];
  if (warnings.length === 0) return null;
  return (
    <div class="warning" role="note">
      <strong>
        Before you merge {one.name} INTO {other.name}:
      </strong>{' '}
      {warnings.join(' ')}
    </div>
  );
}
