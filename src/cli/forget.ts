import { createInterface } from 'node:readline';
import { type Command, Help } from 'commander';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { drainWorkList, forgetReports, newRun, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { confirm } from './confirm.ts';
import { deriveRows, keysOfRows } from './derivation.ts';
import { forgetPerson } from './forget/forget-person.ts';
import { print, say } from './output.ts';
import { openGazetteer } from './parts.ts';
import { derivedBy } from './rules-version.ts';

/** Ids as given; `-` stands for those on standard input, one a line. */
async function readIds(given: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const id of given) {
    if (id !== '-') ids.push(id);
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') ids.push(line.trim());
  }
  return [...new Set(ids)];
}

const reportsOf = (count: number): string => `${count} report${count === 1 ? '' : 's'}`;

async function forgetReportsOf(given: readonly string[]): Promise<void> {
  const ids = await readIds(given);
  const config = readConfig();
  const gazetteer = openGazetteer(config);
  await withStore(config, say, async (store) => {
    const forgotten = new Set(await forgetReports(store, ids, keysOfRows));
    // Even when all were gone already: an earlier forgetting may have been stopped before the world was derived.
    const { removed } = await drainWorkList(
      store,
      deriveRows(gazetteer),
      newRun('gazette forget', derivedBy(gazetteer)),
      'reports forgotten',
    );
    const absent = ids.filter((id) => !forgotten.has(id));
    for (const id of absent) say(`there is no report ${id}`);
    if (forgotten.size === 0) {
      throw new InputError('No report was forgotten; "gazette query" and the explorer show ids like report/0123456789abcdef.', {
        code: 'unknown_id',
      });
    }
    print(`${reportsOf(forgotten.size)} forgotten; ${removed} nodes that nothing else supports went along`);
  });
}

const QUESTION =
  'Forget this person? Mentions and claims go, the name is covered in every stored text, and they do not come back with a later load. This cannot be undone.';

const WIDTH = 120;
/** In lines as long as those of the rest of the help. */
const wrapped = (text: string): string => new Help().boxWrap(text, WIDTH);

const STILL_THERE =
  "Not reached from here: files you loaded from, exports and backups made before, a --rejected file elsewhere, and what Neo4j has freed in its own files (store, indexes, transaction logs) and not yet written over. For a database without a trace, export a backup, import it into a new GAZETTE_HOME with this one's forget.key, and delete the old one.";

async function forgetPersonOf(id: string, { yes }: { readonly yes?: boolean }): Promise<void> {
  const config = readConfig();
  const gazetteer = openGazetteer(config);
  if (yes !== true && !(await confirm(QUESTION))) return say('nothing was changed');
  await withStore(config, say, async (store) => {
    const { reports, namesakes } = await forgetPerson(store, id, config, gazetteer);
    if (namesakes.length > 0) say(`others with one of the names stay: ${namesakes.join(', ')}`);
    say(STILL_THERE);
    print(`forgotten; ${reportsOf(reports)} ${reports === 1 ? 'holds' : 'hold'} blocks where the name stood`);
  });
}

function report(command: Command): void {
  command
    .command('report')
    .description('take reports out of the graph, with what nothing else supports')
    .argument('<id...>', 'their ids, or - to read ids from standard input, one a line')
    .addHelpText(
      'after',
      '\nExample:\n  gazette forget report report/0123456789abcdef\n  gazette query withdrawn.cypher --format csv | tail -n +2 | gazette forget report -',
    )
    .action(forgetReportsOf);
}

function person(command: Command): void {
  command
    .command('person')
    .description('forget a person for good; it cannot be undone')
    .argument('<id>', 'their id, such as person/kz/name')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `\nEvery name that the graph knows for the person is covered with blocks of the same length, and only a keyed hash of it\nstays, with the key in GAZETTE_HOME/forget.key: keep that file, or nobody can be kept from coming back.\nOthers with the same family name stay.\n${wrapped(STILL_THERE)}\n\nExample:\n  gazette forget person person/pe/rosa-quispe --yes`,
    )
    .action(forgetPersonOf);
}

export const command: CommandModule = {
  configure(command) {
    command.addHelpText('after', '\nExample:\n  gazette forget report report/0123456789abcdef');
    report(command);
    person(command);
  },
};
