import { expect, test } from 'vitest';
import { asCsv, asTable } from '../../src/cli/table.ts';

test('a table cuts long texts and keeps ids whole', () => {
  const id = `decision/kz/state_of_emergency/${'north-'.repeat(6)}region/2022-01-05-0a1b2c`;
  const [, , row] = asTable(['text', 'id'], [{ text: 'rain '.repeat(20), id }]).split('\n');
  expect(row).toContain(id);
  expect(row).toMatch(/^(?:rain ){11}rain…/);
});

test('a path is said in words, each arrow as its relationship points', () => {
  const [body, decision, place] = [
    { labels: ['Body', 'Entity'], id: 'body/pe/congress', name: 'Congress' },
    { labels: ['Decision'], id: 'decision/pe/x', name: 'Lima: curfew' },
    { labels: ['Place', 'Entity'], id: 'place/pe/lima', name: 'Lima' },
  ];
  const path = [
    body,
    { type: 'DECIDED', claimIds: ['c'], from: 'body/pe/congress', to: 'decision/pe/x' },
    decision,
    { type: 'APPLIES_IN', from: 'decision/pe/x', to: 'place/pe/lima' },
    place,
  ];
  const words = '(Congress)-[DECIDED]->(Lima: curfew)-[APPLIES_IN]->(Lima)';
  const backwards = [...path].reverse();
  expect(
    asTable(['p'], [{ p: path }, { p: backwards }])
      .split('\n')
      .slice(2),
  ).toEqual([words, '(Lima)<-[APPLIES_IN]-(Lima: curfew)<-[DECIDED]-(Congress)']);
  expect(asTable(['n'], [{ n: body }]).split('\n')[2]).toBe('(Congress)');
  expect(asCsv(['p', 'list'], [{ p: path, list: [1, 2] }])).toBe(`p,list\r\n${words},1; 2`);
});

test('a file of commas loses nothing of a node, and a map that has a type is no relationship', () => {
  const node = { labels: ['Body'], id: 'body/pe/congress', name: 'Congress' };
  const map = { type: 'curfew', count: 3 };
  expect(asCsv(['n'], [{ n: node }])).toContain('body/pe/congress');
  expect(asTable(['m'], [{ m: map }])).toContain('3');
});
