import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { PLACED } from '../../model/explorer-questions.ts';
import { Answer } from '../components/asked.tsx';
import { Facets } from '../components/facets.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
import { More } from '../components/more.tsx';
import { filterOf } from '../filter.ts';
import { type PlacedRow, spotsOf } from '../map/spots.ts';
import { useEvents } from '../map/use-events.ts';
import { WorldMap } from '../map/world-map.tsx';
import { Period } from '../timeline/period.tsx';
import { usePages } from '../use-pages.ts';
import { useTitle } from '../use-title.ts';

interface Page {
  readonly decisionsPage: readonly PlacedRow[];
  readonly facets: { readonly total: number };
}

export function MapPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const filter = filterOf(query);
  const { asked, paged } = usePages<Page, PlacedRow>(PLACED, { filter }, (page) => page.decisionsPage);
  const events = useEvents(filter);
  useTitle('Map');
  const rows = useMemo(
    () => [...paged.rows, ...events].sort((a, b) => (a.sortDate ?? '').localeCompare(b.sortDate ?? '')),
    [paged.rows, events],
  );
  const spots = useMemo(() => spotsOf(rows), [rows]);
  const unplaced = rows.filter((row) => row.places.every((place) => place.location === null)).length;
  return (
    <>
      <h1>Where decisions apply and events happened</h1>
      <div class="columns">
        <Facets query={query} filter={filter} />
        <div>
          <div class="tools">
            <Period query={query} />
          </div>
          <Answer asked={asked}>
            {({ facets }) => (
              <>
                <WorldMap spots={spots} />
                {rows.length === 0 ? null : <More paged={paged} noun="decisions" total={facets.total} />}
                {unplaced > 0 ? <p class="soft small">Without a known place, so only in the table: {unplaced}.</p> : null}
                {rows.length === 0 ? (
                  <p class="sheet">There is nothing here to show on the map.</p>
                ) : (
                  <HappeningsTable
                    caption="The same decisions and events, in order of time"
                    rows={rows.map((row) => ({ ...row, appliesIn: row.places }))}
                  />
                )}
              </>
            )}
          </Answer>
        </div>
      </div>
    </>
  );
}
