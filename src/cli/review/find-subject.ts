import { InputError } from '../../errors.ts';
import { entityId } from '../../model/ids.ts';
import type { Anchor } from '../../model/judgement.ts';
import { isEntityType } from '../../model/labels.ts';
import { readRows, type Store } from '../../neo4j/index.ts';

const ENTITY = `OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now:Entity)
WITH coalesce(now.id, $id) AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (m:Mention)-[:REFERS_TO]->(e)
WITH e, m ORDER BY m.id LIMIT 1
RETURN e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, m.id AS mention`;

const SPAN = `MATCH (m:Mention {id: $id})-[o:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(r:Report)
RETURN r.id AS reportId, o.starts[0] AS start, o.ends[0] AS end
ORDER BY start
LIMIT 1`;

const missing = (what: string, id: string): InputError =>
  new InputError(`There is no ${what} with the id ${id}. "gazette review list" and "gazette query" show ids.`, { code: 'usage' });

async function spanAnchor(store: Store, mentionId: string): Promise<Anchor> {
  const [row] = await readRows<{ reportId: string; start: unknown; end: unknown }>(store, SPAN, { id: mentionId });
  if (row === undefined) throw missing('mention', mentionId);
  return { kind: 'span', reportId: row.reportId, start: Number(row.start), end: Number(row.end) };
}

/**
 * An anchor that holds when the world is derived again: a mention's span; of an entity its type, name and country. Two
 * people of one name are told apart by a span, since the hash in their ids moves with what is loaded.
 */
export async function thingAnchor(store: Store, id: string): Promise<Anchor> {
  if (id.includes('#m')) return spanAnchor(store, id);
  const [row] = await readRows<{ id: string; type: string; mention: string | null }>(store, ENTITY, { id });
  if (row === undefined || !isEntityType(row.type)) throw missing('person, body, office, place, topic or mention', id);
  const [, second = 'xx'] = row.id.split('/');
  const country = row.type === 'Topic' ? 'xx' : second.toUpperCase();
  const slug = row.id.split('/').at(-1) ?? '';
  const isHomonym = /-[0-9a-f]{6}$/.test(slug);
  if (isHomonym && row.mention !== null) return spanAnchor(store, row.mention);
  const norm = slug.replaceAll('-', ' ');
  const isExact = entityId(row.type, country === 'XX' ? undefined : country, norm) === row.id;
  if (!isExact && row.mention !== null) return spanAnchor(store, row.mention);
  return { kind: 'entity', type: row.type, norm, country: country === 'XX' ? 'xx' : country };
}

export async function mentionAnchor(store: Store, id: string): Promise<Anchor> {
  if (!id.includes('#m')) throw new InputError(`${id} is no mention: their ids look like report/…#m120-Person.`, { code: 'usage' });
  return spanAnchor(store, id);
}

export async function reportAnchor(store: Store, id: string): Promise<Anchor> {
  const [row] = await readRows(store, 'MATCH (r:Report {id: $id}) RETURN r.id AS id', { id });
  if (row === undefined) throw missing('report', id);
  return { kind: 'report', reportId: id };
}
