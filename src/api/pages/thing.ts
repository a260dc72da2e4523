import { graphql } from 'graphql';
import { ask } from '../ask.ts';
import type { Api, RequestContext } from '../context.ts';
import { refusalOf } from '../errors.ts';
import { readerOf } from '../graphql/reader.ts';
import { QUESTIONS } from './questions.ts';

/** First parts of the ids that have a page of their own. */
export const PAGES = ['decision', 'event', 'report', 'person', 'body', 'office', 'place', 'topic'] as const;

export type Thing = Readonly<Record<string, unknown>>;

/** The id that a former id leads to, if it is one. */
export async function survivorOf(api: Api, id: string): Promise<string | undefined> {
  const [row] = await ask<{ id: string }>(api.store, 'MATCH (:Redirect {id: $id})-[:NOW]->(now) RETURN now.id AS id', { id });
  return row?.id;
}

/** All that the page of an id shows, or undefined when there is nothing (or nothing any more) with this id. */
export async function readThing(api: Api, id: string, requestId: string): Promise<Thing | undefined> {
  const first = id.slice(0, id.indexOf('/'));
  const question = QUESTIONS[first] ?? QUESTIONS.entity;
  const contextValue: Partial<RequestContext> = { executionContext: readerOf(api.store, { requestId }) };
  const { data, errors } = await graphql({ schema: api.schema, source: question ?? '', variableValues: { id }, contextValue });
  if (errors?.[0] !== undefined) throw refusalOf(errors[0].originalError ?? errors[0]);
  const { thing, ...more } = (data ?? {}) as { thing?: Thing | null };
  if (thing === null || thing === undefined) return undefined;
  // Plain copies: graphql-js makes objects without a prototype.
  return JSON.parse(JSON.stringify({ ...thing, ...more })) as Thing;
}
