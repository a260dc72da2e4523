import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { judgementRow } from '../graph/index.ts';
import {
  addJudgement,
  drainWorkList,
  type JudgementRequest,
  migrate,
  newRun,
  planJudgement,
  type Store,
  withStore,
} from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { deriveRows } from './derivation.ts';
import { wholeNumber } from './flag-values.ts';
import { print, say } from './output.ts';
import { openGazetteer } from './parts.ts';
import { anchorInWords } from './review/anchor-words.ts';
import { explainPair } from './review/explain.ts';
import { judgedList, reviewQueue } from './review/queue.ts';
import { readRequests, rowOf } from './review/read-csv.ts';
import { derivedBy } from './rules-version.ts';
import { ROW_FORMATS, type RowFormat, rowFormatOption } from './table.ts';

interface By {
  readonly by: string;
  readonly why: string;
}
interface ListOptions {
  readonly limit: number;
  readonly skip: number;
  readonly judged?: boolean;
  readonly format: RowFormat;
}

/** Throws when one of the requests cannot be meant, and says which. */
async function checkAll(store: Store, requests: readonly JudgementRequest[], file: string): Promise<void> {
  for (const [i, request] of requests.entries()) {
    await planJudgement(store, request).catch((cause: unknown) => {
      if (!(cause instanceof InputError)) throw cause;
      throw new InputError(`${rowOf(file, i)}: ${cause.message} Nothing was judged.`, { code: cause.code, cause });
    });
  }
}

/** Judges in order and derives once at the end; prints one line a judgement. All of a `file` are judged, or none. */
async function judgeAll(requests: readonly JudgementRequest[], file?: string): Promise<void> {
  const config = readConfig();
  const gazetteer = openGazetteer(config);
  await withStore(config, say, async (store) => {
    await migrate(store);
    if (file !== undefined) await checkAll(store, requests, file);
    for (const request of requests) {
      const { id, verdict, changed } = await addJudgement(store, request, judgementRow);
      print(`${id} ${changed ? verdict : `${verdict}: already so`}`);
    }
    await drainWorkList(store, deriveRows(gazetteer), newRun('gazette review', derivedBy(gazetteer)), 'judgement');
  });
}

const AN_ENTITY = 'id of an entity, such as person/pe/rosa-quispe';
const A_REPORT = 'id of a report, such as report/0123456789abcdef';

const withExample = (command: Command, ...lines: readonly string[]): Command =>
  command.addHelpText('after', `\nExample:\n${lines.map((line) => `  gazette review ${line}`).join('\n')}`);

async function list({ limit, skip, judged, format }: ListOptions): Promise<void> {
  await withStore(readConfig(), say, async (store: Store) => {
    const rows =
      judged === true
        ? (await judgedList(store, limit, skip)).map((row) => ({
            ...row,
            subject: anchorInWords(row.subject),
            object: anchorInWords(row.object),
          }))
        : ((await reviewQueue(store, limit, skip)) as unknown as Record<string, unknown>[]);
    const keys = judged === true ? ['id', 'verdict', 'subject', 'object', 'by', 'at', 'why'] : ['id', 'what', 'name', 'stake', 'why'];
    if (rows.length === 0) return say(judged === true ? 'No judgement is in force.' : 'Nothing waits for an editor.');
    print(ROW_FORMATS[format](keys, rows));
  });
}

function configureList(command: Command): void {
  command
    .description('what only an editor can settle, by how much of the graph would change; or the judgements in force')
    .option('--judged', 'the judgements in force instead, newest first')
    .addOption(new Option('--limit <n>', 'how many').argParser(wholeNumber(0, 10_000)).default(20))
    .addOption(new Option('--skip <n>', 'how many to leave out').argParser(wholeNumber(0, 10_000)).default(0))
    .addOption(rowFormatOption())
    .action(list);
  withExample(command, 'list --limit 50', 'list --judged');
}

