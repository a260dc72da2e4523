import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Asked, askPatiently, QuestionError, useAsk } from './api.ts';

export const PAGE = 100;
/** A page of the browser stays usable with so many rows; beyond them an export serves better. */
const MOST = 5000;

const NO_ROWS: readonly never[] = [];

interface Keyed {
  readonly pageKey?: string;
}

/** A list that is longer than one answer. */
export interface Paged<Row> {
  /** The same list as long as nothing is added. */
  readonly rows: readonly Row[];
  readonly isReading: boolean;
  readonly error?: string;
  /** Reads so many pages more; not there when nothing is left. */
  readonly more?: (pages: number) => void;
}

interface Later<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly isLast: boolean;
  readonly isReading: boolean;
  readonly error?: string;
}

/** The first page of a question whose only list is found by `pick`, and the pages after it when they are asked for. */
export function usePages<Data, Row extends Keyed>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  pick: (data: Data) => readonly Row[],
): { readonly asked: Asked<Data>; readonly paged: Paged<Row> } {
  const asked = useAsk<Data>(query, { ...variables, first: PAGE });
  const key = JSON.stringify(variables);
  const none: Later<Row> = { key, rows: NO_ROWS, isLast: false, isReading: false };
  const [state, setState] = useState(none);
  const later = state.key === key ? state : none;
  const [stop] = useState<{ key: string }>({ key });
  useEffect(() => {
    stop.key = key;
    return () => {
      stop.key = '';
    };
  }, [key, stop]);

  const first = asked.state === 'failed' || asked.data === undefined ? NO_ROWS : pick(asked.data);
  const rows = useMemo(() => [...first, ...later.rows], [first, later.rows]);
  const read = async (pages: number): Promise<void> => {
    let added = later.rows;
    let isLast = false;
    try {
      for (let page = 0; page < pages && !isLast && first.length + added.length < MOST; page++) {
        setState({ key, rows: added, isLast, isReading: true });
        const after = (added.at(-1) ?? first.at(-1))?.pageKey;
        const next = pick(await askPatiently<Data>(query, { ...variables, first: PAGE, after }));
        if (stop.key !== key) return;
        added = [...added, ...next];
        isLast = next.length < PAGE;
      }
      setState({ key, rows: added, isLast, isReading: false });
    } catch (error) {
      if (stop.key !== key) return;
      const message = error instanceof QuestionError ? error.message : String(error);
      setState({ key, rows: added, isLast, isReading: false, error: message });
    }
  };
  const isDone = first.length < PAGE || later.isLast || rows.length >= MOST;
  const paged: Paged<Row> = {
    rows,
    isReading: later.isReading,
    ...(later.error === undefined ? {} : { error: later.error }),
    ...(isDone || later.isReading || asked.state !== 'done' ? {} : { more: (pages: number) => void read(pages) }),
  };
  return { asked, paged };
}
