import type { Evidence } from '../../src/model/evidence.ts';
import { makeEvidence, type Thing } from '../resolve/derive/make-evidence.ts';

const PRESIDENT: Thing = { text: 'the president', type: 'Office', link: 'office/pe/president' };
const CUSCO: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };
const REGION: Thing = { text: 'Cusco Region', type: 'Place', link: 'place/pe/cusco-region' };
const GAS: Thing = { text: 'gas', type: 'Topic', link: 'topic/gas' };
const ROSA: Thing = { text: 'Rosa Quispe', type: 'Person', country: 'PE', roleWords: ['president'] };

/** A curfew after a protest, extended later: who, where, when, why. */
export const CURFEW: Evidence = makeEvidence({
  key: 'curfew',
  source: 'steppe-wire.example',
  publishedOn: '2022-01-06',
  statements: [
    { about: 'event', kind: 'protest', day: '2022-01-05', arguments: [{ role: 'HAPPENED_IN', thing: CUSCO }] },
    {
      day: '2022-01-05',
      durationIso: 'P3D',
      respondsTo: 0,
      arguments: [
        { role: 'DECIDED', thing: PRESIDENT },
        { role: 'APPLIES_IN', thing: CUSCO },
      ],
    },
    {
      day: '2022-01-06',
      act: 'extend',
      arguments: [
        { role: 'DECIDED', thing: ROSA },
        { role: 'APPLIES_IN', thing: CUSCO },
      ],
    },
  ],
});
/** Another paper confirms it, denies one part and adds a price. */
export const PRICES: Evidence = makeEvidence({
  key: 'prices',
  source: 'valley-post.example',
  publishedOn: '2022-01-07',
  statements: [
    {
      day: '2022-01-05',
      arguments: [
        { role: 'DECIDED', thing: { text: 'Quispe', type: 'Person', country: 'PE' } },
        { role: 'APPLIES_IN', thing: CUSCO },
      ],
    },
    { day: '2022-01-05', polarity: 'neg', arguments: [{ role: 'APPLIES_IN', thing: REGION }] },
    {
      kind: 'price_regulation',
      stage: 'ordered',
      day: '2022-01-07',
      arguments: [
        { role: 'DECIDED', thing: ROSA },
        { role: 'CONCERNS', thing: GAS, attribute: 'price' },
      ],
    },
  ],
});
