/** A place name without article and possessive. */
export const plainName = (text: string): string =>
  text
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim();
