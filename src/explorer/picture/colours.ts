const NAMES = [
  'ink',
  'soft',
  'line',
  'sheet',
  'accent',
  'decision',
  'event',
  'person',
  'body',
  'office',
  'place',
  'topic',
  'holding',
] as const;

export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** The colours as the theme has them, for a canvas that cannot read style sheets. */
export function readColours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colourOf = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return hexOf(getComputedStyle(probe).color);
  };
  const colours = Object.fromEntries(NAMES.map((name) => [name, colourOf(name)])) as Record<(typeof NAMES)[number], string>;
  probe.remove();
  return colours;
}

/** `rgb(138, 42, 18)` → `#8a2a12`, which WebGL's colour parser and a canvas both read. */
const hexOf = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? ['0', '0', '0'])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
