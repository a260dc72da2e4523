/** A sentence and what must come of it; `want` lists `kind act stage`, then who and where when they are checked. */
export interface DecisionCase {
  readonly text: string;
  readonly want: readonly Wanted[];
  /** A known miss and why; it must still fail, so that it is noticed when mended. */
  readonly miss?: string;
}

export interface Wanted {
  readonly kind: string;
  readonly act: string;
  readonly stage: string;
  /** Words that some actor's text holds. */
  readonly by?: string;
  /** Words of each place; `none` when there must be none. */
  readonly at?: readonly string[];
}

/** `curfew enact adopted | governor | Osh, Batken`; several decisions are parted by `;`. */
export function row(text: string, want: string, miss?: string): DecisionCase {
  const wanted = want.split(';').map((one): Wanted => {
    const [what = '', by = '', at = ''] = one.split('|').map((part) => part.trim());
    const [kind = '', act = 'enact', stage = 'adopted'] = what.split(' ');
    const places = at === '' ? undefined : at === 'none' ? [] : at.split(',').map((place) => place.trim());
    return { kind, act, stage, ...(by === '' ? {} : { by }), ...(places ? { at: places } : {}) };
  });
  return { text, want: wanted, ...(miss === undefined ? {} : { miss }) };
}
