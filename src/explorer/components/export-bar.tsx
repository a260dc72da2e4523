import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Filter } from '../filter.ts';

const FORMATS = ['csv', 'jsonl', 'gexf', 'graphml'] as const;

/** Copies the address of the view, and hands out what it shows as a file. */
export function ExportBar({ filter }: { readonly filter: Filter }): JSX.Element {
  const [said, setSaid] = useState('');
  const address = (format: string): string => {
    const query = new URLSearchParams({ format });
    for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
    return `/export?${query}`;
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setSaid('Link copied');
  };
  return (
    <>
      <button type="button" onClick={() => void copy().catch(() => setSaid(location.href))}>
        Copy link
      </button>
      <span>
        Export:{' '}
        {FORMATS.map((format) => (
          <span key={format}>
            <a href={address(format)} download data-leave>
              {format.toUpperCase()}
            </a>{' '}
          </span>
        ))}
      </span>
      <span role="status" class="soft">
        {said}
      </span>
    </>
  );
}
