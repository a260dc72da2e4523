import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Thing } from '../components/thing.tsx';
import { SEARCH } from '../queries.ts';
import type { Hit } from '../types.ts';
import { plain } from '../words.ts';

export function SearchPage({ text }: { readonly text: string }): JSX.Element {
  const asked = useAsk<{ search: readonly Hit[] }>(SEARCH, { text, first: 50 }, text !== '');
  return (
    <>
      <h1 dir="auto">Search: {text}</h1>
      <Answer asked={asked}>
        {({ search }) => (
          <>
            <p class="soft" role="status">
              {search.length === 50 ? 'The first 50 hits' : `${search.length} hits`}
            </p>
            <ul class="hits">
              {search.map((hit) => (
                <li key={hit.id}>
                  <Thing node={hit} /> <span class="tag">{plain(hit.type)}</span>
                  {hit.snippet && hit.snippet !== hit.name ? (
                    <p class="soft" dir="auto">
                      {hit.snippet}
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </>
  );
}
