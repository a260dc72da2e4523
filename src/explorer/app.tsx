import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { SearchBox } from './components/search-box.tsx';
import { ThemeChoice } from './components/theme-choice.tsx';
import { ConflictsPage } from './pages/conflicts.tsx';
import { DecisionPage } from './pages/decision.tsx';
import { DecisionsPage } from './pages/decisions.tsx';
import { EntityPage } from './pages/entity.tsx';
import { EventPage } from './pages/event.tsx';
import { GraphPage } from './pages/graph.tsx';
import { MapPage } from './pages/map.tsx';
import { ReportPage } from './pages/report.tsx';
import { ReviewPage } from './pages/review.tsx';
import { SearchPage } from './pages/search.tsx';
import { followLinks, type Place, usePlace } from './router.ts';

/** The pages by the first part of the path; an id is a path of its own. */
const PAGES: Readonly<Record<string, (place: Place) => JSX.Element>> = {
  '': (place) => <DecisionsPage query={place.query} />,
  search: (place) => <SearchPage text={place.query.get('q') ?? ''} />,
  graph: (place) => <GraphPage query={place.query} />,
  map: (place) => <MapPage query={place.query} />,
  conflicts: () => <ConflictsPage />,
  review: () => <ReviewPage />,
  decision: (place) => <DecisionPage id={place.path.slice(1)} />,
  event: (place) => <EventPage id={place.path.slice(1)} />,
  report: (place) => <ReportPage id={place.path.slice(1)} part={place.hash} />,
  person: (place) => <EntityPage id={place.path.slice(1)} />,
  body: (place) => <EntityPage id={place.path.slice(1)} />,
  office: (place) => <EntityPage id={place.path.slice(1)} />,
  place: (place) => <EntityPage id={place.path.slice(1)} />,
  topic: (place) => <EntityPage id={place.path.slice(1)} />,
};

const MENU = [
  ['/', 'Decisions'],
  ['/map', 'Map'],
  ['/graph', 'Graph'],
  ['/conflicts', 'Conflicts'],
  ['/review', 'Review'],
] as const;

export function App(): JSX.Element {
  const place = usePlace();
  const page = PAGES[place.path.split('/')[1] ?? ''];
  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);
  return (
    <>
      <a class="skip" href="#main" data-leave>
        Skip to the page
      </a>
      <header class="bar">
        <a class="brand" href="/">
          Gazette
        </a>
        <nav aria-label="Pages">
          {MENU.map(([href, label]) => (
            <a key={href} href={href} aria-current={place.path === href ? 'page' : undefined}>
              {label}
            </a>
          ))}
          <a href="/graphiql" data-leave>
            GraphQL
          </a>
        </nav>
        <div class="grow">
          <SearchBox />
        </div>
        <ThemeChoice />
      </header>
      <main id="main" tabIndex={-1}>
        {page ? page(place) : <p>There is no page at this address.</p>}
      </main>
    </>
  );
}
