import { describe, expect, it } from 'vitest';
import { hrefOfSteps, readSteps, type Step } from '../../src/explorer/picture/steps.ts';

const STEPS: readonly Step[] = [
  { do: 'start', id: 'place/kz/almaty' },
  { do: 'grow', type: 'APPLIES_IN', id: 'place/kz/almaty' },
  { do: 'all', type: 'DECIDED', id: 'person/kz/a' },
  { do: 'pin', id: 'person/kz/a', x: -12, y: 7 },
  { do: 'unpin', id: 'person/kz/a' },
  { do: 'hide', id: 'event/kz/protest/almaty/2022-01-04-d11a97' },
  { do: 'way', from: 'person/kz/a', to: 'place/kz/b' },
];
const query = (href: string): URLSearchParams => new URL(href, 'http://localhost').searchParams;

describe('steps of a picture in the address', () => {
  it('come back as they were', () => {
    expect(readSteps(query(hrefOfSteps(STEPS)))).toEqual(STEPS);
    expect(hrefOfSteps([])).toBe('/graph');
    expect(readSteps(query('/graph'))).toEqual([]);
  });
  it.each(['', 'pin a x y', 'grow DECIDED', 'way a', 'burn a', 'hide'])('leave out what cannot be read: "%s"', (step) => {
    expect(readSteps(new URLSearchParams({ step }))).toEqual([]);
  });
});
