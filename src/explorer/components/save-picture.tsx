import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { pngOf, saveFile, svgText } from '../save-picture.ts';

/** Saves a drawing of the page as it is seen; `drawing` finds it when it is wanted. */
export function SavePicture({ name, drawing }: { readonly name: string; readonly drawing: () => SVGSVGElement | null }): JSX.Element {
  const [said, setSaid] = useState('');
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const svg = drawing();
    if (!svg) return;
    try {
      saveFile(`${name}.${format}`, format === 'png' ? await pngOf(svg) : new Blob([svgText(svg)], { type: 'image/svg+xml' }));
    } catch (error) {
      setSaid(String(error));
    }
  };
  return (
    <span class="push">
      <button type="button" onClick={() => void save('svg')}>
        Save SVG
      </button>{' '}
      <button type="button" onClick={() => void save('png')}>
        Save PNG
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </span>
  );
}
