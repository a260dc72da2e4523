import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../random.ts';
import { type LoadCost, loadWithCommand } from './load-command.ts';
import { clear, withBenchServer } from './server.ts';
import { type SyntheticText, syntheticTexts } from './synthetic-texts.ts';
import { median, table, times, whole } from './table.ts';

/** Short reports, so that the graph grows fast: what is asked is whether its size slows a load down. */
const WORDS = 40;
/** Invented news of one day: time goes on while the graph grows, else it would get denser as well. */
const REPORTS_A_DAY = 20;
const SAMPLE = 1000;
const SAMPLES = 3;
/** Reports for a server that was just started, which is slow; they are taken away again. */
const WARM_UP = 4000;

/** Gives the next so many reports. */
type Source = (count: number) => Iterable<SyntheticText>;

function inventedNews(): Source {
  let [seed, before] = [100, 0];
  return (count) => {
    const first = before;
    before += count;
    return syntheticTexts(count, WORDS, ++seed, (number) => Math.floor((first + number) / REPORTS_A_DAY));
  };
}

/** Reports of a file of JSON lines, also gzipped, in random order: what comes last is then like what came first. */
function newsOf(path: string): Source {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  const random = seededRandom(100);
  for (let i = lines.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [lines[i], lines[j]] = [lines[j]!, lines[i]!];
  }
  return (count) => lines.splice(0, count).map((line) => JSON.parse(line) as SyntheticText);
}

interface GrowthOptions {
  readonly reports: number;
  /** JSON lines as `gazette load` reads them; invented news when absent. */
  readonly texts?: string | undefined;
}

/** Time a report while the graph grows to so many reports. */
export async function measureGrowth({ reports, texts }: GrowthOptions): Promise<string> {
  const sizes = [1000, 5000, 10_000, 30_000, 100_000].filter((size) => size <= reports);
  const next = texts === undefined ? inventedNews() : newsOf(texts);
  return withBenchServer(async (server) => {
    let size = 0;
    const load = async (count: number): Promise<LoadCost> => {
      size += count;
      return loadWithCommand(server, 'growth', next(count));
    };
    await load(WARM_UP);
    await clear(server.store);
    size = 0;
    const found: { readonly size: number; readonly seconds: number; readonly server: number }[] = [];
    for (const wanted of sizes) {
      if (wanted > size) await load(wanted - size);
      const before = size;
      const costs: { readonly seconds: number; readonly server: number }[] = [];
      for (let i = 0; i < SAMPLES; i++) {
        const { summary, serverCpu } = await load(SAMPLE);
        costs.push({ seconds: summary.seconds / SAMPLE, server: serverCpu / SAMPLE });
      }
      found.push({ size: before, seconds: median(costs.map((one) => one.seconds)), server: median(costs.map((one) => one.server)) });
      console.error(`${before} reports: ${(1000 * found.at(-1)!.seconds).toFixed(1)} ms a report`);
    }
    const first = found[0]!;
    return table(
      ['reports in the graph', 'time a report', 'of that at first', 'CPU a report, server', 'of that at first'],
      found.map((one) => [
        whole(one.size),
        `${(1000 * one.seconds).toFixed(1)} ms`,
        times(one.seconds / first.seconds),
        `${(1000 * one.server).toFixed(1)} ms`,
        times(one.server / first.server),
      ]),
    );
  });
}
