import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsk } from '../api.ts';
import { SEARCH } from '../queries.ts';
import { go, hrefOf } from '../router.ts';
import type { Hit } from '../types.ts';
import { plain } from '../words.ts';

const WAIT_MS = 180;

/** Search with suggestions: arrows choose, Enter goes, Escape closes (the ARIA combobox pattern). */
export function SearchBox(): JSX.Element {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAsk<{ search: readonly Hit[] }>(SEARCH, { text: asked, first: 8 }, asked.length > 1);
  const hits = isOpen && asked.length > 1 && answer.state !== 'failed' ? (answer.data?.search ?? []) : [];

  const leave = (href: string): void => {
    setOpen(false);
    setChosen(-1);
    go(href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setChosen((now) => (now + step + hits.length) % hits.length);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const hit = hits[chosen];
    if (hit) leave(hrefOf(hit.id));
    else if (text.trim()) leave(`/search?q=${encodeURIComponent(text.trim())}`);
  };
  const combobox = {
    role: 'combobox' as const,
    'aria-expanded': hits.length > 0,
    'aria-controls': 'suggestions',
    'aria-autocomplete': 'list' as const,
    ...(chosen >= 0 ? { 'aria-activedescendant': `suggestion-${chosen}` } : {}),
  };
  return (
    <search class="suggest">
      <form onSubmit={onSubmit}>
        <input
          {...combobox}
          type="text"
          aria-label="Search people, bodies, places, decisions and sentences"
          placeholder="Search"
          autocomplete="off"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setChosen(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setTimeout(() => setOpen(false), WAIT_MS)}
        />
        <div id="suggestions" role="listbox" aria-label="Suggestions" hidden={hits.length === 0} class="suggestions">
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
            <div
              key={hit.id}
              id={`suggestion-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              dir="auto"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => leave(hrefOf(hit.id))}
            >
              {hit.name} <span class="soft">{plain(hit.type)}</span>
            </div>
          ))}
        </div>
      </form>
    </search>
  );
}
