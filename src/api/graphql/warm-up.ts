import { graphql } from 'graphql';
import type { Api } from '../context.ts';
import { exampleQuestions } from '../http/ide.ts';
import { QUESTIONS } from '../pages/questions.ts';
import { plannerOf } from './reader.ts';

/**
 * Has the database plan what the permalinks and the examples ask, one after the other, without running it. The first plans after
 * its start take the database seconds each, later ones a tenth: without this the first readers would run into the time limit.
 */
export async function warmUp(api: Api, isStopping: () => boolean): Promise<void> {
  const contextValue = { executionContext: plannerOf(api.store) };
  const variableValues = { id: 'decision/none' };
  for (const source of [...Object.values(QUESTIONS), ...exampleQuestions().map(({ text }) => text)]) {
    if (isStopping()) return;
    // Answers are empty; a database that is away is met again by the first reader.
    await graphql({ schema: api.schema, source, variableValues, contextValue });
  }
}
