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

const withReason = (command: Command): Command =>
  command
    .requiredOption('--why <sentence>', 'why, in a sentence; others will read it')
    .option('--by <name>', 'who judges', userInfo().username);

async function list({ limit, skip, judged, format }: ListOptions): Promise<void> {
  await withStore(readConfig(), say, async (store: Store) => {
    const rows =
      judged === true
        ? await judgedList(store, limit, skip)
        : ((await reviewQueue(store, limit, skip)) as unknown as Record<string, unknown>[]);
    const keys = judged === true ? ['id', 'verdict', 'subject', 'object', 'by', 'at', 'why'] : ['id', 'what', 'name', 'stake', 'why'];
    const text = ROW_FORMATS[format](keys, rows);
    if (text !== '') print(text);
  });
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
    command
      .command('list')
      .description('what only an editor can settle, by how much of the graph would change; or the judgements in force')
      .option('--judged', 'the judgements in force instead, newest first')
      .addOption(new Option('--limit <n>', 'how many').argParser(wholeNumber(0, 10_000)).default(20))
      .addOption(new Option('--skip <n>', 'how many to leave out').argParser(wholeNumber(0, 10_000)).default(0))
      .addOption(rowFormatOption())
      .action(list);
    const two = (verdict: 'same' | 'different', first: string, second: string, description: string): void => {
      withReason(command.command(verdict).description(description).argument(first).argument(second)).action(
        async (subject: string, object: string, { by, why }: By) => judgeAll([{ verdict, subject, object, by, why }]),
      );
    };
    two('same', '<keep>', '<fold>', 'two entities are one: the second becomes part of the first');
    two('different', '<a>', '<b>', 'two entities, or two mentions, are not one');
    withReason(
      command
        .command('refer')
        .description('a mention means this entity; without one, it is no name')
        .argument('<mention>')
        .argument('[entity]'),
    ).action(async (subject: string, object: string | undefined, { by, why }: By) =>
      judgeAll([{ verdict: 'refer', subject, by, why, ...(object === undefined ? {} : { object }) }]),
    );
    const one = (verdict: 'hide' | 'unhide' | 'undo', argument: string, description: string): void => {
      withReason(command.command(verdict).description(description).argument(argument)).action(async (subject: string, { by, why }: By) =>
        judgeAll([{ verdict, subject, by, why }]),
      );
    };
    one('hide', '<report>', 'hide a report and everything that only it supports');
    one('unhide', '<report>', 'show a hidden report again');
    one('undo', '<judgement>', 'take a judgement back');
    command
      .command('apply')
      .description('judge in bulk from a CSV file with the columns verdict,subject,object,why,by')
      .argument('<file>')
      .option('--by <name>', 'who judges, where a row does not say', userInfo().username)
      .action(async (file: string, { by }: { by: string }) => judgeAll(readRequests(file, by), file));
    command
      .command('explain')
      .description('why two people are one or two, feature by feature')
      .argument('<a>')
      .argument('<b>')
      .action(async (a: string, b: string) => {
        await withStore(readConfig(), say, async (store) => print((await explainPair(store, a, b)).join('\n')));
      });
  },
};
