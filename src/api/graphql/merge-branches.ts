import { isDeepStrictEqual } from 'node:util';
import { ENTITY_TYPES } from '../../model/labels.ts';

type Parameters = Readonly<Record<string, unknown>>;

const TYPE_OF = /__resolveType: '(\w+)'/;
const isEntityLabel = (label: string | undefined): boolean => (ENTITY_TYPES as readonly string[]).includes(label ?? '');

/** A branch with its label and names taken out, and the values it is given, so that two branches can be compared. */
function shapeOf(branch: string, label: string, parameters: Parameters): { readonly text: string; readonly values: readonly unknown[] } {
  const names = new Map<string, string>();
  const values: unknown[] = [];
  const text = branch
    .replaceAll(`:${label}&Entity`, ':*')
    .replaceAll(`'${label}'`, "'*'")
    .replace(/\$(param\d+)/g, (_, name: string) => {
      values.push(parameters[name]);
      return '$*';
    })
    .replace(/\b(?:this|var|edge|node|aggr)\d+\b/g, (name) => {
      const known = names.get(name) ?? `v${names.size}`;
      names.set(name, known);
      return known;
    });
  return { text, values };
}

/** One branch for all five labels, or undefined when they ask for different things. */
function merged(branches: readonly string[], parameters: Parameters): string | undefined {
  const labels = branches.map((branch) => TYPE_OF.exec(branch)?.[1]);
  if (new Set(labels).size !== ENTITY_TYPES.length || branches.length !== ENTITY_TYPES.length || !labels.every(isEntityLabel))
    return undefined;
  const shapes = branches.map((branch, i) => shapeOf(branch, labels[i] ?? '', parameters));
  if (!shapes.every(({ text, values }) => text === shapes[0]?.text && isDeepStrictEqual(values, shapes[0]?.values))) return undefined;
  const [label] = labels;
  return branches[0]
    ?.replaceAll(`:${label}&Entity`, ':Entity')
    .replace(
      new RegExp(`(\\w+) \\{([^{}]*)__resolveType: '${label}'`, 'g'),
      "$1 {$2__resolveType: head([label IN labels($1) WHERE label <> 'Entity'])",
    );
}

function mergeLines(lines: readonly string[], parameters: Parameters): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const indent = /^( *)CALL \(\*\) \{$/.exec(line)?.[1];
    const end = indent === undefined ? -1 : lines.indexOf(`${indent}}`, i);
    if (indent === undefined || end < 0) {
      out.push(line);
      continue;
    }
    const branches: string[][] = [[]];
    for (const inner of lines.slice(i + 1, end)) {
      if (inner === `${indent}  UNION`) branches.push([]);
      else branches.at(-1)?.push(inner);
    }
    const done = branches.map((branch) => mergeLines(branch, parameters).join('\n'));
    const one = merged(done, parameters);
    out.push(line, one ?? done.join(`\n${indent}  UNION\n`), `${indent}}`);
    i = end;
  }
  return out;
}

/**
 * The library asks for an `Entity` once for each of the five labels, five times five where one stands inside another. A decision
 * with all its roles took the database seconds to plan. Where the five branches ask for the same, one over the common label is sent.
 */
export const mergeBranches = (query: string, parameters: Parameters): string =>
  query.includes('UNION') ? mergeLines(query.split('\n'), parameters).join('\n') : query;
