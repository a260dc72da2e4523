import type { Evidence, Mention } from '../../src/model/evidence.ts';
import { mentionId, sentenceId } from '../../src/model/ids.ts';
import type { EntityType } from '../../src/model/labels.ts';
import { nameKey } from '../../src/model/name-key.ts';

/** Marks of a test text: `{Place:Almaty region}`. The same words and type again are a further span of one mention. */
const MARK = /\{(Person|Body|Office|Place|Topic):([^}]+)\}/g;

export interface EvidenceOptions {
  readonly publishedOn?: string;
  readonly country?: string;
  readonly source?: string;
}

/** Evidence of a text with marked mentions; a sentence ends at `. `. */
export function makeEvidence(marked: string, options: EvidenceOptions = {}): Evidence {
  const found: { type: EntityType; text: string; start: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    found.push({ type: match[1] as EntityType, text: match[2]!, start: text.length });
    text += match[2];
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const id = 'report/0000000000000000';
  const starts = [0, ...[...text.matchAll(/\. (?=\p{Lu})/gu)].map((stop) => stop.index + 2)];
  const sentences = starts.map((start, index) => {
    const end = starts[index + 1] === undefined ? text.length : starts[index + 1]! - 1;
    return { id: sentenceId(id, index), index, start, end, text: text.slice(start, end) };
  });
  const mentions = new Map<string, Mention>();
  for (const each of found) {
    const sentenceIndex = starts.findLastIndex((start) => start <= each.start);
    const span = { start: each.start, end: each.start + each.text.length, sentenceIndex, form: 'name' as const, rule: 'test' };
    const key = `${each.type} ${each.text}`;
    const known = mentions.get(key);
    mentions.set(
      key,
      known
        ? { ...known, spans: [...known.spans, span] }
        : {
            id: mentionId(id, each.start, each.type),
            type: each.type,
            text: each.text,
            norm: nameKey(each.text),
            form: 'name',
            spans: [span],
          },
    );
  }
  return {
    report: {
      id,
      lang: 'en',
      translation: 'unknown',
      textHash: '',
      text,
      paragraphs: [{ start: 0, end: text.length, isTitle: false }],
      rawMap: { rawSpan: (span) => ({ rawStart: span.start, rawEnd: span.end }) },
      sourceId: options.source ?? 'source/test',
      sourceTitle: 'test',
      problems: [],
      ...(options.publishedOn ? { publishedOn: options.publishedOn } : {}),
      ...(options.country ? { country: options.country } : {}),
    },
    sentences,
    mentions: [...mentions.values()],
    times: [],
    claims: [],
    problems: [],
  };
}
