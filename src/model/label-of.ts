import type { Label } from './labels.ts';

const PREFIX_LABELS: Readonly<Record<string, Label>> = {
  person: 'Person',
  body: 'Body',
  office: 'Office',
  place: 'Place',
  topic: 'Topic',
  decision: 'Decision',
  event: 'Event',
  holding: 'Holding',
  judgement: 'Judgement',
  kind: 'DecisionKind',
  source: 'Source',
  name: 'Name',
};
const PART_LABELS: Readonly<Record<string, Label>> = { s: 'Sentence', m: 'Mention', c: 'Claim' };

/** The label that an id stands for: every id of the graph begins with its own word. Undefined for what is no such id. */
export function labelOf(id: string): Label | undefined {
  const prefix = id.slice(0, id.indexOf('/'));
  if (prefix !== 'report') return PREFIX_LABELS[prefix];
  const part = id.indexOf('#');
  return part < 0 ? 'Report' : PART_LABELS[id.charAt(part + 1)];
}
