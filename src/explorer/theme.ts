import { keptIn } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const choice = keptIn(() => localStorage, 'gazette-theme');
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);

export function readTheme(): Theme {
  const kept = choice.read();
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows the theme and remembers it; `system` follows the reader's setting. */
export function applyTheme(theme: Theme = readTheme()): void {
  choice.write(theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  tell();
}

/** For what is drawn on a canvas, which no style sheet reaches. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
