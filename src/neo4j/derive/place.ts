import type { Placement } from '../../model/derivation.ts';
import type { ClaimArgument, EntityLink, Evidence, Mention } from '../../model/evidence.ts';
import type { GraphRows, NodeRow, Properties } from '../../model/rows.ts';
import type { Unit } from '../../model/unit.ts';
import type { Reference } from '../../model/world.ts';
import { asList, fromList } from '../columns.ts';
import { readReportRows } from '../read/report-rows.ts';
import { evidenceFromRows, readMention } from '../read/stored-evidence.ts';
import { readRows, write } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { QUEUE } from '../work-list.ts';
import type { Speaking } from './duplicates.ts';
import { laterWork, type Pass } from './pass.ts';
import type { Work } from './work.ts';

/** A mention of a report of this pass, with what it refers to as it is stored. */
export interface PlacedMention {
  readonly mention: Pick<Mention, 'id' | 'form' | 'link'>;
  readonly unit: Unit | undefined;
  readonly current: Reference | undefined;
}

/** Where the pass's reports stand, and which units and slots they touch or have left. */
export interface Placed {
  readonly mentions: readonly PlacedMention[];
  readonly units: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  /** Those of them that claims may have come to or left: of reports that were placed anew. */
  readonly moved: ReadonlySet<string>;
  /** Reports that stand where reading put them: new ones, or those of a pass that was cut. */
  readonly standing: ReadonlySet<string>;
}

interface Stored {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly mentions: readonly (readonly unknown[])[];
  readonly claims: readonly { readonly id: string; readonly slot: string | null; readonly arguments: readonly string[] | null }[];
  readonly refers: readonly Reference[];
}

/** All that a mention's block needs; texts, spans and other readings stay where they are. */
const OF_MENTION = [
  ...['id', 'type', 'text', 'norm', 'form', 'country', 'countryBasis', 'bodyKind', 'officeRank', 'roleWords', 'plural'],
  ...['unit', 'referenceLink', 'linkId', 'linkScore', 'linkRule', 'linkWhy'],
];
const BRIEF = `UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id,
  COLLECT { MATCH (r)<-[:IN_REPORT]-()<-[:OCCURS_IN]-(m) WITH DISTINCT m RETURN ${asList('Mention', 'm', OF_MENTION)} } AS mentions,
  COLLECT { MATCH (r)<-[:IN_REPORT]-()<-[:STATED_IN]-(c) RETURN {id: c.id, slot: c.slot, arguments: c.arguments} } AS claims,
  COLLECT {
    MATCH (r)<-[:IN_REPORT]-()<-[:OCCURS_IN]-(m)-[e:REFERS_TO]->(x)
    RETURN DISTINCT {mentionId: m.id, entityId: x.id, score: e.score, rule: e.rule, why: e.why}
  } AS refers`;
const AT_ONCE = 250;

const SET_MENTIONS = `UNWIND $rows AS row
MATCH (m:Mention {id: row[0]})
SET m.unit = row[1], m.referenceLink = row[2]`;
const SET_CLAIMS = `UNWIND $rows AS row
MATCH (c:Claim {id: row[0]})
SET c.slot = row[1], c.block = row[2], c.clusterKey = row[3]`;

const text = (properties: Properties, key: string): string | undefined =>
  properties[key] === undefined ? undefined : String(properties[key]);

/** Ids of reports that judgements in force speak of by a place in their text. */
const anchored = ({ inForce }: Pass): ReadonlySet<string> =>
  new Set(
    inForce.flatMap(({ subject, object }) => [subject, object].flatMap((anchor) => (anchor?.kind === 'span' ? [anchor.reportId] : []))),
  );

/**
 * Finds the units and slots of the pass's reports. Most stand where reading put them; those that judgements or reference data
 * speak of, that stopped speaking or speak again are placed anew.
 */
export async function placeReports(
  pass: Pass,
  work: Work,
  { reports, isLive, doubtful }: Speaking,
  moved: ReadonlySet<string>,
): Promise<Placed> {
  const byAnchor = anchored(pass);
  const anew = new Set(reports.filter((id) => work.again.has(id) || doubtful.has(id) || moved.has(id) || byAnchor.has(id) || !isLive(id)));
  const mentions: PlacedMention[] = [];
  const units = new Set<string>();
  const slots = new Set<string>();
  const movedSlots = new Set<string>();
  const standing = await askInParts(
    reports.filter((id) => !anew.has(id)),
    AT_ONCE,
    async (ids) =>
      (await readRows<Stored>(pass.store, BRIEF, { ids })).map((stored) => ({ ...slotsOf(stored), mentions: inPlace(pass, stored) })),
  );
  for (const { id, slots: own, mentions: placed } of standing) {
    if (placed === undefined) {
      anew.add(id);
      continue;
    }
    mentions.push(...placed);
    for (const { unit } of placed) if (unit !== undefined) units.add(unit.id);
    for (const slot of own) slots.add(slot);
  }
  await placeAnew(pass, [...anew], isLive, { mentions, units, slots: movedSlots });
  for (const slot of movedSlots) slots.add(slot);
  return { mentions, units, slots, moved: movedSlots, standing: new Set(reports.filter((id) => !anew.has(id))) };
}

const slotsOf = ({ id, claims }: Stored): { readonly id: string; readonly slots: readonly string[] } => ({
  id,
  slots: claims.flatMap(({ slot }) => slot ?? []),
});

