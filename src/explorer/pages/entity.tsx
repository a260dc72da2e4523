import type { JSX } from 'preact';
import { ENTITY, EVIDENCE, TIMELINE } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
import { More } from '../components/more.tsx';
import { NotHere } from '../components/not-here.tsx';
import { Table } from '../components/table.tsx';
import { Sign, Thing, Things } from '../components/thing.tsx';
import { ThingTools } from '../components/thing-tools.tsx';
import { groupQuotes } from '../evidence/quote-groups.ts';
import { Quotes } from '../evidence/quotes.tsx';
import { typeOf } from '../signs.ts';
import { Period } from '../timeline/period.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { HappeningRow, Quote, Ref, TimeFields } from '../types.ts';
import { usePages } from '../use-pages.ts';
import { useTitle } from '../use-title.ts';
import { country, day, plain, time } from '../words.ts';

interface HoldingRow extends TimeFields {
  readonly id: string;
  readonly acting: boolean | null;
  readonly office?: Ref;
  readonly person?: Ref;
}

interface EntityData extends Ref {
  readonly fullName: string;
  readonly names: readonly { readonly text: string }[];
  readonly provisional?: boolean | null;
  readonly birth?: string | null;
  readonly sector?: string | null;
  readonly rank?: string | null;
  readonly bodyKind?: string | null;
  readonly placeKind?: string | null;
  readonly country?: string | null;
  readonly population?: number | null;
  readonly partOf?: readonly Ref[];
  readonly parts?: readonly Ref[];
  readonly holdings?: readonly HoldingRow[];
}

function Fact({
  title,
  children,
}: {
  readonly title: string;
  readonly children: JSX.Element | string | null | undefined;
}): JSX.Element | null {
  if (!children) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

const listed = (nodes: readonly Ref[] | undefined): JSX.Element | null => (nodes && nodes.length > 0 ? <Things nodes={nodes} /> : null);

function Facts({ entity }: { readonly entity: EntityData }): JSX.Element {
  const names = [...new Set(entity.names.map(({ text }) => text))].filter((name) => name !== entity.fullName);
  return (
    <dl class="facts sheet">
      <Fact title="Also written">{names.length > 0 ? names.join(' · ') : 'in no other way'}</Fact>
      <Fact title="Country">{entity.country ? country(entity.country) : null}</Fact>
      <Fact title="Field">{entity.sector ? plain(entity.sector) : null}</Fact>
      <Fact title="Born">{entity.birth ? day(entity.birth) : null}</Fact>
      <Fact title="Part of">{listed(entity.partOf)}</Fact>
      <Fact title="Parts">{listed(entity.parts)}</Fact>
      <Fact title="Population">{entity.population ? entity.population.toLocaleString('en') : null}</Fact>
    </dl>
  );
}

function Holdings({ rows }: { readonly rows: readonly HoldingRow[] }): JSX.Element {
  const other = (row: HoldingRow): Ref | undefined => row.office ?? row.person;
  return (
    <>
      <h2>{rows[0]?.office ? 'Offices held' : 'Who held it'}</h2>
      <Table
        caption="Holdings, in order of time"
        id={(row) => row.id}
        rows={[...rows].sort((a, b) => (a.earliest ?? '').localeCompare(b.earliest ?? ''))}
        columns={[
          {
            title: rows[0]?.office ? 'Office' : 'Person',
            cell: (row) => {
              const node = other(row);
              return node ? <Thing node={node} /> : null;
            },
            key: (row) => other(row)?.name ?? '',
          },
          { title: 'When', cell: (row) => `${time(row)}${row.acting ? ' (acting)' : ''}`, key: (row) => row.earliest ?? '' },
        ]}
      />
    </>
  );
}

function InTime({ id, query }: { readonly id: string; readonly query: URLSearchParams }): JSX.Element {
  const period = { from: query.get('from') ?? undefined, to: query.get('to') ?? undefined };
  const { asked, paged } = usePages<{ timeline: readonly HappeningRow[] }, HappeningRow>(
    TIMELINE,
    { id, ...period },
    (page) => page.timeline,
  );
  return (
    <>
      <div class="tools">
        <Period query={query} />
      </div>
      <Answer asked={asked}>
        {() =>
          paged.rows.length === 0 ? (
            <p class="soft">{period.from || period.to ? 'Nothing in this period.' : 'No decision or event is tied to it.'}</p>
          ) : (
            <>
              <Timeline rows={paged.rows} />
              <HappeningsTable caption="Decisions and events, in order of time" rows={paged.rows} />
              <More paged={paged} noun="decisions and events" />
            </>
          )
        }
      </Answer>
    </>
  );
}

function Words({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<{ evidenceOf: readonly Quote[] }>(EVIDENCE, { id, first: 50 });
  return (
    <Answer asked={asked}>
      {({ evidenceOf }) => (
        <>
          <Quotes groups={groupQuotes(evidenceOf)} />
          {evidenceOf.length === 50 ? <p class="soft">The first 50 sentences. The others are in the decisions and reports above.</p> : null}
        </>
      )}
    </Answer>
  );
}

/** A person, body, office, place or topic. */
export function EntityPage({ id, query }: { readonly id: string; readonly query: URLSearchParams }): JSX.Element {
  const asked = useAsk<{ entity: EntityData | null }>(ENTITY, { id });
  useTitle(asked.state === 'done' && asked.data.entity ? asked.data.entity.fullName : undefined);
  const type = typeOf(id);
  return (
    <Answer asked={asked}>
      {({ entity }) => {
        if (!entity) return <NotHere what={plain(type)} id={id} />;
        const about = [entity.placeKind, entity.bodyKind, entity.rank].filter((code): code is string => Boolean(code));
        return (
          <article class="narrow">
            <p class={`type ${type}`}>
              <Sign type={type} /> {[type, ...about.map((code) => KIND_WORDS[code] ?? plain(code))].join(', ')}
            </p>
            <h1 dir="auto">{entity.fullName}</h1>
            {entity.provisional ? (
              <p class="warning">
                Only a part of the name is known. An editor can say <a href={`/review?id=${encodeURIComponent(entity.id)}`}>who it is</a>.
              </p>
            ) : null}
            <Facts entity={entity} />
            <ThingTools id={entity.id} />
            {entity.holdings && entity.holdings.length > 0 ? <Holdings rows={entity.holdings} /> : null}
            <h2>Decisions and events</h2>
            <InTime id={entity.id} query={query} />
            <h2>In the reports’ words</h2>
            <Words id={entity.id} />
            {type === 'Person' && !entity.provisional ? (
              <p class="soft">
                The same as somebody else? <a href={`/review?id=${encodeURIComponent(entity.id)}`}>Compare and merge</a>.
              </p>
            ) : null}
          </article>
        );
      }}
    </Answer>
  );
}

const KIND_WORDS: Readonly<Record<string, string>> = { admin1: 'region', admin2: 'district' };
