import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What the column sorts by; a column without it does not sort. */
  readonly key?: (row: Row) => string | number;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly id: (row: Row) => string;
}

/** Rows drawn at a time: thousands at once would keep the page busy. */
const STEP = 100;

function sorted<Row>(rows: readonly Row[], key: (row: Row) => string | number, down: boolean): readonly Row[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1);
  });
}

/** A sortable table; headings are buttons, so it works from the keyboard. */
export function Table<Row>({ caption, columns, rows, id }: TableProps<Row>): JSX.Element {
  const [sort, setSort] = useState<{ column: number; down: boolean } | undefined>();
  const [most, setMost] = useState(STEP);
  const key = sort ? columns[sort.column]?.key : undefined;
  const shown = (key ? sorted(rows, key, sort?.down ?? false) : rows).slice(0, most);
  return (
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const mine = sort?.column === index ? sort : undefined;
              return (
                <th key={column.title} scope="col" aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : undefined}>
                  {column.key ? (
                    <button type="button" onClick={() => setSort({ column: index, down: mine ? !mine.down : false })}>
                      {column.title} {mine ? (mine.down ? '↓' : '↑') : ''}
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={id(row)}>
              {columns.map((column) => (
                <td key={column.title} data-label={column.title}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most ? (
        <p class="rest">
          {most} of {rows.length} rows.{' '}
          <button type="button" onClick={() => setMost(most + STEP)}>
            Show {Math.min(STEP, rows.length - most)} more
          </button>
        </p>
      ) : null}
    </section>
  );
}
