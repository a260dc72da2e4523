import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { applyTheme, readTheme, THEMES, type Theme } from '../theme.ts';

const LABELS: Readonly<Record<Theme, string>> = { system: '◐ As the system', light: '☀ Light', dark: '☾ Dark' };

export function ThemeChoice(): JSX.Element {
  const [theme, setTheme] = useState(readTheme);
  return (
    <label class="theme">
      <select
        aria-label="Theme"
        value={theme}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Theme;
          applyTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {LABELS[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
