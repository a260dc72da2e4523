import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { pngOf, saveFile, svgText } from '../save-picture.ts';

interface SavePictureProps {
  readonly name: string;
  /** Finds the drawing when it is wanted. */
  readonly drawing: () => SVGSVGElement | null;
  /** There is nothing to save yet. */
  readonly disabled?: boolean;
}

/** Saves a drawing of the page as it is seen. */
export function SavePicture({ name, drawing, disabled = false }: SavePictureProps): JSX.Element {
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
      <button type="button" disabled={disabled} onClick={() => void save('svg')}>
        Save SVG
      </button>{' '}
      <button type="button" disabled={disabled} onClick={() => void save('png')}>
        Save PNG
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </span>
  );
}
