export { printedSchema } from './graphql/schema.ts';
export { type ServeOptions, type Serving, serve } from './server.ts';
