import type { JSX } from 'preact';
import { DECISION } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
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
import { certaintyMeans, counted, country, day, duration, kindWords, plain, time, timeBasis, wholeCaption } from '../words.ts';

interface DecisionData extends HappeningRow {
  readonly act: string;
  readonly ground: string | null;
  readonly jurisdiction: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly durationIso: string | null;
  readonly reportCount: number;
  readonly sourceCount: number;
  readonly citation: string;
  readonly evidence: readonly Quote[];
}
interface Answered {
  readonly decision: DecisionData | null;
  readonly neighbours: readonly Neighbour[];
  readonly timeline: readonly HappeningRow[];
}

/** From when until when a decision holds, as far as the reports say. */
function validity({ validFrom, validTo, durationIso }: DecisionData): string {
  const parts = [
    validFrom ? `from ${day(validFrom)}` : '',
    validTo ? `until ${day(validTo)}` : '',
    durationIso ? `for ${duration(durationIso)}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function Facts({ decision }: { readonly decision: DecisionData }): JSX.Element {
  const holds = validity(decision);
  return (
    <>
      <dt>When</dt>
      <dd>
        {time(decision)} <span class="soft">{timeBasis(decision.basis)}</span>
      </dd>
      {holds ? (
        <>
          <dt>Holds</dt>
          <dd>{holds}</dd>
        </>
      ) : null}
      {decision.ground ? (
        <>
          <dt>Ground</dt>
          <dd>{plain(decision.ground)}</dd>
        </>
      ) : null}
      {decision.jurisdiction ? (
        <>
          <dt>By the law of</dt>
          <dd>{country(decision.jurisdiction)}</dd>
        </>
      ) : null}
    </>
  );
}

export function DecisionPage({ id, part }: { readonly id: string; readonly part: string }): JSX.Element {
  const asked = useAsk<Answered>(DECISION, { id });
  const heading =
    asked.state === 'done' && asked.data.decision ? wholeCaption(asked.data.decision, fullNamesOf(asked.data.neighbours)) : undefined;
  useTitle(heading);
  return (
    <Answer asked={asked}>
      {({ decision, neighbours, timeline }) => {
        if (!decision) return <NotHere what="decision" id={id} />;
        const groups = groupQuotes(decision.evidence);
        const citation = decision.citation.replace(`/${decision.id}`, `${location.origin}/${decision.id}`);
        const certainty = decision.certainty ?? '';
        const others = timeline.filter((row) => row.id !== decision.id);
        return (
          <article class="narrow">
            <p class="type Decision">
              <Sign type="Decision" /> Decision: {kindWords(decision)}
            </p>
            <h1 dir="auto">{heading}</h1>
            <p>
              <span class="tag">{plain(decision.stage ?? '')}</span> <span class={`tag ${certainty}`}>{plain(certainty)}</span>{' '}
              <span class="soft">
                {certaintyMeans(certainty)}; {counted(decision.reportCount, 'report')}, {counted(decision.sourceCount, 'source')}
              </span>
            </p>
            <dl class="facts sheet">
              <Facts decision={decision} />
              <RoleList roles={rolesOf(decision.id, neighbours)} groups={groups} />
            </dl>
            <ThingTools id={decision.id} />
            <h2>Who says so, in which words</h2>
            <Quotes groups={groups} part={part} isNumbered />
            {others.length > 0 ? (
              <>
                <h2>What came before and after</h2>
                <HappeningsTable caption="Its history, in order of time" rows={timeline} />
              </>
            ) : null}
            <h2>To cite</h2>
            <p class="sheet" dir="auto">
              {citation}
            </p>
            <p class="tools">
              <CopyButton label="Copy citation" text={() => citation} />
            </p>
          </article>
        );
      }}
    </Answer>
  );
}
