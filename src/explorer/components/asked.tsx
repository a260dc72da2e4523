import type { ComponentChildren, JSX } from 'preact';
import type { Asked } from '../api.ts';

/** Shows what a question gave: a word while it runs, the reason when it fails, else the children made from its data. */
export function Answer<T>({
  asked,
  children,
}: {
  readonly asked: Asked<T>;
  readonly children: (data: T) => ComponentChildren;
}): JSX.Element {
  if (asked.state === 'failed') {
    return (
      <div role="alert" class="tools">
        <span class="bad">{asked.error.message}</span>
        {asked.error.code === 'BAD_INPUT' ? null : (
          <button type="button" onClick={asked.again}>
            Try again
          </button>
        )}
      </div>
    );
  }
  if (asked.data === undefined) return <p class="soft reading">Reading …</p>;
  return <div aria-busy={asked.state === 'loading'}>{children(asked.data)}</div>;
}
