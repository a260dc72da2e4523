/** Elements without content, and those whose end tag authors may leave out: a new one closes the one before. */
const UNCOUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr keygen frame ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'
  ).split(' '),
);
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noframes', 'iframe', 'noembed']);
const TAG = /<(?:!--|(\/?)([a-zA-Z][^\s/>]{0,60}))/g;

/**
 * How many elements stand open at once at most, counted over the tags before any tree is built: builders need seconds from
 * 100,000 on. Stops above `limit`.
 */
export function openDepth(html: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf('-->', match.index + 4);
      if (end < 0) break;
      TAG.lastIndex = end + 3;
    } else if (match[1] === '/') {
      if (!UNCOUNTED.has(name)) depth = Math.max(0, depth - 1);
    } else if (RAW_TEXT.has(name)) {
      const end = html.indexOf('</', TAG.lastIndex);
      if (end < 0) break;
      TAG.lastIndex = end;
      depth += 1;
    } else if (!UNCOUNTED.has(name)) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) return deepest;
    }
  }
  return deepest;
}
