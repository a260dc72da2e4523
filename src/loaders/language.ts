import type { LoadedRecord, ReportInput } from '../model/report.ts';

const WORD = /\p{L}+/gu;
const SAMPLE = 600;
const LONG_SAMPLE = 4000;
const FEWEST_WORDS = 20;
/** Prose has a third, headlines a tenth; the most similar languages less than a twentieth. */
const ENGLISH_SHARE = 0.15;
const CLEAR_SCORE = 0.5;
const CLEAR_MARGIN = 0.2;

/** English function words that no other language of the Latin script spells alike. Own list, from grammar. */
const FUNCTION_WORDS = new Set(
  (
    'the of and to that with by from it he she his her their they we our you your are was were been has have had which will would could should ' +
    'this these those not but who said after before between about against into than when while where there its also more some'
  ).split(' '),
);

/** A letter that is not Latin: English news has hardly any, and then nothing is counted. */
const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
/** A text with fewer Latin letters among its letters is not English, however short it is. */
const LATIN_SHARE = 0.25;

/** Scripts without blanks between words: two letters count as a word. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/g;
/** The detector does not know Kazakh; no other language has both groups of these letters. */
const KAZAKH = [/[әұі]/i, /[қғ]/i] as const;

function isPlainlyEnglish(words: readonly string[]): boolean {
  const common = words.reduce((sum, word) => sum + (FUNCTION_WORDS.has(word.toLowerCase()) ? 1 : 0), 0);
  return common >= words.length * ENGLISH_SHARE;
}

function isOfOtherScript(text: string): boolean {
  if (!OTHER_LETTER.test(text)) return false;
  const letters = text.match(LETTER)?.length ?? 0;
  return (text.match(LATIN)?.length ?? 0) < letters * LATIN_SHARE;
}

async function guess(sample: string): Promise<{ readonly language: string; readonly isClear: boolean }> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  const scores = result.getScores() as Readonly<Record<string, number>>;
  const score = scores[result.language] ?? 0;
  const isClear = result.isReliable() && score >= CLEAR_SCORE && score - (scores.en ?? 0) >= CLEAR_MARGIN;
  return { language: KAZAKH.every((letters) => letters.test(sample)) ? 'kk' : result.language, isClear };
}

/**
 * BCP 47 tag of a text that is clearly not English: of another script, or by its words; `und` where only the script is clear.
 * Undefined for English, for short texts in Latin letters, and in doubt.
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if (isOfOtherScript(text.slice(0, LONG_SAMPLE))) {
    const { language, isClear } = await guess(text.slice(0, LONG_SAMPLE));
    return isClear && language !== 'en' ? language : 'und';
  }
  const first = text.slice(0, SAMPLE).match(WORD) ?? [];
  if (first.length >= FEWEST_WORDS && isPlainlyEnglish(first)) return undefined;
  const sample = text.slice(0, LONG_SAMPLE);
  const words = sample.match(WORD) ?? [];
  const count = words.length + (sample.match(UNSPACED)?.length ?? 0) / 2;
  if (count < FEWEST_WORDS || isPlainlyEnglish(words)) return undefined;
  const { language, isClear } = await guess(sample);
  return isClear && language !== 'en' ? language : undefined;
}

function withLanguage(report: ReportInput, lang: string): ReportInput {
  const words = lang === 'und' ? 'not in Latin letters' : `"${lang}"`;
  const message = `The report does not say its language; its words are ${words}. Say --lang en if that is wrong.`;
  return { ...report, lang, problems: [...(report.problems ?? []), { stage: 'loaders', code: 'language_detected', message }] };
}

/** Believes what a report says of its language; one that says nothing is taken for English unless its words clearly are not. */
export async function checkLanguage(record: LoadedRecord): Promise<LoadedRecord> {
  if (record.kind !== 'report' || record.report.lang !== undefined) return record;
  const lang = await detectLanguage(`${record.report.title ?? ''}\n${record.report.text}`);
  return lang === undefined ? record : { kind: 'report', report: withLanguage(record.report, lang) };
}
