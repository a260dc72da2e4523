import { nameKey, slug } from '../model/name-key.ts';
import type { Store } from './connect.ts';
import { readRows, write } from './session.ts';

/** What the graph holds of a person: enough to find all of it again. */
export interface StoredPerson {
  readonly id: string;
  readonly country?: string;
  /** Aliases and the words of the spans that name them. */
  readonly names: readonly string[];
  readonly mentions: readonly { readonly id: string; readonly text: string; readonly country?: string }[];
  readonly reportIds: readonly string[];
  /** Name keys that other people bear too. */
  readonly shared: ReadonlySet<string>;
  /** Ids of other people with one of the names. */
  readonly namesakes: readonly string[];
}

const PERSON = `OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now:Person)
WITH coalesce(now.id, $id) AS id
MATCH (p:Entity&Person {id: id})
RETURN p.id AS id, p.country AS country,
  COLLECT { MATCH (p)<-[:NAMES]-(n:Name) RETURN n.text } AS names,
  COLLECT {
    MATCH (p)<-[:NAMES]-(n:Name)
    MATCH (other:Name {norm: n.norm})-[:NAMES]->(o:Person)
    WHERE o <> p
    RETURN DISTINCT {norm: n.norm, id: o.id}
  } AS others`;

const MENTIONS = `MATCH (:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)
RETURN m.id AS id, m.text AS text, m.country AS country, COLLECT {
  MATCH (m)-[o:OCCURS_IN]->()
  UNWIND range(0, size(o.texts) - 1) AS i
  WITH o, i WHERE o.forms[i] = 'name'
  RETURN DISTINCT o.texts[i]
} AS texts`;

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly country: string | null;
  readonly names: readonly string[];
  readonly others: readonly { readonly norm: string; readonly id: string }[];
}

/** A person by an id, also a former one; undefined when there is none. */
export async function readPerson(store: Store, id: string): Promise<StoredPerson | undefined> {
  const [found] = await readRows<Found>(store, PERSON, { id });
  if (found === undefined) return undefined;
  const mentions = await readRows<{ id: string; text: string; country: string | null; texts: readonly string[] }>(store, MENTIONS, {
    id: found.id,
  });
  const countryOf = (country: string | null): { readonly country?: string } => (country === null ? {} : { country });
  return {
    id: found.id,
    ...countryOf(found.country),
    names: [...new Set([...found.names, ...mentions.flatMap(({ texts }) => texts)])],
    mentions: mentions.map((one) => ({ id: one.id, text: one.text, ...countryOf(one.country) })),
    reportIds: [...new Set(mentions.map((one) => one.id.split('#')[0]!))].sort(),
    shared: new Set(found.others.map(({ norm }) => norm)),
    namesakes: [...new Set(found.others.map((other) => other.id))].sort(),
  };
}

const IN_SENTENCES = `UNWIND $phrases AS phrase
CALL db.index.fulltext.queryNodes('gazette_sentences', phrase) YIELD node
MATCH (node)-[:IN_REPORT]->(r:Report)
RETURN DISTINCT r.id AS id`;

/** Addresses have no index, nor has the text of a report that was stored and not read. */
const ELSEWHERE = `MATCH (r:Report)
WHERE r.id STARTS WITH 'report/'
WITH r, toLower(coalesce(r.url, '') + ' ' + coalesce(r.externalId, '') + ' ' + coalesce(r.title, '')) AS address,
  CASE WHEN EXISTS { (r)<-[:IN_REPORT]-() } THEN '' ELSE toLower(r.text) END AS unread
WHERE any(word IN $words WHERE address CONTAINS word OR unread CONTAINS word)
RETURN r.id AS id`;

const isFullName = (name: string): boolean => nameKey(name).includes(' ');

/** Spellings under which full names stand in texts and addresses. */
const spellings = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter(isFullName).flatMap((name) => [name.toLowerCase(), slug(name), slug(name).replaceAll('-', '_')])),
];

const PEOPLE = 'MATCH (n:Name)-[:NAMES]->(p:Person) RETURN p.id AS id, p.country AS country, n.norm AS norm ORDER BY id';

/** Every name key of every person. */
export async function namedPeople(
  store: Store,
): Promise<readonly { readonly id: string; readonly country: string | undefined; readonly norm: string }[]> {
  const rows = await readRows<{ id: string; country: string | null; norm: string }>(store, PEOPLE);
  return rows.map(({ id, country, norm }) => ({ id, norm, country: country ?? undefined }));
}

/** Full names as phrases of a full-text query. */
const phrasesOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter(isFullName).map((name) => `"${name.replaceAll(/["\\]/g, ' ')}"`)),
];

/** Reports that may hold one of these names where no mention was made of it. */
export async function reportsWithWords(store: Store, names: readonly string[]): Promise<readonly string[]> {
  const words = spellings(names);
  if (words.length === 0) return [];
  const inSentences = await readRows<{ id: string }>(store, IN_SENTENCES, { phrases: phrasesOf(names) });
  const elsewhere = await readRows<{ id: string }>(store, ELSEWHERE, { words });
  return [...new Set([...inSentences, ...elsewhere].map(({ id }) => id))].sort();
}

/** A Cypher condition: one of the slugs stands whole in a part of an id. */
const hasSlug = (id: string): string =>
  `any(part IN split(${id}, '/') WHERE any(slug IN $slugs WHERE '-' + part + '-' CONTAINS '-' + slug + '-'))`;
const hasName = (text: string): string => `any(name IN $names WHERE toLower(${text}) CONTAINS name)`;

/** What is derived of the person goes here and not by the derivation, which would note what it took away, by name. */
const ERASE = [
  `MATCH (:Entity {id: $id})-[r]-(n:Decision|Event|Holding)
WHERE NOT type(r) IN ['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED', 'OPPOSED'] OR ${hasName('n.name')} OR ${hasSlug('n.id')}
WITH DISTINCT n
OPTIONAL MATCH (former:Redirect)-[:NOW]->(n)
OPTIONAL MATCH (change:Change {node: n.id})
DETACH DELETE former, change, n`,
  `MATCH (p:Entity {id: $id})<-[:NAMES]-(n:Name)
WHERE NOT EXISTS { MATCH (n)-[:NAMES]->(o) WHERE o <> p }
DETACH DELETE n`,
  `MATCH (r:Redirect) WHERE ${hasSlug('r.id')} OR EXISTS { (r)-[:NOW]->(:Entity {id: $id}) } DETACH DELETE r`,
  `MATCH (c:Change) WHERE c.node = $id OR ${hasName('c.name')} OR ${hasSlug('c.node')} DETACH DELETE c`,
  // Others that are called after the person are derived again, under what is left of the name.
  `UNWIND $phrases AS phrase
UNWIND ['gazette_names', 'gazette_happenings'] AS index
CALL db.index.fulltext.queryNodes(index, phrase) YIELD node AS n
WITH DISTINCT n
WHERE NOT n:Person AND NOT EXISTS { MATCH (n)-[:NAMES]->(o:Person) WHERE o.id <> $id }
DETACH DELETE n`,
  'MATCH (p:Entity&Person {id: $id}) DETACH DELETE p',
];

/** Takes the person, their names and holdings, and what was noted of them out of the graph, in one transaction. */
export async function erasePerson(store: Store, id: string, names: readonly string[]): Promise<void> {
  const full = names.filter(isFullName);
  const parameters = { id, names: full.map((name) => name.toLowerCase()), slugs: [...new Set(full.map(slug))], phrases: phrasesOf(names) };
  await write(store, async (tx) => {
    for (const statement of ERASE) await tx.run(statement, parameters);
  });
}
