import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/graphql/schema.ts';
import { mutationCalls, type RootQuestion, rootQuestions } from './generated-questions.ts';
import { type Answer, EXPIRED_TOKEN, useServer } from './server.ts';

const server = useServer();
const schema = await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } });

const TOKENS: readonly { readonly name: string; readonly header?: string }[] = [
  { name: 'none' },
  { name: 'expired', header: `Bearer ${EXPIRED_TOKEN}` },
  { name: 'unknown', header: 'Bearer this-token-is-nobodys-at-all' },
  { name: 'a JWT without a signature', header: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm5hIiwicm9sZXMiOlsiZWRpdG9yIl19.' },
  { name: 'garbage', header: 'Bearer \u00ff\u00ff' },
  { name: 'another scheme', header: 'Basic YW5uYTphbm5h' },
  { name: 'a hash instead of a token', header: 'Bearer 6f0fd3b1b1c8f5a7a3f0c1b0ea35a7f0f3c2e6f6d1b4b1e7f8d2d0e9f3b4c5d6' },
];
const headersOf = (header: string | undefined): Record<string, string> => (header === undefined ? {} : { authorization: header });

describe('18 tokens: every mutation of the schema', () => {
  test.each(mutationCalls(schema).flatMap((call) => TOKENS.map((token) => ({ call, ...token }))))(
    '$call with $name',
    async ({ call, header }) => {
      server().statements();
      const answer = await server().ask(`mutation { ${call} { id } }`, undefined, headersOf(header));
      expect([answer.code, answer.status, answer.data ?? null]).toEqual(['UNAUTHENTICATED', 401, null]);
      expect(server().statements()).toBe(0);
    },
  );
});

describe('18 and 19: every question of the schema', () => {
  /** Asks for everything; the steps from there only where there is something. Gives the first answer. */
  async function expectNothingHidden({ own, steps }: RootQuestion): Promise<Answer> {
    const first = await server().ask(own);
    const found = Object.values(first.data ?? {})
      .flat()
      .filter((each) => each !== null);
    for (const query of [own, ...(found.length === 0 ? [] : steps)]) {
      const { text, errors } = await server().ask(query);
      expect(errors, query).toEqual([]);
      expect(text, query).not.toMatch(/Zebrastan|Withheld|report\/h1/);
    }
    return first;
  }

  const ids = { id: 'place/kz/almaty', from: 'place/kz/almaty', to: 'person/kz/kassym-jomart-tokayev', run: 'run/01FRUN' };
  test.each(rootQuestions(schema, ids))('$field is open to all and shows nothing hidden', async (question) => {
    const { data } = await expectNothingHidden(question);
    for (const { header } of TOKENS) expect((await server().ask(question.own, undefined, headersOf(header))).data).toEqual(data);
  });

  test.each(['decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 'report/h1'])('nor by the id %s', async (id) => {
    const byId = rootQuestions(schema, { id, from: id, to: id, run: id }).filter(({ own }) => own.includes(JSON.stringify(id)));
    expect(byId.length).toBeGreaterThan(5);
    for (const question of byId) await expectNothingHidden(question);
  });
});
