/** Fineness of a world time, finest first. */
export const PRECISIONS = ['minute', 'part_of_day', 'day', 'week', 'month', 'quarter', 'year', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PARTS_OF_DAY = ['night', 'morning', 'noon', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/**
 * Where a world time comes from: the words give it; counted from the report's date or the running date of the
 * narrative; news without a date of its own; a bound that follows from something else.
 */
export const TIME_BASES = ['explicit', 'relative', 'report_date', 'inferred'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** A calendar day, `YYYY-MM-DD`, in the calendar of the place. */
export type IsoDate = string;

/** World time with the precision its words have. A field that is not known is absent. */
export interface TimeValue {
  /** EDTF: `2022-01-04`, `2022-01`, `XXXX-01-04`, `2022-01-04/2022-01-05`. */
  readonly when?: string;
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
  readonly precision: Precision;
  readonly partOfDay?: PartOfDay;
  /** Text with offset, for `minute` only. */
  readonly at?: string;
  readonly basis?: TimeBasis;
  /** The words. */
  readonly dateText?: string;
}

/** How long a measure is to hold; both days are inside. */
export interface Validity {
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** ISO 8601, `P6M`. */
  readonly durationIso?: string;
}

/** Sorts after every real date; the `sortDate` of what has none. */
export const NO_DATE: IsoDate = '9999-12-31';

export const sortDate = (time: Pick<TimeValue, 'earliest' | 'latest'>): IsoDate => time.latest ?? time.earliest ?? NO_DATE;
