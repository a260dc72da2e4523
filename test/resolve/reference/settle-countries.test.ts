import { describe, expect, it } from 'vitest';
import type { ReferenceData, ReferenceEntity } from '../../../src/model/reference-data.ts';
import { settleCountries } from '../../../src/resolve/reference/settle-countries.ts';

const person = (name: string, country?: string): ReferenceEntity => ({
  type: 'Person',
  name,
  aliases: [],
  externalIds: {},
  source: 'test',
  ...(country === undefined ? {} : { country }),
});
const settled = (data: Partial<ReferenceData>): readonly (string | undefined)[] =>
  settleCountries({ entities: [], holdings: [], ...data }).map(({ country }) => country);

describe('settleCountries', () => {
  it('takes the one country that another row states', () => {
    expect(settled({ entities: [person('Kassym-Jomart Tokayev'), person('Kassym-Jomart Tokayev', 'KZ')] })).toEqual(['KZ', 'KZ']);
  });
  it('takes it from a holding, too', () => {
    const holdings = [{ person: 'Sadyr Japarov', office: 'President of Kyrgyzstan', country: 'KG', source: 'test' }];
    expect(settled({ entities: [person('Sadyr Japarov')], holdings })).toEqual(['KG']);
  });
  it('leaves it open where two countries are stated', () => {
    expect(settled({ entities: [person('Ali Aliyev'), person('Ali Aliyev', 'AZ'), person('Ali Aliyev', 'KZ')] })).toEqual([
      undefined,
      'AZ',
      'KZ',
    ]);
  });
});
