import type { JSX } from 'preact';
import { EVENT } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { NotHere } from '../components/not-here.tsx';
import { Sign } from '../components/thing.tsx';
import { ThingTools } from '../components/thing-tools.tsx';
import { groupQuotes } from '../evidence/quote-groups.ts';
import { Quotes } from '../evidence/quotes.tsx';
import { RoleList } from '../evidence/role-list.tsx';
import { rolesOf } from '../evidence/roles.ts';
import { fullNamesOf, type Neighbour } from '../picture/model.ts';
import type { HappeningRow, Quote } from '../types.ts';
import { useTitle } from '../use-title.ts';
import { plain, time, timeBasis, wholeCaption } from '../words.ts';

interface Answered {
  readonly event:
    | (HappeningRow & { readonly participantText: string | null; readonly magnitude: string | null; readonly evidence: readonly Quote[] })
    | null;
  readonly neighbours: readonly Neighbour[];
}

export function EventPage({ id, part }: { readonly id: string; readonly part: string }): JSX.Element {
  const asked = useAsk<Answered>(EVENT, { id });
  const heading =
    asked.state === 'done' && asked.data.event ? wholeCaption(asked.data.event, fullNamesOf(asked.data.neighbours)) : undefined;
  useTitle(heading);
  return (
    <Answer asked={asked}>
      {({ event, neighbours }) => {
        if (!event) return <NotHere what="event" id={id} />;
        const groups = groupQuotes(event.evidence);
        return (
          <article class="narrow">
            <p class="type Event">
              <Sign type="Event" /> Event: {plain(event.kind)}
            </p>
            <h1 dir="auto">{heading}</h1>
            <dl class="facts sheet">
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
                  <dt>How much</dt>
                  <dd>{event.magnitude}</dd>
                </>
              ) : null}
              <RoleList roles={rolesOf(event.id, neighbours)} groups={groups} />
            </dl>
            <ThingTools id={event.id} />
            <h2>Who says so, in which words</h2>
            <Quotes groups={groups} part={part} isNumbered />
          </article>
        );
      }}
    </Answer>
  );
}
