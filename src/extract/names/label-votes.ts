import type { Votes } from './drafts.ts';

/** What a label of the language model says of a word, in votes; no label speaks a little against a name. */
export const LABEL_VOTES: Readonly<Record<string, Partial<Votes>>> = {
  PERSON: { Person: 2 },
  GPE: { Place: 2.2 },
  LOC: { Place: 2 },
  FAC: { Place: 1.4 },
  ORG: { Body: 1.6 },
  NORP: { None: 1.6 },
  EVENT: { None: 1.8 },
  LAW: { None: 1.8 },
  WORK_OF_ART: { None: 1.6 },
  PRODUCT: { None: 1.2 },
  LANGUAGE: { None: 2 },
  DATE: { None: 2.5 },
  TIME: { None: 2.5 },
  CARDINAL: { None: 1 },
  ORDINAL: { None: 1.5 },
  MONEY: { None: 3 },
  '': { None: 0.6 },
};
