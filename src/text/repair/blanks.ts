import { type Edit, editsFor } from '../edit.ts';

const RUN = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Tabs, no-break and typographic blanks become blanks, runs of them one. */
export const collapseBlanks = (text: string): Edit[] => editsFor(text, RUN, () => ' ');
