import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { EXPORT_FORMATS, type ExportName, type GraphSource, TABLE_FORMATS, type TableFormat } from '../graph/index.ts';
import { DECISION_KIND_CODES } from '../model/decision-kinds.ts';
import { LABELS } from '../model/labels.ts';
import { RELATIONSHIP_TYPES } from '../model/relationship-types.ts';
import { ACTS, CERTAINTIES, STAGES } from '../model/vocabulary.ts';
import {
  type DecisionFilter,
  fittingGraph,
  readReference,
  readTombstones,
  type Store,
  streamNodes,
  streamRelationships,
  streamTable,
  TABLE_NAMES,
  type TableName,
  tableColumns,
  withStore,
} from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { checkIds } from './export/check-ids.ts';
import { type FolderWriter, folderWriter } from './export/folder-writer.ts';
import { calendarDay, countryCode, listOf, wholeNumber } from './flag-values.ts';
import { say } from './output.ts';

interface Options extends DecisionFilter {
  readonly format: ExportName;
  readonly table?: readonly TableName[];
}

const isFiltered = (filter: DecisionFilter): boolean => Object.keys(filter).some((name) => name !== 'includeParts');

const MOST_NAMED = 6;

function summary(folder: string, files: readonly string[], isPart: boolean): string {
  if (files.length === 0) return `${isPart ? 'No decision fits' : 'The graph is empty'}, and nothing was written.`;
  return `${folder} holds ${files.length > MOST_NAMED ? `${files.length} files` : files.join(', ')}.`;
}

/** All of the graph, or with a filter the part of the decisions that fit. */
function graphOf(store: Store, format: ExportName, filter: DecisionFilter): GraphSource {
  if (isFiltered(filter)) return fittingGraph(store, filter);
  const part = format === 'backup' ? { labels: LABELS, types: RELATIONSHIP_TYPES } : {};
  return { nodes: () => streamNodes(store, part), relationships: () => streamRelationships(store, part) };
}

async function writeGraph(store: Store, writer: FolderWriter, format: ExportName, filter: DecisionFilter): Promise<void> {
  // Before the rows, whose last line says that the backup is whole.
  if (format === 'backup') {
    await writer.write('reference.json', `${JSON.stringify(await readReference(store))}\n`);
    await writer.write('tombstones.json', `${JSON.stringify(await readTombstones(store))}\n`);
  }
  for await (const { file, text } of EXPORT_FORMATS[format](graphOf(store, format, filter))) await writer.write(file, text);
}

async function writeTables(
  store: Store,
  writer: FolderWriter,
  format: TableFormat,
  tables: readonly TableName[],
  filter: DecisionFilter,
): Promise<void> {
  for (const table of tables) {
    const source = { columns: tableColumns(table), rows: () => streamTable(store, table, filter) };
    const file = `${table}.${format}`;
    await writer.write(file, '');
    for await (const text of TABLE_FORMATS[format](source)) await writer.write(file, text);
  }
}

const hasTables = (format: ExportName): format is TableFormat => Object.hasOwn(TABLE_FORMATS, format);

async function exportTo(folder: string, { format, table, ...filter }: Options): Promise<void> {
  if (format === 'backup' && Object.keys(filter).length > 0)
    throw new InputError('A backup holds everything: leave the filters out, or choose another --format.', { code: 'usage' });
  if (table !== undefined && !hasTables(format))
    throw new InputError(`--table is for csv and jsonl; ${format} is a whole graph: leave --table out.`, { code: 'usage' });
  await withStore(readConfig(), say, async (store) => {
    await checkIds(store, filter);
    const writer = folderWriter(folder);
    try {
      if (table !== undefined && hasTables(format)) await writeTables(store, writer, format, table, filter);
      else await writeGraph(store, writer, format, filter);
    } finally {
      await writer.close();
    }
    say(summary(folder, writer.files(), isFiltered(filter)));
  });
}

const HELP = `
Without a filter the whole graph is written. With one, the decisions that fit, what they are tied to, and their evidence; /export
of the API takes the same filters and gives the same.

Formats:
  csv          a file a label and a file a type of relationship, or the flat tables that --table names, for spreadsheets; a text that
               begins like a formula (= + - @) gets an apostrophe before it, lists are joined by "; "
  jsonl        the lines of "gazette dump", or the rows of --table
  graphml      every property, for yEd, igraph and NetworkX
  gexf         the world without texts and evidence, with dates, for Gephi
  ftm          FollowTheMoney entities, for Aleph and OpenSanctions
  plover       PLOVER 0.8 event records
  neo4j-admin  files for "neo4j-admin database import full", with the command
  cypher       statements that build the graph in an empty database
  backup       everything, for "gazette import"

Example:
  gazette export out --table decisions,claims --country KZ
  gazette export out --format graphml --kind curfew,state_of_emergency --from 2022-01-01
  gazette export backup --format backup`;

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<dir>', 'a folder that is empty or not there yet')
      .addOption(new Option('--format <format>', 'how the graph is written').choices(Object.keys(EXPORT_FORMATS)).default('csv'))
      .option('--table <tables>', `with csv and jsonl: flat tables instead of the graph (${TABLE_NAMES.join(', ')})`, listOf(TABLE_NAMES))
      .option('--kind <kinds>', 'only decisions of these kinds, with what belongs to them', listOf(DECISION_KIND_CODES))
      .option('--stage <stages>', 'only of these stages', listOf(STAGES))
      .option('--act <acts>', 'only these acts', listOf(ACTS))
      .option('--certainty <certainties>', 'only of these certainties', listOf(CERTAINTIES))
      .option('--country <codes>', 'only of the law of these countries, KZ,KG', (text) => text.split(',').map(countryCode))
      .option('--decider <id>', 'only by this person, body or office')
      .option('--place <id>', 'only in this place')
      .option('--include-parts', 'and in the places inside it')
      .option('--from <date>', 'only on or after this day, 2022-01-05', calendarDay)
      .option('--to <date>', 'only on or before this day', calendarDay)
      .option('--min-sources <n>', 'only with this many independent sources', wholeNumber(1, 1000))
      .option('--text <words>', 'only with all these words in the caption or in a sentence that supports them')
      .addHelpText('after', HELP)
      .action(exportTo);
  },
};
