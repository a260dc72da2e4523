type Name = readonly [type: string, words: string];

/** What a provider says, and what the rules make of it. `from` names the words whose type must, `notFrom` those whose type must not rest on the provider. */
interface SuggestedCase {
  readonly text: string;
  readonly suggest: readonly Name[];
  readonly want: readonly Name[];
  readonly not?: readonly Name[];
  readonly from?: readonly string[];
  readonly notFrom?: readonly string[];
}

export const SUGGESTED_CASES: readonly SuggestedCase[] = [
  // It decides where the rules are unsure.
  {
    text: 'The miners blamed Kestrel for the collapse.',
    suggest: [['Body', 'Kestrel']],
    want: [['Body', 'Kestrel']],
    from: ['Kestrel'],
  },
  {
    text: 'Residents of the Golden Horseshoe protested on Monday.',
    suggest: [['Place', 'the Golden Horseshoe']],
    want: [['Place', 'Golden Horseshoe']],
    from: ['Golden Horseshoe'],
  },
  {
    text: 'Officials of Brightwater met in Lima.',
    suggest: [['Place', 'Brightwater']],
    want: [
      ['Place', 'Brightwater'],
      ['Place', 'Lima'],
    ],
    from: ['Brightwater'],
    notFrom: ['Lima'],
  },
  { text: "Brightwater's mayor resigned.", suggest: [['Place', "Brightwater's"]], want: [['Place', 'Brightwater']] },
  // It adds what they do not see, and joins what they cut.
  {
    text: 'Protesters from Fridays for Future marched through Bonn.',
    suggest: [['Body', 'Fridays for Future']],
    want: [['Body', 'Fridays for Future']],
    from: ['Fridays for Future'],
  },
  {
    text: 'Speakers included Doctors Without Borders.',
    suggest: [['Body', 'Doctors Without Borders']],
    want: [['Body', 'Doctors Without Borders']],
  },
  // A title stays apart from the person, whoever says otherwise.
  {
    text: 'President Dilma Rousseff signed the law.',
    suggest: [['Person', 'President Dilma Rousseff']],
    want: [['Person', 'Dilma Rousseff']],
    not: [['Person', 'President Dilma Rousseff']],
  },
  // It agrees: the rules keep the credit.
  {
    text: 'Mark Rutte met Angela Merkel.',
    suggest: [['Person', 'Mark Rutte']],
    want: [['Person', 'Mark Rutte']],
    notFrom: ['Mark Rutte'],
  },
  // It is wrong: a head word, a well-known country, two things in a list, a common noun, half a word.
  {
    text: 'The Interior Ministry of Peru closed the bridge.',
    suggest: [['Person', 'Interior Ministry of Peru']],
    want: [['Body', 'Interior Ministry of Peru']],
    notFrom: ['Interior Ministry of Peru'],
  },
  {
    text: 'The delegation came from Kazakhstan.',
    suggest: [['Person', 'Kazakhstan']],
    want: [['Place', 'Kazakhstan']],
    notFrom: ['Kazakhstan'],
  },
  {
    text: 'Dilma Rousseff and Angela Merkel met in Lima.',
    suggest: [['Person', 'Dilma Rousseff and Angela Merkel']],
    want: [
      ['Person', 'Dilma Rousseff'],
      ['Person', 'Angela Merkel'],
    ],
    not: [['Person', 'Dilma Rousseff and Angela Merkel']],
  },
  {
    text: 'The bridge was closed.',
    suggest: [['Place', 'bridge']],
    want: [],
    not: [['Place', 'bridge']],
  },
  {
    text: 'Mark Rutte met Angela Merkel.',
    suggest: [['Person', 'Rutte met Angela']],
    want: [
      ['Person', 'Mark Rutte'],
      ['Person', 'Angela Merkel'],
    ],
    not: [['Person', 'Rutte met Angela']],
  },
];
