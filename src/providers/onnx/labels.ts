import type { SuggestedType } from '../../model/suggestions.ts';

/** The usual names of the classes (CoNLL 2003, OntoNotes, WikiNEuRal); every other class is no name of this graph. */
const TYPES: Readonly<Record<string, SuggestedType>> = {
  PER: 'Person',
  PERS: 'Person',
  PERSON: 'Person',
  ORG: 'Body',
  ORGANIZATION: 'Body',
  ORGANISATION: 'Body',
  CORPORATION: 'Body',
  LOC: 'Place',
  LOCATION: 'Place',
  GPE: 'Place',
  FAC: 'Place',
};

/** One class of the model: what it names, and whether a name begins here (`B-PER`) or goes on (`I-PER`, `PER`). */
export interface Label {
  readonly type?: SuggestedType;
  readonly begins: boolean;
}

export function readLabel(name: string): Label {
  const [, mark = '', label = ''] = /^(?:([BIEUSL])[-_])?(.*)$/i.exec(name)!;
  const type = TYPES[label.toUpperCase()];
  return { begins: /[BUS]/i.test(mark), ...(type === undefined ? {} : { type }) };
}

export interface LabelledWord {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

/** Joins words of one type into names; a label that begins a name ends the one before. */
export function joinNames(words: Iterable<LabelledWord>): { readonly type: SuggestedType; readonly start: number; readonly end: number }[] {
  const names: { type: SuggestedType; start: number; end: number }[] = [];
  let open: SuggestedType | undefined;
  for (const { start, end, label } of words) {
    if (label.type === undefined) open = undefined;
    else if (label.type === open && !label.begins) names.at(-1)!.end = end;
    else {
      names.push({ type: label.type, start, end });
      open = label.type;
    }
  }
  return names;
}
