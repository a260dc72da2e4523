import type { JSX } from 'preact';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
import { Neo4jBrowserLink } from '../components/neo4j-browser-link.tsx';
import { Quotes } from '../components/quotes.tsx';
import { Table } from '../components/table.tsx';
import { Things, typeOf } from '../components/thing.tsx';
import { Timeline } from '../components/timeline.tsx';
import { ENTITY, EVIDENCE, TIMELINE } from '../queries.ts';
import type { HappeningRow, Quote, Ref, TimeFields } from '../types.ts';
import { plain, time } from '../words.ts';

interface HoldingRow extends TimeFields {
  readonly id: string;
  readonly acting: boolean | null;
  readonly office?: Ref | readonly Ref[];
  readonly person?: Ref | readonly Ref[];
}

interface EntityData extends Ref {
  readonly names: readonly { readonly text: string }[];
  readonly provisional?: boolean | null;
  readonly birth?: string | null;
  readonly rank?: string | null;
  readonly bodyKind?: string | null;
  readonly placeKind?: string | null;
  readonly country?: string | null;
  readonly population?: number | null;
  readonly partOf?: readonly Ref[];
  readonly parts?: readonly Ref[];
  readonly holdings?: readonly HoldingRow[];
}

function Holdings({ rows }: { readonly rows: readonly HoldingRow[] }): JSX.Element {
  return (
    <Table
      caption="Offices held"
      id={(row) => row.id}
      rows={rows}
      columns={[
        { title: 'Who and what', cell: (row) => <Things nodes={[row.office ?? [], row.person ?? []].flat()} /> },
        { title: 'When', cell: (row) => time(row), key: (row) => row.earliest ?? '' },
        { title: 'Acting', cell: (row) => (row.acting ? 'acting' : '') },
      ]}
    />
  );
}

function InTime({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<{ timeline: readonly HappeningRow[] }>(TIMELINE, { id, first: 100 });
  return (
    <Answer asked={asked}>
      {({ timeline }) =>
        timeline.length === 0 ? (
          <p class="soft">Nothing in the graph has a date here.</p>
        ) : (
          <>
            <Timeline rows={timeline} />
            <HappeningsTable caption="In time" rows={timeline} />
          </>
        )
      }
    </Answer>
  );
}

function Mentions({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<{ evidenceOf: readonly Quote[] }>(EVIDENCE, { id, first: 50 });
  return <Answer asked={asked}>{({ evidenceOf }) => <Quotes quotes={evidenceOf} />}</Answer>;
}

export function EntityPage({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<{ entity: EntityData | null }>(ENTITY, { id });
  return (
    <Answer asked={asked}>
      {({ entity }) => {
        if (!entity) return <p>There is nothing with this id.</p>;
        const about = [entity.placeKind, entity.bodyKind, entity.rank].filter((code) => code !== null && code !== undefined);
        const holdings = entity.holdings ?? [];
        const names = [...new Set(entity.names.map((name) => name.text))].filter((name) => name !== entity.name);
        return (
          <article>
            <p class="soft">
              {typeOf(entity.id)}
              {about.map((code) => ` · ${plain(code)}`)}
              {entity.provisional ? ' · provisional: only a part of the name is known' : ''}
            </p>
            <h1 dir="auto">{entity.name}</h1>
            <dl class="facts">
              {names.length > 0 ? (
                <>
                  <dt>Also written</dt>
                  <dd dir="auto">{names.join(' · ')}</dd>
                </>
              ) : null}
              {entity.partOf && entity.partOf.length > 0 ? (
                <>
                  <dt>Part of</dt>
                  <dd>
                    <Things nodes={entity.partOf} />
                  </dd>
                </>
              ) : null}
              {entity.parts && entity.parts.length > 0 ? (
                <>
                  <dt>Parts</dt>
                  <dd>
                    <Things nodes={entity.parts} />
                  </dd>
                </>
              ) : null}
              {entity.population ? (
                <>
                  <dt>Population</dt>
                  <dd>{entity.population.toLocaleString('en')}</dd>
                </>
              ) : null}
            </dl>
            <p class="tools">
              <a href={`/graph?id=${encodeURIComponent(entity.id)}`}>Show in the graph</a>
              <Neo4jBrowserLink id={entity.id} />
              <a href={`/${entity.id}.json`} data-leave>
                JSON
              </a>
              <a href={`/${entity.id}.csv`} data-leave>
                CSV
              </a>
            </p>
            {holdings.length > 0 ? <Holdings rows={holdings} /> : null}
            <h2>Decisions and events</h2>
            <InTime id={entity.id} />
            <h2>In the reports’ words</h2>
            <Mentions id={entity.id} />
          </article>
        );
      }}
    </Answer>
  );
}
