/** What of a drawing's look comes from the style sheet and has to go along when it leaves the page. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;
/** Pixels a unit of the drawing takes in a PNG, so that it is sharp in print. */
const SHARPNESS = 2;

/** A drawing of the page as a file of its own: its look written into it, its links kept as text, on the page's colour. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [svg, copy].map((root) => [...root.querySelectorAll<SVGElement>('*')]) as [SVGElement[], SVGElement[]];
  for (const [i, element] of shown.entries()) {
    const look = getComputedStyle(element);
    for (const name of LOOK) copied[i]?.setAttribute(name, look.getPropertyValue(name));
  }
  const { x, y, width, height } = svg.viewBox.baseVal;
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const background = getComputedStyle(document.body).backgroundColor;
  for (const [name, value] of Object.entries({ x, y, width, height, fill: background })) paper.setAttribute(name, String(value));
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = document.title;
  copy.prepend(title, paper);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  // In a file there is nothing to press.
  for (const element of [copy, ...copied])
    for (const name of ['role', 'tabindex', 'aria-pressed', 'aria-label']) element.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('This browser cannot make a PNG of the picture.'))), 'image/png'),
  );
}

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
