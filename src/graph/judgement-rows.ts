import { canonicalText } from '../model/canonical.ts';
import { cutCaption } from '../model/caption.ts';
import type { Judgement } from '../model/judgement.ts';
import type { GraphRows, NodeRow } from '../model/rows.ts';
import type { JudgedNode } from '../model/world.ts';
import { edge, node } from './row.ts';

export const judgementRow = ({ id, verdict, subject, object, by, at, why, score, rule, undoes }: Judgement): NodeRow =>
  node('Judgement', id, {
    name: cutCaption(`${undoes === undefined ? verdict.replaceAll('_', ' ') : 'undo'} by ${by}`),
    origin: 'editor',
    verdict,
    by,
    at,
    why,
    score,
    rule,
    undoes,
    subject: canonicalText(subject),
    object: object === undefined ? undefined : canonicalText(object),
  });

/** Judgements in force with what they have found. */
export const judgementRows = (judgements: readonly Judgement[], judged: readonly JudgedNode[]): GraphRows => ({
  nodes: judgements.map(judgementRow),
  relationships: judged.map(({ judgementId, nodeId, side }) => edge('JUDGES', judgementId, nodeId, { side })),
});
