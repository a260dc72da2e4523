import type { JSX } from 'preact';
import { setQuery } from '../router.ts';

/** The period of a view, as the timeline's brush sets it; from the keyboard too. */
export function Period({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  return (
    <>
      <label>
        From <input type="date" value={from} onChange={(event) => setQuery({ from: event.currentTarget.value })} />
      </label>
      <label>
        to <input type="date" value={to} onChange={(event) => setQuery({ to: event.currentTarget.value })} />
      </label>
      {from || to ? (
        <button type="button" onClick={() => setQuery({ from: undefined, to: undefined })}>
          Whole time
        </button>
      ) : null}
    </>
  );
}
