/** `*` and `?` of one path segment; linear in both, no regular expression is built from user text. */
function matchesSegment(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (p < pattern.length && (pattern[p] === '?' || (pattern[p] === name[n] && pattern[p] !== '*'))) {
      p += 1;
      n += 1;
    } else if (pattern[p] === '*') {
      star = p;
      retry = n;
      p += 1;
    } else if (star >= 0) {
      p = star + 1;
      retry += 1;
      n = retry;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** `**` spans any number of folders. */
export function matchesPath(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') return matchesPath(rest, path) || (path.length > 0 && matchesPath(pattern, path.slice(1)));
  const [name, ...others] = path;
  return name !== undefined && matchesSegment(first, name) && matchesPath(rest, others);
}

/** `{a,b}` spelled out, one level. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const choices = pattern.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => expandBraces(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}

export const isGlob = (path: string): boolean => /[*?{]/.test(path);
