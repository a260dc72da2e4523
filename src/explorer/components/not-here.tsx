import type { JSX } from 'preact';

/** What is said where an id leads nowhere. */
export function NotHere({ what, id }: { readonly what: string; readonly id: string }): JSX.Element {
  return (
    <div class="narrow">
      <h1>There is no {what} here</h1>
      <p>
        Nothing in this graph has the id <bdi>{id}</bdi>. It may have gone with its last report.
      </p>
      <p>
        <a href="/">All decisions</a>
      </p>
    </div>
  );
}
