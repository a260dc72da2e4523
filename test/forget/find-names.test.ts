import { describe, expect, it } from 'vitest';
import { coverNames } from '../../src/forget/index.ts';
import { tombstonesFor } from '../../src/forget/known-names.ts';
import { openTombstones } from '../../src/forget/tombstones.ts';

const SECRET = 'for tests';
const person = {
  country: 'PE',
  names: ['Rosa Quispe', 'Quispe', 'Роса Киспе', "Rosa O'Quispe-Díaz"],
  mentions: [],
  shared: new Set<string>(),
};
const tombstones = openTombstones(SECRET, tombstonesFor(person, SECRET));

describe('a forgotten name is covered', () => {
  it.each([
    ['Then Rosa Quispe spoke.', 'Then ███████████ spoke.'],
    ['ROSA QUISPE', '███████████'],
    ['Rosa  Quispe', '████████████'],
    ['Rosa\nQuispe', '███████████'],
    ['Rosa Quispe’s law', '███████████’s law'],
    ['Rosa Quispé', '███████████'],
    ["by Rosa O'Quispe Diaz.", 'by ██████████████████.'],
    ['сказала Роса Киспе вчера', 'сказала ██████████ вчера'],
    ['https://a.example/rosa-quispe/2019', 'https://a.example/███████████/2019'],
    ['rosa_quispe@a.example', '███████████@a.example'],
    ['{"text":"Rosa Quispe","role":"DECIDED"}', '{"text":"███████████","role":"DECIDED"}'],
    ['Rosa Quispe met Rosa Quispe', '███████████ met ███████████'],
  ])('%j', (text, want) => {
    expect(coverNames(text, tombstones)).toBe(want);
    expect(want).toHaveLength(text.length);
  });
});

describe('nothing else is', () => {
  it.each(['Quispe', 'Hugo Quispe', 'Rosa Díaz', 'Rosa Maria Quispe', 'Rosario Quispe', 'Rosa Quispetti', 'Quispe Rosa', ''])(
    '%j',
    (text) => expect(coverNames(text, tombstones)).toBe(text),
  );
});

describe('tombstones', () => {
  const has = (key: string, country?: string): boolean => tombstones.has(key, country);
  it('know a full name with the country and without any, a bare one with the country only', () => {
    expect([has('rosa quispe', 'PE'), has('rosa quispe'), has('rosa quispe', 'BO')]).toEqual([true, true, false]);
    expect([has('quispe', 'PE'), has('quispe'), has('quispe', 'BO')]).toEqual([true, false, false]);
  });
  it('leave a bare name that others bear', () => {
    const shared = openTombstones(SECRET, tombstonesFor({ ...person, shared: new Set(['quispe']) }, SECRET));
    expect([shared.has('quispe', 'PE'), shared.has('rosa quispe', 'PE')]).toEqual([false, true]);
  });
  it('say nothing without the secret', () => {
    const stored = tombstonesFor(person, SECRET);
    expect(JSON.stringify(stored)).not.toMatch(/quispe|rosa/i);
    expect(openTombstones('another', stored).has('rosa quispe', 'PE')).toBe(false);
  });
});
