import { expect, test } from 'vitest';
import { asTable } from '../../src/cli/table.ts';

test('a table cuts long texts and keeps ids whole', () => {
  const id = `decision/kz/state_of_emergency/${'north-'.repeat(6)}region/2022-01-05-0a1b2c`;
  const [, , row] = asTable(['text', 'id'], [{ text: 'rain '.repeat(20), id }]).split('\n');
  expect(row).toContain(id);
  expect(row).toMatch(/^(?:rain ){11}rain…/);
});
