import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkInputs } from '../../src/api/guards/inputs.ts';

const check = (filter: string, variables: Record<string, unknown> = {}): void =>
  checkInputs(parse(`query ($id: ID) { decisionsPage(filter: ${filter}) { id } }`), variables);

describe('an id in a filter', () => {
  test.each(['{ place: "place/kz/almaty" }', '{ decider: "office/kz/president" }', '{ place: null }', '{ kind: curfew }'])('%s', (filter) =>
    check(filter),
  );
  test.each([
    ['{ place: "Almaty" }', /"place" is no id; an id looks like "place\/kz\/almaty"\. "search" finds/],
    ['{ decider: "Askar Mamin" }', /"decider" is no id; an id looks like "person\/kz\/askar-mamin"/],
    ['{ place: "" }', /"place" is no id/],
  ])('%s is refused', (filter, says) => expect(() => check(filter)).toThrow(says));
  test('also in a variable', () => expect(() => check('{ place: $id }', { id: 'Almaty' })).toThrow(/"place" is no id/));
});
