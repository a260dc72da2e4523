import { BAND_KEYS } from '../../model/properties.ts';
import { sourceTitleKey } from '../../model/source-title.ts';
import { readRows, writeRows } from '../session.ts';
import type { Pass } from './pass.ts';

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly text: string | null;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly publishedAt: string | null;
  readonly sourceId: string | null;
  readonly sourceTitle: string | null;
}

const READ = `UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.text AS text, r.url AS url, r.externalId AS externalId, r.publishedAt AS publishedAt, r.sourceTitle AS sourceTitle, [(r)-[:FROM]->(s) | s.id][0] AS sourceId`;
const WRITE = `UNWIND $rows AS row
MATCH (r:Report {id: row[0]})
SET r.record = row[1], r.outlet = row[3], r.sketch = row[4], ${BAND_KEYS.map((key, i) => `r.${key} = row[2][${i}]`).join(', ')}`;

/** Computes again the keys by which copies and revisions of reports, and the title of their source, are found. */
export async function refreshKeys({ store, rules }: Pass, reports: ReadonlySet<string>): Promise<void> {
  if (reports.size === 0) return;
  const rows = (await readRows<Found>(store, READ, { ids: [...reports] })).map(
    ({ id, text, url, externalId, publishedAt, sourceId, sourceTitle }) => {
      const facts = rules.reportFacts({
        id,
        text: text ?? '',
        sourceId: sourceId ?? '',
        ...(publishedAt === null ? {} : { publishedAt }),
        ...(url === null ? {} : { url }),
        ...(externalId === null ? {} : { externalId }),
      });
      return [
        id,
        facts.recordKey ?? null,
        facts.bands,
        sourceId === null || sourceTitle === null ? null : sourceTitleKey(sourceId, sourceTitle),
        facts.sketch,
      ];
    },
  );
  await writeRows(store, WRITE, { rows });
}
