import { z } from 'zod';
import { SUGGESTED_TYPES } from '../../model/suggestions.ts';
import type { ProposedName } from '../provider.ts';
import type { Usage } from './budget.ts';
import { MAX_NAMES } from './prompt.ts';

const count = z.int().min(0).max(10_000_000);

/** As much of a completion as is looked at; servers add what they like around it. */
const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() })).min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).optional().catch(undefined),
});

/** Closed: a key too many, an unknown type, and nothing of it counts. */
const namesSchema = z.strictObject({
  names: z.array(z.strictObject({ type: z.enum(SUGGESTED_TYPES), text: z.string(), occurrence: z.int().min(0) })).max(MAX_NAMES),
});

export interface ChatAnswer {
  readonly names: readonly ProposedName[];
  readonly unusable?: string;
  /** What the endpoint says was used; absent when it does not say. */
  readonly used?: Usage;
}

/** Reads the body of a completion. What is not the form that was asked for is unusable as a whole, never guessed at. */
export function readAnswer(body: string): ChatAnswer {
  const completion = completionSchema.safeParse(parseJson(body));
  if (!completion.success) return { names: [], unusable: 'it is not a chat completion' };
  const { choices, usage } = completion.data;
  const used = usage === undefined ? {} : { used: { input: usage.prompt_tokens, output: usage.completion_tokens } };
  const { message, finish_reason } = choices[0]!;
  if (finish_reason === 'length') return { names: [], unusable: 'it was longer than allowed and cut off', ...used };
  // Servers without schemas let models put a fence of Markdown around their JSON.
  const content = message.content.trim().replace(/^```(?:json)?\n|\n```$/g, '');
  const names = namesSchema.safeParse(parseJson(content));
  if (!names.success) return { names: [], unusable: 'it does not have the form that was asked for', ...used };
  return { names: names.data.names, ...used };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
