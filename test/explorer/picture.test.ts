import { describe, expect, it } from 'vitest';
import { addNeighbours, addNode, EMPTY, hideNode } from '../../src/explorer/picture/model.ts';

const node = (id: string) => ({ id, name: id, type: 'Person' });

describe('picture', () => {
  const start = addNode(EMPTY, node('a'));
  const grown = addNeighbours(start, [{ from: 'a', to: 'b', type: 'DECIDED', node: node('b') }]);
  it('grows by neighbours, and the same ones twice change nothing', () => {
    expect([...grown.nodes.keys()]).toEqual(['a', 'b']);
    expect(addNeighbours(grown, [{ from: 'a', to: 'b', type: 'DECIDED', node: node('b') }])).toEqual(grown);
  });
  it('hides a node with its relationships', () => {
    const left = hideNode(grown, 'b');
    expect([...left.nodes.keys()]).toEqual(['a']);
    expect(left.edges.size).toBe(0);
  });
  it('leaves the picture before as it was, so that a step can be taken back', () => {
    expect(start.nodes.size).toBe(1);
  });
});
