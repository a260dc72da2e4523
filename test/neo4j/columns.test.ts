import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/model/labels.ts';
import type { Properties } from '../../src/model/rows.ts';
import { packNode, packRelationship } from '../../src/neo4j/columns.ts';

describe('a packed row holds the values in the order of the columns', () => {
  it.each<[string, Label, Properties, readonly unknown[]]>([
    ['all that is there', 'LoadBatch', { name: 'b', origin: 'report', reports: 2 }, ['id', 'b', 'report', 2]],
    ['what is absent between others has its place', 'LoadBatch', { name: 'b', reports: 2 }, ['id', 'b', null, 2]],
    ['what is absent at the end has none', 'LoadBatch', { name: 'b' }, ['id', 'b']],
    ['nothing', 'LoadBatch', {}, ['id']],
    ['zero and the empty text are values', 'LoadBatch', { origin: '', reports: 0 }, ['id', null, '', 0]],
    ['what is in no list is not sent', 'LoadBatch', { name: 'b', title: 'x' }, ['id', 'b']],
  ])('%s', (_, label, properties, packed) => {
    expect(packNode(label, 'id', properties)).toEqual(packed);
  });

  it('a relationship begins with its ends', () => {
    expect(packRelationship('NAMES', 0, 1, { preferred: false })).toEqual([0, 1, false]);
    expect(packRelationship('NAMES', 0, 1, {})).toEqual([0, 1]);
  });
});
