import { expect, it } from 'vitest';
import { kindOfWords } from '../../../src/resolve/places/unlisted.ts';

it.each([
  ['Almaty airport', 'site'],
  ['Gamburtsev mountain range', 'site'],
  ['Mount Sinjar', 'site'],
  ['Ghor Province', 'admin1'],
  ['Wali Kot District, Kandahar Province', 'district'],
  ['Darzab District of Afghanistan', 'district'],
  ['Deir Sharqi village', 'city'],
  ['Town Green', undefined],
  ['Karrada', undefined],
])('%s is %s', (name, kind) => expect(kindOfWords(name)).toBe(kind));
