import { type Edit, editsFor } from '../edit.ts';

/** CRLF, CR, form feed, vertical tab and the Unicode line and paragraph separators become a line feed. */
export const repairLineEnds = (text: string): Edit[] => editsFor(text, /\r\n?|[\v\f\u2028\u2029]/g, () => '\n');
