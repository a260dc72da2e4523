import { expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { loadGazetteer } from '../../../src/gazetteer/index.ts';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import { linkMentions } from '../../../src/resolve/index.ts';
import { NEIGHBOURING_TOWNS } from '../../cases/places/neighbouring-towns.ts';
import { makeEvidence } from '../make-evidence.ts';

const gazetteer = loadGazetteer(readConfig().cache);
const isIn = (id: string | undefined, around: string): boolean => {
  const place = id === undefined ? undefined : gazetteer.place(id);
  return place !== undefined && [place.id, ...place.partOf].some((each) => each.includes(around));
};

it('towns named together tell each other: at least 90 %, where the most populous reading is right for 61 %', () => {
  let named = 0;
  let right = 0;
  let mostPopulous = 0;
  for (const row of NEIGHBOURING_TOWNS.trim().split('\n')) {
    const [names = '', around = ''] = row.split('>');
    const [first = '', ...others] = names.split(',');
    const text = `Officials in {Place:${first}} said so. ${others.map((name) => `Roads near {Place:${name}} were closed. `).join('')}`;
    for (const mention of linkMentions(makeEvidence(text), gazetteer, NO_REFERENCE_DATA).mentions) {
      named += 1;
      if (isIn(mention.link?.entityId, around)) right += 1;
      if (isIn(gazetteer.places(mention.text)[0]?.place.id, around)) mostPopulous += 1;
    }
  }
  expect(named).toBeGreaterThan(100);
  expect(right / named).toBeGreaterThanOrEqual(0.9);
  expect(right).toBeGreaterThan(1.4 * mostPopulous);
});
