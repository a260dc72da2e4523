const LOCAL = /[\p{L}\p{M}\p{N}._%+-]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}.-]/u;
/** Telephone, card and account numbers: nine digits or more, with single signs between them. */
const LONG_NUMBER = /\+?\d(?:[ ().-]?\d){8,}/g;

/** Mail addresses, outwards from their sign: an expression over the whole would take time that grows with the square. */
function maskAddresses(text: string): string {
  let masked = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, done))) {
    let from = at;
    let to = at + 1;
    while (from > done && LOCAL.test(text[from - 1]!)) from--;
    while (to < text.length && DOMAIN.test(text[to]!)) to++;
    if (from === at || to === at + 1) continue;
    masked += text.slice(done, from) + '*'.repeat(to - from);
    done = to;
  }
  return masked + text.slice(done);
}

/** The text as it leaves this machine: addresses and long numbers are no names, so nobody else needs them. Positions stay. */
export const maskPrivate = (text: string): string => maskAddresses(text).replace(LONG_NUMBER, (found) => '*'.repeat(found.length));
