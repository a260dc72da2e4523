import { loadavg } from 'node:os';
import type { GraphRows } from '../../../src/model/rows.ts';
import { readRows, type Store } from '../../../src/neo4j/index.ts';
import { graphrag } from './peers/graphrag.ts';
import { langchain } from './peers/langchain.ts';
import { clear, dropFullText, withBenchServer } from './server.ts';
import { syntheticRows } from './synthetic-rows.ts';
import { median, range, table, times, whole } from './table.ts';
import { flatten, gazette, rowByRow, unwind, type Writer } from './writers.ts';

export interface WriterOptions {
  readonly reports: number;
  readonly rounds: number;
  /** Folder that LangChain.js is installed in. */
  readonly langchain: string;
  /** Python that has neo4j-graphrag. */
  readonly python: string;
}

/** Rows a second: by the clock, by the server's CPU, by that of server and client together. */
interface Rates {
  readonly clock: number;
  readonly server: number;
  readonly both: number;
}

const BOOKKEEPING = ['LoadRun', 'LoadBatch', 'Pending', 'GazetteMigration'];

/** Nodes a label and relationships a type, without bookkeeping. */
async function countsOf(store: Store): Promise<Readonly<Record<string, number>>> {
  const rows = await readRows<{ key: string; n: number }>(
    store,
    `MATCH (n) WHERE NOT labels(n)[0] IN $bookkeeping RETURN labels(n)[0] AS key, toFloat(count(*)) AS n
UNION ALL MATCH ()-[r]->() WHERE NOT type(r) IN ['LOADED_IN', 'PART_OF_RUN'] RETURN type(r) AS key, toFloat(count(*)) AS n`,
    { bookkeeping: BOOKKEEPING },
  );
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]).sort());
}

function expectedCounts({ nodes, relationships }: GraphRows): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of [...nodes.map(({ label }) => label), ...relationships.map(({ type }) => type)]) counts[key] = (counts[key] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort());
}

/** Peers with labels of their own, or that make a thing twice, are not held to the same counts. */
const isExact = ({ name }: Writer): boolean => !/LangChain|graphrag/.test(name);

/**
 * Writers take turns on one warmed server, each into an empty graph with the same constraints and indexes, in another order
 * every round; all get the same finished rows. Gazette's time holds ledger and work list.
 */
export async function compareWriters(options: WriterOptions): Promise<string> {
  return withBenchServer(async ({ store, cpuSeconds }) => {
    await dropFullText(store);
    const peers = [await langchain(options.langchain, 250), ...graphrag(options.python, { one: 1000, each: 500 })];
    const writers = [gazette(options.reports), unwind(options.reports), ...peers.filter((one) => one !== undefined), rowByRow(40)].map(
      (writer) => ({ ...writer, sample: Math.min(writer.sample, options.reports) }),
    );
    const news = syntheticRows(options.reports);

    const loads: number[] = [];
    const measure = async (writer: Writer, reports: readonly GraphRows[]): Promise<Rates> => {
      await clear(store);
      const rows = flatten(reports);
      const count = rows.nodes.length + rows.relationships.length;
      const [server, client] = [cpuSeconds(), process.cpuUsage()];
      const { seconds, clientCpu } = await writer.write(store, reports);
      const serverCpu = cpuSeconds() - server;
      const { user, system } = process.cpuUsage(client);
      if (isExact(writer)) {
        const [found, wanted] = [JSON.stringify(await countsOf(store)), JSON.stringify(expectedCounts(rows))];
        if (found !== wanted) throw new Error(`${writer.name} made ${found}, not ${wanted}`);
      }
      const rates = { clock: count / seconds, server: count / serverCpu, both: count / (serverCpu + (clientCpu ?? (user + system) / 1e6)) };
      const load = loadavg()[0]!;
      loads.push(load);
      console.error(
        `${writer.name}, ${reports.length} reports: ${whole(rates.clock)} rows a second, ${whole(rates.server)} a CPU second of the server, ${seconds.toFixed(1)} s, load average ${load.toFixed(1)}`,
      );
      return rates;
    };

    for (const writer of writers) await measure(writer, news.slice(0, Math.min(writer.sample, 2500)));
    loads.length = 0;
    const rates = new Map<string, Rates[]>(writers.map(({ name }) => [name, []]));
    for (let round = 0; round < options.rounds; round++) {
      for (const writer of round % 2 === 0 ? writers : [...writers].reverse()) {
        rates.get(writer.name)?.push(await measure(writer, news.slice(0, writer.sample)));
      }
    }
    const own = rates.get(writers[0]!.name)!;
    const against = (key: keyof Rates, theirs: readonly Rates[]): string =>
      times(median(own.map((rate) => rate[key])) / median(theirs.map((rate) => rate[key])));
    const rows = table(
      [
        'writer',
        'reports',
        'rows a second',
        'Gazette is',
        'rows a CPU second of the server',
        'Gazette is',
        'of server and client',
        'Gazette is',
      ],
      writers.map(({ name, sample }) => {
        const found = rates.get(name)!;
        const both = (key: keyof Rates): readonly string[] => [range(found.map((rate) => rate[key])), against(key, found)];
        return [name, sample.toLocaleString('en'), ...both('clock'), ...both('server'), ...both('both')];
      }),
    );
    return `${rows}\n\nLoad average while they ran: ${range(loads)}; the benchmark alone makes about 2.`;
  });
}
