import { deriveRows, toEvidenceRow } from '../../../src/cli/derivation.ts';
import { loadGazetteer } from '../../../src/gazetteer/index.ts';
import type { Evidence, Mention } from '../../../src/model/evidence.ts';
import { mentionId, reportId, sentenceId, sourceId } from '../../../src/model/ids.ts';
import { nameKey } from '../../../src/model/name-key.ts';
import { drainWorkList, newRun, readRows, type Store, writeReports } from '../../../src/neo4j/index.ts';
import { withBenchServer } from './server.ts';
import { median, table, times, whole } from './table.ts';

const FAMILY = 'Akhmetov';
const SYLLABLES = 'ai bek da er ga is kan lan mu nur ra sa ti ul zha bo de fo hi je'.split(' ');
const NAMES_A_REPORT = 500;
const SAMPLES = 5;

/** The given name with this number: no two are alike. */
function given(number: number): string {
  let text = '';
  for (let rest = number, i = 0; i < 4; i++, rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length];
  return text[0]!.toUpperCase() + text.slice(1);
}

/** A report that names these people of one country in one sentence, and says nothing else. */
function naming(key: string, names: readonly string[]): Evidence {
  const source = sourceId('bench.example');
  const text = `${names.join(', ')} came.`;
  const id = reportId(source, key, key);
  let start = 0;
  const mentions = names.map((name): Mention => {
    const span = { start, end: start + name.length, sentenceIndex: 0, form: 'name' as const, rule: 'bench' };
    start += name.length + 2;
    const own = { id: mentionId(id, span.start, 'Person'), text: name, norm: nameKey(name), form: 'name' as const };
    return { ...own, type: 'Person', country: 'KZ', countryBasis: 'words', spans: [span] };
  });
  return {
    report: {
      id,
      lang: 'en',
      translation: 'none',
      textHash: key,
      text,
      paragraphs: [{ start: 0, end: text.length, isTitle: false }],
      rawMap: { rawSpan: ({ start: rawStart, end: rawEnd }) => ({ rawStart, rawEnd }) },
      sourceId: source,
      sourceTitle: 'bench.example',
      problems: [],
    },
    sentences: [{ id: sentenceId(id, 0), index: 0, text, start: 0, end: text.length }],
    mentions,
    times: [],
    claims: [],
    problems: [],
  };
}

const isProvisional = async (store: Store): Promise<boolean> =>
  (await readRows(store, 'MATCH (p:Person {name: $name}) WHERE p.provisional RETURN p.id AS id', { name: FAMILY })).length > 0;

/** Time of two new reports, one that names one more of them and one the bare family name, while ever more people of one country bear it. */
export async function measureNames({ people }: { readonly people: number }): Promise<string> {
  return withBenchServer(async (server) => {
    const { store } = server;
    const rules = deriveRows(loadGazetteer(server.config.cache));
    let number = 0;
    const load = async (count: number, more: readonly string[] = []): Promise<void> => {
      const names = Array.from({ length: count }, () => `${given(number++)} ${FAMILY}`);
      const run = newRun('bench', 'bench');
      // The bare name stands in a report of its own: beside a full one it would be that person's.
      const reports = [naming(`${number}`, names), ...more.map((name) => naming(`${number} ${name}`, [name]))];
      await writeReports(store, reports.map(toEvidenceRow), { run, batch: run.id.slice('run/'.length) });
      await drainWorkList(store, rules, run, 'bench');
    };
    const found: { readonly people: number; readonly seconds: number; readonly cpu: number; readonly bare: string }[] = [];
    for (const size of [1000, 10_000, 100_000].filter((one) => one <= people)) {
      while (number < size) await load(Math.min(NAMES_A_REPORT, size - number));
      await load(1, [FAMILY]);
      const costs: { readonly seconds: number; readonly cpu: number }[] = [];
      for (let i = 0; i < SAMPLES; i++) {
        const [started, cpu] = [performance.now(), server.cpuSeconds()];
        await load(1, [FAMILY]);
        costs.push({ seconds: (performance.now() - started) / 1000, cpu: server.cpuSeconds() - cpu });
      }
      const bare = (await isProvisional(store)) ? 'provisional' : 'taken for somebody';
      found.push({ people: size, seconds: median(costs.map((one) => one.seconds)), cpu: median(costs.map((one) => one.cpu)), bare });
      console.error(`${whole(size)} people: ${(1000 * found.at(-1)!.seconds).toFixed(0)} ms a report, bare surname ${bare}`);
    }
    const first = found[0]!;
    return table(
      ['people of one family name', 'time of two new reports', 'of that at first', 'CPU of the server', 'the bare surname is'],
      found.map((one) => [
        whole(one.people),
        `${(1000 * one.seconds).toFixed(0)} ms`,
        times(one.seconds / first.seconds),
        `${(1000 * one.cpu).toFixed(0)} ms`,
        one.bare,
      ]),
    );
  });
}
