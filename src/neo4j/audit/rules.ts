import { DECISION_KIND_CODES } from '../../model/decision-kinds.ts';
import { EVENT_KINDS } from '../../model/event-kinds.ts';
import type { Label } from '../../model/labels.ts';
import { ACTOR_ROLES, LINK_ROLES, OBJECT_ROLES } from '../../model/relationship-types.ts';
import { PRECISIONS, TIME_BASES } from '../../model/time-value.ts';
import * as words from '../../model/vocabulary.ts';
import { isOwn, labelPattern } from '../own-labels.ts';

/** Something the database cannot check. The query gives one row (`id`, `what`) for each break of the rule. */
export interface AuditRule {
  readonly name: string;
  readonly query: string;
}

/** A query over Gazette's nodes of a label. */
const over = (label: Label, condition: string, what: string): string =>
  `MATCH (n:${labelPattern(label)}) WHERE ${isOwn('n', label)} AND (${condition}) RETURN n.id AS id, ${what} AS what`;

const text = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(', ')}]`;

const REQUIRED: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Report: ['name', 'origin', 'text', 'textHash', 'lang', 'status'],
  Sentence: ['name', 'origin', 'text', 'index', 'start', 'end'],
  Mention: ['name', 'origin', 'text', 'type', 'norm', 'form'],
  Claim: ['name', 'origin', 'about', 'kind', 'polarity', 'factuality', 'modality', 'start', 'end', 'rule', 'score'],
  Decision: ['name', 'origin', 'kind', 'act', 'stage', 'certainty', 'block', 'sortDate', 'precision'],
  Event: ['name', 'origin', 'kind', 'block', 'sortDate', 'precision'],
  Person: ['name', 'origin'],
  Body: ['name', 'origin'],
  Office: ['name', 'origin'],
  // A place that no gazetteer lists has a kind only where its words name one.
  Place: ['name', 'origin'],
  Topic: ['name', 'origin'],
  Holding: ['name', 'origin'],
  Name: ['name', 'origin', 'norm'],
};

const CLOSED: readonly (readonly [Label, string, readonly string[]])[] = [
  ['Decision', 'kind', DECISION_KIND_CODES],
  ['Decision', 'act', words.ACTS],
  ['Decision', 'stage', words.STAGES],
  ['Decision', 'certainty', words.CERTAINTIES],
  ['Decision', 'precision', PRECISIONS],
  ['Event', 'kind', EVENT_KINDS],
  ['Claim', 'polarity', words.POLARITIES],
  ['Claim', 'factuality', words.FACTUALITIES],
  ['Claim', 'modality', words.MODALITIES],
  ['Claim', 'basis', TIME_BASES],
  ['Mention', 'form', words.MENTION_FORMS],
  ['Body', 'bodyKind', words.BODY_KINDS],
  ['Place', 'placeKind', words.PLACE_KINDS],
  ['Office', 'rank', words.OFFICE_RANKS],
  ['Person', 'origin', words.ORIGINS],
];

const required: readonly AuditRule[] = Object.entries(REQUIRED).map(([label, keys]) => ({
  name: `required properties of ${label}`,
  query: over(
    label as Label,
    keys.map((key) => `n.${key} IS NULL`).join(' OR '),
    `'without ' + reduce(all = '', key IN [key IN ${text(keys)} WHERE n[key] IS NULL] | all + ' ' + key)`,
  ),
}));

const closed: readonly AuditRule[] = CLOSED.map(([label, key, values]) => ({
  name: `${label}.${key} is one of its list`,
  query: over(label, `n.${key} IS NOT NULL AND NOT n.${key} IN ${text(values)}`, `n.${key}`),
}));

const dates: readonly AuditRule[] = (['Decision', 'Event', 'Claim', 'Holding'] as const).map((label) => ({
  name: `${label}: earliest is not after latest`,
  query: over(label, 'n.earliest > n.latest', "toString(n.earliest) + ' > ' + toString(n.latest)"),
}));

const ROLE_TYPES = [...ACTOR_ROLES, ...OBJECT_ROLES, ...LINK_ROLES, 'TOOK_PART'].join('|');

const graph: readonly AuditRule[] = [
  {
    name: 'every decision has a positive claim',
    query: over('Decision', "NOT EXISTS { (n)<-[:SUPPORTS]-(c:Claim) WHERE c.polarity = 'pos' }", "'no positive claim'"),
  },
  {
    name: 'every event has a claim',
    query: over('Event', 'NOT EXISTS { (n)<-[:SUPPORTS]-(:Claim) }', "'no claim'"),
  },
  {
    name: 'every decision has one kind',
    query: over('Decision', 'COUNT { (n)-[:OF_KIND]->(:DecisionKind) } <> 1', "'kinds: ' + COUNT { (n)-[:OF_KIND]->() }"),
  },
  {
    name: 'every claim has one sentence',
    query: over('Claim', 'COUNT { (n)-[:STATED_IN]->(:Sentence) } <> 1', "'sentences: ' + COUNT { (n)-[:STATED_IN]->() }"),
  },
  {
    name: 'every role edge names a claim that is there and supports its decision, or rejects it',
    query: `MATCH (n:Decision|Event)-[r:${ROLE_TYPES}]-(other)
WHERE (n.id STARTS WITH 'decision/' OR n.id STARTS WITH 'event/')
AND (r.claimIds IS NULL OR size(r.claimIds) = 0 OR size(r.claimIds) > 10
  OR any(id IN r.claimIds WHERE NOT EXISTS {
    MATCH (c:Claim {id: id})
    WHERE (c)-[:SUPPORTS]->() OR type(r) = 'OPPOSED' AND c.stage = 'rejected'
  }))
RETURN DISTINCT n.id AS id, type(r) + ' ' + other.id AS what`,
  },
  {
    name: 'no place or body is part of itself',
    query: `MATCH (n:Entity)-[:PART_OF]->+(n) RETURN DISTINCT n.id AS id, 'PART_OF in a circle' AS what`,
  },
  {
    name: 'every entity has a name',
    query: `MATCH (n:Entity) WHERE NOT EXISTS { (n)<-[:NAMES]-(:Name) } RETURN n.id AS id, 'no Name' AS what`,
  },
  {
    name: 'a sentence is the slice of its report',
    query: `MATCH (n:Sentence)-[:IN_REPORT]->(r:Report)
WHERE substring(r.text, n.start, n.end - n.start) <> n.text AND NOT r.text =~ '(?s).*[\\\\x{10000}-\\\\x{10FFFF}].*'
RETURN n.id AS id, n.text AS what`,
  },
  {
    name: 'every mention stands in a sentence, and its words are the slice of the report',
    query: `MATCH (n:Mention) WHERE n.id STARTS WITH 'report/' AND NOT EXISTS { (n)-[:OCCURS_IN]->(:Sentence) }
RETURN n.id AS id, 'in no sentence' AS what
UNION
MATCH (n:Mention)-[o:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(r:Report)
UNWIND range(0, size(o.starts) - 1) AS i
WITH n, r, o, i
WHERE substring(r.text, o.starts[i], o.ends[i] - o.starts[i]) <> o.texts[i] AND NOT r.text =~ '(?s).*[\\\\x{10000}-\\\\x{10FFFF}].*'
RETURN n.id AS id, o.texts[i] AS what`,
  },
  {
    name: 'the work list is empty',
    query: "MATCH (n:Pending) RETURN n.id AS id, 'waits to be derived: run any gazette load, or rebuild' AS what",
  },
];

export const AUDIT_RULES: readonly AuditRule[] = [...required, ...closed, ...dates, ...graph];