/** The mentions of a report that stands where it was put; undefined when it may not. */
function inPlace(pass: Pass, { mentions, claims, refers }: Stored): readonly PlacedMention[] | undefined {
  const { rules, knowledge } = pass;
  const rows = mentions.map((stored): NodeRow => ({ label: 'Mention', id: String(stored[0]), properties: fromList(OF_MENTION, stored) }));
  const read = rows.map((row) => readMention(row, []));
  const list = claims.flatMap((claim) => (claim.arguments ?? []).map((argument) => JSON.parse(argument) as ClaimArgument));
  const found = rules.units(read, list);
  const current = new Map(refers.map((reference) => [reference.mentionId, reference]));
  for (const [i, { id, properties }] of rows.entries()) {
    if (found.get(id)?.id !== text(properties, 'unit') || properties.referenceLink !== undefined) return undefined;
    if (read[i]!.link === undefined && knowledge.isNamed(read[i]!.type, read[i]!.text)) return undefined;
  }
  return read.map((mention) => ({ mention, unit: found.get(mention.id), current: current.get(mention.id) }));
}

const REFERS = `UNWIND $ids AS id
MATCH (:Report {id: id})<-[:IN_REPORT]-()<-[:OCCURS_IN]-(m)-[e:REFERS_TO]->(x)
RETURN DISTINCT m.id AS mentionId, x.id AS entityId, e.score AS score, e.rule AS rule, e.why AS why`;

const NOWHERE: Omit<Placement, 'blocks'> = { units: new Map(), slots: new Map(), clusterKeys: new Map(), links: new Map() };

interface Gathering {
  readonly mentions: PlacedMention[];
  readonly units: Set<string>;
  readonly slots: Set<string>;
}

async function placeAnew(pass: Pass, ids: readonly string[], isLive: (id: string) => boolean, into: Gathering): Promise<void> {
  if (ids.length === 0) return;
  const { store, rules, inForce, reference } = pass;
  const current = new Map(
    (await readRows<Reference & Record<string, unknown>>(store, REFERS, { ids })).map((one) => [one.mentionId, one] as const),
  );
  for await (const rows of readReportRows(store, ids)) {
    const evidence = evidenceFromRows(rows);
    const placed = rules.place(evidence, inForce, reference);
    // What does not speak keeps its blocks, and stands nowhere.
    const { units, slots, clusterKeys, links } = isLive(evidence.report.id) ? placed : NOWHERE;
    const before = keysBefore(rows);
    for (const list of [before.units, new Map([...units].map(([id, unit]) => [id, unit.id]))])
      for (const id of list.values()) into.units.add(id);
    for (const list of [before.slots, slots]) for (const slot of list.values()) into.slots.add(slot);
    into.mentions.push(...placedMentions(evidence, units, links, current));
    const linkText = (id: string): string | undefined => (links.has(id) ? JSON.stringify(links.get(id)) : undefined);
    const movedMentions = evidence.mentions.filter(
      ({ id }) => before.units.get(id) !== units.get(id)?.id || before.links.get(id) !== linkText(id),
    );
    const movedClaims = evidence.claims.filter(
      ({ id }) =>
        before.slots.get(id) !== slots.get(id) ||
        before.clusterKeys.get(id) !== clusterKeys.get(id) ||
        before.blocks.get(id) !== placed.blocks.get(id),
    );
    if (movedMentions.length + movedClaims.length === 0) continue;
    // What it leaves is no longer told by what is stored, so it is queued before.
    const pending = laterWork(pass, { entities: [...before.units.values()], happenings: [...before.slots.values()] });
    await write(store, async (tx) => {
      await tx.run(QUEUE, { pending });
      await tx.run(SET_MENTIONS, { rows: movedMentions.map(({ id }) => [id, units.get(id)?.id ?? null, linkText(id) ?? null]) });
      await tx.run(SET_CLAIMS, {
        rows: movedClaims.map(({ id }) => [id, slots.get(id) ?? null, placed.blocks.get(id) ?? null, clusterKeys.get(id) ?? null]),
      });
    });
  }
}

/** Where a report's mentions and claims stand as stored. */
function keysBefore({
  nodes,
}: GraphRows): Readonly<Record<'units' | 'links' | 'slots' | 'blocks' | 'clusterKeys', ReadonlyMap<string, string>>> {
  const of = (label: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      nodes.flatMap((node) =>
        node.label === label && node.properties[key] !== undefined ? [[node.id, String(node.properties[key])]] : [],
      ),
    );
  return {
    units: of('Mention', 'unit'),
    links: of('Mention', 'referenceLink'),
    slots: of('Claim', 'slot'),
    blocks: of('Claim', 'block'),
    clusterKeys: of('Claim', 'clusterKey'),
  };
}

const placedMentions = (
  { mentions }: Evidence,
  units: ReadonlyMap<string, Unit>,
  links: ReadonlyMap<string, EntityLink>,
  current: ReadonlyMap<string, Reference>,
): readonly PlacedMention[] =>
  mentions.map((mention) => {
    const link = mention.link ?? links.get(mention.id);
    return {
      mention: { id: mention.id, form: mention.form, ...(link === undefined ? {} : { link }) },
      unit: units.get(mention.id),
      current: current.get(mention.id),
    };
  });
