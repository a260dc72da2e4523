import type { JSX } from 'preact';
import { SavePicture } from '../components/save-picture.tsx';
import { saveFile } from '../save-picture.ts';
import { pictureCsv, pictureGexf, pictureJson } from './export.ts';
import type { Picture } from './model.ts';

const FORMATS = [
  ['CSV', 'csv', 'text/csv', pictureCsv],
  ['JSON', 'json', 'application/json', pictureJson],
  ['GEXF', 'gexf', 'application/xml', pictureGexf],
] as const;

interface SaveGraphProps {
  readonly picture: Picture;
  readonly drawing: () => SVGSVGElement | null;
}

/** Hands out what is seen: as data, and as a drawing; nothing before there is something. */
export function SaveGraph({ picture, drawing }: SaveGraphProps): JSX.Element {
  const disabled = picture.nodes.size === 0;
  return (
    <span class="push">
      {FORMATS.map(([label, extension, type, write]) => (
        <span key={label}>
          <button
            type="button"
            disabled={disabled}
            onClick={() => saveFile(`gazette-graph.${extension}`, new Blob([write(picture)], { type }))}
          >
            Save {label}
          </button>{' '}
        </span>
      ))}
      <SavePicture name="gazette-graph" drawing={drawing} disabled={disabled} />
    </span>
  );
}
