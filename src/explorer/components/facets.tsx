import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { FACETS } from '../queries.ts';
import { setQuery } from '../router.ts';
import { plain } from '../words.ts';
import { Answer } from './asked.tsx';

interface Count {
  readonly value: string;
  readonly count: number;
}
type FacetName = 'kind' | 'stage';
/** The facet, which is also the filter that it sets, and its heading. */
const SHOWN: readonly (readonly [FacetName, string])[] = [
  ['kind', 'Kind'],
  ['stage', 'Stage'],
];
const MOST = 12;

/** Counts beside a list; a click narrows the list, a second one widens it again. */
export function Facets({
  query,
  filter,
}: {
  readonly query: URLSearchParams;
  readonly filter: Readonly<Record<string, unknown>>;
}): JSX.Element {
  const asked = useAsk<{ facets: Readonly<Record<FacetName, readonly Count[]>> }>(FACETS, { filter });
  return (
    <aside class="facets" aria-label="Narrow the list">
      <Answer asked={asked}>
        {({ facets }) =>
          SHOWN.map(([name, title]) => (
            <fieldset key={name}>
              <legend>{title}</legend>
              {facets[name].slice(0, MOST).map(({ value, count }) => {
                const isOn = query.get(name) === value;
                return (
                  <button key={value} type="button" aria-pressed={isOn} onClick={() => setQuery({ [name]: isOn ? undefined : value })}>
                    <span>{plain(value)}</span>
                    <span class="soft">{count}</span>
                  </button>
                );
              })}
            </fieldset>
          ))
        }
      </Answer>
    </aside>
  );
}
