/** Replaces `text.slice(start, end)`; the edits of one list are sorted and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** One edit for each match whose replacement differs from it; `replace` answers undefined to leave a match alone. */
export function editsFor(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string | undefined): Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const replacement = replace(match);
    if (replacement !== undefined && replacement !== match[0]) {
      edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
    }
  }
  return edits;
}
