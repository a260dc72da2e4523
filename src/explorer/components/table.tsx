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

/** A sortable table; headings are buttons, so it works from the keyboard. */
export function Table<Row>({ caption, columns, rows, id }: TableProps<Row>): JSX.Element {
  const [sort, setSort] = useState<{ column: number; down: boolean } | undefined>();
  const key = sort ? columns[sort.column]?.key : undefined;
  const shown = key
    ? [...rows].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        return (x < y ? -1 : x > y ? 1 : 0) * (sort?.down ? -1 : 1);
      })
    : rows;
  return (
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="soft">{caption}</caption>
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
                <td key={column.title}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
