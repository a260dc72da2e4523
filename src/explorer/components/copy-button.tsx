import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Puts a text into the clipboard; where that is not allowed, shows it to be copied by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setSaid('Copied.'),
      () => setSaid(text()),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status" class="soft small">
        {said}
      </span>
    </>
  );
}
