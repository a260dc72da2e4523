import type { JSX } from 'preact';
import type { Filter } from '../filter.ts';
import { CopyButton } from './copy-button.tsx';

const FORMATS = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON lines'],
  ['gexf', 'GEXF'],
  ['graphml', 'GraphML'],
] as const;

/** Copies the address of the view, and hands out what it shows as a file. */
export function ExportBar({ filter }: { readonly filter: Filter }): JSX.Element {
  const address = (format: string): string => {
    const query = new URLSearchParams({ format });
    for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
    return `/export?${query}`;
  };
  return (
    <p class="tools small">
      <span class="soft">Take these decisions along:</span>
      {FORMATS.map(([format, label]) => (
        <a key={format} href={address(format)} download data-leave>
          {label}
        </a>
      ))}
      <CopyButton label="Copy link" text={() => location.href} />
    </p>
  );
}
