import type { Stratum, WorkKeys } from '../../model/work.ts';
import type { Store } from '../connect.ts';
import { readRows, write, writeRows } from '../planned-once.ts';
import { cut } from '../side-by-side.ts';
import { pendingRows, QUEUE } from '../work-list.ts';

/** What one pass does: the keys of some entries of the work list, by what they name. */
export interface Work {
  /** Entries that are done when the pass is. */
  readonly entries: readonly string[];
  readonly reports: ReadonlySet<string>;
  /** Reports that are placed and derived again, whatever is stored of them. */
  readonly again: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  /** Sources that lost a report. */
  readonly sources: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly happenings: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  /** Everything is asked for: to be spread over entries of its own before anything else is done. */
  readonly isEverything: boolean;
}

interface Entry {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly stratum: Stratum;
  readonly keys: readonly string[];
}

const EVERYTHING = '*';
const AGAIN = 'again ';
/** Keys a pass: what they lead to fits into memory, and a bulk load is done in few passes. */
const KEYS_AT_ONCE = 2000;

const WAITING = 'MATCH (p:Pending) RETURN p.id AS id, size(p.keys) AS size ORDER BY p.id';
const TAKE = 'UNWIND $ids AS id MATCH (p:Pending {id: id}) RETURN id, p.stratum AS stratum, p.keys AS keys';
const DONE = 'UNWIND $ids AS id MATCH (p:Pending {id: id}) DELETE p';

/** The entries that one pass takes, by id; none while fewer than `atLeast` keys wait. */
async function nextEntries(store: Store, atLeast: number): Promise<readonly string[]> {
  const waiting = await readRows<{ id: string; size: number }>(store, WAITING);
  const ids: string[] = [];
  let all = 0;
  for (const { id, size } of waiting) {
    // One that asks by its id alone holds no key.
    all += Math.max(1, Number(size));
    if (ids.length > 0 && all > KEYS_AT_ONCE) continue;
    ids.push(id);
  }
  return all < atLeast ? [] : ids;
}

export const hasWork = async (store: Store, atLeast: number): Promise<boolean> => (await nextEntries(store, atLeast)).length > 0;

const JUDGEMENT = /^pending\/entities\/(judgement\/.*)$/;
const UNIT = /#[0-9a-f]{12}$/;

/** The next entries, as many as one pass takes; undefined when the list is empty or holds fewer than `atLeast` keys. */
export async function takeWork(store: Store, atLeast: number): Promise<Work | undefined> {
  const ids = await nextEntries(store, atLeast);
  if (ids.length === 0) return undefined;
  const taken = await readRows<Entry>(store, TAKE, { ids });
  const of = (stratum: Stratum, test: (key: string) => boolean = () => true): ReadonlySet<string> =>
    new Set(taken.filter((entry) => entry.stratum === stratum && !JUDGEMENT.test(entry.id)).flatMap(({ keys }) => keys.filter(test)));
  const again = [...of('duplicates', (key) => key.startsWith(AGAIN))].map((key) => key.slice(AGAIN.length));
  return {
    entries: taken.map(({ id }) => id),
    reports: new Set([...again, ...of('duplicates', (key) => key.startsWith('report/'))]),
    again: new Set(again),
    records: of('duplicates', (key) => key.startsWith('record/')),
    sources: of('duplicates', (key) => key.startsWith('source/')),
    units: of('entities', (key) => UNIT.test(key)),
    blocks: of('entities', (key) => !UNIT.test(key) && !/^(?:reference|name)\//.test(key) && key !== EVERYTHING),
    names: of('entities', (key) => key.startsWith('name/')),
    slots: of('happenings'),
    happenings: of('links'),
    people: of('holdings'),
    judgements: new Set(taken.flatMap(({ id }) => JUDGEMENT.exec(id)?.[1] ?? [])),
    references: of('entities', (key) => key.startsWith('reference/')),
    isEverything: taken.some(({ keys }) => keys.includes(EVERYTHING)),
  };
}

export const finishWork = (store: Store, entries: readonly string[]): Promise<unknown> => writeRows(store, DONE, { ids: entries });

/** Puts everything on the work list: for new rules, and for a graph whose keys are not there. */
export const queueEverything = (store: Store): Promise<unknown> =>
  writeRows(store, QUEUE, { pending: pendingRows('all', { entities: [EVERYTHING] }) });

const WHOLE = `MATCH (p:Pending {stratum: 'entities'})
WHERE $everything IN p.keys
RETURN p.id AS id`;
const REPORTS = 'MATCH (r:Report) WHERE r.id > $after RETURN r.id AS id ORDER BY r.id LIMIT toInteger($limit)';
const REPORTS_AN_ENTRY = 500;

/**
 * Replaces the entry that asks for everything by entries of some reports each, and by `more`: what reference data state and
 * what may be left of a former derivation. A derivation that is stopped goes on where it was.
 */
export async function spreadEverything(store: Store, more: readonly WorkKeys[]): Promise<void> {
  const whole = (await readRows<{ id: string }>(store, WHOLE, { everything: EVERYTHING })).map(({ id }) => id);
  const pending = more.flatMap((some, k) =>
    Object.entries(some).flatMap(([stratum, list]) =>
      cut(list, KEYS_AT_ONCE).flatMap((part, i) => pendingRows(`all-${k}-${i}`, { [stratum]: part })),
    ),
  );
  for (let after = '', i = 0; ; i++) {
    const ids = (await readRows<{ id: string }>(store, REPORTS, { after, limit: REPORTS_AN_ENTRY })).map(({ id }) => id);
    if (ids.length === 0) break;
    pending.push(...pendingRows(`all-${String(i).padStart(6, '0')}`, { duplicates: ids.map((id) => `${AGAIN}${id}`) }));
    after = ids.at(-1)!;
  }
  await write(store, async (tx) => {
    await tx.run(QUEUE, { pending });
    await tx.run(DONE, { ids: whole });
  });
}
