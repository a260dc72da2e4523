import type { EntityLink, Mention } from '../../model/evidence.ts';
import type { Reference } from '../../model/world.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import type { Pass } from './pass.ts';

/** A mention of a unit that is assigned to something else than before. */
export interface UnitMention {
  readonly mention: Pick<Mention, 'id' | 'form' | 'link'>;
  readonly unitId: string;
  readonly current: Reference | undefined;
}

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly unit: string;
  readonly form: Mention['form'];
  readonly link: readonly [string | null, number | null, string | null, string | null];
  readonly referenceLink: string | null;
  readonly current: Reference | null;
}

const QUERY = `UNWIND $units AS unit
MATCH (m:Mention {unit: unit})
OPTIONAL MATCH (m)-[e:REFERS_TO]->(x)
RETURN m.id AS id, unit, m.form AS form, [m.linkId, m.linkScore, m.linkRule, m.linkWhy] AS link, m.referenceLink AS referenceLink,
  CASE WHEN x IS NULL THEN null ELSE {mentionId: m.id, entityId: x.id, score: e.score, rule: e.rule, why: e.why} END AS current`;

function linkOf({ link: [entityId, score, rule, why], referenceLink }: Found): EntityLink | undefined {
  if (entityId !== null) return { entityId, score: score ?? 0, rule: rule ?? '', why: why ?? '' };
  return referenceLink === null ? undefined : (JSON.parse(referenceLink) as EntityLink);
}

/** Units a request: the common ones have thousands of mentions. */
const AT_ONCE = 100;

/** All mentions of these units but those that are at hand already. */
export async function unitMentions(
  { store }: Pass,
  units: readonly string[],
  atHand: ReadonlySet<string>,
): Promise<readonly UnitMention[]> {
  return (await askInParts(units, AT_ONCE, (part) => readRows<Found>(store, QUERY, { units: part })))
    .filter(({ id }) => !atHand.has(id))
    .map((found) => {
      const link = linkOf(found);
      const { id, form, unit, current } = found;
      return { mention: { id, form, ...(link === undefined ? {} : { link }) }, unitId: unit, current: current ?? undefined };
    });
}
