import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSchema, printedSchema } from '../src/api/graphql/schema.ts';

const FILE = new URL('../schema/printed/schema.graphql', import.meta.url);

/** Writes the schema that is served to `schema/printed/schema.graphql`; the diff is the review of what readers can ask. */
mkdirSync(new URL('.', FILE), { recursive: true });
writeFileSync(FILE, printedSchema(await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } })));
