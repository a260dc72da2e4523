import { describe, expect, it } from 'vitest';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import { makeEvidence, type Thing } from './make-evidence.ts';
import { deriveSmall } from './world-dump.ts';

const MINISTER: Thing = { text: 'Ana Quispe', type: 'Person', country: 'PE' };

/** Statements that several reports of one day make of one speaker. */
function statementsOf(wordings: readonly string[], days: readonly string[] = []): number {
  const reports = wordings.map((words, i) =>
    makeEvidence({
      key: `r${i}`,
      source: `source${i}.example`,
      publishedOn: '2022-01-06',
      statements: [
        {
          about: 'event',
          kind: 'statement',
          day: days[i] ?? '2022-01-05',
          words,
          arguments: [{ role: 'TOOK_PART', thing: MINISTER }],
        },
      ],
    }),
  );
  return deriveSmall(reports, NO_REFERENCE_DATA).events.length;
}

describe('one statement that several reports tell in their own words', () => {
  it.each([
    [['The attack on the embassy was condemned by', 'A condemnation of the embassy attack came from']],
    [['Inflation will fall below five per cent by summer, said', 'Inflation is to drop under five per cent in summer, according to']],
    [['No troops will be sent across the northern border, said', 'Troops stay on this side of the northern border, said']],
    [['The dam at Huasco is safe, said', 'There is no danger from the dam at Huasco, said', 'The Huasco dam is not in danger, says']],
    [['Teachers were urged to end their strike by', 'An end of the strike was what teachers were asked for by']],
    [['The opposition was accused of paying the rioters by', 'Rioters had been paid by the opposition, claimed']],
    [['Hospitals have enough oxygen for two weeks, said', 'Oxygen in hospitals lasts for two weeks, said']],
    [['Flights to Lima resume on Monday, announced', 'From Monday flights to Lima start again, said']],
    [['The court ruling was called a disgrace by', '"A disgrace": so the ruling of the court was named by']],
    [['Farmers will be paid for lost cattle, promised', 'Payment to farmers for cattle that they lost was promised by']],
    [['Three ships are searching for the missing ferry, said', 'The missing ferry is being searched for by three ships, said']],
    [['Negotiations with the miners have failed, said', 'Talks have failed: the miners left negotiations, said']],
    [['The election was free and fair, said', 'It was a fair and free election, said']],
    [['The minister of energy ought to resign over the outage, said', 'Over the outage the energy minister should resign, demanded']],
    [['A vaccine will be ready in March, said', 'In March the vaccine is ready, said']],
    [['Foreign spies are behind the power cuts, said', 'Power cuts were the work of foreign spies, said']],
    [['The new pipeline threatens the lagoon, warned', 'Danger to the lagoon from the new pipeline was what was seen by']],
    [['The bridge collapsed because of rust, said', 'Rust brought the bridge down, said']],
    [['Sanctions against the bank are unjust, said', 'The bank suffers unjust sanctions, said']],
    [['Thirty thousand homes are without water, said', 'Water is missing in thirty thousand homes, said']],
  ])('%j', (wordings) => {
    expect(statementsOf(wordings)).toBe(1);
  });
});

describe('several statements that one speaker makes on one day', () => {
  it.each([
    [['The attack on the embassy was condemned by', 'Inflation will fall below five per cent by summer, said']],
    [['The dam at Huasco is safe, said', 'Teachers were urged to end their strike by']],
    [['Flights to Lima resume on Monday, announced', 'Hospitals have enough oxygen for two weeks, said']],
    [['The court ruling was called a disgrace by', 'Farmers will be paid for lost cattle, promised']],
    [['Congratulations to the winners of the regatta came from', 'The bridge collapsed because of rust, said']],
    [
      [
        'A vaccine will be ready in March, said',
        'Foreign spies are behind the power cuts, said',
        'Sanctions against the bank are unjust, said',
      ],
    ],
    [['The opposition was accused of paying the rioters by', 'The opposition was invited to a dinner by']],
    [['Three ships are searching for the missing ferry, said', 'Three schools are closed for repairs, said']],
    [['The governor of Cusco was praised for the harvest by', 'The governor of Cusco was blamed for the flood by']],
    [['Negotiations with the miners have failed, said', 'Mobile phones in prisons will be jammed, said']],
  ])('%j', (wordings) => {
    expect(statementsOf(wordings)).toBe(wordings.length);
  });

  it('and the same words a week later are another one', () => {
    const words = 'The dam at Huasco is safe, said';
    expect(statementsOf([words, words], ['2022-01-05', '2022-01-12'])).toBe(2);
  });
});
