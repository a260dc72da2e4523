import { loadWithCommand } from './load-command.ts';
import { withBenchServer } from './server.ts';
import { syntheticTexts } from './synthetic-texts.ts';
import { median, table, times, whole } from './table.ts';

/** Short reports, so that the graph grows fast: what is asked is whether its size slows a load down. */
const WORDS = 40;
const SAMPLE = 300;
const SAMPLES = 3;

/** Time a report while the graph grows to so many reports. */
export async function measureGrowth({ reports }: { readonly reports: number }): Promise<string> {
  const sizes = [1000, 3000, 10_000, 30_000, 100_000].filter((size) => size <= reports);
  return withBenchServer(async (server) => {
    let seed = 100;
    let size = 0;
    const grow = async (count: number): Promise<void> => {
      if (count <= 0) return;
      await loadWithCommand(server, 'growth', syntheticTexts(count, WORDS, ++seed));
      size += count;
    };
    const found: { readonly size: number; readonly seconds: number; readonly server: number }[] = [];
    for (const wanted of sizes) {
      await grow(wanted - size);
      const costs: { readonly seconds: number; readonly server: number }[] = [];
      for (let i = 0; i < SAMPLES; i++) {
        const { summary, serverCpu } = await loadWithCommand(server, 'growth', syntheticTexts(SAMPLE, WORDS, ++seed));
        costs.push({ seconds: summary.seconds / SAMPLE, server: serverCpu / SAMPLE });
        size += SAMPLE;
      }
      found.push({ size: wanted, seconds: median(costs.map((one) => one.seconds)), server: median(costs.map((one) => one.server)) });
      console.error(`${wanted} reports: ${(1000 * found.at(-1)!.seconds).toFixed(1)} ms a report`);
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
