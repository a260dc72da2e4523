import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Api, RequestContext } from '../context.ts';
import type { GuardSwitches } from '../guards/gate.ts';
import { LIMITS } from '../limits.ts';
import { formatError } from './format-error.ts';
import { guardPlugin } from './plugin.ts';

export const createApollo = (api: Api, guards: GuardSwitches): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema: api.schema,
    // The schema is public: researchers, code generators and the IDE need it.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: guards.tokens ? { maxTokens: LIMITS.tokens } : {},
    formatError: formatError(api.log),
    logger: api.log,
    plugins: [guardPlugin(api, guards), ApolloServerPluginLandingPageDisabled()],
  });
