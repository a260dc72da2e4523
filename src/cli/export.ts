import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { EXPORT_FORMATS, type ExportFilter, type GraphSource, selectRows } from '../graph/index.ts';
import { DECISION_KIND_CODES } from '../model/decision-kinds.ts';
import { LABELS } from '../model/labels.ts';
import { RELATIONSHIP_TYPES } from '../model/relationship-types.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import { ACTS, CERTAINTIES, STAGES } from '../model/vocabulary.ts';
import { readReference, readTombstones, type Store, streamNodes, streamRelationships, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { folderWriter } from './export/folder-writer.ts';
import { presentId } from './export/present-id.ts';
import { calendarDay, countryCode, listOf, wholeNumber } from './flag-values.ts';
import { say } from './output.ts';

interface Options extends ExportFilter {
  readonly format: string;
}

async function collect<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

const FILTERS = ['kind', 'stage', 'act', 'certainty', 'country', 'decider', 'place', 'from', 'to', 'minSources', 'text'] as const;

/** Without a filter rows go through as they are read; with one the graph is read whole first. */
async function sourceOf(store: Store, { format, ...filter }: Options): Promise<GraphSource> {
  const part = format === 'backup' ? { labels: LABELS, types: RELATIONSHIP_TYPES } : {};
  const stream = { nodes: () => streamNodes(store, part), relationships: () => streamRelationships(store, part) };
  if (!FILTERS.some((name) => filter[name] !== undefined)) return stream;
  if (format === 'backup')
    throw new InputError('A backup holds everything: leave the filters out, or choose another --format.', { code: 'usage' });
  const { decider, place } = filter;
  const present = {
    ...filter,
    ...(decider === undefined ? {} : { decider: await presentId(store, decider) }),
    ...(place === undefined ? {} : { place: await presentId(store, place) }),
  };
  const [nodes, relationships] = [await collect<NodeRow>(stream.nodes()), await collect<RelationshipRow>(stream.relationships())];
  const rows = selectRows({ nodes, relationships }, present);
  return { nodes: () => each(rows.nodes), relationships: () => each(rows.relationships) };
}

async function exportTo(folder: string, options: Options): Promise<void> {
  const format = EXPORT_FORMATS[options.format]!;
  await withStore(readConfig(), say, async (store) => {
    const writer = folderWriter(folder);
    try {
      // Before the rows, whose last line says that the backup is whole.
      if (options.format === 'backup') {
        await writer.write('reference.json', `${JSON.stringify(await readReference(store))}\n`);
        await writer.write('tombstones.json', `${JSON.stringify(await readTombstones(store))}\n`);
      }
      for await (const { file, text } of format(await sourceOf(store, options))) await writer.write(file, text);
    } finally {
      await writer.close();
    }
    say(`${writer.files().length} files in ${folder}: ${writer.files().join(', ') || 'the graph is empty'}.`);
  });
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<dir>', 'a folder that is empty or not there yet')
      .addOption(new Option('--format <format>', 'how the graph is written').choices(Object.keys(EXPORT_FORMATS)).default('csv'))
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
      .option('--min-sources <n>', 'only with this many sources', wholeNumber(1, 1000))
      .option('--text <words>', 'only with these words in the caption')
      .addHelpText(
        'after',
        '\nExample:\n  gazette export out --format graphml --kind curfew,state_of_emergency --from 2022-01-01\n  gazette export backup --format backup',
      )
      .action(exportTo);
  },
};
