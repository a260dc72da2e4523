import { existsSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { type Config, readConfig } from '../config.ts';
import { isGazetteError } from '../errors.ts';
import { type Check, checkDatabase, hasJars, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { print, say } from './output.ts';

const GIGABYTE = 2 ** 30;
const OLDEST_NODE = [20, 19] as const;

function checkMachine(config: Config): readonly Check[] {
  const node = process.versions.node;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const present = (path: string, what: string): string => (existsSync(path) ? path : `${what} is not there: run gazette setup`);
  return [
    { name: 'Node', isGood: isNewEnough, says: isNewEnough ? node : `${node}: install ${OLDEST_NODE.join('.')} or newer` },
    {
      name: 'memory',
      isGood: totalmem() >= 2 * GIGABYTE,
      says: `${(totalmem() / GIGABYTE).toFixed(1)} GB, ${(freemem() / GIGABYTE).toFixed(1)} GB free`,
    },
    { name: 'home', isGood: true, says: config.home },
    { name: 'cache', isGood: existsSync(config.cache), says: present(config.cache, config.cache) },
    {
      name: "Neo4j's jars",
      isGood: config.neo4j.uri !== undefined || hasJars(config.cache),
      says: hasJars(config.cache) ? 'there' : 'not there: run gazette setup, or set NEO4J_URI',
    },
  ];
}

async function checkParts(config: Config): Promise<readonly Check[]> {
  const attempt = async (name: string, work: () => Promise<string>): Promise<Check> => {
    try {
      return { name, isGood: true, says: await work() };
    } catch (error) {
      if (!isGazetteError(error)) throw error;
      return { name, isGood: false, says: error.message };
    }
  };
  return [
    await attempt('gazetteer', async () => {
      const { loadGazetteer } = await import('../gazetteer/index.ts');
      return `version ${loadGazetteer(config.cache).version}`;
    }),
    await attempt('language model', async () => {
      const { openAnalyser } = await import('./parts.ts');
      const analyser = await openAnalyser(config);
      const { model, engine } = analyser.analyse('It works.', [{ start: 0, end: 9, isTitle: false }]);
      return `${model}, ${engine}`;
    }),
  ];
}

export const command: CommandModule = {
  configure(command) {
    command
      .addHelpText('after', '\nExits 5 when something is wrong, 4 when no database answers.\n\nExample:\n  gazette doctor')
      .action(async () => {
        const config = readConfig();
        const show = ({ name, isGood, says }: Check): void => print(`${isGood ? 'ok   ' : 'WRONG'}  ${name.padEnd(24)}${says}`);
        const machine = [...checkMachine(config), ...(await checkParts(config))];
        for (const check of machine) show(check);
        const database = await withStore(config, say, checkDatabase);
        for (const check of database) show(check);
        if ([...machine, ...database].some(({ isGood }) => !isGood)) process.exitCode = EXIT.partly;
      });
  },
};
