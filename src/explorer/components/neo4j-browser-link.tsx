import type { JSX } from 'preact';

/** Leads to the same thing in Neo4j Browser, with what is around it. */
export function Neo4jBrowserLink({ id }: { readonly id: string }): JSX.Element {
  return (
    <a class="button" href={`/in-neo4j-browser?id=${encodeURIComponent(id)}`} target="_blank" rel="noopener">
      Open in Neo4j Browser
    </a>
  );
}
