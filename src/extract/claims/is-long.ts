import type { Report } from '../../model/report.ts';

/** Eight sentences or so: a report that has room to say who its people are and who made its rules. */
const LONG = 1200;

export const isLong = (report: Report): boolean => report.text.length >= LONG;
