import { HIDDEN, PANEL } from '../engine.ts';
import {
  addLanes,
  type FunctionCode,
  float,
  get,
  int,
  isPositive,
  type Local,
  Locals,
  load,
  loadInt,
  loadSplat,
  maxLanes,
  multiply,
  repeatWhile,
  seq,
  set,
  splat,
  store,
} from './assembler.ts';
import { FLOAT, LANES, multiplyAdd, range, step, times, VECTOR } from './kernel-parts.ts';

/** Hidden values that one turn of the innermost loop takes. */
const UNROLL = 4;

/** `score(features, rows, bias, hidden, weights, upperBias, panels, out)`: sums feature rows, takes the larger piece, then one affine row. */
export function scoreKernel(): FunctionCode {
  const [features, rows, bias, hidden, weights, upperBias, panels, out] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const locals = new Locals(8);
  const vectors = PANEL / LANES;
  const accumulators = range(UNROLL).map(() => locals.many('v128', vectors));
  const s = locals.new('v128');
  const [row, h, k] = locals.many('i32', 3) as [Local, Local, Local];
  const piece = HIDDEN * FLOAT;
  // The sums start from the bias and grow in place, feature by feature.
  const sums = seq(
    times((2 * HIDDEN) / LANES, (v) => store(get(hidden), v * VECTOR, load(get(bias), v * VECTOR))),
    repeatWhile(
      isPositive(get(features)),
      seq(
        set(row, multiply(loadInt(get(rows)), int(FLOAT))),
        times((2 * HIDDEN) / LANES, (v) =>
          store(get(hidden), v * VECTOR, addLanes(load(get(hidden), v * VECTOR), load(get(row), v * VECTOR))),
        ),
        step(rows, FLOAT),
        step(features, -1),
      ),
    ),
    times(HIDDEN / LANES, (v) =>
      store(get(hidden), v * VECTOR, maxLanes(load(get(hidden), v * VECTOR), load(get(hidden), piece + v * VECTOR))),
    ),
  );
  // Separate sums for each of the unrolled inputs keep the adders busy.
  const panel = seq(
    times(UNROLL, (u) => times(vectors, (v) => set(accumulators[u]![v]!, u === 0 ? load(get(upperBias), v * VECTOR) : splat(float(0))))),
    set(h, get(hidden)),
    set(k, int(HIDDEN)),
    repeatWhile(
      isPositive(get(k)),
      seq(
        times(UNROLL, (u) =>
          seq(
            set(s, loadSplat(get(h), u * FLOAT)),
            times(vectors, (v) =>
              set(accumulators[u]![v]!, multiplyAdd(get(accumulators[u]![v]!), get(s), load(get(weights), u * PANEL * FLOAT + v * VECTOR))),
            ),
          ),
        ),
        step(weights, UNROLL * PANEL * FLOAT),
        step(h, UNROLL * FLOAT),
        step(k, -UNROLL),
      ),
    ),
    times(vectors, (v) =>
      store(
        get(out),
        v * VECTOR,
        range(UNROLL)
          .map((u) => get(accumulators[u]![v]!))
          .reduce(addLanes),
      ),
    ),
    step(out, PANEL * FLOAT),
    step(upperBias, PANEL * FLOAT),
    step(panels, -1),
  );
  return { name: 'score', parameters: 8, locals: locals.types, body: seq(sums, repeatWhile(isPositive(get(panels)), panel)) };
}
