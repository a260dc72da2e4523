import type { Paragraph, TokenRange, Tokens } from '../../model/analysis.ts';
import type { Mention, MentionSpan, Sentence, TimeMention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { tokenAtOrAfter } from '../tokens.ts';
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

/** A place in the text that a mention has. */
export interface MentionAt extends Span {
  readonly mention: Mention;
  readonly span: MentionSpan;
}

const NO_MENTIONS: readonly PlacedMention[] = [];

export function viewParagraph(
  context: Context,
  paragraph: Paragraph,
  spans: readonly MentionAt[],
  times: readonly TimeMention[],
  lead?: Lead,
): ParagraphView {
  const t = paragraph.tokens;
  const inside = <T extends Span, Placed>(
    items: readonly T[],
    place: (item: T, from: number, last: number) => Placed,
  ): readonly Placed[] => {
    const found: Placed[] = [];
    for (let k = firstFrom(items, paragraph.start); k < items.length; k++) {
      const item = items[k] as T;
      if (item.start >= paragraph.end) break;
      const from = tokenAtOrAfter(t, item.start);
      const last = Math.max(from, tokenAtOrAfter(t, item.end - 1));
      if (from < t.length) found.push(place(item, from, Math.min(last, t.length - 1)));
    }
    return found;
  };
  const mentions = inside(spans, ({ mention, span }, from, last): PlacedMention => ({ mention, span, from, last }));
  const placedTimes = inside(times, (time, from, last): PlacedTime => ({ time, from, last }));
  const byToken: (PlacedMention[] | undefined)[] = new Array(t.length).fill(undefined);
  for (const m of [...mentions].sort((a, b) => b.last - b.from - (a.last - a.from)))
    for (let i = m.from; i <= m.last; i++) {
      const here = byToken[i];
      if (here === undefined) byToken[i] = [m];
      else here.push(m);
    }
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
    mentionsAt: (i) => byToken[i] ?? NO_MENTIONS,
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
