import type { Span } from './span.ts';

/**
 * The tokens of one paragraph as columns. Accessors return interned strings, so comparing them is cheap.
 * Offsets count in the cleaned text of the report. `head(i)` is a token index of the same paragraph; a root is its own head.
 */
export interface Tokens {
  readonly length: number;
  start(i: number): number;
  end(i: number): number;
  /** The token's characters. */
  text(i: number): string;
  /** The same in lower case. */
  lower(i: number): string;
  lemma(i: number): string;
  /** Penn Treebank tag: `NNP`, `VBD`. */
  tag(i: number): string;
  /** Universal part of speech: `PROPN`, `VERB`. */
  pos(i: number): string;
  /** spaCy's morphology: `Number=Sing|Person=3`, empty for none. */
  morph(i: number): string;
  head(i: number): number;
  /** spaCy's label, lower case as spaCy prints it (`nsubj`, `dobj`, `prep`, `pobj`), `ROOT` for roots. */
  dep(i: number): string;
  /** Whether one blank follows. */
  spaceAfter(i: number): boolean;
  /** Direct dependents in text order. */
  children(i: number): readonly number[];
  /** First and last token of the subtree of `i` (its edges; the subtree may have gaps). */
  leftEdge(i: number): number;
  rightEdge(i: number): number;
}

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A name as the statistical model sees it: one voter among several. Label as in OntoNotes 5: `PERSON`, `GPE`, `ORG`, `DATE`. */
export interface NameSpan extends TokenRange {
  readonly label: string;
}

/** A paragraph (or the title) analysed as a document of its own. */
export interface Paragraph extends Span {
  readonly isTitle: boolean;
  readonly tokens: Tokens;
  readonly sentences: readonly TokenRange[];
  readonly names: readonly NameSpan[];
}

export interface Analysis {
  readonly paragraphs: readonly Paragraph[];
  /** `wasm`, `onnx` or `plain`; kept with the rule version, since sums differ by about 1e-6 between engines. */
  readonly engine: string;
  /** Package and version of the model. */
  readonly model: string;
}
