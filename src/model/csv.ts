/** What a spreadsheet takes for a formula (OWASP ASVS 1.2.10), also behind blanks and in full-width signs. */
const FORMULA = /^\s*[=+\-@\t\r\u0000＝＋－＠]/;

/** A field by RFC 4180. */
export const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell for people's spreadsheets, `value` in the words of `text`: a text that one would run gets an apostrophe before it, a number is one. */
export const csvCell = (value: unknown, text: string): string =>
  csvField(typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text);
