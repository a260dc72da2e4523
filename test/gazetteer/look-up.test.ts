import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { LOOK_UPS } from '../cases/places/look-up.ts';

const gazetteer = loadGazetteer(readConfig().cache);

describe('places', () => {
  it.each(LOOK_UPS)('$text means $want', ({ text, on, want, not }) => {
    const found = gazetteer.places(text, on).map((named) => named.place.id);
    expect(found[0]).toBe(want);
    if (not) expect(found).not.toContain(not);
  });

  it('keeps former names apart by date', () => {
    const match = (on: string): string | undefined => gazetteer.places('Nur-Sultan', on)[0]?.match;
    expect(match('2020-06-01')).toBe('exact');
    expect(match('2023-01-01')).toBe('former');
  });

  it('never throws and answers places that exist, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        for (const { place } of gazetteer.places(name)) expect(gazetteer.place(place.id)).toEqual(place);
        gazetteer.hasPrefix(name);
      }),
    );
  });
});

describe('chains', () => {
  it('run from the place outwards and end in its country', () => {
    expect(gazetteer.place('place/kz/zhanaozen')?.partOf).toEqual(['place/kz/mangystau-region', 'place/kz/kazakhstan']);
    expect(gazetteer.place('place/kz/almaty')?.partOf).toEqual(['place/kz/kazakhstan']);
    expect(gazetteer.place('place/kz/mangystau-region')?.partOf).toEqual(['place/kz/kazakhstan']);
    expect(gazetteer.place('place/kz/kazakhstan')?.partOf).toEqual([]);
  });
});

describe('hasPrefix', () => {
  it.each([
    ['new', true],
    ['new york', true],
    ['new yor', false],
    ['alma', true],
    ['qwrtz', false],
    ['', false],
  ])('%s → %s', (words, want) => {
    expect(gazetteer.hasPrefix(words)).toBe(want);
  });
});

describe('countries', () => {
  it('have an ISO code, a place and a demonym', () => {
    expect(gazetteer.country('KZ')).toMatchObject({ id: 'place/kz/kazakhstan', iso: 'KZ', kind: 'country' });
    expect(gazetteer.demonym('Kazakhs')).toEqual({ country: 'KZ' });
    expect(gazetteer.demonym('South Korean')).toEqual({ country: 'KR' });
    expect(gazetteer.demonym('Martian')).toBeUndefined();
  });
});

describe('given names', () => {
  it.each(['Nursultan', 'Qasym-Jomart', 'Dmitriy', 'Mykola', 'Recep'])('%s is one', (name) => {
    expect(gazetteer.isGivenName(name)).toBe(true);
  });
  it.each(['Almaty', 'Parliament', 'Ministry'])('%s is none', (name) => {
    expect(gazetteer.isGivenName(name)).toBe(false);
  });
});
