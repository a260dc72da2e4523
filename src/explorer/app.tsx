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
  search: (place) => <SearchPage query={place.query} />,
  graph: (place) => <GraphPage query={place.query} />,
  map: (place) => <MapPage query={place.query} />,
  conflicts: () => <ConflictsPage />,
  review: (place) => <ReviewPage key={place.query.get('id') ?? ''} query={place.query} />,
  decision: (place) => <DecisionPage id={place.path.slice(1)} part={place.hash} />,
  event: (place) => <EventPage id={place.path.slice(1)} part={place.hash} />,
  report: (place) => <ReportPage id={place.path.slice(1)} part={place.hash} />,
  person: (place) => <EntityPage id={place.path.slice(1)} query={place.query} />,
  body: (place) => <EntityPage id={place.path.slice(1)} query={place.query} />,
  office: (place) => <EntityPage id={place.path.slice(1)} query={place.query} />,
  place: (place) => <EntityPage id={place.path.slice(1)} query={place.query} />,
  topic: (place) => <EntityPage id={place.path.slice(1)} query={place.query} />,
};

const MENU = [
  ['/', 'Decisions'],
  ['/map', 'Map'],
  ['/graph', 'Graph'],
  ['/conflicts', 'Conflicts'],
  ['/review', 'Review'],
] as const;

function Nowhere(): JSX.Element {
  return (
    <div class="narrow">
      <h1>There is no page at this address</h1>
      <p>
        <a href="/">All decisions</a>
      </p>
    </div>
  );
}

export function App(): JSX.Element {
  const place = usePlace();
  const first = place.path.split('/')[1] ?? '';
  const page = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
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
          <span aria-hidden="true">§</span> Gazette
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
        <SearchBox />
        <ThemeChoice />
      </header>
      <main id="main" tabIndex={-1}>
        {page ? page(place) : <Nowhere />}
      </main>
    </>
  );
}
