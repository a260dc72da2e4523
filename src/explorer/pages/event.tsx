import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Neo4jBrowserLink } from '../components/neo4j-browser-link.tsx';
import { Quotes } from '../components/quotes.tsx';
import { Things } from '../components/thing.tsx';
import { EVENT } from '../queries.ts';
import type { HappeningRow, Quote, Ref } from '../types.ts';
import { plain, time, timeBasis } from '../words.ts';

const ROLES = [
  ['happenedIn', 'Where'],
  ['takenPartBy', 'Who took part'],
  ['concerns', 'Concerns'],
  ['respondsTo', 'Responds to'],
] as const;

type EventData = HappeningRow & { readonly [role in (typeof ROLES)[number][0]]?: readonly Ref[] } & {
  readonly participantText: string | null;
  readonly magnitude: string | null;
  readonly evidence: readonly Quote[];
};

export function EventPage({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<{ event: EventData | null }>(EVENT, { id });
  return (
    <Answer asked={asked}>
      {({ event }) => {
        if (!event) return <p>There is no event with this id.</p>;
        return (
          <article>
            <p class="soft">Event · {plain(event.kind)}</p>
            <h1 dir="auto">{event.name}</h1>
            <dl class="facts">
              <dt>When</dt>
              <dd>
                {time(event)} <span class="soft">{timeBasis(event.basis)}</span>
              </dd>
              {event.participantText ? (
                <>
                  <dt>Participants</dt>
                  <dd dir="auto">{event.participantText}</dd>
                </>
              ) : null}
              {event.magnitude ? (
                <>
                  <dt>Magnitude</dt>
                  <dd>{event.magnitude}</dd>
                </>
              ) : null}
              {ROLES.map(([role, title]) => {
                const nodes = event[role] ?? [];
                if (nodes.length === 0) return null;
                return (
                  <>
                    <dt>{title}</dt>
                    <dd>
                      <Things nodes={nodes} />
                    </dd>
                  </>
                );
              })}
            </dl>
            <p class="tools">
              <a href={`/graph?id=${encodeURIComponent(event.id)}`}>Show in the graph</a>
              <Neo4jBrowserLink id={event.id} />
              <a href={`/${event.id}.json`} data-leave>
                JSON
              </a>
              <a href={`/${event.id}.csv`} data-leave>
                CSV
              </a>
            </p>
            <h2>Who says so, in which words</h2>
            <Quotes quotes={event.evidence} />
          </article>
        );
      }}
    </Answer>
  );
}
