import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Neo4jBrowserLink } from '../components/neo4j-browser-link.tsx';
import { Quotes } from '../components/quotes.tsx';
import { Things } from '../components/thing.tsx';
import { DECISION } from '../queries.ts';
import type { HappeningRow, Quote, Ref } from '../types.ts';
import { certaintyMeans, day, plain, time, timeBasis } from '../words.ts';

/** Edges of a decision in the order in which a reader asks for them, with the words before them. */
const ROLES = [
  ['decidedBy', 'Decided by'],
  ['proposedBy', 'Proposed by'],
  ['announcedBy', 'Announced by'],
  ['demandedBy', 'Demanded by'],
  ['opposedBy', 'Opposed by'],
  ['appliesIn', 'Applies in'],
  ['removes', 'Removes'],
  ['appoints', 'Appoints'],
  ['toOffice', 'To the office'],
  ['creates', 'Creates'],
  ['abolishes', 'Abolishes'],
  ['tasks', 'Gives a task to'],
  ['targets', 'Directed at'],
  ['benefits', 'For the benefit of'],
  ['concerns', 'Concerns'],
  ['respondsTo', 'Responds to'],
  ['extends', 'Extends'],
  ['amends', 'Amends'],
  ['suspends', 'Suspends'],
  ['lifts', 'Lifts'],
  ['annuls', 'Annuls'],
  ['replaces', 'Replaces'],
  ['implements', 'Implements'],
] as const;

type DecisionData = HappeningRow & {
  readonly [role in (typeof ROLES)[number][0]]?: readonly Ref[];
} & {
  readonly act: string;
  readonly ground: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly durationIso: string | null;
  readonly reportCount: number;
  readonly sourceCount: number;
  readonly citation: string;
  readonly evidence: readonly Quote[];
};

function Validity({ decision }: { readonly decision: DecisionData }): JSX.Element | null {
  const parts = [
    decision.validFrom ? `from ${day(decision.validFrom)}` : '',
    decision.validTo ? `until ${day(decision.validTo)}` : '',
    decision.durationIso ? `for ${decision.durationIso}` : '',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <>
      <dt>Holds</dt>
      <dd>{parts.join(' ')}</dd>
    </>
  );
}

export function DecisionPage({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<{ decision: DecisionData | null }>(DECISION, { id });
  return (
    <Answer asked={asked}>
      {({ decision }) => {
        if (!decision) return <p>There is no decision with this id.</p>;
        return (
          <article>
            <p class="soft">
              Decision · {plain(decision.kind)}
              {decision.act.toLowerCase() === 'enact' ? '' : ` · ${plain(decision.act)}`}
            </p>
            <h1 dir="auto">{decision.name}</h1>
            <p>
              <span class="tag">{plain(decision.stage ?? '')}</span> <span class="tag">{plain(decision.certainty ?? '')}</span>{' '}
              <span class="soft">
                {certaintyMeans(decision.certainty ?? '')}; {decision.reportCount} reports, {decision.sourceCount} sources
              </span>
            </p>
            <dl class="facts">
              <dt>When</dt>
              <dd>
                {time(decision)} <span class="soft">{timeBasis(decision.basis)}</span>
              </dd>
              <Validity decision={decision} />
              {decision.ground ? (
                <>
                  <dt>Ground</dt>
                  <dd>{plain(decision.ground)}</dd>
                </>
              ) : null}
              {ROLES.map(([role, title]) => {
                const nodes = decision[role] ?? [];
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
              <a href={`/graph?id=${encodeURIComponent(decision.id)}`}>Show in the graph</a>
              <Neo4jBrowserLink id={decision.id} />
              <a href={`/${decision.id}.json`} data-leave>
                JSON
              </a>
              <a href={`/${decision.id}.csv`} data-leave>
                CSV
              </a>
            </p>
            <h2>Who says so, in which words</h2>
            <Quotes quotes={decision.evidence} />
            <h2>To cite</h2>
            <p class="sheet" dir="auto">
              {decision.citation}
            </p>
          </article>
        );
      }}
    </Answer>
  );
}
