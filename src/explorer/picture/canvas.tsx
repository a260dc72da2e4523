import { type JSX, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SavePicture } from '../components/save-picture.tsx';
import { layOut, type Point } from './layout.ts';
import type { Picture } from './model.ts';
import { drawWithSigma, hasWebGl } from './sigma-view.ts';
import { SvgView } from './svg-view.tsx';

interface CanvasProps {
  readonly picture: Picture;
  readonly pinned: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The picture as SVG, drawn out of sight for as long as it takes to save it. */
function drawAside(view: JSX.Element): SVGSVGElement | null {
  const aside = document.createElement('div');
  aside.className = 'aside';
  document.body.append(aside);
  render(view, aside);
  setTimeout(() => aside.remove());
  return aside.querySelector('svg');
}

/** The picture: WebGL where there is one, SVG elsewhere, with a word about it. */
export function GraphCanvas({ picture, pinned, chosen, onChoose }: CanvasProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const known = useRef<ReadonlyMap<string, Point>>(new Map());
  const [canDraw] = useState(hasWebGl);
  const points = useMemo(() => {
    known.current = layOut(picture, known.current, pinned);
    return known.current;
  }, [picture, pinned]);
  useEffect(() => {
    if (!canDraw || !box.current) return;
    return drawWithSigma(box.current, picture, points, chosen, onChoose);
  }, [canDraw, picture, points, chosen, onChoose]);
  const simple = <SvgView picture={picture} points={points} chosen={chosen} onChoose={onChoose} />;
  return (
    <>
      {canDraw ? null : (
        <p class="soft">This browser has no WebGL, so the graph is drawn as a simpler picture. The table holds the same rows.</p>
      )}
      <div class="canvas">{canDraw ? <div ref={box} /> : simple}</div>
      <SavePicture name="gazette-graph" drawing={() => drawAside(simple)} />
    </>
  );
}
