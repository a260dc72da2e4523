import { NEIGHBOUR_COUNTS, NEIGHBOURS, PATH, START } from '../../model/explorer-questions.ts';
import { askPatiently } from '../api.ts';
import { typeOf } from '../signs.ts';
import { addNeighbours, addNode, EMPTY, type GraphEdge, type GraphNode, hideNode, type Neighbour, type Picture } from './model.ts';
import type { Step } from './steps.ts';

/** A page of neighbours; the API gives no more at once. */
export const PAGE = 100;
/** What a person can still look at, and a browser move smoothly. */
export const MOST_NODES = 5000;
/** A beginning with more neighbours than this shows some of each type. */
const WHOLE_START = 60;
const SOME = 20;

export interface TypeCount {
  readonly type: string;
  readonly count: number;
}

/** Answers that were read once stay: taking a step back asks nothing. */
const answers = new Map<string, Promise<unknown>>();
function askOnce<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  const key = JSON.stringify([query, variables]);
  const known = answers.get(key) as Promise<T> | undefined;
  if (known) return known;
  const asked = askPatiently<T>(query, variables);
  answers.set(key, asked);
  asked.catch(() => answers.delete(key));
  return asked;
}

const neighbours = async (id: string, type: string | undefined, first: number, offset = 0): Promise<readonly Neighbour[]> =>
  (await askOnce<{ neighbours: readonly Neighbour[] }>(NEIGHBOURS, { id, type, first, offset })).neighbours;

export const countNeighbours = async (id: string): Promise<readonly TypeCount[]> =>
  (await askOnce<{ neighbourCounts: readonly TypeCount[] }>(NEIGHBOUR_COUNTS, { id })).neighbourCounts;

async function start(picture: Picture, id: string): Promise<Picture> {
  const [found, counts] = await Promise.all([askOnce<Readonly<Record<string, GraphNode | null>>>(START, { id }), countNeighbours(id)]);
  const name = Object.values(found).find((thing) => thing !== null)?.name;
  if (name === undefined) throw new Error('There is nothing with this id.');
  const begun = addNode(picture, { id, name, type: typeOf(id) });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total <= WHOLE_START) return addNeighbours(begun, await neighbours(id, undefined, PAGE));
  const some = await Promise.all(counts.map(({ type }) => neighbours(id, type, SOME)));
  return addNeighbours(begun, some.flat());
}

/** How many neighbours of a type the picture has already. */
export const shownOf = (picture: Picture, id: string, type: string): number =>
  [...picture.edges.values()].filter((edge) => edge.type === type && (edge.from === id || edge.to === id)).length;

/** The next page, or page after page until all are there; each picture on the way is handed to `onPart`. */
async function grow(picture: Picture, id: string, type: string, isAll: boolean, onPart: (part: Picture) => void): Promise<Picture> {
  let grown = picture;
  for (let offset = 0; grown.nodes.size < MOST_NODES; offset += PAGE) {
    const page = await neighbours(id, type, PAGE, offset);
    const before = grown.edges.size;
    grown = addNeighbours(grown, page);
    if (page.length < PAGE || (!isAll && grown.edges.size > before)) break;
    if (isAll) onPart(grown);
  }
  return grown;
}

/** The shortest way between two things; its steps stay in the order in which it goes. */
export async function readWay(
  from: string,
  to: string,
): Promise<{ readonly nodes: readonly GraphNode[]; readonly steps: readonly GraphEdge[] } | undefined> {
  const { path } = await askOnce<{ path: readonly { nodes: readonly GraphNode[]; steps: readonly GraphEdge[] }[] }>(PATH, {
    from,
    to,
    maxHops: 4,
  });
  return path[0];
}

async function addWay(picture: Picture, from: string, to: string): Promise<Picture> {
  const way = await readWay(from, to);
  if (!way) return picture;
  const byId = new Map(way.nodes.map((node) => [node.id, node]));
  const ends = way.steps.flatMap((step) => [step.from, step.to].map((id) => ({ ...step, node: byId.get(id) })));
  return addNeighbours(
    picture,
    ends.filter((end): end is Neighbour => end.node !== undefined),
  );
}

/** Makes the picture that the steps describe. Large ones come in parts. */
export async function readPicture(steps: readonly Step[], onPart: (part: Picture) => void): Promise<Picture> {
  let picture = EMPTY;
  for (const step of steps) {
    if (step.do === 'start') picture = await start(picture, step.id);
    else if (step.do === 'grow' || step.do === 'all') picture = await grow(picture, step.id, step.type, step.do === 'all', onPart);
    else if (step.do === 'hide') picture = hideNode(picture, step.id);
    else if (step.do === 'way') picture = await addWay(picture, step.from, step.to);
    onPart(picture);
  }
  return picture;
}

/** What the reader put where, by the last word on each. */
export function pinsOf(steps: readonly Step[]): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const pins = new Map<string, { readonly x: number; readonly y: number }>();
  for (const step of steps) {
    if (step.do === 'pin') pins.set(step.id, { x: step.x, y: step.y });
    else if (step.do === 'unpin' || step.do === 'hide') pins.delete(step.id);
  }
  return pins;
}
