import { InputError } from '../../errors.ts';
import { entityId } from '../../model/ids.ts';
import type { Anchor } from '../../model/judgement.ts';
import { isEntityType } from '../../model/labels.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';

/** What a judgement is about: the id that it has now, and the anchor that still finds it when ids have moved. */
export interface Subject {
  readonly id: string;
  readonly anchor: Anchor;
}

const ENTITY = `OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now:Entity)
WITH coalesce(now.id, $id) AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (m:Mention)-[:REFERS_TO]->(e)
WITH e, m ORDER BY m.id LIMIT 1
RETURN e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, m.id AS mention`;

const SPAN = `MATCH (m:Mention {id: $id})-[o:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
RETURN r.id AS reportId, o.starts[0] AS start, o.ends[0] AS end
ORDER BY start
LIMIT 1`;

const missing = (what: string, id: string): InputError =>
  new InputError(`There is no ${what} with the id ${id}. Look for its name again: ids change when things are merged or split.`, {
    code: 'unknown_id',
  });

async function spanAnchor(store: Store, mentionId: string): Promise<Anchor> {
  const [row] = await readRows<{ reportId: string; start: unknown; end: unknown }>(store, SPAN, { id: mentionId });
  if (row === undefined) throw missing('mention', mentionId);
  return { kind: 'span', reportId: row.reportId, start: Number(row.start), end: Number(row.end) };
}

/** An entity by its type, name and country. Two people of one name are told apart by a span: the hash in their ids moves with what is loaded. */
async function entitySubject(store: Store, given: string): Promise<Subject> {
  const [row] = await readRows<{ id: string; type: string; mention: string | null }>(store, ENTITY, { id: given });
  if (row === undefined || !isEntityType(row.type)) throw missing('person, body, office, place, topic or mention', given);
  const { id, type, mention } = row;
  const [, second = 'xx'] = id.split('/');
  const country = type === 'Topic' || second === 'xx' ? undefined : second.toUpperCase();
  const slug = id.split('/').at(-1) ?? '';
  const norm = slug.replaceAll('-', ' ');
  const isHomonym = /-[0-9a-f]{6}$/.test(slug);
  const isExact = entityId(type, country, norm) === id;
  if ((isHomonym || !isExact) && mention !== null) return { id, anchor: await spanAnchor(store, mention) };
  return { id, anchor: { kind: 'entity', type, norm, country: country ?? 'xx' } };
}

export async function mentionSubject(store: Store, id: string): Promise<Subject> {
  if (!id.includes('#m')) throw new InputError(`${id} is no mention: their ids look like report/…#m120-Person.`, { code: 'unknown_id' });
  return { id, anchor: await spanAnchor(store, id) };
}

/** An entity, also by a former id, or a mention, by the form of its id. */
export const thingSubject = (store: Store, id: string): Promise<Subject> =>
  id.includes('#m') ? mentionSubject(store, id) : entitySubject(store, id);

/** A report, hidden ones too: they can be shown again. */
export async function reportSubject(store: Store, id: string): Promise<Subject> {
  const [row] = await readRows(store, 'MATCH (r:Report {id: $id}) RETURN r.id AS id', { id });
  if (row === undefined) throw missing('report', id);
  return { id, anchor: { kind: 'report', reportId: id } };
}
