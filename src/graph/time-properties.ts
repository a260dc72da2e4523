import type { PropertyValue } from '../model/rows.ts';
import type { TimeValue, Validity } from '../model/time-value.ts';

type Values = Readonly<Record<string, PropertyValue | undefined>>;

export const timeProperties = ({ when, earliest, latest, precision, partOfDay, at, basis, dateText }: TimeValue): Values => {
  return { when, earliest, latest, precision, partOfDay, at, basis, dateText };
};

export const validityProperties = ({ validFrom, validTo, durationIso }: Validity): Values => {
  return { validFrom, validTo, durationIso };
};
