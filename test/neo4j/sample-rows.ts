import type { GraphRows, NodeRow, RelationshipRow } from '../../src/model/rows.ts';

/** Evidence rows of an invented report: two sentences, two mentions, one claim with two arguments. */
export function sampleRows(number: number, changes: Readonly<Record<string, string>> = {}): GraphRows {
  const id = `report/${String(number).padStart(16, '0')}`;
  const text = `The council of Lima met. Mayor Rosa Quispe ${number} closed the port on 3 May 2019.`;
  const [first, second] = [text.slice(0, 24), text.slice(25)];
  const origin = 'report';
  const nodes: NodeRow[] = [
    { label: 'Source', id: 'source/example.org', properties: { name: 'example.org', origin, title: 'example.org', kind: 'other' } },
    {
      label: 'Report',
      id,
      properties: {
        name: `Port closed ${number}`,
        origin,
        lang: 'en',
        publishedAt: '2019-05-03',
        publishedOn: '2019-05-03',
        text,
        status: 'live',
        textHash: `h${number}`,
        ...changes,
      },
    },
    {
      label: 'Sentence',
      id: `${id}#s0`,
      properties: { name: first, origin, index: 0, text: first, start: 0, end: 24, rawStart: 0, rawEnd: 24 },
    },
    {
      label: 'Sentence',
      id: `${id}#s1`,
      properties: { name: second, origin, index: 1, text: second, start: 25, end: text.length, rawStart: 30, rawEnd: text.length + 5 },
    },
    {
      label: 'Mention',
      id: `${id}#m15-Place`,
      properties: {
        name: 'Lima',
        origin,
        text: 'Lima',
        type: 'Place',
        norm: 'lima',
        form: 'name',
        country: 'PE',
        linkId: 'place/pe/lima',
        linkScore: 0.9,
        plural: false,
      },
    },
    {
      label: 'Mention',
      id: `${id}#m31-Person`,
      properties: {
        name: 'Rosa Quispe',
        origin,
        text: 'Rosa Quispe',
        type: 'Person',
        norm: 'rosa quispe',
        form: 'name',
        roleWords: ['mayor'],
      },
    },
    {
      label: 'Claim',
      id: `${id}#cabc`,
      properties: {
        name: 'border measure',
        origin,
        about: 'decision',
        kind: 'border_measure',
        act: 'enact',
        stage: 'adopted',
        polarity: 'pos',
        factuality: 'CT',
        modality: 'asserted',
        start: 25,
        end: 60,
        when: '2019-05-03',
        earliest: '2019-05-03',
        latest: '2019-05-03',
        precision: 'day',
        basis: 'explicit',
        score: 0.75,
        rule: 'extract/test',
        block: 'border_measure|enact|pe|lima',
        arguments: ['{"role":"DECIDED"}'],
      },
    },
  ];
  const edge = (
    type: RelationshipRow['type'],
    from: string,
    to: string,
    properties: RelationshipRow['properties'] = {},
  ): RelationshipRow => {
    const label = (end: string): RelationshipRow['fromLabel'] => nodes.find((node) => node.id === end)?.label ?? 'Report';
    return { type, from, fromLabel: label(from), to, toLabel: label(to), properties };
  };
  const relationships = [
    edge('FROM', id, 'source/example.org'),
    edge('IN_REPORT', `${id}#s0`, id),
    edge('IN_REPORT', `${id}#s1`, id),
    edge('OCCURS_IN', `${id}#m15-Place`, `${id}#s0`, {
      starts: [15],
      ends: [19],
      texts: ['Lima'],
      forms: ['name'],
      rules: ['extract/names'],
    }),
    edge('OCCURS_IN', `${id}#m31-Person`, `${id}#s1`, {
      starts: [31, 40],
      ends: [42, 45],
      texts: ['Rosa Quispe', 'x'],
      forms: ['name', 'name'],
      rules: ['a', 'b'],
    }),
    edge('STATED_IN', `${id}#cabc`, `${id}#s1`),
    edge('HAS_ARGUMENT', `${id}#cabc`, `${id}#m31-Person`, { role: 'DECIDED', basis: 'explicit' }),
    edge('HAS_ARGUMENT', `${id}#cabc`, `${id}#m15-Place`, { role: 'APPLIES_IN', basis: 'explicit' }),
    edge('ATTRIBUTED_TO', `${id}#cabc`, `${id}#m31-Person`, { verb: 'say' }),
  ];
  return { nodes, relationships };
}

const order = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
/** Rows as a set: sorted, each thing once. */
export const asSet = (rows: GraphRows): { nodes: unknown[]; relationships: unknown[] } => {
  const unique = (list: readonly object[]): unknown[] => {
    const sortKeys = (_: string, value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    return [...new Set(list.map((one) => JSON.stringify(one, sortKeys)))].sort().map((text) => JSON.parse(text));
  };
  return { nodes: unique(rows.nodes).sort(order), relationships: unique(rows.relationships).sort(order) };
};
