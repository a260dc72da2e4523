import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Suggest } from '../components/suggest.tsx';

const TYPES = ['Person', 'Body', 'Office', 'Place', 'Topic', 'Decision', 'Event'];

interface End {
  readonly text: string;
  readonly id?: string;
}

interface EndFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly end: End;
  readonly onEnd: (end: End) => void;
}

const EndField = ({ label, placeholder, end, onEnd }: EndFieldProps): JSX.Element => (
  <Suggest
    label={label}
    placeholder={placeholder}
    text={end.text}
    types={TYPES}
    onText={(text) => onEnd({ text })}
    onPick={({ id, name }) => onEnd({ text: name, id })}
  />
);

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
      <EndField label="One end of the way" placeholder="one name" end={from} onEnd={setFrom} />
      <span>and</span>
      <EndField label="The other end of the way" placeholder="another name" end={to} onEnd={setTo} />
      <span>hang together?</span>
      <button type="submit" disabled={!from.id || !to.id}>
        Find the way
      </button>
    </form>
  );
}
