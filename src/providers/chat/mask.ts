const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;
/** Telephone, card and account numbers: nine digits or more, with single signs between them. */
const LONG_NUMBER = /\+?\d(?:[ ().-]?\d){8,}/g;

/** The text as it leaves this machine: addresses and long numbers are no names, so nobody else needs them. Positions stay. */
export const maskPrivate = (text: string): string =>
  text.replace(EMAIL, (found) => '*'.repeat(found.length)).replace(LONG_NUMBER, (found) => '*'.repeat(found.length));
