/** What stands where the name of a forgotten person stood. One UTF-16 unit, so that a covered text is as long as it was and every offset holds. */
export const BLOCK = '\u2588';
