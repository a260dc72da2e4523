import { type ArgumentNode, type DocumentNode, type FieldNode, Kind, type ValueNode, valueFromASTUntyped, visit } from 'graphql';
import { LIMITS } from '../limits.ts';
import { badInput } from './refuse.ts';

type Variables = Readonly<Record<string, unknown>>;

const HOPS = new Set(['some', 'all', 'none', 'single']);
const PAGE_KEY = /^\d{4}-\d{2}-\d{2}~[a-z]+\/\S{1,300}$/;
const ITEM_ID = /^[a-z]+\/\S{1,300}$/;
/** Parts of a filter that hold an id, with one of the kind that is wanted. */
const FILTER_IDS = { place: 'place/kz/almaty', decider: 'person/kz/askar-mamin' } as const;

function checkText(value: string, key: string): void {
  if (/\p{Surrogate}/u.test(value)) throw badInput(`"${key}" holds half of a character (a lone surrogate). Send whole characters.`);
  if (value.length > LIMITS.text) throw badInput(`"${key}" has ${value.length} characters; at most ${LIMITS.text} are allowed.`);
}

/** Walks a value without recursion on the stack, so that no depth can break it. */
export function checkValue(root: unknown, name: string): void {
  const open: { value: unknown; key: string; depth: number; hops: number }[] = [{ value: root, key: name, depth: 0, hops: 0 }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, key, depth, hops } = item;
    if (typeof value === 'string') checkText(value, key);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= LIMITS.inputDepth) throw badInput(`"${name}" is nested more than ${LIMITS.inputDepth} levels deep.`);
    if (Array.isArray(value)) {
      const most = key === 'in' ? LIMITS.inList : key === 'sort' ? LIMITS.sorts : LIMITS.list;
      if (value.length > most) throw badInput(`The list "${key}" has ${value.length} entries; at most ${most} are allowed.`);
      for (const entry of value) open.push({ value: entry, key, depth: depth + (typeof entry === 'object' ? 0 : 1), hops });
      continue;
    }
    for (const [inner, entry] of Object.entries(value)) {
      const next = hops + (HOPS.has(inner) ? 1 : 0);
      if (next > LIMITS.filterHops) throw badInput(`The filter goes over more than ${LIMITS.filterHops} relations. Ask in several steps.`);
      open.push({ value: entry, key: inner, depth: depth + 1, hops: next });
    }
  }
}

function wholeNumber(value: unknown, name: string, from: number, to: number): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to)
    throw badInput(`"${name}" is ${JSON.stringify(value)}; it must be a whole number from ${from} to ${to}.`);
}

function checkWords(value: unknown, name: string): void {
  if (typeof value !== 'string') return;
  if (value.length > LIMITS.searchText)
    throw badInput(`"${name}" has ${value.length} characters; at most ${LIMITS.searchText} are searched for.`);
  const words = value.split(/\s+/).filter((word) => word !== '').length;
  if (words > LIMITS.searchWords) throw badInput(`"${name}" has ${words} words; at most ${LIMITS.searchWords} are searched for at once.`);
  if (words === 0) throw badInput(`"${name}" is empty. Give at least one word.`);
}

function checkPageKey(field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (field.endsWith('Connection')) {
    const at = typeof value === 'string' ? /^arrayconnection:(\d{1,5})$/.exec(Buffer.from(value, 'base64').toString()) : null;
    if (at === null || Number(at[1]) > LIMITS.offset)
      throw badInput('"after" is not a cursor of this list. Take it from "pageInfo.endCursor".');
    return;
  }
  const form = field === 'decisionsPage' || field === 'timeline' ? PAGE_KEY : ITEM_ID;
  const isReal = typeof value === 'string' && form.test(value) && (form !== PAGE_KEY || !Number.isNaN(Date.parse(value.slice(0, 10))));
  if (!isReal)
    throw badInput('"after" is not the key of an item. Hand back the "pageKey" (or the id, where there is none) of the last item.');
}

/** A name in place of an id would find nothing, and say nothing. */
function checkId(value: unknown, name: string, example: string): void {
  if (typeof value === 'string' && !ITEM_ID.test(value))
    throw badInput(`"${name}" is no id; an id looks like "${example}". "search" finds the id of a name.`);
}

function checkArgument(field: string, name: string, value: unknown): void {
  checkValue(value, name);
  if (name === 'limit' || name === 'first') wholeNumber(value, name, 1, LIMITS.page);
  else if (name === 'offset') wholeNumber(value, name, 0, LIMITS.offset);
  else if (name === 'maxHops') wholeNumber(value, name, 1, LIMITS.hops);
  else if (name === 'after') checkPageKey(field, value);
  else if (name === 'text' && field === 'search') checkWords(value, name);
  else if (name === 'filter' && typeof value === 'object' && value !== null) {
    if ('text' in value) checkWords(value.text, 'text');
    if ('minSources' in value) wholeNumber(value.minSources, 'minSources', 1, 1000);
    for (const [part, example] of Object.entries(FILTER_IDS)) checkId((value as Record<string, unknown>)[part], part, example);
  }
}

/** Nesting of a literal, counted before it is turned into a value. */
function literalDepth(node: ValueNode): void {
  let level: ValueNode[] = [node];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * LIMITS.inputDepth + 2) throw badInput(`A filter is nested more than ${LIMITS.inputDepth} levels deep.`);
    level = level.flatMap((value) =>
      value.kind === Kind.LIST ? [...value.values] : value.kind === Kind.OBJECT ? value.fields.map((entry) => entry.value) : [],
    );
  }
}

/** Values that a variable has: the one sent, else its default. */
function variablesOf(document: DocumentNode, sent: Variables): Variables {
  const values: Record<string, unknown> = Object.create(null);
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of node.variableDefinitions ?? []) {
      if (defaultValue !== undefined) {
        literalDepth(defaultValue);
        values[variable.name.value] = valueFromASTUntyped(defaultValue);
      }
    }
  }
  for (const [name, value] of Object.entries(sent)) values[name] = value;
  return values;
}

/**
 * Refuses values that are dear or have no meaning: page sizes outside 1 to 100, deep or long filters, foreign page keys, endless
 * texts. Goes by the names of arguments, so it needs no schema and holds for every field that there will be.
 */
export function checkInputs(document: DocumentNode, sent: Variables): void {
  for (const [name, value] of Object.entries(sent)) checkValue(value, name);
  const variables = variablesOf(document, sent);
  const check = (field: FieldNode, argument: ArgumentNode): void => {
    literalDepth(argument.value);
    checkArgument(field.name.value, argument.name.value, valueFromASTUntyped(argument.value, variables as Record<string, unknown>));
  };
  visit(document, {
    Field(field) {
      for (const argument of field.arguments ?? []) check(field, argument);
    },
  });
}
