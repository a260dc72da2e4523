import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { IsoDate, Precision } from './time-value.ts';
import type { Translation } from './vocabulary.ts';

/** Where a record stands in what was handed in, for messages and `rejected.jsonl`. */
export interface SourcePosition {
  /** The path as given, `-` for stdin, `archive.zip!inner.txt` inside an archive. */
  readonly path: string;
  /** 1-based line, record number or byte offset, whichever the format counts by. */
  readonly line?: number;
  readonly record?: number;
  readonly byte?: number;
}

/** `length` characters of a report's text that stand at `rawStart` in the original; what lies between pieces has no place there. */
export interface TextPiece {
  readonly start: number;
  readonly rawStart: number;
  readonly length: number;
}

/** What a loader yields: one report as its format holds it, decoded, not yet repaired. */
export interface ReportInput {
  /** The record's own id, kept as `externalId`. */
  readonly externalId?: string;
  /** A title of its own field; absent when the title is part of `text`. */
  readonly title?: string;
  /** The text as decoded; `rawStart` and `rawEnd` count in it, or through `pieces` in the text it was taken from. Paragraphs are split at line ends by `text/`. */
  readonly text: string;
  /** Where `text` stands in the original when a loader took it out of a longer one (front matter, Markdown); sorted. */
  readonly pieces?: readonly TextPiece[];
  /** As given, with offset where there is one. */
  readonly publishedAt?: string;
  /** A name or domain. */
  readonly source?: string;
  /** The outlet's own name, where `source` is a domain or absent; it is shown, it does not identify. */
  readonly sourceTitle?: string;
  /** As the page gives it. */
  readonly author?: string;
  readonly url?: string;
  /** BCP 47, as given. */
  readonly lang?: string;
  readonly originalLang?: string;
  readonly translation?: Translation;
  /** ISO 3166-1 alpha-2: where an unlocated report speaks from. */
  readonly country?: string;
  /** IANA name of the zone that relative words count in. */
  readonly zone?: string;
  readonly retrievedAt?: string;
  readonly position: SourcePosition;
  readonly problems?: readonly Problem[];
}

/** A record that could not become a report, kept for `rejected.jsonl`; `record` can be fed back. */
export interface Rejection {
  readonly position: SourcePosition;
  /** snake_case, from the loaders' closed list. */
  readonly code: string;
  /** A sentence: what, where, why, next step. */
  readonly reason: string;
  readonly record?: unknown;
}

/** What a loader yields for each record it sees; nothing is dropped without one of these. */
export type LoadedRecord =
  | { readonly kind: 'report'; readonly report: ReportInput }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'skipped'; readonly position: SourcePosition; readonly reason: string };

/** Where a paragraph stands in the cleaned text; the title is the first one when there is a title. */
export interface ParagraphSpan extends Span {
  readonly isTitle: boolean;
}

/** Maps positions of the cleaned text back to the text as decoded; null where a span comes from another field. */
export interface RawMap {
  /** The raw range that the cleaned range `[start, end)` was made from. */
  rawSpan(span: Span): { readonly rawStart: number | null; readonly rawEnd: number | null };
}

/** A report on its way: cleaned text, identity and dates. Everything later points into `text`. */
export interface Report {
  readonly id: string;
  readonly externalId?: string;
  readonly title?: string;
  readonly url?: string;
  /** BCP 47 primary tag, `en`. */
  readonly lang: string;
  readonly originalLang?: string;
  readonly translation: Translation;
  readonly publishedAt?: string;
  readonly publishedOn?: IsoDate;
  readonly publishedPrecision?: Precision;
  readonly zone?: string;
  readonly retrievedAt?: string;
  /** SHA-256 of the input text and title, hex. */
  readonly textHash: string;
  /** Cleaned text; the title, when there is one, is its first paragraph. */
  readonly text: string;
  readonly paragraphs: readonly ParagraphSpan[];
  readonly rawMap: RawMap;
  /** `source/<domain or slug>` */
  readonly sourceId: string;
  readonly sourceTitle: string;
  /** The country an unlocated statement speaks of, when the input or the source says so. */
  readonly country?: string;
  readonly problems: readonly Problem[];
}
