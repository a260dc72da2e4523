import type { Evidence, Mention } from '../../model/evidence.ts';
import type { Anchor, Judgement } from '../../model/judgement.ts';
import type { Unit } from '../../model/unit.ts';
import { blocksOf, type ClaimInReport, claimsInReport } from './claim-block.ts';
import { argumentMentions, entityKey } from './entity-keys.ts';
import { byId } from './order.ts';
import { slotOf } from './slots.ts';
import { type KeyedMention, unitsOf } from './unit.ts';

type Read = Pick<Evidence, 'report' | 'sentences' | 'mentions' | 'claims'>;

/** Where one report's mentions and claims stand among all others; it depends on the report and on judgements about it alone. */
export interface Placement {
  /** By mention id; what has no entity has no unit. */
  readonly units: ReadonlyMap<string, Unit>;
  /** By claim id; claims about neither a decision nor an event have none. */
  readonly slots: ReadonlyMap<string, { readonly slot: string; readonly block: string; readonly item: ClaimInReport }>;
}

/** The mention that a span anchor stands in: of several the first by id. */
function mentionAt(mentions: readonly Mention[], { start, end }: Anchor & { kind: 'span' }): Mention | undefined {
  return mentions.find(({ spans }) => spans.some((span) => span.start < end && start < span.end));
}

export function placeReport(evidence: Read, inForce: readonly Judgement[]): Placement {
  const used = argumentMentions(evidence.claims);
  const keyed = evidence.mentions.flatMap((mention): KeyedMention[] => {
    const block = entityKey(mention, used.has(mention.id));
    return block === undefined ? [] : [{ mention, block }];
  });
  const mentions = keyed.map(({ mention }) => mention).sort(byId);
  const anchors = inForce.flatMap(({ subject, object }) => [subject, object ?? []].flat());
  const alone = anchors.flatMap((anchor) => {
    const isHere = anchor.kind === 'span' && anchor.reportId === evidence.report.id;
    return isHere ? (mentionAt(mentions, anchor)?.id ?? []) : [];
  });
  const items = claimsInReport(evidence);
  const blocks = blocksOf(items, evidence.sentences);
  const slots = items.flatMap((item) => {
    const block = blocks.get(item.claim.id);
    return block === undefined ? [] : [[item.claim.id, { slot: slotOf(block, item.claim, item.publishedOn), block, item }] as const];
  });
  return { units: unitsOf(keyed, new Set(alone)), slots: new Map(slots) };
}
