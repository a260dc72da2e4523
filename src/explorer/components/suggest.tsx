import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { SEARCH } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import type { Hit } from '../types.ts';
import { aboutHit } from '../words.ts';
import { Sign } from './thing.tsx';

const WAIT_MS = 180;

interface SuggestProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** Only things of these types. */
  readonly types?: readonly string[];
  readonly onText: (text: string) => void;
  readonly onPick: (hit: Hit) => void;
}

/** A field that suggests things of the graph: arrows choose, Enter takes, Escape closes (the ARIA combobox pattern). */
export function Suggest({ label, placeholder, text, types, onText, onPick }: SuggestProps): JSX.Element {
  const id = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWords(text.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAsk<{ search: readonly Hit[] }>(SEARCH, { text: words, types, first: 8 }, isOpen && words.length > 1);
  const hits = isOpen && words.length > 1 && answer.state !== 'failed' ? (answer.data?.search ?? []) : [];

  const pick = (hit: Hit): void => {
    setOpen(false);
    setChosen(-1);
    onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[chosen];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((now) => (now + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && hit) {
      event.preventDefault();
      pick(hit);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div class="suggest">
      <input
        type="text"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-label={label}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setOpen(false), WAIT_MS)}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Suggestions" hidden={hits.length === 0} class="suggestions">
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={hit.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <span class={`thing ${hit.type}`}>
              <Sign type={hit.type} />
              <bdi>{hit.name}</bdi>
            </span>
            <span class="soft small">{aboutHit(hit)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
