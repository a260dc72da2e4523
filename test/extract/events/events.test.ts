import { describe, expect, it } from 'vitest';
import { EVENTS, NOT_EVENTS } from '../../cases/events/events.ts';
import { openReader } from '../pipeline.ts';

const read = await openReader();
const eventsOf = (text: string) => read(text, '2022-03-10').claims.filter((c) => c.about === 'event');

describe('events', () => {
  it.each(EVENTS)('$text', ({ text, want }) => {
    const [kind = '', who = '', where = '', magnitude = ''] = want.split('|').map((part) => part.trim());
    const claims = eventsOf(text);
    const found = claims.filter((c) => c.kind === kind);
    expect(found.length, claims.map((c) => c.kind).join()).toBeGreaterThan(0);
    const texts = (role: string) => found.flatMap((c) => c.arguments.filter((a) => a.role === role).map((a) => a.text)).join(', ');
    if (who === 'none') expect(texts('TOOK_PART')).toBe('');
    else if (who !== '') expect(texts('TOOK_PART').toLowerCase()).toContain(who.toLowerCase());
    if (where === 'none') expect(texts('HAPPENED_IN')).toBe('');
    else if (where !== '') expect(texts('HAPPENED_IN')).toContain(where);
    if (magnitude !== '') expect(found.map((c) => c.magnitude)).toContain(magnitude);
  });

  it.each(NOT_EVENTS)('no $not: $text', ({ text, not }) => {
    expect(eventsOf(text).map((c) => c.kind)).not.toContain(not);
  });

  it('links only what the words say answers what', () => {
    const claims = eventsOf('Residents of Osh went to rallies, protesting against a two-fold rise in the price of gas.');
    const rise = claims.find((c) => c.kind === 'price_change');
    const protest = claims.find((c) => c.kind === 'protest');
    expect(protest?.arguments.filter((a) => a.role === 'RESPONDS_TO').map((a) => a.claimId)).toEqual([rise?.id]);
    expect(rise?.magnitude).toBe('x2');
    const apart = eventsOf('The price of gas rose. Residents of Osh went to rallies.');
    expect(apart.flatMap((c) => c.arguments.filter((a) => a.role === 'RESPONDS_TO'))).toEqual([]);
  });
});
