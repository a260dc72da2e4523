import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, ProviderError } from '../../src/errors.ts';
import { openAnswerStore } from '../../src/providers/answer-store.ts';
import type { Proposal, Provider } from '../../src/providers/provider.ts';
import { createSuggester } from '../../src/providers/suggester.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Ana Novak spoke in Koper.';

/** Somebody who answers what `answer` says and counts how often, and how many at once, it is asked. */
function someone(answer: (text: string) => Partial<Proposal> | Error = () => ({}), id = 'test/someone@1') {
  const seen = { asked: 0, now: 0, most: 0 };
  const provider: Provider = {
    id,
    async propose(text) {
      seen.asked++;
      seen.most = Math.max(seen.most, ++seen.now);
      await new Promise((done) => setTimeout(done, 5));
      seen.now--;
      const answered = answer(text);
      if (answered instanceof Error) throw answered;
      return {
        names: [
          { type: 'Person', text: 'Ana Novak' },
          { type: 'Place', text: 'Trieste' },
        ],
        readTo: text.length,
        ...answered,
      };
    },
  };
  return { provider, seen };
}

const files = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const failure = (): ProviderError => new ProviderError('no answer', { code: 'provider_failed' });

describe('a suggester', () => {
  it('counts what does not stand in the text, and says so', async () => {
    const suggester = createSuggester(someone().provider, openAnswerStore(folder));
    const { names, problems } = await suggester.suggest(TEXT);
    expect(names).toEqual([{ type: 'Person', start: 0, end: 9 }]);
    expect(problems).toEqual([
      {
        stage: 'providers',
        code: 'provider_names_dropped',
        message: '1 of the names that test/someone@1 gave do not stand in the text and were dropped.',
      },
    ]);
    expect(suggester.counts).toEqual({ asked: 1, kept: 0, dropped: 1 });
  });
  it.each<[string, Partial<Proposal>, string, RegExp]>([
    ['was not read to its end', { readTo: 12 }, 'provider_read_part', /first 12 of 25 characters/],
    ['got an answer of no use', { names: [], unusable: 'it is not a chat completion' }, 'provider_answer_unusable', /by rules alone/],
  ])('says when a text %s', async (_, answer, code, message) => {
    const { problems } = await createSuggester(someone(() => answer).provider, openAnswerStore(folder)).suggest(TEXT);
    expect(problems).toContainEqual({ stage: 'providers', code, message: expect.stringMatching(message) });
  });
  it('asks once for a text, in this run and in the next', async () => {
    const first = someone();
    const suggester = createSuggester(first.provider, openAnswerStore(folder));
    const answers = await Promise.all([suggester.suggest(TEXT), suggester.suggest(TEXT)]);
    answers.push(await suggester.suggest(TEXT));
    const second = someone();
    answers.push(await createSuggester(second.provider, openAnswerStore(folder)).suggest(TEXT));
    expect([first.seen.asked, second.seen.asked]).toEqual([1, 0]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
  it('asks again for another text, another model, another prompt', async () => {
    for (const id of ['test/someone@1', 'test/someone@2', 'test/other@1']) {
      const { provider, seen } = someone(undefined, id);
      const suggester = createSuggester(provider, openAnswerStore(folder));
      await suggester.suggest(TEXT);
      await suggester.suggest(`${TEXT}.`);
      expect(seen.asked).toBe(2);
    }
    expect(files()).toHaveLength(6);
  });
  it('keeps digests and positions, no word of the text', async () => {
    await createSuggester(someone().provider, openAnswerStore(folder)).suggest(TEXT);
    const [file] = files();
    expect(file).toMatch(/^[0-9a-f]{2}.[0-9a-f]{62}\.json$/);
    expect(readFileSync(join(folder, file!), 'utf8')).not.toMatch(/Ana|Novak|Koper|Trieste/);
  });
  it.each(['', '{', '{"provider":"test/someone@1","names":[{"type":"Person","start":3,"end":900}],"dropped":0,"readTo":1}', '[]'])(
    'asks again when what was kept is damaged: %s',
    async (content) => {
      const store = openAnswerStore(folder);
      const want = await createSuggester(someone().provider, store).suggest(TEXT);
      writeFileSync(join(folder, files()[0]!), content);
      const { provider, seen } = someone();
      expect(await createSuggester(provider, store).suggest(TEXT)).toEqual(want);
      expect(seen.asked).toBe(1);
      expect(store.get(provider.id, TEXT)).toBeDefined();
    },
  );
  it('asks for four texts at once, no more', async () => {
    const { provider, seen } = someone();
    const suggester = createSuggester(provider, openAnswerStore(folder));
    await Promise.all(Array.from({ length: 20 }, (_, i) => suggester.suggest(`${TEXT} ${i}`)));
    expect(seen).toMatchObject({ asked: 20, most: 4 });
  });
  it('keeps no failure, and asks again', async () => {
    const failing = createSuggester(someone(failure).provider, openAnswerStore(folder));
    await expect(failing.suggest(TEXT)).rejects.toThrow('no answer');
    expect(files()).toEqual([]);
    expect((await createSuggester(someone().provider, openAnswerStore(folder)).suggest(TEXT)).names).toHaveLength(1);
  });
  it('gives up after five texts in a row without an answer, not after five in all', async () => {
    let count = 0;
    const { provider, seen } = someone(() => (++count % 5 === 0 ? {} : failure()));
    const patient = createSuggester(provider, openAnswerStore(folder));
    for (let i = 0; i < 15; i++) await patient.suggest(`${TEXT} ${i}`).catch(() => {});
    expect(seen.asked).toBe(15);
    const gone = someone(failure);
    const suggester = createSuggester(gone.provider, openAnswerStore(folder));
    for (let i = 0; i < 5; i++) await expect(suggester.suggest(`Still. ${TEXT} ${i}`)).rejects.toMatchObject({ endsRun: false });
    await expect(suggester.suggest(`Now. ${TEXT}`)).rejects.toMatchObject({ code: 'provider_gone', endsRun: true });
    expect(gone.seen.asked).toBe(5);
  });
  it('says where there is no room for answers', async () => {
    writeFileSync(join(folder, 'file'), '');
    const suggester = createSuggester(someone().provider, openAnswerStore(join(folder, 'file')));
    await expect(suggester.suggest(TEXT)).rejects.toThrow(ConfigError);
  });
});
