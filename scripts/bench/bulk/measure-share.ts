import { type LoadCost, loadWithCommand } from './load-command.ts';
import { withBenchServer } from './server.ts';
import { syntheticTexts, WORDS } from './synthetic-texts.ts';
import { table, whole } from './table.ts';

/** Fewer than fill a pass, so that nothing is derived beside the reading and the summary tells the two apart. */
const FRESH = 1200;
const MORE = 600;

/**
 * What share of a load the derivation takes: into an empty graph of a server just started, and into one in which the same few
 * people, places and bodies have been named by all reports before.
 */
export async function measureShare({ reports }: { readonly reports: number }): Promise<string> {
  return withBenchServer(async (server) => {
    const load = (count: number, seed: number): Promise<LoadCost> => loadWithCommand(server, 'share', syntheticTexts(count, WORDS, seed));
    const fresh = await load(FRESH, 1);
    await load(reports - FRESH, 2);
    const dense = await load(MORE, 3);
    const row = (name: string, count: number, { summary, clientCpu, serverCpu }: LoadCost): readonly string[] => [
      name,
      whole(count),
      `${summary.seconds.toFixed(1)} s`,
      `${summary.derivationSeconds.toFixed(1)} s`,
      `${Math.round((100 * summary.derivationSeconds) / summary.seconds)} %`,
      `${((1000 * (clientCpu + serverCpu)) / count).toFixed(1)} ms`,
    ];
    return table(
      ['graph', 'reports', 'time of the load', 'of which deriving', 'share', 'CPU a report'],
      [row('empty', FRESH, fresh), row(`${whole(reports)} reports`, MORE, dense)],
    );
  });
}
