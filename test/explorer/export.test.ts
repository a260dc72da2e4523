import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../src/explorer/mark-words.ts';
import { pictureCsv, pictureGexf, pictureJson } from '../../src/explorer/picture/export.ts';
import { addNeighbours, addNode, EMPTY } from '../../src/explorer/picture/model.ts';

const EVIL = '=1+1,"x"\n<a>&\u0000';
const picture = addNeighbours(addNode(EMPTY, { id: 'person/a', name: EVIL, type: 'Person' }), [
  { from: 'person/a', to: 'decision/b', type: 'DECIDED', claimIds: ['c1', 'c2'], node: { id: 'decision/b', name: 'B', type: 'Decision' } },
]);

describe('what is seen in the graph, as a file', () => {
  it('CSV: one line a relationship, no cell that runs', () => {
    expect(pictureCsv(picture)).toBe(
      'from,fromName,type,to,toName,claims\r\nperson/a,"\'=1+1,""x""\n<a>&\u0000",DECIDED,decision/b,B,c1 c2\r\n',
    );
  });
  it('JSON: nodes and relationships', () => {
    const { nodes, edges } = JSON.parse(pictureJson(picture)) as { nodes: { name: string }[]; edges: unknown[] };
    expect(nodes.map(({ name }) => name)).toEqual([EVIL, 'B']);
    expect(edges).toHaveLength(1);
  });
  it('GEXF: well-formed whatever the names hold', () => {
    const text = pictureGexf(picture);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain('source="person/a" target="decision/b" label="DECIDED"');
    expect(text).not.toContain('\u0000');
  });
});

describe('markWords', () => {
  it.each([
    { text: 'In Almaty, almaty', words: 'ALMATY', want: ['In ', 'Almaty', ', ', 'almaty', ''] },
    { text: 'a (b) c', words: '(b)', want: ['a ', '(b)', ' c'] },
    { text: 'nothing', words: '  ', want: ['nothing'] },
  ])('$words in $text', ({ text, words, want }) => {
    expect(markWords(text, words)).toEqual(want);
  });
});
