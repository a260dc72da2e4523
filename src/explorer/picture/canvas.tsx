import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Sign } from '../components/thing.tsx';
import { SIGNS } from '../signs.ts';
import { onThemeChange } from '../theme.ts';
import type { Picture } from './model.ts';
import { SaveGraph } from './save-graph.tsx';
import { hasWebGl, openView, type View, type ViewEvents } from './sigma-view.ts';
import { SvgView } from './svg-view.tsx';
import { type Points, useLayout } from './use-layout.ts';

interface CanvasProps extends ViewEvents {
  readonly picture: Picture;
  readonly pins: Points;
  readonly chosen: string | undefined;
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

/** Which sign and colour stands for which type, of those in the picture. */
function Key({ picture }: { readonly picture: Picture }): JSX.Element {
  const types = new Set([...picture.nodes.values()].map((node) => node.type));
  return (
    <>
      {Object.keys(SIGNS)
        .filter((type) => types.has(type))
        .map((type) => (
          <span key={type} class={`thing ${type}`}>
            <Sign type={type} />
            {type}
          </span>
        ))}
    </>
  );
}

/** The view that WebGL draws, made once and told what changes. */
function GlView({ picture, points, chosen, ...events }: CanvasProps & { readonly points: Points }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<View | undefined>(undefined);
  const latest = useRef(events);
  latest.current = events;
  const [theme, setTheme] = useState(0);
  useEffect(() => onThemeChange(() => setTheme((now) => now + 1)), []);
  useEffect(() => {
    if (!box.current) return;
    view.current = openView(box.current, {
      onChoose: (id) => latest.current.onChoose(id),
      onChooseEdge: (key) => latest.current.onChooseEdge(key),
      onPin: (...pin) => latest.current.onPin(...pin),
    });
    return () => view.current?.close();
  }, [theme]);
  const shown = useRef<{ picture?: Picture; chosen?: string | undefined; theme?: number }>({});
  useEffect(() => {
    // Positions alone change many times while a large picture settles.
    const { current } = shown;
    if (current.picture === picture && current.chosen === chosen && current.theme === theme) view.current?.move(points);
    else if (points.size >= picture.nodes.size) {
      view.current?.show(picture, points, chosen);
      shown.current = { picture, chosen, theme };
    }
  }, [picture, points, chosen, theme]);
  return <div ref={box} />;
}

/** The picture: WebGL where there is one, SVG elsewhere, with a word about it. */
export function GraphCanvas(props: CanvasProps): JSX.Element {
  const { picture, pins, chosen, onChoose } = props;
  const [canDraw] = useState(hasWebGl);
  const points = useLayout(picture, pins);
  const simple = <SvgView picture={picture} points={points} chosen={chosen} onChoose={onChoose} />;
  return (
    <div>
      {canDraw ? null : (
        <p class="soft">This browser has no WebGL, so the graph is drawn as a simpler picture. The table holds the same rows.</p>
      )}
      <div class="canvas">{canDraw ? <GlView {...props} points={points} /> : simple}</div>
      <p class="key">
        <Key picture={picture} />
        <SaveGraph picture={picture} drawing={() => drawAside(simple)} />
      </p>
    </div>
  );
}
