import { readFileSync } from 'node:fs';
import type { Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { ordinaryNews } from './ordinary-news.ts';

/**
 * `npm run bench:extract`: time of each step of reading, first over reports of 500 words, then over one long report against a short
 * one. Reports are read one after the other, as a load reads them; a step's time is its median over the rounds, report by report, since
 * the machine may do other work. The texts are our own case sentences, shuffled, nearly all of which state something, so that extraction
 * has more to do than in news; `-- FILE.jsonl` reads real news.
 */
const STEPS = ['text', 'analysis', 'names', 'coreference', 'times', 'claims', 'linking', 'rows'] as const;
type Step = (typeof STEPS)[number];
type Costs = Record<Step, number>;
const EXTRACTION: readonly Step[] = ['names', 'coreference', 'times', 'claims'];
const NEWS = 60;
const ROUNDS = 9;
/** Rounds before any counts: a load of some hundred reports runs compiled code, and the rules are compiled late, being many. */
const WARMING = 5;

/** The built code: what runs TypeScript directly wraps every inner function to keep its name, which costs more than many rules do. */
const built = async <T>(path: string): Promise<T> => (await import(`../../dist/${path}.js`)) as T;
const { openEquipment } = await built<typeof import('../../src/cli/parts.ts')>('cli/parts');
const { readConfig } = await built<typeof import('../../src/config.ts')>('config');
const { findClaims } = await built<typeof import('../../src/extract/claims/find-claims.ts')>('extract/claims/find-claims');
const { makeContext } = await built<typeof import('../../src/extract/context.ts')>('extract/context');
const { linkCoreference } = await built<typeof import('../../src/extract/coreference/link-coreference.ts')>(
  'extract/coreference/link-coreference',
);
const { findNames } = await built<typeof import('../../src/extract/names/find-names.ts')>('extract/names/find-names');
const { findTimes } = await built<typeof import('../../src/extract/time/find-times.ts')>('extract/time/find-times');
const { evidenceRows } = await built<typeof import('../../src/graph/index.ts')>('graph/index');
const { linkMentions } = await built<typeof import('../../src/resolve/index.ts')>('resolve/index');
const { prepareReport } = await built<typeof import('../../src/text/index.ts')>('text/index');

const equipment = await openEquipment(readConfig());
const { analyser, gazetteer } = equipment;

/** Texts of a JSON lines file with `text`: real news in place of our own sentences, of which each states something. */
const textsOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

const noCosts = (): Costs => Object.fromEntries(STEPS.map((step) => [step, 0])) as Costs;

/** Milliseconds of each step of reading one text, as the pipeline does it. */
function read(text: string): Costs {
  const costs = noCosts();
  const timed = <Out>(step: Step, run: () => Out): Out => {
    const before = performance.now();
    const result = run();
    costs[step] = performance.now() - before;
    return result;
  };
  const report = timed('text', () => prepareReport({ text, publishedAt: '2022-01-05', position: { path: 'bench' } }));
  const analysis = timed('analysis', () => analyser.analyse(report.text, report.paragraphs));
  const { context, names } = timed('names', () => {
    const context = makeContext(report, analysis, gazetteer);
    return { context, names: findNames(context) };
  });
  const mentions = timed('coreference', () => linkCoreference(context, names));
  const times = timed('times', () => findTimes(context));
  const claims = timed('claims', () => findClaims(context, mentions, times));
  const evidence: Evidence = { report, sentences: context.sentences, mentions, times, claims, problems: [] };
  const resolved = timed('linking', () => linkMentions(evidence, gazetteer, NO_REFERENCE_DATA));
  timed('rows', () => evidenceRows(resolved, () => undefined));
  return costs;
}

/** Costs of all texts together, each step of each text at its median over the rounds. */
function costsOf(texts: readonly string[], rounds: number): Costs {
  const all = Array.from({ length: rounds }, () => texts.map(read));
  const total = noCosts();
  for (const [i] of texts.entries()) for (const step of STEPS) total[step] += median(all.map((round) => round[i]![step]));
  return total;
}

const sum = (costs: Costs, steps: readonly Step[]): number => steps.reduce((total, step) => total + costs[step], 0);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const say = (line: string): void => console.log(line);

const [file] = process.argv.slice(2);
const news = file === undefined ? Array.from({ length: NEWS }, (_, i) => ordinaryNews(500, i + 1)) : textsOf(file);
costsOf(news, WARMING);
const costs = costsOf(news, ROUNDS);
say(`${file ?? 'Reports of 500 words'}, milliseconds a report, each step at its median of ${ROUNDS} rounds, ${news.length} reports:`);
for (const step of STEPS) say(`  ${step.padEnd(12)} ${(costs[step] / news.length).toFixed(2)}`);
const share = (steps: readonly Step[]): string => `${((100 * sum(costs, steps)) / costs.analysis).toFixed(1)} % of the analysis`;
say(`  extraction: ${share(EXTRACTION)} (at most 50)`);
say(`  extraction and linking: ${share([...EXTRACTION, 'linking'])}`);

// Several short ones: one alone may by chance state more or less than the long one does.
const short = Array.from({ length: 12 }, (_, i) => ordinaryNews(2000, i + 1));
const shortCosts = costsOf(short, 5);
const longCosts = costsOf([ordinaryNews(200_000, 7)], 3);
say('\n200,000 words against 2,000, times the time (100 times the words):');
const ratioOf = (steps: readonly Step[]): string => ((short.length * sum(longCosts, steps)) / sum(shortCosts, steps)).toFixed(0);
for (const step of STEPS) say(`  ${step.padEnd(12)} ${ratioOf([step]).padStart(5)}   ${longCosts[step].toFixed(0)} ms`);
say(`  extraction   ${ratioOf(EXTRACTION).padStart(5)}   (at most 110)`);
say(`  everything   ${ratioOf(STEPS).padStart(5)}`);
