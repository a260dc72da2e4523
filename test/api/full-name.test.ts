import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRows } from '../../src/neo4j/index.ts';
import { useServer } from './server.ts';

const server = useServer();
const ID = 'body/kz/agency-for-the-protection-of-competition';
const WHOLE = 'Agency for the Protection of Competition of Kazakhstan';

beforeAll(async () => {
  await writeRows(
    server().database.store,
    `MATCH (place:Place {id: 'place/kz/almaty'})
    CREATE (body:Body:Entity {id: $id, name: 'Agency for the Protection of…', country: 'KZ', origin: 'report'})-[:PART_OF {origin: 'report'}]->(place)
    WITH body
    UNWIND ['Agency for the Protection of Competition', $whole, 'Competition Agency of the Republic of Kazakhstan'] AS text
    CREATE (:Name {id: 'name/' + text, name: left(text, 40), text: text, norm: toLower(text), origin: 'report'})-[:NAMES]->(body)`,
    { id: ID, whole: WHOLE },
  );
});
afterAll(() =>
  writeRows(server().database.store, 'MATCH (body:Body {id: $id}) OPTIONAL MATCH (body)<-[:NAMES]-(n) DETACH DELETE body, n', { id: ID }),
);

test('a name that is cut is whole where one asks for it, and where it is a neighbour or on a path', async () => {
  const { data } = await server().ask(`{
    entity(id: "${ID}") { name fullName }
    bodies(where: { id: { eq: "${ID}" } }) { fullName }
    uncut: entity(id: "person/kz/askar-mamin") { fullName }
    neighbours(id: "place/kz/almaty", type: "PART_OF") { node { fullName } }
    path(from: "${ID}", to: "place/kz/almaty", maxHops: 1) { nodes { name fullName } }
  }`);
  expect(data).toMatchObject({
    entity: { name: 'Agency for the Protection of…', fullName: WHOLE },
    bodies: [{ fullName: WHOLE }],
    uncut: { fullName: 'Askar Mamin' },
    neighbours: expect.arrayContaining([{ node: { fullName: WHOLE } }, { node: { fullName: 'Almaly District' } }]),
    path: [
      {
        nodes: [
          { name: 'Agency for the Protection of…', fullName: WHOLE },
          { name: 'Almaty', fullName: 'Almaty' },
        ],
      },
    ],
  });
});
