import { readFileSync } from 'node:fs';
import {
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  buildSchema as readSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema, printedSchema } from '../../src/api/graphql/schema.ts';
import { DECISION_KIND_CODES } from '../../src/model/decision-kinds.ts';
import { EVENT_KINDS } from '../../src/model/event-kinds.ts';
import { LABELS } from '../../src/model/labels.ts';
import { NODE_PROPERTIES } from '../../src/model/properties.ts';
import { PARTS_OF_DAY, PRECISIONS, TIME_BASES } from '../../src/model/time-value.ts';
import * as lists from '../../src/model/vocabulary.ts';

const COMMITTED = new URL('../../schema/printed/schema.graphql', import.meta.url);
/** Labels of the house's own books, which no reader asks for. */
const INTERNAL = ['LoadRun', 'LoadBatch', 'Change', 'Redirect', 'Pending', 'Judgement'];
/** Properties that are shown in another form, or that only Gazette itself needs. */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  Name: ['name', 'origin'],
  Sentence: ['name', 'origin'],
  DecisionKind: ['origin'],
  Mention: [
    'name',
    'origin',
    'countryBasis',
    'placeKind',
    'bodyKind',
    'officeRank',
    'portfolio',
    'gender',
    'plural',
    'acting',
    'roleWords',
    'linkId',
    'linkScore',
    'linkRule',
    'linkWhy',
    'alternatives',
  ],
  Claim: ['name', 'origin', 'at', 'triggerStart', 'triggerEnd', 'block', 'participantSector'],
  Decision: ['block'],
  Event: ['block'],
  Holding: ['partOfDay', 'at', 'basis', 'dateText'],
};

let schema: GraphQLSchema;
let took = 0;
beforeAll(async () => {
  const begin = performance.now();
  schema = await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } });
  took = performance.now() - begin;
});

test('is the one that is committed; "npm run schema" writes it anew', () => {
  expect(printedSchema(schema)).toBe(readFileSync(COMMITTED, 'utf8'));
});

test('a change that breaks what others built on is found', () => {
  const committed = readSchema(readFileSync(COMMITTED, 'utf8'));
  expect(findBreakingChanges(committed, readSchema(printedSchema(schema)))).toEqual([]);
  const without = readSchema(printedSchema(schema).replace(/^ {2}"""How many sources support it\."""\n {2}sourceCount: Int!\n/m, ''));
  expect(findBreakingChanges(committed, without).map(({ type }) => type)).toEqual(['FIELD_REMOVED']);
});

test('is small and quickly built', () => {
  expect(printedSchema(schema).length).toBeLessThan(200_000);
  expect(took).toBeLessThan(30_000);
});

test('has no generated mutation, no subscription, no regular expressions, no lists at the top that come as connections', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toHaveLength(6);
  expect(schema.getSubscriptionType()).toBeUndefined();
  const text = printedSchema(schema);
  expect(text).not.toMatch(/matches|MATCHES|_EQ\b/);
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => name.endsWith('Connection'))).toEqual([]);
});

describe('says of everything what it is', () => {
  /** Generated helpers of filters, pages and sorting describe themselves by their names. */
  const isGenerated = (name: string): boolean =>
    name.startsWith('__') ||
    /(Where|Sort|Filters|Connection|Relationship|Aggregat\w*|Input|Selection|Properties|Edge|Implementation)$/.test(name) ||
    /(ConnectionFilters|RelationshipFilters|ConnectionSort|Where(Input)?|ScalarFilters|ListFilters)$/.test(name) ||
    ['PageInfo', 'SortDirection', 'Point', 'Query'].includes(name);

  test('types, fields, arguments and values', () => {
    const without: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isGenerated(type.name)) continue;
      if (!type.description) without.push(type.name);
      if (isEnumType(type)) without.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])));
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        if (!field.description && !field.name.endsWith('Connection')) without.push(`${type.name}.${field.name}`);
    }
    expect(without).toEqual([]);
  });
});

describe('agrees with the model', () => {
  test.each([
    ['Kind', [...DECISION_KIND_CODES, ...EVENT_KINDS]],
    ['Stage', lists.STAGES],
    ['Act', lists.ACTS],
    ['Certainty', lists.CERTAINTIES],
    ['Polarity', lists.POLARITIES],
    ['Factuality', lists.FACTUALITIES],
    ['Modality', lists.MODALITIES],
    ['Basis', lists.BASES],
    ['TimeBasis', TIME_BASES],
    ['Precision', PRECISIONS],
    ['PartOfDay', PARTS_OF_DAY],
    ['ClaimSubject', lists.CLAIM_SUBJECTS],
    ['MentionForm', lists.MENTION_FORMS],
    ['BodyKind', lists.BODY_KINDS],
    ['PlaceKind', lists.PLACE_KINDS],
    ['OfficeRank', lists.OFFICE_RANKS],
    ['SourceKind', lists.SOURCE_KINDS],
    ['Translation', lists.TRANSLATIONS],
    ['Origin', lists.ORIGINS],
    ['Verdict', lists.VERDICTS],
  ])('%s', (name, values) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no enum`);
    expect(
      type
        .getValues()
        .map((value) => value.name)
        .sort(),
    ).toEqual([...values].sort());
  });

  test.each(LABELS.filter((label) => !INTERNAL.includes(label)))('%s has every property', (label) => {
    const type = schema.getType(label);
    if (!isObjectType(type)) throw new Error(`${label} is no type`);
    const missing = Object.keys(NODE_PROPERTIES[label]).filter(
      (property) => type.getFields()[property] === undefined && !NOT_SHOWN[label]?.includes(property),
    );
    expect(missing).toEqual([]);
  });

  test('the style of Neo4j Browser knows every label', () => {
    const style = readFileSync(new URL('../../cypher/browser/gazette.grass', import.meta.url), 'utf8');
    expect(LABELS.filter((label) => !style.includes(`node.${label} {`))).toEqual([]);
  });
});
