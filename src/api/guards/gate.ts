import { type DocumentNode, parse } from 'graphql';
import { Refusal } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { checkInputs } from './inputs.ts';
import { badInput } from './refuse.ts';
import { checkShape } from './shape.ts';

interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Which guards work; a test turns one off to see that its attack then gets through. */
export interface GuardSwitches {
  readonly tokens: boolean;
  readonly shape: boolean;
  readonly inputs: boolean;
  readonly cost: boolean;
}
export const ALL_GUARDS: GuardSwitches = { tokens: true, shape: true, inputs: true, cost: true };

function readVariables(value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw badInput('"variables" must be an object.');
  return value as Record<string, unknown>;
}

/** Reads what was asked from the body of a POST or the address of a GET. */
function readOperation(body: unknown): Operation {
  if (Array.isArray(body)) throw badInput('Send one operation a request, not a list of them.');
  if (typeof body !== 'object' || body === null) throw badInput('Send a JSON object with "query" and, where needed, "variables".');
  const { query, variables } = body as { readonly query?: unknown; readonly variables?: unknown };
  if (typeof query !== 'string' || query.trim() === '') throw badInput('"query" is missing. Send the text of a GraphQL query.');
  return { query, variables: readVariables(variables) };
}

function parseOperation(query: string, guards: GuardSwitches): DocumentNode {
  try {
    return parse(query, guards.tokens ? { maxTokens: LIMITS.tokens } : {});
  } catch (error) {
    const { message } = error as Error;
    if (message.includes('tokens'))
      throw new Refusal('TOO_EXPENSIVE', `The query is longer than ${LIMITS.tokens} words and signs. Split it into several queries.`);
    throw badInput(message);
  }
}

/** What a document asks, by its text; the same text is checked once. Only short ones are kept, so that memory stays bounded. */
function documentChecker(guards: GuardSwitches): (query: string) => { readonly document: DocumentNode; readonly isAboutSchema: boolean } {
  const kept = new Map<string, { readonly document: DocumentNode; readonly isAboutSchema: boolean }>();
  return (query) => {
    const known = kept.get(query);
    if (known !== undefined) return known;
    const document = parseOperation(query, guards);
    const checked = { document, isAboutSchema: guards.shape ? checkShape(document).isAboutSchema : false };
    if (query.length <= 4000) {
      if (kept.size >= 500) kept.delete(kept.keys().next().value ?? '');
      kept.set(query, checked);
    }
    return checked;
  };
}

/** Checks one operation before anything else sees it. Throws a Refusal. */
export function gate(guards: GuardSwitches = ALL_GUARDS): (body: unknown) => { readonly isAboutSchema: boolean } {
  const check = documentChecker(guards);
  return (body) => {
    const { query, variables } = readOperation(body);
    const { document, isAboutSchema } = check(query);
    if (guards.inputs) checkInputs(document, variables);
    return { isAboutSchema };
  };
}
