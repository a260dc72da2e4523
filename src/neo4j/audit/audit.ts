import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';
import { AUDIT_RULES } from './rules.ts';

/** A row of the graph that breaks a rule. */
export interface Finding {
  readonly rule: string;
  readonly id: string;
  readonly what: string;
}

/** Findings shown of one rule; the count is of all. */
const SHOWN = 20;

export interface AuditResult {
  readonly rule: string;
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** Checks every rule that the database cannot hold by itself; a rule that holds has no findings. */
export async function* audit(store: Store): AsyncGenerator<AuditResult> {
  for (const { name, query } of AUDIT_RULES) {
    const rows = await readRows<{ id: string; what: string }>(store, query);
    const findings = rows.slice(0, SHOWN).map(({ id, what }) => ({ rule: name, id, what: String(what) }));
    yield { rule: name, count: rows.length, findings };
  }
}
