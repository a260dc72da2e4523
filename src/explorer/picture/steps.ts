/** How a picture came about, as it stands in the address: the same address gives the same picture. */
export type Step =
  | { readonly do: 'start'; readonly id: string }
  /** Neighbours along one type of edge: the next page of them, or all. */
  | { readonly do: 'grow' | 'all'; readonly type: string; readonly id: string }
  | { readonly do: 'hide' | 'unpin'; readonly id: string }
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'way'; readonly from: string; readonly to: string };

function readStep(text: string): Step | undefined {
  const [what, one = '', two = '', three = ''] = text.split(' ');
  if (one === '') return undefined;
  switch (what) {
    case 'start':
    case 'hide':
    case 'unpin':
      return { do: what, id: one };
    case 'grow':
    case 'all':
      return two ? { do: what, type: one, id: two } : undefined;
    case 'pin':
      return Number.isFinite(Number(two)) && Number.isFinite(Number(three))
        ? { do: 'pin', id: one, x: Number(two), y: Number(three) }
        : undefined;
    case 'way':
      return two ? { do: 'way', from: one, to: two } : undefined;
    default:
      return undefined;
  }
}

/** The steps of a picture: `id` is where it begins, each `step` changes it. What cannot be read is left out. */
export function readSteps(query: URLSearchParams): readonly Step[] {
  const id = query.get('id');
  const steps = query.getAll('step').flatMap((text) => readStep(text) ?? []);
  return id ? [{ do: 'start', id }, ...steps] : steps;
}

function textOf(step: Step): string {
  switch (step.do) {
    case 'grow':
    case 'all':
      return `${step.do} ${step.type} ${step.id}`;
    case 'pin':
      return `pin ${step.id} ${Math.round(step.x)} ${Math.round(step.y)}`;
    case 'way':
      return `way ${step.from} ${step.to}`;
    default:
      return `${step.do} ${step.id}`;
  }
}

/** The address of a picture. */
export function hrefOfSteps(steps: readonly Step[]): string {
  const query = new URLSearchParams();
  for (const [index, step] of steps.entries()) {
    if (index === 0 && step.do === 'start') query.set('id', step.id);
    else query.append('step', textOf(step));
  }
  const text = query.toString();
  return text ? `/graph?${text}` : '/graph';
}
