/** Two requests keep two cores of a server busy, more only wait for one another. */
const AT_ONCE = 2;

/** Works through a list, two at a time; the answers are in the order of the list. The first failure is thrown when nothing is under way any more. */
export async function sideBySide<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  let next = 0;
  const goOn = async (): Promise<void> => {
    while (next < list.length) {
      const i = next++;
      try {
        answers[i] = await work(list[i]!);
      } catch (error) {
        next = list.length;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, goOn));
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
  return answers;
}

/** Two works that do not wait for one another; a failure is thrown when neither is under way any more. */
export async function both<A, B>(one: () => Promise<A>, other: () => Promise<B>): Promise<readonly [A, B]> {
  const [a, b] = await Promise.allSettled([one(), other()]);
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}

/** A list in pieces of at most so many; `isTied` keeps two that follow each other in one piece. */
export function cut<T>(list: readonly T[], size: number, isTied: (a: T, b: T) => boolean = () => false): readonly (readonly T[])[] {
  const pieces: T[][] = [];
  for (const item of list) {
    const last = pieces.at(-1);
    if (last === undefined || (last.length >= size && !isTied(last.at(-1)!, item))) pieces.push([item]);
    else last.push(item);
  }
  return pieces;
}

/** Asks for a long list in parts, so that the server has both cores at work; the rows are in the order of the list. */
export const askInParts = async <T, R>(
  list: readonly T[],
  size: number,
  ask: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> => (await sideBySide(cut(list, size), ask)).flat();
