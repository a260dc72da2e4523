import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { applyTheme, readTheme, THEMES, type Theme } from '../theme.ts';

export function ThemeChoice(): JSX.Element {
  const [theme, setTheme] = useState(readTheme);
  return (
    <label>
      <span class="soft">Theme </span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Theme;
          applyTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
