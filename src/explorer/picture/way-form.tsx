import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Suggest } from '../components/suggest.tsx';

const TYPES = ['Person', 'Body', 'Office', 'Place', 'Topic', 'Decision', 'Event'];

interface End {
  readonly text: string;
  readonly id?: string;
}

/** Asks, by names, how two things hang together. */
export function WayForm({ onWay }: { readonly onWay: (from: string, to: string) => void }): JSX.Element {
  const [from, setFrom] = useState<End>({ text: '' });
  const [to, setTo] = useState<End>({ text: '' });
  return (
    <form
      class="tools"
      onSubmit={(event) => {
        event.preventDefault();
        if (from.id && to.id) onWay(from.id, to.id);
      }}
    >
      <span>How do</span>
      <Suggest
        label="One end of the way"
        placeholder="one name"
        text={from.text}
        types={TYPES}
        onText={(text) => setFrom({ text })}
        onPick={({ id, name }) => setFrom({ text: name, id })}
      />
      <span>and</span>
      <Suggest
        label="The other end of the way"
        placeholder="another name"
        text={to.text}
        types={TYPES}
        onText={(text) => setTo({ text })}
        onPick={({ id, name }) => setTo({ text: name, id })}
      />
      <span>hang together?</span>
      <button type="submit" disabled={!from.id || !to.id}>
        Find the way
      </button>
    </form>
  );
}
