import type { Paragraph, TokenRange, Tokens } from '../../model/analysis.ts';
import type { Mention, MentionSpan, Sentence, TimeMention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import type { Lead } from './carried-deciders.ts';

export interface PlacedMention {
  readonly mention: Mention;
  readonly span: MentionSpan;
  readonly from: number;
  /** Last token, inclusive. */
  readonly last: number;
}

export interface PlacedTime {
  readonly time: TimeMention;
  readonly from: number;
  readonly last: number;
}

/** A paragraph with its mentions and times as token ranges. */
export interface ParagraphView {
  readonly report: Report;
  readonly gazetteer: Gazetteer;
  readonly tokens: Tokens;
  readonly isTitle: boolean;
  /** Of an item of a list: who decides what the list holds. */
  readonly lead?: Lead;
  /** Mentions whose span covers the token, narrowest last. */
  mentionsAt(i: number): readonly PlacedMention[];
  /** Mentions and times that begin inside the range, in text order. */
  mentionsIn(range: TokenRange): readonly PlacedMention[];
  timesIn(range: TokenRange): readonly PlacedTime[];
  /** spaCy's name label of the token, as a fall-back where no mention stands. */
  nameLabelAt(i: number): string | undefined;
  sentenceRange(i: number): TokenRange;
  sentenceOf(i: number): Sentence | undefined;
}

interface Context {
  readonly report: Report;
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly Sentence[];
}

/** First token that ends after `position`; the token count when none does. */
function tokenAt(t: Tokens, position: number): number {
  let low = 0;
  let high = t.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.end(middle) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First index whose `start` is at or after `position`; items are sorted by start. */
function firstFrom<T extends { readonly start: number }>(items: readonly T[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).start >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Items that begin inside the token range; items are sorted by their first token. */
function within<T extends TokenPlace>(items: readonly T[], range: TokenRange): readonly T[] {
  const first = (token: number): number => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] as T).from >= token) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return items.slice(first(range.from), first(range.to));
}

export type MentionAt = MentionSpan & { readonly mention: Mention };

export function viewParagraph(
  context: Context,
  paragraph: Paragraph,
  spans: readonly MentionAt[],
  times: readonly TimeMention[],
  lead?: Lead,
): ParagraphView {
  const t = paragraph.tokens;
  const inside = <T extends { readonly start: number; readonly end: number }>(items: readonly T[]): readonly (T & TokenPlace)[] => {
    const found: (T & TokenPlace)[] = [];
    for (let k = firstFrom(items, paragraph.start); k < items.length; k++) {
      const item = items[k] as T;
      if (item.start >= paragraph.end) break;
      const from = tokenAt(t, item.start);
      const last = Math.max(from, tokenAt(t, item.end - 1));
      if (from < t.length) found.push({ ...item, from, last: Math.min(last, t.length - 1) });
    }
    return found;
  };
  const mentions: PlacedMention[] = inside(spans).map(({ mention, from, last, ...span }) => ({ mention, span, from, last }));
  const placedTimes: PlacedTime[] = inside(times).map(({ from, last, ...time }) => ({ time: time as unknown as TimeMention, from, last }));
  const byToken: PlacedMention[][] = Array.from({ length: t.length }, () => []);
  for (const m of [...mentions].sort((a, b) => b.last - b.from - (a.last - a.from)))
    for (let i = m.from; i <= m.last; i++) byToken[i]?.push(m);
  const labels: (string | undefined)[] = new Array(t.length).fill(undefined);
  for (const name of paragraph.names) for (let i = name.from; i < name.to; i++) labels[i] = name.label;
  const sentenceByToken: number[] = new Array(t.length).fill(0);
  paragraph.sentences.forEach((range, k) => {
    for (let i = range.from; i < range.to; i++) sentenceByToken[i] = k;
  });
  const whole: TokenRange = { from: 0, to: t.length };
  return {
    report: context.report,
    gazetteer: context.gazetteer,
    tokens: t,
    isTitle: paragraph.isTitle,
    ...(lead === undefined ? {} : { lead }),
    mentionsAt: (i) => byToken[i] ?? [],
    mentionsIn: (range) => within(mentions, range),
    timesIn: (range) => within(placedTimes, range),
    nameLabelAt: (i) => labels[i],
    sentenceRange: (i) => paragraph.sentences[sentenceByToken[i] ?? 0] ?? whole,
    sentenceOf: (i) => {
      const at = t.start(i);
      const k = firstFrom(context.sentences, at + 1) - 1;
      const sentence = context.sentences[k];
      return sentence && sentence.end > at ? sentence : undefined;
    },
  };
}

interface TokenPlace {
  readonly from: number;
  readonly last: number;
}
