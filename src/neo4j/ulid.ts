import { randomBytes } from 'node:crypto';

/** Crockford's base 32: digits sort as text does. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids that sort by the time they were made: 48 bits of milliseconds, 80 of chance; later ones of a millisecond count up. */
export function monotonicFactory(): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(Date.now()) << 80n) | BigInt(`0x${randomBytes(10).toString('hex')}`);
    last = fresh > last ? fresh : last + 1n;
    let rest = last;
    let text = '';
    for (let i = 0; i < 26; i++) {
      text = `${DIGITS[Number(rest & 31n)]}${text}`;
      rest >>= 5n;
    }
    return text;
  };
}
