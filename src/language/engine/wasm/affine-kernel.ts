import { PANEL, ROW_TILE } from '../engine.ts';
import {
  add,
  advance,
  type FunctionCode,
  get,
  int,
  isPositive,
  type Local,
  Locals,
  load,
  loadSplat,
  multiply,
  repeatWhile,
  seq,
  set,
  store,
} from './assembler.ts';
import { FLOAT, LANES, multiplyAdd, range, step, times, VECTOR } from './kernel-parts.ts';

/**
 * `affine(x, stride, rows, weights, bias, y, inputs, panels)`, all in bytes or counts.
 * A tile of rows by one panel of outputs stays in registers while the inputs go by.
 */
export function affineKernel(): FunctionCode {
  const [x, stride, rows, weights, bias, y, inputs, panels] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const locals = new Locals(8);
  const vectors = PANEL / LANES;
  const accumulators = range(ROW_TILE).map(() => locals.many('v128', vectors));
  const w = locals.many('v128', vectors);
  const s = locals.new('v128');
  const xs = locals.many('i32', ROW_TILE);
  const [firstRow, w0, out, k, left, yStride] = locals.many('i32', 6) as [Local, Local, Local, Local, Local, Local];

  // Not unrolled: V8 moves all loads of a turn to its front, so that with two inputs a turn the registers spill (14 instead of 17 GMAC/s).
  const oneInput = seq(
    times(vectors, (v) => set(w[v]!, load(get(w0), v * VECTOR))),
    times(ROW_TILE, (r) =>
      seq(
        set(s, loadSplat(get(xs[r]!))),
        times(vectors, (v) => set(accumulators[r]![v]!, multiplyAdd(get(accumulators[r]![v]!), get(s), get(w[v]!)))),
        step(xs[r]!, FLOAT),
      ),
    ),
    step(w0, PANEL * FLOAT),
    step(k, -1),
  );
  const tile = seq(
    times(ROW_TILE, (r) =>
      seq(
        set(xs[r]!, r === 0 ? get(firstRow) : add(get(xs[r - 1]!), get(stride))),
        times(vectors, (v) => set(accumulators[r]![v]!, load(get(bias), v * VECTOR))),
      ),
    ),
    set(w0, get(weights)),
    set(k, get(inputs)),
    repeatWhile(isPositive(get(k)), oneInput),
    times(ROW_TILE, (r) =>
      seq(
        times(vectors, (v) => store(get(out), v * VECTOR, get(accumulators[r]![v]!))),
        advance(out, get(yStride)),
      ),
    ),
    advance(firstRow, multiply(get(stride), int(ROW_TILE))),
    step(left, -ROW_TILE),
  );
  const body = seq(
    set(yStride, multiply(get(panels), int(PANEL * FLOAT))),
    repeatWhile(
      isPositive(get(panels)),
      seq(
        set(firstRow, get(x)),
        set(out, get(y)),
        set(left, get(rows)),
        repeatWhile(isPositive(get(left)), tile),
        // The weights pointer has walked through its panel.
        set(weights, get(w0)),
        step(bias, PANEL * FLOAT),
        step(y, PANEL * FLOAT),
        step(panels, -1),
      ),
    ),
  );
  return { name: 'affine', parameters: 8, locals: locals.types, body };
}
