import type { RelationshipRow } from '../../model/rows.ts';
import type { JudgedNode } from '../../model/world.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import type { Pass } from './pass.ts';

const toRow = ({
  judgementId,
  nodeId,
  side,
}: {
  readonly judgementId: string;
  readonly nodeId: string;
  readonly side: string;
}): RelationshipRow => ({
  type: 'JUDGES',
  from: judgementId,
  fromLabel: 'Judgement',
  to: nodeId,
  toLabel: labelOfId(nodeId),
  properties: { side },
});

const KNOWN = `UNWIND $ids AS id
MATCH (:Judgement {id: id})-[e:JUDGES]->(n)
RETURN id AS judgementId, n.id AS nodeId, e.side AS side`;

/** Edges from judgements to what their anchors have found, as they are stored. */
export const knownJudges = async ({ store }: Pass, ids: ReadonlySet<string>): Promise<readonly RelationshipRow[]> =>
  ids.size === 0 ? [] : (await readRows<{ judgementId: string; nodeId: string; side: string }>(store, KNOWN, { ids: [...ids] })).map(toRow);

const LOADED = 'UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN r.id AS id';

/** The edges that these judgements should have; those about reports are known here, the others come from the entities. */
export async function wantedJudges(
  { store, inForce }: Pass,
  ids: ReadonlySet<string>,
  judged: readonly JudgedNode[],
): Promise<readonly RelationshipRow[]> {
  const aboutReports = inForce.flatMap(({ id, subject }) =>
    ids.has(id) && subject.kind === 'report' ? [{ id, reportId: subject.reportId }] : [],
  );
  const loaded = new Set(
    aboutReports.length === 0
      ? []
      : (await readRows<{ id: string }>(store, LOADED, { ids: aboutReports.map(({ reportId }) => reportId) })).map(({ id }) => id),
  );
  return [
    ...judged,
    ...aboutReports
      .filter(({ reportId }) => loaded.has(reportId))
      .map(({ id, reportId }) => ({ judgementId: id, nodeId: reportId, side: 'both' })),
  ].map(toRow);
}
