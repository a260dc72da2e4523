import { InvariantError } from '../../errors.ts';
import { groupBy } from '../../model/group-by.ts';
import { isEntityType, type Label } from '../../model/labels.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import { driverProperties, nodeMap, type Packed, packNode } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { write } from '../planned-once.ts';
import { cut, sideBySide } from '../side-by-side.ts';
import { type PendingRow, QUEUE } from '../work-list.ts';
import type { WorldChanges } from './diff.ts';
import type { Redirect } from './redirects.ts';

/** Rows a statement: below the memory of a transaction, above what a round trip costs. */
const CHUNK = 5000;

/** The label whose constraint finds a node: entities of all types share one. */
export const keyLabel = (label: Label): string => (isEntityType(label) ? 'Entity' : label);

interface Statement {
  readonly text: string;
  readonly rows: readonly Packed[];
  readonly what: string;
  /** Takes away what a first run of it, unacknowledged, may have left. */
  readonly undo?: string;
}

const putNodes = (rows: readonly NodeRow[]): readonly Statement[] =>
  [...groupBy(rows, ({ label }) => label).values()].map((group) => {
    const label = group[0]!.label;
    const also = isEntityType(label) ? `n:${label}, ` : '';
    return {
      what: `${label} nodes`,
      text: `UNWIND $rows AS x\nMERGE (n:${keyLabel(label)} {id: x[0]})\nSET ${also}n = ${nodeMap(label, 'x')}\nRETURN count(*) AS done`,
      rows: group.map(({ id, properties }) => packNode(label, id, properties)),
    };
  });

const byEnds = (row: RelationshipRow): string => `${keyLabel(row.fromLabel)} ${keyLabel(row.toLabel)}`;

/**
 * A statement for each pair of labels, the type as data: a fresh server plans twelve statements much sooner than sixty.
 * Types and keys come from the closed lists of the model.
 */
function addRelationships(group: readonly RelationshipRow[]): Statement {
  const { fromLabel, toLabel } = group[0]!;
  return {
    what: `relationships from ${fromLabel} to ${toLabel}`,
    text: `UNWIND $rows AS x
MATCH (a:${keyLabel(fromLabel)} {id: x[0]})
MATCH (b:${keyLabel(toLabel)} {id: x[1]})
CREATE (a)-[r:$(x[2])]->(b)
SET r = x[3]
RETURN count(*) AS done`,
    rows: group.map(({ type, from, to, properties }) => [from, to, type, driverProperties(type, properties)]),
    undo: dropRelationships(group).text,
  };
}

function dropRelationships(group: readonly RelationshipRow[]): Statement {
  const { fromLabel, toLabel } = group[0]!;
  return {
    what: '',
    text: `UNWIND $rows AS x
MATCH (a:${keyLabel(fromLabel)} {id: x[0]})
MATCH (b:${keyLabel(toLabel)} {id: x[1]})
MATCH (a)-[r]->(b)
WHERE type(r) = x[2]
DELETE r
RETURN count(*) AS done`,
    rows: group.map(({ type, from, to }) => [from, to, type]),
  };
}

const dropNodes = (rows: readonly NodeRow[]): readonly Statement[] =>
  [...groupBy(rows, ({ label }) => label).values()].map((group) => ({
    what: '',
    text: `UNWIND $rows AS x\nMATCH (n:${keyLabel(group[0]!.label)}:${group[0]!.label} {id: x[0]})\nDETACH DELETE n\nRETURN count(*) AS done`,
    rows: group.map(({ id }) => [id]),
  }));

/** The former id leads to the node from the moment that it bears another; run again it finds nothing to do. */
const renameNodes = (rows: readonly Redirect[]): readonly Statement[] =>
  [...groupBy(rows, ({ id }) => keyLabel(labelOfId(id)))].map(([label, group]) => ({
    what: '',
    text: `UNWIND $rows AS x
MATCH (n:${label} {id: x[0]})
SET n.id = x[1]
MERGE (former:Redirect {id: x[0]})
WITH n, former
OPTIONAL MATCH (former)-[old:NOW]->()
DELETE old
MERGE (former)-[:NOW]->(n)
RETURN count(*) AS done`,
    rows: group.map(({ id, now }) => [id, now]),
  }));

