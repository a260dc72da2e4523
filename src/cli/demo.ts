import { fileURLToPath } from 'node:url';
import { checkPort } from '../api/index.ts';
import { type Config, readConfig } from '../config.ts';
import { findLocalServer, localHome, type Store, stopLocalServer, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { portNumber } from './flag-values.ts';
import { loadInto } from './load/load-into.ts';
import { loadReferenceInto } from './load/reference-into.ts';
import { summaryLine } from './load/summary.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { readReferenceFiles } from './reference-files.ts';
import { serveUntilStopped } from './serving.ts';
import { listenForStop, type StopSignal } from './stop-signal.ts';

const sample = (path: string): string => fileURLToPath(new URL(`../../test/${path}`, import.meta.url));
const REPORTS = sample('reports');
const REFERENCE = ['people', 'bodies', 'offices', 'holdings', 'aliases'].map((kind) => sample(`reference/${kind}.csv`));

const HOST = '127.0.0.1';

interface Links {
  readonly port: number;
  /** Bolt address of the database, and the page where its Browser is, when they are known. */
  readonly bolt: string;
  readonly browser?: string;
  readonly passwordFile?: string;
}

/** The four ways in. Browser takes style and guide from `localhost` only. */
function describeLinks({ port, bolt, browser, passwordFile }: Links): string {
  const host = `http://localhost:${port}`;
  const connect = bolt.replace('://', '://neo4j@');
  const guided = `${browser?.replace('127.0.0.1', 'localhost')}?connectURL=${connect}&cmd=play&arg=${host}/guide`;
  return [
    '',
    'Gazette is running:',
    `  explorer        ${host}/`,
    `  GraphQL         ${host}/graphiql`,
    browser === undefined ? `  Neo4j Browser   connect it to ${bolt}` : `  Neo4j Browser   ${guided}`,
    ...(passwordFile === undefined ? [] : [`                  (the password is in ${passwordFile})`]),
    `  saved queries   ${fileURLToPath(new URL('../../cypher/queries/README.md', import.meta.url))}`,
    '',
    'Ctrl-C stops it; the graph stays. "gazette reset" empties it.',
  ].join('\n');
}

async function loadSamples(store: Store, config: Config, stop: StopSignal): Promise<void> {
  const equipment = await openEquipment(config);
  say('Loading the sample reports ...');
  const { gazetteer } = equipment;
  await loadReferenceInto(store, readReferenceFiles(REFERENCE, { source: 'sample reference data' }, gazetteer, say), gazetteer, config);
  const options = { country: 'KZ', zone: 'Asia/Almaty' };
  say(summaryLine(await loadInto(store, { paths: [REPORTS], equipment, config, options, say, stop })));
}

function loadAndServe(config: Config, port: number, stop: StopSignal): Promise<number> {
  return withStore(config, say, async (store) => {
    await loadSamples(store, config, stop);
    const stopped = stop.exitCode();
    if (stopped !== undefined) return stopped;
    const { uri, browser, passwordFile } = store.address;
    return serveUntilStopped(store, config, {
      port,
      host: HOST,
      stop,
      onReady: (serving) =>
        print(
          describeLinks({
            port: serving.port,
            bolt: uri,
            ...(browser === undefined ? {} : { browser }),
            ...(passwordFile === undefined ? {} : { passwordFile }),
          }),
        ),
    });
  });
}

/** A Neo4j that the demo has started ends with it, however it ends. */
async function demo(asked: number | undefined): Promise<number> {
  const config = readConfig();
  const port = asked ?? config.port;
  await checkPort(port, HOST);
  const wasRunning = findLocalServer(localHome(config.home)) !== undefined;
  const stop = listenForStop(say, 'stopping the demo (a second signal stops at once, and leaves Neo4j running)');
  try {
    const code = await loadAndServe(config, port, stop);
    return code === EXIT.interrupted ? EXIT.done : code;
  } finally {
    stop.release();
    if (!wasRunning && (await stopLocalServer(config.home))) say('Neo4j is stopped too.');
  }
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--port <number>', 'port to listen on (GAZETTE_PORT, else 4000); 0 takes a free one', portNumber)
      .addHelpText('after', '\nExample:\n  gazette demo')
      .action(async ({ port }: { readonly port?: number }) => {
        process.exitCode = await demo(port);
      });
  },
};
