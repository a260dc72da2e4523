import { graphql } from 'graphql';
import * as explorer from '../../model/explorer-questions.ts';
import type { Api } from '../context.ts';
import { exampleQuestions } from '../http/ide.ts';
import { QUESTIONS } from '../pages/questions.ts';
import { readGraphState } from '../version.ts';
import { plannerOf, type Reader, readerOf, WARM_UP_MS } from './reader.ts';

interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const of = (source: string, variables: Question['variables'] = {}): Question => ({ source, variables });
const id = 'decision/none';
const first = 100;
const filter = {};

/** What the page asks that readers see first. */
const FRONT: readonly Question[] = [of(explorer.DECISIONS, { filter, first }), of(explorer.FACETS, { filter })];

/**
 * What the other pages of the explorer ask. The library writes another statement where
 * a value is left out, or where two are equal: the values are as the pages send them.
 */
const PAGES: readonly Question[] = [
  of(explorer.DECISION, { id }),
  of(explorer.SEARCH, { text: 'none', first: 8 }),
  of(explorer.SEARCH, { text: 'none', types: ['Person'], first: 8 }),
  of(explorer.ENTITY, { id }),
  of(explorer.TIMELINE, { id, first }),
  of(explorer.EVIDENCE, { id, first: 50 }),
  of(explorer.REPORT, { id }),
  of(explorer.PLACED, { filter, first }),
  of(explorer.PLACED_EVENTS, { where: {}, limit: 100, offset: 0 }),
  of(explorer.EVENT, { id }),
  of(explorer.START, { id }),
  of(explorer.NEIGHBOUR_COUNTS, { id }),
  of(explorer.NEIGHBOURS, { id, first: 20, offset: 0 }),
  of(explorer.PATH, { from: id, to: 'event/none', maxHops: 4 }),
  of(explorer.CLAIMS, { ids: [id] }),
  of(explorer.CONFLICTS, { first }),
  of(explorer.REVIEW, { first: 20 }),
  of(explorer.SIDE, { id }),
  of(explorer.REPORT_REST, { id, mentions: 100, claims: 100 }),
];

/** The usual questions in the order in which they are planned. */
const usualQuestions = (): readonly Question[] => [
  ...PAGES,
  ...Object.values(QUESTIONS).map((source) => of(source, { id })),
  ...exampleQuestions().map(({ text }) => of(text)),
];

/**
 * Asks what the front page asks, and has the database plan what the other pages, the permalinks and the examples ask, one after the
 * other, without running it. The first plans after its start take the database seconds each, later ones a tenth: without this the
 * first readers would run into the time limit.
 */
export async function warmUp({ store, schema }: Pick<Api, 'store' | 'schema'>, isStopping: () => boolean): Promise<void> {
  const askAll = async (questions: readonly Question[], executionContext: Reader): Promise<void> => {
    for (const { source, variables } of questions) {
      if (isStopping()) return;
      // A database that is away is met again by the first reader.
      await graphql({ schema, source, variableValues: variables, contextValue: { executionContext } });
    }
  };
  await readGraphState(store, WARM_UP_MS).catch(() => {});
  await askAll(FRONT, readerOf(store, { timeoutMs: WARM_UP_MS }));
  await askAll(usualQuestions(), plannerOf(store));
}
