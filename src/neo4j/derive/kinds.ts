import { nodeProperties } from '../columns.ts';
import { readRows } from '../session.ts';
import { type Pass, writePart } from './pass.ts';

/** The kinds of decision, which are part of every graph that anything was derived for. */
export async function writeKinds(pass: Pass): Promise<void> {
  const found = await readRows<{ stored: Record<string, unknown> }>(
    pass.store,
    'MATCH (k:DecisionKind) WHERE k.id STARTS WITH $own RETURN properties(k) AS stored',
    {
      own: 'kind/',
    },
  );
  const nodes = found.map(({ stored }) => ({
    label: 'DecisionKind' as const,
    id: String(stored.id),
    properties: nodeProperties('DecisionKind', stored),
  }));
  await writePart(pass, { current: { nodes, relationships: [] }, wanted: { nodes: pass.rules.kindRows(), relationships: [] } });
}
