/** How a name meets a place, kept in the top bits of a posting; below them the place's number. */
export const MATCH = { exact: 0, abbreviation: 1, former: 2 } as const;
export const SHIFT = { bits: 28, mask: 0x0fffffff } as const;
