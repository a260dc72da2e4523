import type { JSX } from 'preact';
import { hrefOf } from '../router.ts';
import { CopyButton } from './copy-button.tsx';
import { Neo4jBrowserLink } from './neo4j-browser-link.tsx';

/** What can be done with any thing of the graph: see what is around it, take it along, pass it on. */
export function ThingTools({ id }: { readonly id: string }): JSX.Element {
  return (
    <p class="tools">
      <a class="button" href={`/graph?id=${encodeURIComponent(id)}`}>
        Show in the graph
      </a>
      <Neo4jBrowserLink id={id} />
      <a class="button" href={`${hrefOf(id)}.json`} data-leave>
        JSON
      </a>
      <a class="button" href={`${hrefOf(id)}.csv`} data-leave>
        CSV
      </a>
      <CopyButton label="Copy link" text={() => location.href} />
    </p>
  );
}
