import type { JSX } from 'preact';
import { SEARCH } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Thing } from '../components/thing.tsx';
import { markWords } from '../mark-words.ts';
import { setQuery } from '../router.ts';
import type { Hit } from '../types.ts';
import { useTitle } from '../use-title.ts';
import { aboutHit, counted } from '../words.ts';

const MOST = 100;
const TYPES = [
  ['Person', 'People'],
  ['Body', 'Bodies'],
  ['Office', 'Offices'],
  ['Place', 'Places'],
  ['Topic', 'Topics'],
  ['Decision', 'Decisions'],
  ['Event', 'Events'],
  ['Report', 'Reports'],
  ['Sentence', 'Sentences'],
] as const;

function Marked({ text, words }: { readonly text: string; readonly words: string }): JSX.Element {
  return (
    <p class="soft small" dir="auto">
      {markWords(text, words).map((piece, index) => (index % 2 ? <mark key={index}>{piece}</mark> : piece))}
    </p>
  );
}

export function SearchPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const text = query.get('q')?.trim() ?? '';
  const type = query.get('type') ?? undefined;
  const asked = useAsk<{ search: readonly Hit[] }>(SEARCH, { text, types: type ? [type] : undefined, first: MOST }, text !== '');
  useTitle(text ? `Search: ${text}` : 'Search');
  if (text === '') return <p>Type a name or a word into the field above.</p>;
  return (
    <div class="narrow">
      <h1 dir="auto">Search: {text}</h1>
      <fieldset class="tools choice" aria-label="Look only for">
        {TYPES.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-pressed={type === name}
            onClick={() => setQuery({ type: type === name ? undefined : name })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <Answer asked={asked}>
        {({ search }) => (
          <>
            <p class="soft" role="status">
              {search.length === 0
                ? 'Nothing in the graph has these words. Try a shorter word, or one of a name in another spelling.'
                : search.length === MOST
                  ? `The best ${MOST} hits`
                  : counted(search.length, 'hit')}
            </p>
            <ul class="hits">
              {search.map((hit) => (
                <li key={hit.id}>
                  <Thing node={hit} /> <span class="soft small">{aboutHit(hit)}</span>
                  {hit.snippet && hit.snippet !== hit.name ? <Marked text={hit.snippet} words={text} /> : null}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </div>
  );
}