interface VerdictHelp {
  readonly description: string;
  readonly subject: readonly [string, string];
  readonly object?: readonly [string, string];
  readonly example: string;
}

const VERDICTS: Readonly<Record<JudgementRequest['verdict'], VerdictHelp>> = {
  same: {
    description: 'two entities are one: the second becomes part of the first',
    subject: ['<keep>', AN_ENTITY],
    object: ['<fold>', 'id of the one that goes'],
    example: 'same person/pe/rosa-quispe person/pe/quispe --why "the only mayor of that name"',
  },
  different: {
    description: 'two entities, or two mentions, are not one',
    subject: ['<a>', `${AN_ENTITY}, or of a mention`],
    object: ['<b>', 'id of the other'],
    example: 'different person/pe/rosa-quispe person/pe/quispe --why "mother and daughter"',
  },
  refer: {
    description: 'a mention means this entity; without one, it is no name',
    subject: ['<mention>', 'id of a mention, such as report/0123456789abcdef#m12-Person'],
    object: ['[entity]', AN_ENTITY],
    example: 'refer report/0123456789abcdef#m12-Person person/pe/rosa-quispe --why "the text says mayor"',
  },
  hide: {
    description: 'hide a report and everything that only it supports',
    subject: ['<report>', A_REPORT],
    example: 'hide report/0123456789abcdef --why "withdrawn by the agency"',
  },
  unhide: {
    description: 'show a hidden report again',
    subject: ['<report>', A_REPORT],
    example: 'unhide report/0123456789abcdef --why "the agency stands by it"',
  },
  undo: {
    description: 'take a judgement back',
    subject: ['<judgement>', 'its id, as "gazette review list --judged" shows it'],
    example: 'undo judgement/01hq… --why "a namesake"',
  },
};

function configureVerdict(command: Command, verdict: JudgementRequest['verdict']): void {
  const { description, subject, object, example } = VERDICTS[verdict];
  command.description(description).argument(...subject);
  if (object !== undefined) command.argument(...object);
  command
    .requiredOption('--why <sentence>', 'why, in a sentence; others will read it')
    .option('--by <name>', 'who judges', userInfo().username)
    .action(async () => {
      const [first = '', second] = command.args;
      const { by, why } = command.opts<By>();
      await judgeAll([{ verdict, subject: first, by, why, ...(second === undefined ? {} : { object: second }) }]);
    });
  withExample(command, example);
}

function configureApply(command: Command): void {
  command
    .description('judge in bulk from a CSV file with the columns verdict,subject,object,why,by; all rows, or none when one is wrong')
    .argument('<file>', 'the CSV file')
    .option('--by <name>', 'who judges, where a row does not say', userInfo().username)
    .action(async (file: string, { by }: { by: string }) => judgeAll(readRequests(file, by), file));
  withExample(command, 'apply judgements.csv --by anna');
}

function configureExplain(command: Command): void {
  command
    .description('why two people are one or two, feature by feature')
    .argument('<a>', 'id of a person, such as person/pe/rosa-quispe')
    .argument('<b>', 'id of the other')
    .action(async (a: string, b: string) => {
      await withStore(readConfig(), say, async (store) => print((await explainPair(store, a, b)).join('\n')));
    });
  withExample(command, 'explain person/pe/rosa-quispe person/pe/quispe');
}

export const command: CommandModule = {
  configure(command) {
    command.addHelpText(
      'after',
      `
Judgements are added, never edited; a newer one undoes an older one, and the graph is then as it was before.

Example:
  gazette review list
  gazette review same person/kz/kassym-jomart-tokayev person/kz/tokayev --why "the only president of that name"
  gazette review undo judgement/01hq… --why "a namesake"`,
    );
    configureList(command.command('list'));
    for (const verdict of Object.keys(VERDICTS) as JudgementRequest['verdict'][]) configureVerdict(command.command(verdict), verdict);
    configureApply(command.command('apply'));
    configureExplain(command.command('explain'));
  },
};
