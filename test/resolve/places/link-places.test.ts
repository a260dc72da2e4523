import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { loadGazetteer } from '../../../src/gazetteer/index.ts';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import { linkMentions } from '../../../src/resolve/index.ts';
import { PLACE_REPORTS } from '../../cases/places/reports.ts';
import { makeEvidence } from '../make-evidence.ts';

const gazetteer = loadGazetteer(readConfig().cache);
type Row = (typeof PLACE_REPORTS)[number];

const link = (row: Omit<Row, 'want'>): ReturnType<typeof linkMentions> => {
  const { text, ...options } = row;
  return linkMentions(makeEvidence(text, options), gazetteer, NO_REFERENCE_DATA);
};

describe('places of a report', () => {
  it.each(PLACE_REPORTS)('$text', (row) => {
    const { mentions } = link(row);
    const got = Object.fromEntries(
      Object.keys(row.want).map((name) => [name, mentions.find((mention) => mention.text === name)?.link?.entityId ?? null]),
    );
    expect(got).toEqual(row.want);
  });

  it('says why', () => {
    const { mentions } = link({ text: 'A tornado hit {Place:Paris}, {Place:Texas}, on Monday.' });
    expect(mentions.find((mention) => mention.text === 'Paris')?.link?.why).toContain('the place around it stands beside it');
  });

  it.each([
    {
      doubt: 'nothing tells the readings apart',
      text: 'A fire broke out in {Place:Springfield} on Monday.',
      name: 'Springfield',
      asks: true,
    },
    {
      doubt: 'two cities of one name, one a little more likely',
      text: 'The delegates met in {Place:Frankfurt}.',
      name: 'Frankfurt',
      asks: true,
    },
    { doubt: 'other readings, all far behind', text: 'A tornado hit {Place:Paris}, {Place:Texas}, on Monday.', name: 'Paris', asks: false },
    {
      doubt: 'a village far away bears the name of the country',
      text: 'The king of {Place:Jordan} spoke in {Place:Amman}.',
      name: 'Jordan',
      asks: false,
    },
    { doubt: 'one reading only', text: 'Shops closed in {Place:Zhanaozen}.', name: 'Zhanaozen', asks: false },
  ])('asks an editor only in doubt: $doubt', ({ text, name, asks }) => {
    const place = link({ text }).mentions.find((mention) => mention.text === name);
    expect({ asks: place?.alternatives !== undefined, isSure: (place?.link?.score ?? 0) >= 0.75 }).toEqual({ asks, isSure: !asks });
    if (asks) expect(place?.alternatives?.length).toBeGreaterThan(0);
  });

  it('gives each mention the same link in any order of mentions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACE_REPORTS), fc.integer({ min: 0, max: 1000 }), (row, seed) => {
        const { text, want: _want, ...options } = row;
        const evidence = makeEvidence(text, options);
        const shuffled = [...evidence.mentions].sort(
          (a, b) => ((a.id.length * 31 + a.spans[0]!.start * seed) % 7) - ((b.id.length * 31 + b.spans[0]!.start * seed) % 7),
        );
        const links = (list: typeof evidence.mentions): Map<string, string | undefined> =>
          new Map(
            linkMentions({ ...evidence, mentions: list }, gazetteer, NO_REFERENCE_DATA).mentions.map((mention) => [
              mention.id,
              mention.link?.entityId,
            ]),
          );
        expect([...links(shuffled)].sort()).toEqual([...links(evidence.mentions)].sort());
      }),
    );
  });

  it('never throws, whatever a place is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (name) => {
        const safe = name.replace(/[{}]/g, '');
        fc.pre(safe !== '');
        for (const mention of link({ text: `In {Place:${safe}} and {Place:Kazakhstan} it rained.` }).mentions) {
          if (mention.link) expect(mention.link.entityId).toMatch(/^place\/[a-z]{2}\/.+/);
        }
      }),
    );
  });
});
