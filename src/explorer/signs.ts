/** The sign before the name of a thing, by its label: colour is never alone. */
export const SIGNS: Readonly<Record<string, string>> = {
  Decision: '§',
  Event: '✶',
  Person: '●',
  Body: '■',
  Office: '◆',
  Place: '▲',
  Topic: '○',
  Holding: '◇',
};

const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  body: 'Body',
  office: 'Office',
  place: 'Place',
  topic: 'Topic',
  decision: 'Decision',
  event: 'Event',
  holding: 'Holding',
  report: 'Report',
};

/** The label of a node, read from its id. */
export const typeOf = (id: string): string => TYPES[id.split('/')[0] ?? ''] ?? 'Node';
