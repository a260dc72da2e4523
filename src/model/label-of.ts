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
  const [prefix = '', rest = ''] = id.split('/', 2);
  if (prefix !== 'report') return PREFIX_LABELS[prefix];
  const part = rest.split('#')[1];
  return part === undefined ? 'Report' : PART_LABELS[part.charAt(0)];
}
