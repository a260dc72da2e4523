import type { JSX } from 'preact';
import { DECISIONS, META } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { ExportBar } from '../components/export-bar.tsx';
import { Facets } from '../components/facets.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
import { More } from '../components/more.tsx';
import { FILTERS, filterOf } from '../filter.ts';
import { setQuery } from '../router.ts';
import { Period } from '../timeline/period.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { HappeningRow } from '../types.ts';
import { usePages } from '../use-pages.ts';
import { counted } from '../words.ts';

interface Page {
  readonly decisionsPage: readonly HappeningRow[];
  readonly facets?: { readonly total: number };
}

/** How much there is, in a sentence. */
function Extent(): JSX.Element | null {
  const asked = useAsk<{ meta: { readonly counts: readonly { readonly value: string; readonly count: number }[] } }>(META, {});
  if (asked.state !== 'done') return <p class="soft">Every decision leads to the words that say it.</p>;
  const count = (label: string): number => asked.data.meta.counts.find(({ value }) => value === label)?.count ?? 0;
  if (count('Report') === 0) return <p class="soft">Nothing is loaded yet.</p>;
  return (
    <p class="soft">
      {counted(count('Decision'), 'decision')} and {counted(count('Event'), 'event')} from {counted(count('Report'), 'report')}. Each leads
      to the words that say it.
    </p>
  );
}

export function DecisionsPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const filter = filterOf(query);
  const { asked, paged } = usePages<Page, HappeningRow>(DECISIONS, { filter }, (page) => page.decisionsPage);
  const active = FILTERS.filter((name) => query.get(name));
  return (
    <>
      <h1>Who decided what, where and when</h1>
      <Extent />
      <div class="columns">
        <Facets query={query} filter={filter} />
        <div>
          <div class="tools">
            <Period query={query} />
            {active.length > 0 ? (
              <button type="button" onClick={() => setQuery(Object.fromEntries(active.map((name) => [name, undefined])))}>
                Show all decisions
              </button>
            ) : null}
          </div>
          <Answer asked={asked}>
            {({ facets }) =>
              paged.rows.length === 0 ? (
                <p class="sheet">{active.length > 0 ? 'No decision fits these filters.' : NOTHING_YET}</p>
              ) : (
                <>
                  <Timeline rows={paged.rows} />
                  <HappeningsTable caption="Decisions, in order of time" rows={paged.rows} />
                  <More paged={paged} noun="decisions" {...(facets ? { total: facets.total } : {})} />
                  <ExportBar filter={filter} />
                </>
              )
            }
          </Answer>
        </div>
      </div>
    </>
  );
}

const NOTHING_YET = 'There is no decision in this graph yet. Load some reports: gazette load PATH.';
