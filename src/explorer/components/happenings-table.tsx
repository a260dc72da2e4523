import type { JSX } from 'preact';
import type { HappeningRow, Ref } from '../types.ts';
import { certaintyMeans, plain, time } from '../words.ts';
import { type Column, Table } from './table.tsx';
import { Thing, Things } from './thing.tsx';

const places = (row: HappeningRow): readonly Ref[] => row.appliesIn ?? row.happenedIn ?? [];

function Certainty({ of }: { readonly of: string }): JSX.Element {
  return (
    <span class={`tag ${of}`} title={certaintyMeans(of)}>
      {plain(of)}
    </span>
  );
}

/** The caption is cut at 40 characters; where the kind does not stand in it, it stands under it. */
function What({ row }: { readonly row: HappeningRow }): JSX.Element {
  const kind = plain(row.kind);
  return (
    <span>
      <Thing node={row} />
      {row.name.includes(kind) ? null : (
        <>
          <br />
          <span class="soft small">{kind}</span>
        </>
      )}
    </span>
  );
}

const COLUMNS: readonly (Column<HappeningRow> & { readonly isIn?: (row: HappeningRow) => boolean })[] = [
  { title: 'When', cell: (row) => <span class="when">{time(row, true)}</span>, key: (row) => row.sortDate ?? row.latest ?? '9999' },
  { title: 'What', cell: (row) => <What row={row} />, key: (row) => row.name },
  {
    title: 'Who decided',
    cell: (row) => ((row.decidedBy ?? []).length > 0 ? <Things nodes={row.decidedBy ?? []} /> : null),
    key: (row) => row.decidedBy?.[0]?.name ?? '',
    isIn: (row) => (row.decidedBy ?? []).length > 0,
  },
  {
    title: 'Where',
    cell: (row) => (places(row).length > 0 ? <Things nodes={places(row)} /> : null),
    key: (row) => places(row)[0]?.name ?? '',
    isIn: (row) => places(row).length > 0,
  },
  {
    title: 'Stage',
    cell: (row) => (row.stage ? plain(row.stage) : null),
    key: (row) => row.stage ?? '',
    isIn: (row) => row.stage !== undefined,
  },
  {
    title: 'Certainty',
    cell: (row) => (row.certainty ? <Certainty of={row.certainty} /> : null),
    key: (row) => row.certainty ?? '',
    isIn: (row) => row.certainty !== undefined,
  },
];

/** The table twin of the map and the timeline; columns that would be empty are left out. */
export function HappeningsTable({ caption, rows }: { readonly caption: string; readonly rows: readonly HappeningRow[] }): JSX.Element {
  const columns = COLUMNS.filter(({ isIn }) => !isIn || rows.some(isIn));
  return <Table caption={caption} columns={columns} rows={rows} id={(row) => row.id} />;
}