/** Relationships of one type between the same two nodes: what undoes one of them undoes all. */
const haveSameEnds = (a: Packed, b: Packed): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

/**
 * The difference in steps: nodes that are renamed, relationships that go, nodes that go, nodes, relationships. The statements of one step, and the chunks
 * of a statement, touch different nodes or relationships.
 */
const stepsOf = (changes: WorldChanges): readonly (readonly Statement[])[] => [
  renameNodes(changes.renamed),
  [...groupBy(changes.dropRelationships, byEnds).values()].map(dropRelationships),
  dropNodes(changes.dropNodes),
  putNodes(changes.putNodes),
  [...groupBy(changes.addRelationships, byEnds).values()].map(addRelationships),
];

const sizeOf = (statements: readonly Statement[]): number => statements.reduce((sum, { rows }) => sum + rows.length, 0);

/** Steps that fit into one transaction with those before them: a commit costs more than to send some statements one after the other. */
function joinSteps(steps: readonly (readonly Statement[])[]): readonly (readonly Statement[])[] {
  const joined: Statement[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.length === 0) continue;
    const size = sizeOf(step);
    if (size <= room) joined.at(-1)!.push(...step);
    else joined.push([...step]);
    room = size <= room ? room - size : CHUNK - size;
  }
  return joined;
}

/** A step as transactions that may run side by side; of several steps one. */
function transactionsOf(step: readonly Statement[]): readonly (readonly Statement[])[] {
  const transactions: Statement[][] = [];
  let room = 0;
  for (const statement of step) {
    for (const rows of cut(statement.rows, CHUNK, haveSameEnds)) {
      room -= rows.length;
      if (room < 0) {
        transactions.push([]);
        room = CHUNK - rows.length;
      }
      transactions.at(-1)!.push({ ...statement, rows });
    }
  }
  return transactions;
}

/**
 * Writes the difference, and what it asks later strata for: a small one in one transaction, a large one in several, the work
 * list with the first. What was cut in between is found and finished by the next derivation, since its keys are still on the list.
 */
export async function applyChanges(store: Store, changes: WorldChanges, pending: readonly PendingRow[] = []): Promise<void> {
  const steps = joinSteps(stepsOf(changes)).map(transactionsOf);
  if (pending.length > 0 && steps[0]?.length !== 1) await writeTogether(store, [], pending);
  for (const [i, step] of steps.entries()) {
    await sideBySide(step, (part) => writeTogether(store, part, i === 0 && step.length === 1 ? pending : []));
  }
}

/** Runs statements once, in one transaction. When the driver has to send it again, its first effect may be there: `undo` takes it away first. */
function writeTogether(store: Store, statements: readonly Statement[], pending: readonly PendingRow[] = []): Promise<void> {
  let isRepeated = false;
  return write(store, async (tx) => {
    if (isRepeated) for (const { undo, rows } of statements) if (undo !== undefined) await tx.run(undo, { rows });
    isRepeated = true;
    const queued = pending.length === 0 ? undefined : tx.run(QUEUE, { pending });
    const [answers] = await Promise.all([Promise.all(statements.map(({ text, rows }) => tx.run(text, { rows }))), queued]);
    for (const [i, { what, rows }] of statements.entries()) check(what, rows.length, Number(answers[i]?.records[0]?.get('done') ?? 0));
  });
}

/** `what` is empty where fewer may be done than asked for. */
function check(what: string, wanted: number, done: number): void {
  if (what === '' || done === wanted) return;
  throw new InvariantError(`Of ${wanted} ${what} only ${done} could be written: an end is missing. "gazette audit" shows more.`, {
    code: 'missing_end',
  });
}
