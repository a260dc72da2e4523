import { describe, expect, it } from 'vitest';
import { EVENTS, NOT_EVENTS } from '../../cases/events/events.ts';
import { HAPPENINGS } from '../../cases/events/happenings.ts';
import { NO_EVENTS, UNREAL_EVENTS } from '../../cases/events/no-happenings.ts';
import { openReader } from '../pipeline.ts';

const read = await openReader();
const eventsOf = (text: string) => read(text, '2022-03-10').claims.filter((c) => c.about === 'event');

/** What founds an event. */
const TOLD: ReadonlySet<string> = new Set(['asserted', 'presupposed', 'explained']);

describe('events', () => {
  it.each([...EVENTS, ...HAPPENINGS])('$text', ({ text, want }) => {
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

  it.each(NO_EVENTS)('no event: %s', (text) => {
    expect(eventsOf(text).map((c) => c.kind)).toEqual([]);
  });

  it.each(UNREAL_EVENTS)('not told as having happened: %s', (text) => {
    const told = eventsOf(text).filter((c) => c.kind !== 'statement' && c.polarity === 'pos' && TOLD.has(c.modality));
    expect(told.map((c) => c.kind)).toEqual([]);
  });

  it.each([
    ['A fire killed ten people in Dhaka.', ['casualty']],
    ['A gas explosion killed six people in Leon.', ['casualty']],
    ['A landslide left nine people dead in Cusco.', ['casualty']],
    ['A drone strike killed four people in Marib.', ['attack']],
    ['Clashes between police and miners left nine people dead in Potosi.', ['clash']],
    ['Rains caused flooding in Jakarta.', ['disaster']],
    ['An earthquake hit Peru and destroyed a town.', ['disaster']],
  ])('one happening is one event: %s', (text, kinds) => {
    expect(eventsOf(text).map((c) => c.kind)).toEqual(kinds);
  });

  it('names what killed them', () => {
    expect(eventsOf('A landslide killed nine people in Cusco.')[0]).toMatchObject({ participantText: 'landslide', magnitude: '9' });
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
