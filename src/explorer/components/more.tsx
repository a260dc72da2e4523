import type { JSX } from 'preact';
import type { Paged } from '../use-pages.ts';

/** What of a list is here, and the way to the rest. */
export function More({
  paged,
  total,
  noun,
}: {
  readonly paged: Paged<unknown>;
  readonly total?: number;
  readonly noun: string;
}): JSX.Element {
  const count = paged.rows.length;
  const of = total !== undefined && total > count ? ` of ${total.toLocaleString('en')}` : '';
  return (
    <p class="tools" role="status">
      <span class="soft">
        {count.toLocaleString('en')}
        {of} {noun}
        {paged.isReading ? ', reading on …' : ''}
      </span>
      {paged.error === undefined ? null : <span class="bad">{paged.error}</span>}
      {paged.more ? (
        <>
          <button type="button" onClick={() => paged.more?.(1)}>
            Show 100 more
          </button>
          <button type="button" onClick={() => paged.more?.(Number.POSITIVE_INFINITY)}>
            Show all
          </button>
        </>
      ) : null}
    </p>
  );
}
