/** Colour of a type as the theme has it, for a canvas that cannot read style sheets. */
export function colourOf(type: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--${type.toLowerCase()}`).trim();
  return value || '#888888';
}

export function inkColour(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--ink').trim();
}
