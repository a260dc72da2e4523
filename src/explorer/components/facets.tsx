import type { JSX } from 'preact';
import { FACETS } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { setQuery } from '../router.ts';
import { country, day, plain } from '../words.ts';
import { Answer } from './asked.tsx';

interface Count {
  readonly value: string;
  readonly count: number;
}
type FacetName = 'kind' | 'stage' | 'country' | 'month';
type Filters = Readonly<Record<string, string>>;

interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly label: (value: string) => string;
  /** The filters that a value sets; none where it cannot be asked for. */
  readonly filters: (value: string) => Filters | undefined;
}
const SHOWN: readonly Facet[] = [
  { name: 'kind', title: 'Kind', label: plain, filters: (value) => ({ kind: value }) },
  { name: 'stage', title: 'Stage', label: plain, filters: (value) => ({ stage: value }) },
  {
    name: 'country',
    title: 'Country',
    label: (value) => (value === 'unknown' ? value : country(value)),
    filters: (value) => ({ country: value }),
  },
  { name: 'month', title: 'Month', label: (value) => (value === 'undated' ? value : day(value)), filters: monthOf },
];
const MOST = 12;

/** `2022-01` → its first and last day. */
function monthOf(value: string): Filters | undefined {
  const [year, month] = value.split('-').map(Number);
  if (!year || !month) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${value}-01`, to: `${value}-${last}` };
}

/** Where the list stands under the facets, they begin folded. */
const isSmall = (): boolean => matchMedia('(max-width: 56rem)').matches;

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
    <details class="facets" open={!isSmall()}>
      <summary>Narrow the list</summary>
      <Answer asked={asked}>
        {({ facets }) =>
          SHOWN.filter(({ name }) => facets[name].length > 0).map(({ name, title, label, filters }) => (
            <fieldset key={name}>
              <legend>{title}</legend>
              {facets[name].slice(0, MOST).map(({ value, count }) => {
                const set = filters(value);
                const names = Object.keys(set ?? {});
                const isOn = set !== undefined && names.every((filterName) => query.get(filterName) === set[filterName]);
                return (
                  <button
                    key={value}
                    type="button"
                    aria-pressed={isOn}
                    disabled={set === undefined}
                    onClick={() => setQuery(isOn ? Object.fromEntries(names.map((filterName) => [filterName, undefined])) : (set ?? {}))}
                  >
                    <span>{label(value)}</span>
                    <span class="soft">{count}</span>
                  </button>
                );
              })}
            </fieldset>
          ))
        }
      </Answer>
    </details>
  );
}
