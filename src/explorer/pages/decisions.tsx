import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask, useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { ExportBar } from '../components/export-bar.tsx';
import { Facets } from '../components/facets.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
import { Timeline } from '../components/timeline.tsx';
import { FILTERS, filterOf } from '../filter.ts';
import { DECISIONS } from '../queries.ts';
import { setQuery } from '../router.ts';
import type { HappeningRow } from '../types.ts';

const PAGE = 50;
interface Page {
  readonly decisionsPage: readonly HappeningRow[];
  readonly facets?: { readonly total: number };
}

export function DecisionsPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const filter = filterOf(query);
  const key = JSON.stringify(filter);
  const asked = useAsk<Page>(DECISIONS, { filter, first: PAGE });
  const [more, setMore] = useState<{ key: string; rows: readonly HappeningRow[]; isLast: boolean }>({ key, rows: [], isLast: false });
  const later = more.key === key ? more : { key, rows: [], isLast: false };
  const loadMore = async (after: string): Promise<void> => {
    const { decisionsPage } = await ask<Page>(DECISIONS, { filter, first: PAGE, after });
    setMore({ key, rows: [...later.rows, ...decisionsPage], isLast: decisionsPage.length < PAGE });
  };
  const active = FILTERS.filter((name) => query.get(name));
  return (
    <>
      <h1>Who decided what, where and when</h1>
      <div class="tools">
        <label>
          From <input type="date" value={query.get('from') ?? ''} onChange={(event) => setQuery({ from: event.currentTarget.value })} />
        </label>
        <label>
          to <input type="date" value={query.get('to') ?? ''} onChange={(event) => setQuery({ to: event.currentTarget.value })} />
        </label>
        {active.length > 0 ? (
          <button type="button" onClick={() => setQuery(Object.fromEntries(active.map((name) => [name, undefined])))}>
            Show all decisions
          </button>
        ) : null}
        <ExportBar filter={filter} />
      </div>
      <div class="columns">
        <Answer asked={asked}>
          {({ decisionsPage, facets }) => {
            const rows = [...decisionsPage, ...later.rows];
            const last = rows.at(-1)?.pageKey;
            return (
              <>
                <p class="soft" role="status">
                  {rows.length === 0
                    ? 'No decision fits these filters.'
                    : `${rows.length} of ${facets?.total ?? rows.length} decisions, in order of time.`}
                </p>
                <Timeline rows={rows} />
                <HappeningsTable caption="Decisions" rows={rows} />
                {last && decisionsPage.length === PAGE && !later.isLast ? (
                  <button type="button" onClick={() => void loadMore(last)}>
                    Show {PAGE} more
                  </button>
                ) : null}
              </>
            );
          }}
        </Answer>
        <Facets query={query} filter={filter} />
      </div>
    </>
  );
}
