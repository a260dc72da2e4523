import { createHash } from 'node:crypto';
import { LABELS } from '../model/labels.ts';
import type { Store } from '../neo4j/index.ts';
import { ask } from './ask.ts';

export interface GraphState {
  /** Changes whenever the graph does. */
  readonly version: string;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly rules: string;
}

/** Counts come from the database's own statistics: one look-up a label, however large the graph. */
const COUNTS = LABELS.map((label) => `CALL () { MATCH (n:${label}) RETURN count(n) AS ${label} }`).join('\n');
const STATE = `${COUNTS}
CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }
CALL () { OPTIONAL MATCH (n:LoadRun) WHERE n.id > '' WITH n ORDER BY n.id DESC LIMIT 1 RETURN n.id AS run, n.rules AS rules }
CALL () { OPTIONAL MATCH (n:Judgement) WHERE n.id > '' WITH n ORDER BY n.id DESC LIMIT 1 RETURN n.id AS judgement }
RETURN [${LABELS.join(', ')}] AS counts, edges, run, rules, judgement`;

interface Row {
  readonly counts: readonly number[];
  readonly edges: number;
  readonly run: string | null;
  readonly rules: string | null;
  readonly judgement: string | null;
}

export async function readGraphState(store: Store, timeoutMs?: number): Promise<GraphState> {
  const [row] = await ask<Row>(store, STATE, {}, timeoutMs === undefined ? {} : { timeoutMs });
  const { counts = [], edges = 0, run = null, rules = null, judgement = null } = row ?? {};
  return {
    version: createHash('sha256')
      .update(JSON.stringify([counts, edges, run, judgement]))
      .digest('hex')
      .slice(0, 16),
    counts: LABELS.map((value, i) => ({ value, count: counts[i] ?? 0 })),
    rules: rules ?? 'none',
  };
}

/** Keeps the state for a moment, so that many answers of one second ask once. */
export function graphStateReader(store: Store, keepMs = 1000): { read(): Promise<GraphState>; forget(): void } {
  let kept: { readonly at: number; readonly state: Promise<GraphState> } | undefined;
  return {
    read() {
      if (kept === undefined || Date.now() - kept.at > keepMs) {
        const state = readGraphState(store);
        const mine = { at: Date.now(), state };
        kept = mine;
        state.catch(() => {
          if (kept === mine) kept = undefined;
        });
      }
      return kept.state;
    },
    forget() {
      kept = undefined;
    },
  };
}
