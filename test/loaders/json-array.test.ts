import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLoader } from '../../src/loaders/formats/json.ts';
import { type Input, inputFromBytes } from '../../src/loaders/input.ts';
import { splitJsonArray } from '../../src/loaders/json-array.ts';
import { loadInput } from '../../src/loaders/load-records.ts';

const inChunks = (text: string, size: number): Input => ({
  path: 'x.json',
  stream: async function* () {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

async function elements(input: Input): Promise<string[]> {
  const all: string[] = [];
  for await (const { bytes } of splitJsonArray(input)) all.push(Buffer.from(bytes ?? []).toString());
  return all;
}

describe('splitJsonArray', () => {
  it('gives what JSON.parse would, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1),
        async (values, size, indent) => {
          const text = JSON.stringify(values, null, indent);
          expect((await elements(inChunks(text, size))).map((element) => JSON.parse(element) as unknown)).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['[1,2', '[{"a":1}', '["a', '[1] x', '[1][2]'])('refuses %s', async (text) => {
    await expect(elements(inChunks(text, 3))).rejects.toMatchObject({ code: 'invalid_json' });
  });

  it.each([
    ['[1,]', ['1', '']],
    ['[,1]', ['', '1']],
  ])('leaves the empty places of %s to the parser', async (text, want) => {
    expect(await elements(inChunks(text, 2))).toEqual(want);
  });
});

it('reads a list of 25 MB element by element and goes on behind a broken one', async () => {
  const record = JSON.stringify({ text: 'The mayor closed the port. '.repeat(400) });
  const list = `[${Array.from({ length: 2400 }, (_, at) => (at === 1200 ? '{broken}' : record)).join(',\n')}]`;
  const kinds = new Map<string, number>();
  for await (const one of loadInput(inputFromBytes('long.json', Buffer.from(list)), {}, [jsonLoader]))
    kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({ report: 2399, rejected: 1 });
});
