import type { Evidence } from '../src/model/evidence.ts';
import { ordinaryNews } from './bench/ordinary-news.ts';

/**
 * `npm run bench:extract`: CPU time of each step of reading, first over ordinary news of 500 words, then over one long report
 * against a short one. CPU time, since the machine may do other work; the report's text is our own case sentences, shuffled.
 */
const STEPS = ['text', 'analysis', 'names', 'coreference', 'times', 'claims', 'linking', 'rows'] as const;
type Step = (typeof STEPS)[number];
type Costs = Record<Step, number>;
const EXTRACTION: readonly Step[] = ['names', 'coreference', 'times', 'claims'];
const NEWS = 60;
const ROUNDS = 3;

/** The built code: what runs TypeScript directly wraps every inner function to keep its name, which costs more than many rules do. */
const built = async <T>(path: string): Promise<T> => (await import(`../dist/${path}.js`)) as T;
const { openEquipment } = await built<typeof import('../src/cli/parts.ts')>('cli/parts');
const { readReferenceFiles } = await built<typeof import('../src/cli/reference-files.ts')>('cli/reference-files');
const { readConfig } = await built<typeof import('../src/config.ts')>('config');
const { findClaims } = await built<typeof import('../src/extract/claims/find-claims.ts')>('extract/claims/find-claims');
const { makeContext } = await built<typeof import('../src/extract/context.ts')>('extract/context');
const { linkCoreference } = await built<typeof import('../src/extract/coreference/link-coreference.ts')>(
  'extract/coreference/link-coreference',
);
const { findNames } = await built<typeof import('../src/extract/names/find-names.ts')>('extract/names/find-names');
const { findTimes } = await built<typeof import('../src/extract/time/find-times.ts')>('extract/time/find-times');
const { evidenceRows } = await built<typeof import('../src/graph/index.ts')>('graph/index');
const { linkMentions } = await built<typeof import('../src/resolve/index.ts')>('resolve/index');
const { prepareReport } = await built<typeof import('../src/text/index.ts')>('text/index');

const equipment = await openEquipment(readConfig());
const { data: reference } = readReferenceFiles([], {}, equipment.gazetteer);
const { analyser, gazetteer } = equipment;

const noCosts = (): Costs => Object.fromEntries(STEPS.map((step) => [step, 0])) as Costs;

/** Reads one text as the pipeline does, and adds the CPU milliseconds of each step. */
function read(text: string, costs: Costs): void {
  const timed = <T>(step: Step, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    costs[step] += (user + system) / 1000;
    return result;
  };
  const report = timed('text', () => prepareReport({ text, publishedAt: '2022-01-05', position: { path: 'bench' } }));
  const analysis = timed('analysis', () => analyser.analyse(report.text, report.paragraphs));
  const context = makeContext(report, analysis, gazetteer);
  const names = timed('names', () => findNames(context));
  const mentions = timed('coreference', () => linkCoreference(context, names));
  const times = timed('times', () => findTimes(context));
  const claims = timed('claims', () => findClaims(context, mentions, times));
  const evidence: Evidence = { report, sentences: context.sentences, mentions, times, claims, problems: [] };
  const linked = timed('linking', () => linkMentions(evidence, gazetteer, reference));
  timed('rows', () => evidenceRows(linked, () => undefined));
}

const sum = (costs: Costs, steps: readonly Step[]): number => steps.reduce((total, step) => total + costs[step], 0);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const say = (line: string): void => console.log(line);

const news = Array.from({ length: NEWS }, (_, i) => ordinaryNews(500, i + 1));
for (const text of news.slice(0, 20)) read(text, noCosts());
const rounds = Array.from({ length: ROUNDS }, () => {
  const costs = noCosts();
  for (const text of news) read(text, costs);
  return costs;
});
say(`Ordinary news of 500 words, CPU milliseconds a report, median of ${ROUNDS} rounds over ${NEWS} reports:`);
for (const step of STEPS) say(`  ${step.padEnd(12)} ${(median(rounds.map((costs) => costs[step])) / NEWS).toFixed(2)}`);
const share = (steps: readonly Step[]): string =>
  `${(100 * median(rounds.map((costs) => sum(costs, steps) / costs.analysis))).toFixed(1)} % of the analysis`;
say(`  extraction: ${share(EXTRACTION)} (at most 50)`);
say(`  extraction and linking: ${share([...EXTRACTION, 'linking'])}`);

const [short, long] = [ordinaryNews(2000, 7), ordinaryNews(200_000, 7)];
const shortRounds = Array.from({ length: 15 }, () => {
  const costs = noCosts();
  read(short, costs);
  return costs;
});
const longCosts = noCosts();
read(long, longCosts);
say('\n200,000 words against 2,000, times the CPU time (100 times the words):');
const ratioOf = (steps: readonly Step[]): string =>
  (sum(longCosts, steps) / median(shortRounds.map((costs) => sum(costs, steps)))).toFixed(0);
for (const step of STEPS) say(`  ${step.padEnd(12)} ${ratioOf([step]).padStart(5)}   ${longCosts[step].toFixed(0)} ms`);
say(`  extraction   ${ratioOf(EXTRACTION).padStart(5)}   (at most 110)`);
say(`  everything   ${ratioOf(STEPS).padStart(5)}`);
