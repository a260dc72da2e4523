import { expect, test } from 'vitest';
import { newPace } from '../../src/neo4j/evidence/pace.ts';

/** What the limit becomes after transactions of that limit took so many milliseconds each. */
const after = (...milliseconds: readonly number[]): number => {
  const pace = newPace();
  for (const one of milliseconds) pace.learn(pace.rows(), one);
  return pace.rows();
};
const often = (milliseconds: number): number => after(...Array.from({ length: 40 }, () => milliseconds));

test('grows while commits are quick, shrinks while they are slow, stays in between', () => {
  expect(after(50)).toBeGreaterThan(after(300));
  expect(after(2000)).toBeLessThan(after(300));
  expect(often(300)).toBe(newPace().rows());
});

test('neither grows nor shrinks for ever', () => {
  expect(often(1)).toBe(12_000);
  expect(often(60_000)).toBe(3000);
});

test('a small last batch teaches nothing', () => {
  const pace = newPace();
  pace.learn(10, 1);
  expect(pace.rows()).toBe(newPace().rows());
});

test('what the database had no memory for is not tried again, however quick the halves are', () => {
  const pace = newPace();
  const before = pace.rows();
  pace.halve();
  for (let i = 0; i < 40; i++) pace.learn(pace.rows(), 1);
  expect(pace.rows()).toBe(before / 2);
});

test('short memory asks for fewer rows than slowness does, and growth keeps to it', () => {
  const pace = newPace();
  for (let i = 0; i < 10; i++) pace.halve();
  expect(pace.rows()).toBe(1000);
  for (let i = 0; i < 40; i++) pace.learn(pace.rows(), 60_000);
  expect(pace.rows()).toBe(1000);
});
