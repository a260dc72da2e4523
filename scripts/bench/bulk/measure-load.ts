import { availableParallelism } from 'node:os';
import { type LoadCost, loadWithCommand } from './load-command.ts';
import { withBenchServer } from './server.ts';
import { syntheticTexts, WORDS } from './synthetic-texts.ts';
import { table, times, whole } from './table.ts';

/** Reports that warm the server's plans and code up before anything is measured. */
const WARM_UP = 200;

/** What most of the CPU went into, and how much of it there was to be had. */
function boundOf({ clientCpu, serverCpu, seconds }: LoadCost): string {
  const cores = availableParallelism();
  const share = (cpu: number): string => `${Math.round((100 * cpu) / (clientCpu + serverCpu))} %`;
  const idle = Math.max(0, Math.round(100 - (100 * (clientCpu + serverCpu)) / (cores * seconds)));
  const bound = clientCpu > serverCpu ? 'reading the texts' : 'the database';
  return `Bound by ${bound}: of the CPU used, the command took ${share(clientCpu)} and the server ${share(serverCpu)}; ${idle} % of ${cores} cores were idle or taken by other programs.`;
}

/** From JSON lines to the derived graph with the built command, and the same file once more. */
export async function measureLoad({ reports }: { readonly reports: number }): Promise<string> {
  return withBenchServer(async (server) => {
    await loadWithCommand(server, 'warm-up', syntheticTexts(WARM_UP, WORDS, 2));
    const first = await loadWithCommand(server, 'reports', syntheticTexts(reports));
    const second = await loadWithCommand(server, 'reports', syntheticTexts(reports));
    if (first.summary.loaded !== reports || second.summary.unchanged !== reports) throw new Error('Not every report was loaded once.');
    const hour = (count: number, seconds: number): string => whole((3600 * count) / seconds);
    const cpu = ({ clientCpu, serverCpu }: LoadCost): number => (clientCpu + serverCpu) / reports;
    const row = (name: string, cost: LoadCost): readonly string[] => [
      name,
      `${cost.seconds.toFixed(1)} s`,
      hour(reports, cost.seconds),
      `${Math.round((100 * cost.summary.derivationSeconds) / cost.summary.seconds)} %`,
      `${(1000 * cpu(cost)).toFixed(1)} ms`,
      hour(availableParallelism(), cpu(cost)),
    ];
    const rows = [row(`${whole(reports)} reports of ${WORDS} words`, first), row('the same again', second)];
    const head = ['load', 'time', 'reports an hour', 'of the time only deriving', 'CPU a report', 'reports an hour if no core idles'];
    return `${table(head, rows)}

${boundOf(first)} The second load is ${times(first.seconds / second.seconds)} faster by the clock and ${times(cpu(first) / cpu(second))} by CPU; it wrote ${second.summary.rows} rows.`;
  });
}
