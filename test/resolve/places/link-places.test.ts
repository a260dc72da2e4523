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

  it('says why, and which other readings there were', () => {
    const { mentions } = link({ text: 'A tornado hit {Place:Paris}, {Place:Texas}, on Monday.' });
    const paris = mentions.find((mention) => mention.text === 'Paris');
    expect(paris?.link?.why).toContain('the place around it stands beside it');
    expect(paris?.alternatives?.length).toBeGreaterThan(0);
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
