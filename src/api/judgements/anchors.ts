import type { Anchor } from '../../model/judgement.ts';
import { isEntityType } from '../../model/labels.ts';
import { ask } from '../ask.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';

/** What a judgement is about: the id as it is now, and the anchor that still finds it when ids have moved. */
export interface Subject {
  readonly id: string;
  readonly anchor: Anchor;
}

interface EntityRow {
  readonly id: string;
  readonly type: string;
  readonly norm: string | null;
}

const ENTITY = `OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now:Entity)
MATCH (e:Entity {id: coalesce(now.id, $id)})
RETURN e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, head([(n:Name)-[:NAMES {preferred: true}]->(e) | n.norm]) AS norm`;

const MENTION = `MATCH (m:Mention {id: $id})-[o:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
RETURN m.id AS id, r.id AS reportId, o.starts[0] AS start, o.ends[0] AS end
ORDER BY start
LIMIT 1`;

const nothing = (what: string, id: string): Refusal => new Refusal('NOT_FOUND', `There is no ${what} with the id ${id}.`);

export async function entitySubject(api: Api, id: string): Promise<Subject> {
  const [row] = await ask<EntityRow>(api.store, ENTITY, { id });
  if (row === undefined || !isEntityType(row.type)) throw nothing('person, body, office, place or topic', id);
  const parts = row.id.split('/');
  const norm = row.norm ?? (parts.at(-1) ?? '').replaceAll('-', ' ');
  return { id: row.id, anchor: { kind: 'entity', type: row.type, norm, country: row.type === 'Topic' ? 'xx' : (parts[1] ?? 'xx') } };
}

export async function mentionSubject(api: Api, id: string): Promise<Subject> {
  const [row] = await ask<{ id: string; reportId: string; start: number; end: number }>(api.store, MENTION, { id });
  if (row === undefined) throw nothing('mention', id);
  return { id: row.id, anchor: { kind: 'span', reportId: row.reportId, start: row.start, end: row.end } };
}

/** An entity or a mention, by the form of its id. */
export const thingSubject = (api: Api, id: string): Promise<Subject> =>
  id.includes('#m') ? mentionSubject(api, id) : entitySubject(api, id);

/** A report, hidden ones too: they can be shown again. */
export async function reportSubject(api: Api, id: string): Promise<Subject> {
  const [row] = await ask<{ id: string }>(api.store, 'MATCH (r:Report {id: $id}) RETURN r.id AS id', { id });
  if (row === undefined) throw nothing('report', id);
  return { id, anchor: { kind: 'report', reportId: id } };
}
