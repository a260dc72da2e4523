const MEGABYTE = 1024 * 1024;

/** What a single input may cost. Whatever exceeds a limit is rejected with the limit in the message. */
export const LIMITS = {
  /** A document that is read whole: text, Markdown, HTML, e-mail, a page of a WARC. */
  documentBytes: 20_971_520,
  htmlBytes: 5_242_880,
  /** Open elements at once. Browsers stop at 512 too; tree builders take seconds beyond it. */
  htmlDepth: 512,
  /** Of all formats that are parsed whole; each has its own limit below it. */
  largestDocument: 104_857_600,
  pdfBytes: 104_857_600,
  pdfPages: 2_000,
  docxBytes: 52_428_800,
  feedBytes: 104_857_600,
  /** Of a report's text: some 350,000 words. Its evidence is written in one transaction. */
  reportCharacters: 2_000_000,
  /** One line of JSON lines, one record of CSV or JSON. */
  recordBytes: 8_388_608,
  csvColumns: 1_000,
  jsonDepth: 100,
  archiveBytes: 104_857_600,
  archiveRatio: 100,
  archiveEntries: 1_000,
} as const;

export const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;
