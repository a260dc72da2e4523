import type { JSX } from 'preact';
import type { HappeningRow } from '../types.ts';
import { plain, time } from '../words.ts';
import { type Column, Table } from './table.tsx';
import { Thing, Things } from './thing.tsx';

const COLUMNS: readonly Column<HappeningRow>[] = [
  { title: 'What', cell: (row) => <Thing node={row} />, key: (row) => row.name },
  { title: 'Kind', cell: (row) => plain(row.kind), key: (row) => row.kind },
  { title: 'When', cell: (row) => time(row), key: (row) => row.sortDate ?? row.latest ?? '9999' },
  { title: 'Who decided', cell: (row) => <Things nodes={row.decidedBy ?? []} />, key: (row) => row.decidedBy?.[0]?.name ?? '' },
  { title: 'Where', cell: (row) => <Things nodes={row.appliesIn ?? row.happenedIn ?? []} />, key: (row) => row.appliesIn?.[0]?.name ?? '' },
  { title: 'Stage', cell: (row) => (row.stage ? plain(row.stage) : ''), key: (row) => row.stage ?? '' },
  { title: 'Certainty', cell: (row) => (row.certainty ? plain(row.certainty) : ''), key: (row) => row.certainty ?? '' },
];

/** The table twin of the map, the graph and the timeline. */
export function HappeningsTable({ caption, rows }: { readonly caption: string; readonly rows: readonly HappeningRow[] }): JSX.Element {
  return <Table caption={caption} columns={COLUMNS} rows={rows} id={(row) => row.id} />;
}
