import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { go, hrefOf } from '../router.ts';
import { Suggest } from './suggest.tsx';

/** Search for everything: a suggestion leads to its page, Enter to the list of hits. */
export function SearchBox(): JSX.Element {
  const [text, setText] = useState('');
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) go(`/search?q=${encodeURIComponent(text.trim())}`);
        }}
      >
        <Suggest
          label="Search people, bodies, places, decisions and sentences"
          placeholder="Search people, places, decisions, words …"
          text={text}
          onText={setText}
          onPick={(hit) => {
            setText('');
            go(hrefOf(hit.id));
          }}
        />
      </form>
    </search>
  );
}
