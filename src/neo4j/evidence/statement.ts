import { readFileSync } from 'node:fs';
import type { Label } from '../../model/labels.ts';
import { NODE_PROPERTIES } from '../../model/properties.ts';
import type { RelationshipType } from '../../model/relationship-types.ts';
import { nodeMap, relationshipMap } from '../columns.ts';

const TEXT = readFileSync(new URL('../../../cypher/load/evidence.cypher', import.meta.url), 'utf8');

/**
 * The nested statement of `cypher/load/evidence.cypher`, its property maps written out from the closed lists. Planning it takes
 * the server longer than running it for a hundred reports, and nothing in it depends on how much is stored, so that a graph
 * that grows is no reason to plan it anew.
 */
export const WRITE_EVIDENCE: string = `CYPHER replan=skip\n${TEXT}`
  .replace(/^\/\/.*\n/gm, '')
  .replace(/\$\$(\w+)\(([\w[\]]+)\)/g, (_, name: string, variable: string) =>
    name in NODE_PROPERTIES ? nodeMap(name as Label, variable) : relationshipMap(name as RelationshipType, variable),
  );
