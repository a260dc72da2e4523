import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { loadGazetteer } from '../../../src/gazetteer/index.ts';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import { linkMentions } from '../../../src/resolve/index.ts';
import { DECIDERS, TOLD_BEFORE } from '../../cases/places/where-acts-apply.ts';
import { openReader } from '../../extract/pipeline.ts';

const read = await openReader();
const gazetteer = loadGazetteer(readConfig().cache);

describe('where an act applies that says no place', () => {
  it.each([...DECIDERS, ...TOLD_BEFORE])('$text', ({ text, want }) => {
    const { claims, mentions } = linkMentions(read(text, '2024-05-06'), gazetteer, NO_REFERENCE_DATA);
    const ids = claims
      .filter(({ about, stage }) => about === 'decision' && stage !== undefined)
      .flatMap((claim) => claim.arguments.filter(({ role }) => role === 'APPLIES_IN'))
      .map(({ mentionId }) => mentions.find(({ id }) => id === mentionId)?.link?.entityId);
    expect([...new Set(ids)].sort()).toEqual([...want]);
    expect(claims.some(({ about }) => about === 'decision')).toBe(true);
  });
});
