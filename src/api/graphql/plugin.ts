import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, execute, Kind, OperationTypeNode } from 'graphql';
import type { Api, RequestContext } from '../context.ts';
import { ERROR_STATUS, graphqlError, Refusal, refusalOf } from '../errors.ts';
import { costOf } from '../guards/cost.ts';
import type { GuardSwitches } from '../guards/gate.ts';
import { LIMITS } from '../limits.ts';
import { isErrorCode } from './format-error.ts';

/** Answers about the schema, by question: the standard one is large and always the same. */
function schemaAnswers(): (key: string, make: () => ExecutionResult) => ExecutionResult {
  const kept = new Map<string, ExecutionResult>();
  return (key, make) => {
    const answer = kept.get(key) ?? make();
    if (kept.size >= 20) kept.clear();
    kept.set(key, answer);
    return answer;
  };
}

/** Nobody but an editor may change anything, whatever a field says of itself. */
function checkMayWrite(context: RequestContext): void {
  if (context.editor !== undefined) return;
  throw new Refusal(
    'UNAUTHENTICATED',
    context.whyNoEditor ?? 'Only editors may change the graph. Send an editor\'s token as "Authorization: Bearer ...".',
  );
}

/** Prices every operation before it runs, refuses what is too dear or not allowed, and puts the price into every answer. */
export function guardPlugin(api: Api, guards: GuardSwitches): ApolloServerPlugin<RequestContext> {
  const answerOnce = schemaAnswers();
  return {
    async requestDidStart() {
      const begin = performance.now();
      return {
        async didResolveOperation({ request, document, operation, contextValue, schema }) {
          contextValue.known.fields = operation?.selectionSet.selections.flatMap((field) =>
            field.kind === Kind.FIELD ? [field.name.value] : [],
          );
          try {
            if (operation?.operation === OperationTypeNode.MUTATION) checkMayWrite(contextValue);
            if (contextValue.isAboutSchema) {
              contextValue.known.cost = 100;
            } else {
              contextValue.known.cost = costOf(schema, document, request.variables ?? {}, request.operationName);
              if (guards.cost && contextValue.known.cost > LIMITS.cost)
                throw new Refusal(
                  'TOO_EXPENSIVE',
                  `This costs ${contextValue.known.cost} points; at most ${LIMITS.cost} are allowed. Ask for smaller pages or fewer nested lists.`,
                );
            }
            api.limiter.take(contextValue.client, contextValue.known.cost);
          } catch (error) {
            if (!(error instanceof Refusal)) throw graphqlError(new Refusal('BAD_INPUT', (error as Error).message));
            throw graphqlError(error);
          }
        },
        async responseForOperation({ request, document, contextValue, schema }) {
          if (!contextValue.isAboutSchema) return null;
          const key = JSON.stringify([request.query, request.operationName, request.variables]);
          const result = answerOnce(
            key,
            () =>
              execute({
                schema,
                document,
                operationName: request.operationName ?? null,
                variableValues: request.variables ?? null,
              }) as ExecutionResult,
          );
          return { http: { headers: new Map(), status: 200 } as never, body: { kind: 'single', singleResult: { ...result } as never } };
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const codes = (singleResult.errors ?? []).map(({ extensions }) => extensions?.code).filter(isErrorCode);
          // A refused request gets one reason, not a list as long as the request.
          if (singleResult.data === undefined && singleResult.errors !== undefined) singleResult.errors = singleResult.errors.slice(0, 1);
          const [code] = codes;
          const isEmpty =
            singleResult.data === undefined ||
            singleResult.data === null ||
            Object.values(singleResult.data).every((value) => value === null);
          if (code !== undefined && (isEmpty || codes.includes('DATABASE_UNAVAILABLE')))
            response.http.status = codes.includes('DATABASE_UNAVAILABLE')
              ? ERROR_STATUS.DATABASE_UNAVAILABLE
              : (response.http.status ?? ERROR_STATUS[code]);
          if (codes.includes('DATABASE_UNAVAILABLE')) response.http.headers.set('retry-after', '5');
          const cost = { requested: contextValue.known.cost ?? 0, limit: LIMITS.cost };
          singleResult.extensions = { ...singleResult.extensions, cost };
          for (const each of codes) api.metrics.refused(each);
          api.metrics.answered(cost.requested, performance.now() - begin);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error }) {
      api.log.error({ err: refusalOf(error).code === 'INTERNAL' ? error : undefined }, 'a request failed');
    },
  };
}
