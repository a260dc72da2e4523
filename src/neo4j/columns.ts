import { int, isDate, isDateTime, isInt, isPoint } from 'neo4j-driver';
import { LABELS, type Label } from '../model/labels.ts';
import { KEY_PROPERTIES, NODE_PROPERTIES, type PropertyType, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../model/properties.ts';
import type { RelationshipType } from '../model/relationship-types.ts';
import type { Properties, PropertyValue } from '../model/rows.ts';
import type { Location } from '../model/world.ts';

/** A row as the driver sends it: values in the order of the columns. Lists cost half of what maps cost to pack. */
export type Packed = readonly unknown[];

/** Turns the driver's values into those of the database; JavaScript's numbers would all arrive as floats. */
const STORE: Readonly<Record<PropertyType, (value: string) => string>> = {
  text: (value) => value,
  texts: (value) => value,
  float: (value) => value,
  bool: (value) => value,
  int: (value) => `toInteger(${value})`,
  ints: (value) => `[i IN ${value} | toInteger(i)]`,
  date: (value) => `date(${value})`,
  point: (value) => `point(${value})`,
};

/** `{id: x[0], name: x[1], earliest: date(x[2])}`: the Cypher that reads a packed row. */
function mapText(types: PropertyTypes, variable: string, first: number, id: string): string {
  const properties = Object.entries(types).map(([key, type], i) => `\`${key}\`: ${STORE[type](`${variable}[${first + i}]`)}`);
  return `{${[...(id === '' ? [] : [id]), ...properties].join(', ')}}`;
}

/** What the database holds of each label: what a reader is shown, and the keys of the derivation. */
const STORED = Object.fromEntries(LABELS.map((label) => [label, { ...NODE_PROPERTIES[label], ...KEY_PROPERTIES[label] }])) as Readonly<
  Record<Label, PropertyTypes>
>;

export const nodeMap = (label: Label, variable: string): string => mapText(STORED[label], variable, 1, `id: ${variable}[0]`);
/** The first two places of a packed relationship are its ends. */
export const relationshipMap = (type: RelationshipType, variable: string): string =>
  mapText(RELATIONSHIP_PROPERTIES[type], variable, 2, '');

const NODE_KEYS = new Map(Object.entries(STORED).map(([label, types]) => [label, Object.keys(types)]));
const RELATIONSHIP_KEYS = new Map(Object.entries(RELATIONSHIP_PROPERTIES).map(([type, types]) => [type, Object.keys(types)]));

/** Values in the order of the columns. What is absent at the end is not sent: a place that a list does not have is null as well. */
function valuesOf(keys: readonly string[], properties: Properties): unknown[] {
  const values: unknown[] = [];
  keys.forEach((key, i) => {
    const value = properties[key];
    if (value === undefined || value === null) return;
    while (values.length < i) values.push(null);
    values.push(value);
  });
  return values;
}

export const packNode = (label: Label, id: string, properties: Properties): Packed => [
  id,
  ...valuesOf(NODE_KEYS.get(label) ?? [], properties),
];
export const packRelationship = (type: RelationshipType, from: unknown, to: unknown, properties: Properties): Packed => [
  from,
  to,
  ...valuesOf(RELATIONSHIP_KEYS.get(type) ?? [], properties),
];

/** The driver's own values where JavaScript's would arrive as something else; relationships hold no dates and points. */
function toDriver(type: PropertyType, value: PropertyValue): unknown {
  if (type === 'int') return int(value as number);
  return type === 'ints' ? (value as readonly number[]).map((one) => int(one)) : value;
}

/** The listed properties of a relationship, for a statement that sets them as one map. */
export const driverProperties = (type: RelationshipType, properties: Properties): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(RELATIONSHIP_PROPERTIES[type]).flatMap(([key, kind]) => {
      const value = properties[key];
      return value === undefined ? [] : [[key, toDriver(kind, value)]];
    }),
  );

function fromStore(value: unknown): PropertyValue {
  if (typeof value !== 'object') return value as PropertyValue;
  if (isInt(value)) return value.toNumber();
  if (isDate(value) || isDateTime(value)) return value.toString();
  if (isPoint(value)) return { latitude: value.y, longitude: value.x } satisfies Location;
  if (Array.isArray(value)) return value.map(fromStore) as unknown as PropertyValue;
  return value as PropertyValue;
}

/** The listed properties of what the database answered, as a row holds them, in the order of the list. */
function unpack(types: PropertyTypes, stored: Readonly<Record<string, unknown>>): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(types)) {
    const value = stored[key];
    if (value !== undefined && value !== null) properties[key] = fromStore(value);
  }
  return properties;
}

/** Everything that the database holds of a label, but the id. */
export const keysOf = (label: Label): readonly string[] => NODE_KEYS.get(label) ?? [];

/**
 * `[c.kind, toString(c.earliest)]`: properties as a list, so that their names are not sent and read again with each row, and dates
 * as the text that a row holds; `fromList` reads it.
 */
export const asList = (label: Label, variable: string, keys: readonly string[] = keysOf(label)): string => {
  const value = (key: string): string => (STORED[label][key] === 'date' ? `toString(${variable}.${key})` : `${variable}.${key}`);
  return `[${keys.map(value).join(', ')}]`;
};

export function fromList(keys: readonly string[], values: readonly unknown[]): Properties {
  const properties: Record<string, PropertyValue> = {};
  keys.forEach((key, i) => {
    const value = values[i];
    if (value !== undefined && value !== null) properties[key] = fromStore(value);
  });
  return properties;
}

export const nodeProperties = (label: Label, stored: Readonly<Record<string, unknown>>): Properties => unpack(STORED[label], stored);
/** Without the keys of the derivation. */
export const shownProperties = (label: Label, stored: Readonly<Record<string, unknown>>): Properties =>
  unpack(NODE_PROPERTIES[label], stored);
export const relationshipProperties = (type: RelationshipType, stored: Readonly<Record<string, unknown>>): Properties =>
  unpack(RELATIONSHIP_PROPERTIES[type], stored);
