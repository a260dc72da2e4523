import type { EntityType } from '../../src/model/labels.ts';
import type { GraphRows, NodeRow, Properties, RelationshipRow } from '../../src/model/rows.ts';
import { seededRandom, zipf } from './random.ts';

/** Finished rows of invented news: what every writer of the benchmark gets. */
export interface SyntheticNews {
  readonly reports: readonly GraphRows[];
  /** Entities, decisions and the links between reports and them. */
  readonly world: GraphRows;
  readonly rowCount: number;
}

const SENTENCES = 12;
const MENTIONS = 14;
const CLAIMS = 2;
const ENTITIES = 30_000;
const TYPES: readonly EntityType[] = ['Person', 'Place', 'Body', 'Office'];
const origin = 'report';

const entityOf = (rank: number): NodeRow => {
  const label = TYPES[rank % TYPES.length]!;
  const id = `${label.toLowerCase()}/xx/name-${rank}`;
  return { label, id, properties: { name: `Name ${rank}`, origin, country: 'XX', ...(label === 'Place' ? { placeKind: 'city' } : {}) } };
};

const WORDS = 'the council said on Tuesday that prices of fuel in the region would be kept and that talks with the union go on'.split(' ');

/** Invented reports of twelve sentences, fourteen mentions drawn by Zipf's law, two claims with a decision each. */
export function syntheticNews(count: number, seed = 1): SyntheticNews {
  const random = seededRandom(seed);
  const draw = zipf(ENTITIES, random);
  const world = { nodes: new Map<string, NodeRow>(), relationships: [] as RelationshipRow[] };
  const link = (type: RelationshipRow['type'], from: NodeRow, to: NodeRow, properties: Properties = {}): void => {
    world.nodes.set(to.id, to);
    world.relationships.push({ type, from: from.id, fromLabel: from.label, to: to.id, toLabel: to.label, properties });
  };
  const reports = Array.from({ length: count }, (_, number): GraphRows => {
    const id = `report/${number.toString(16).padStart(16, '0')}`;
    const sentenceText = (): string => Array.from({ length: 18 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    const texts = Array.from({ length: SENTENCES }, sentenceText);
    const text = texts.join('. ');
    const publishedOn = `2019-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    const source: NodeRow = {
      label: 'Source',
      id: `source/paper-${number % 40}.example`,
      properties: { name: `paper ${number % 40}`, origin },
    };
    const report: NodeRow = {
      label: 'Report',
      id,
      properties: {
        name: `Report ${number}`,
        origin,
        title: `Report ${number}`,
        lang: 'en',
        publishedOn,
        textHash: id,
        text,
        status: 'live',
      },
    };
    const relationships: RelationshipRow[] = [];
    const edge = (type: RelationshipRow['type'], from: NodeRow, to: NodeRow, properties: Properties = {}): void => {
      relationships.push({ type, from: from.id, fromLabel: from.label, to: to.id, toLabel: to.label, properties });
    };
    edge('FROM', report, source);
    let at = 0;
    const sentences = texts.map((words, index): NodeRow => {
      const start = at;
      at += words.length + 2;
      return {
        label: 'Sentence',
        id: `${id}#s${index}`,
        properties: { name: words.slice(0, 40), origin, index, text: words, start, end: start + words.length, rawStart: start, rawEnd: at },
      };
    });
    for (const sentence of sentences) edge('IN_REPORT', sentence, report);
    const ranks = [...new Set(Array.from({ length: MENTIONS }, draw))];
    const mentions = ranks.map((rank, i): NodeRow => {
      const entity = entityOf(rank);
      const mention: NodeRow = {
        label: 'Mention',
        id: `${id}#m${i}-${entity.label}`,
        properties: {
          name: `Name ${rank}`,
          origin,
          text: `Name ${rank}`,
          type: entity.label,
          norm: `name ${rank}`,
          form: 'name',
          country: 'XX',
        },
      };
      edge('OCCURS_IN', mention, sentences[i % SENTENCES]!, { starts: [i], ends: [i + 6], texts: [`Name ${rank}`], forms: ['name'] });
      link('REFERS_TO', mention, entity, { score: 0.9, rule: 'bench', why: 'name' });
      return mention;
    });
    const claims = Array.from({ length: CLAIMS }, (_, i): NodeRow => {
      const claim: NodeRow = {
        label: 'Claim',
        id: `${id}#c${i}`,
        properties: {
          name: 'curfew',
          origin,
          about: 'decision',
          kind: 'curfew',
          act: 'enact',
          stage: 'adopted',
          polarity: 'pos',
          factuality: 'CT',
          modality: 'asserted',
          start: 0,
          end: 20,
          when: publishedOn,
          earliest: publishedOn,
          latest: publishedOn,
          precision: 'day',
          basis: 'explicit',
          block: `decision|curfew|enact|xx|name-${ranks[0]}`,
          rule: 'bench',
          score: 0.8,
        },
      };
      edge('STATED_IN', claim, sentences[i]!);
      const actor = mentions[i % mentions.length]!;
      const target = mentions[(i + 1) % mentions.length]!;
      edge('HAS_ARGUMENT', claim, actor, { role: 'DECIDED', basis: 'explicit' });
      edge('HAS_ARGUMENT', claim, target, { role: 'CONCERNS', basis: 'explicit' });
      const decision: NodeRow = {
        label: 'Decision',
        id: `decision/xx/curfew/name-${ranks[0]}/${publishedOn}-${i}`,
        properties: {
          name: 'curfew',
          origin,
          kind: 'curfew',
          act: 'enact',
          stage: 'adopted',
          certainty: 'reported',
          sortDate: publishedOn,
        },
      };
      link('SUPPORTS', claim, decision);
      return claim;
    });
    return { nodes: [report, source, ...sentences, ...mentions, ...claims], relationships };
  });
  const rows = { nodes: [...world.nodes.values()], relationships: world.relationships };
  const rowCount = reports.reduce((sum, { nodes, relationships }) => sum + nodes.length - 1 + relationships.length, 0);
  return { reports, world: rows, rowCount: rowCount + 40 + rows.nodes.length + rows.relationships.length };
}
