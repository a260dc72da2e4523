import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, OperationTypeNode, type SelectionSetNode } from 'graphql';
import { LIMITS } from '../limits.ts';
import { atMost, badInput } from './refuse.ts';

interface Counts {
  aliases: number;
  directives: number;
  /** Fields met, fragments spread out, so that copies of copies cannot hide. */
  fields: number;
}

/** Spread out, a document may reach this many fields; far above what its tokens allow without fragments. */
const FIELDS = 2000;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fields of a selection, with those of its fragments in their place. */
function* fieldsOf(
  set: SelectionSetNode,
  fragments: Fragments,
  counts: Counts,
  open: ReadonlySet<string>,
): Generator<[FieldNode, ReadonlySet<string>]> {
  for (const selection of set.selections) {
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      yield [selection, open];
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* fieldsOf(selection.selectionSet, fragments, counts, open);
    } else {
      const name = selection.name.value;
      if (open.has(name)) throw badInput(`The fragment "${name}" contains itself. Remove the circle.`);
      const fragment = fragments.get(name);
      if (fragment !== undefined) yield* fieldsOf(fragment.selectionSet, fragments, counts, new Set([...open, name]));
    }
  }
}

function walk(
  set: SelectionSetNode,
  depth: number,
  deepest: number,
  fragments: Fragments,
  counts: Counts,
  open: ReadonlySet<string>,
): void {
  if (depth > deepest) throw badInput(`The query is nested more than ${deepest} levels deep. Ask in several steps.`);
  const seen = new Map<string, number>();
  for (const [field, inside] of fieldsOf(set, fragments, counts, open)) {
    const key = field.alias?.value ?? field.name.value;
    if (field.alias !== undefined) counts.aliases++;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    atMost(++counts.fields, FIELDS, 'fields');
    atMost(seen.get(key) ?? 0, LIMITS.repeats, `repeats of "${key}" in one place`);
    atMost(counts.aliases, LIMITS.aliases, 'aliases');
    if (depth === 1)
      atMost(
        [...seen.values()].reduce((sum, n) => sum + n, 0),
        LIMITS.rootFields,
        'fields at the top',
      );
    if (field.selectionSet !== undefined) walk(field.selectionSet, depth + 1, deepest, fragments, counts, inside);
  }
  atMost(counts.directives, LIMITS.directives, 'directives');
}

const isAboutSchema = (name: string): boolean => name === '__schema' || name === '__type';

/** Whether an operation asks only what the schema is. Mixed with data it is refused, because it may be deeper than data may be. */
function asksSchemaOnly(set: SelectionSetNode, fragments: Fragments, counts: Counts): boolean {
  const names = [...fieldsOf(set, fragments, counts, new Set())].map(([field]) => field.name.value).filter((name) => name !== '__typename');
  const about = names.filter(isAboutSchema).length;
  if (about > 0 && about < names.length) throw badInput('Ask about the schema and for data in two queries.');
  return about > 0;
}

/**
 * Refuses documents whose form alone makes them dear: depth, aliases, fields at the top, repeats, directives, circles of fragments.
 * Needs no schema and runs before validation. Returns whether the document only asks about the schema.
 */
export function checkShape(document: DocumentNode): { readonly isAboutSchema: boolean } {
  const fragments: Fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  atMost(fragments.size, LIMITS.fragments, 'fragments');
  let about = false;
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw badInput('There are no subscriptions here. Ask again when "meta.graphVersion" has changed.');
    const counts: Counts = { aliases: 0, directives: operation.directives?.length ?? 0, fields: 0 };
    const schemaOnly = asksSchemaOnly(operation.selectionSet, fragments, { ...counts });
    walk(operation.selectionSet, 1, schemaOnly ? LIMITS.introspectionDepth : LIMITS.depth, fragments, counts, new Set());
    about ||= schemaOnly;
  }
  // Fragments that nothing uses still cost validation.
  for (const fragment of fragments.values()) {
    const counts: Counts = { aliases: 0, directives: 0, fields: 0 };
    walk(fragment.selectionSet, 2, LIMITS.introspectionDepth, fragments, counts, new Set([fragment.name.value]));
  }
  return { isAboutSchema: about };
}
