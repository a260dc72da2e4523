import { EPSILON, HIDDEN, PANEL, PIECES, ROW_TILE, WIDTH } from '../engine.ts';
import {
  add,
  addFloat,
  addLanes,
  advance,
  type Code,
  divideFloat,
  type FunctionCode,
  float,
  fusedMultiplyAdd,
  get,
  int,
  isPositive,
  type Local,
  Locals,
  lane,
  load,
  loadInt,
  loadSplat,
  maxLanes,
  multiply,
  multiplyLanes,
  repeatWhile,
  seq,
  set,
  splat,
  squareRoot,
  store,
  subtract,
  subtractLanes,
  toFloat,
} from './assembler.ts';

/** Bytes. */
const FLOAT = 4;
const VECTOR = 16;
const LANES = 4;
/** A row of one value for each of the 96 units. */
const ROW: number = WIDTH * FLOAT;
/** Inputs that one turn of the innermost loop takes; every layer's inputs are a multiple. */
const UNROLL = 4;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const times = (count: number, code: (i: number) => Code): Code => seq(...range(count).map(code));
const step = (local: Local, bytes: number): Code => advance(local, int(bytes));

/** `acc + a * b`. Plain SIMD rounds twice, relaxed SIMD once where the machine has a fused instruction. */
export type MultiplyAdd = (accumulator: Code, a: Code, b: Code) => Code;
export const roundedTwice: MultiplyAdd = (accumulator, a, b) => addLanes(accumulator, multiplyLanes(a, b));
export const fused: MultiplyAdd = (accumulator, a, b) => fusedMultiplyAdd(a, b, accumulator);

/**
 * `affine(x, stride, rows, weights, bias, y, inputs, panels)`, all in bytes or counts.
 * A tile of rows by one panel of outputs stays in registers while the inputs go by.
 */
export function affineKernel(multiplyAdd: MultiplyAdd): FunctionCode {
  const [x, stride, rows, weights, bias, y, inputs, panels] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const locals = new Locals(8);
  const vectors = PANEL / LANES;
  const accumulators = range(ROW_TILE).map(() => locals.many('v128', vectors));
  const w = locals.many('v128', vectors);
  const s = locals.new('v128');
  const xs = locals.many('i32', ROW_TILE);
  const [firstRow, w0, out, k, left, yStride] = locals.many('i32', 6) as [Local, Local, Local, Local, Local, Local];

  const oneInput = (u: number): Code =>
    seq(
      times(vectors, (v) => set(w[v]!, load(get(w0), u * PANEL * FLOAT + v * VECTOR))),
      times(ROW_TILE, (r) =>
        seq(
          set(s, loadSplat(get(xs[r]!), u * FLOAT)),
          times(vectors, (v) => set(accumulators[r]![v]!, multiplyAdd(get(accumulators[r]![v]!), get(s), get(w[v]!)))),
        ),
      ),
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
    repeatWhile(
      isPositive(get(k)),
      seq(
        times(UNROLL, oneInput),
        times(ROW_TILE, (r) => step(xs[r]!, UNROLL * FLOAT)),
        step(w0, UNROLL * PANEL * FLOAT),
        step(k, -UNROLL),
      ),
    ),
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

/** Locals that a row of `normRow` works with. */
interface NormLocals {
  readonly sums: readonly Local[];
  readonly value: Local;
  readonly mean: Local;
  readonly scale: Local;
}

const normLocals = (locals: Locals): NormLocals => ({
  sums: locals.many('v128', 2),
  value: locals.new('v128'),
  mean: locals.new('v128'),
  scale: locals.new('v128'),
});

/**
 * One row of maximum and layer normalisation: `write(v, normal)` stores the v-th four values.
 * `piece(p, v)` is piece p before the maximum; `best` points to where the maxima may be kept.
 */
function normRow(
  { sums, value, mean, scale }: NormLocals,
  [gain, bias, best]: readonly [Local, Local, Local],
  piece: (p: number, v: number) => Code,
  write: (v: number, normal: Code) => Code,
): Code {
  const vectors = WIDTH / LANES;
  const total = (a: Code): Code =>
    seq(set(value, a), addFloat(addFloat(lane(get(value), 0), lane(get(value), 1)), addFloat(lane(get(value), 2), lane(get(value), 3))));
  const sumOver = (body: (v: number) => Code): Code =>
    seq(
      set(sums[0]!, splat(float(0))),
      set(sums[1]!, splat(float(0))),
      times(vectors, (v) => seq(body(v), set(sums[v % 2]!, addLanes(get(sums[v % 2]!), get(value))))),
    );
  const average = (): Code => divideFloat(total(addLanes(get(sums[0]!), get(sums[1]!))), float(WIDTH));
  const centred = (v: number): Code => subtractLanes(load(get(best), v * VECTOR), get(mean));
  return seq(
    sumOver((v) =>
      seq(
        set(
          value,
          range(PIECES)
            .map((p) => piece(p, v))
            .reduce(maxLanes),
        ),
        store(get(best), v * VECTOR, get(value)),
      ),
    ),
    set(mean, splat(average())),
    sumOver((v) => seq(set(value, centred(v)), set(value, multiplyLanes(get(value), get(value))))),
    set(scale, splat(divideFloat(float(1), squareRoot(addFloat(average(), float(EPSILON)))))),
    times(vectors, (v) =>
      write(v, addLanes(multiplyLanes(multiplyLanes(centred(v), get(scale)), load(get(gain), v * VECTOR)), load(get(bias), v * VECTOR))),
    ),
  );
}

/** `maxoutNorm(gain, bias, y, rows, out, isResidual)`; overwrites the first piece of y with the maximum. */
export function maxoutNormKernel(): FunctionCode {
  const [gain, bias, y, rows, out, isResidual] = [0, 1, 2, 3, 4, 5] as const;
  const locals = new Locals(6);
  const scratch = normLocals(locals);
  const keep = locals.new('v128');
  const row = normRow(
    scratch,
    [gain, bias, y],
    (p, v) => load(get(y), p * ROW + v * VECTOR),
    (v, normal) => store(get(out), v * VECTOR, addLanes(multiplyLanes(load(get(out), v * VECTOR), get(keep)), normal)),
  );
  const body = seq(
    // 1 keeps what is in `out`, 0 drops it.
    set(keep, splat(toFloat(get(isResidual)))),
    repeatWhile(isPositive(get(rows)), seq(row, step(y, PIECES * ROW), step(out, ROW), step(rows, -1))),
  );
  return { name: 'maxoutNorm', parameters: 6, locals: locals.types, body };
}

/**
 * `spreadPairs(pairs, count, spread, distance)`: for the rows x1, x2 of each pair and their neighbours x0, x3 writes
 * `x0 - x2`, `x1 + x2`, `x2 - x1`, `x1 - x3` to four arrays that lie `distance` apart: the input side of Winograd's F(2, 3).
 */
export function spreadPairsKernel(): FunctionCode {
  const [pairs, count, spread, distance] = [0, 1, 2, 3] as const;
  const locals = new Locals(4);
  const row = locals.new('i32');
  const outs = locals.many('i32', 4);
  const x = locals.many('v128', 4);
  const body = seq(
    set(outs[0]!, get(spread)),
    times(3, (k) => set(outs[k + 1]!, add(get(outs[k]!), get(distance)))),
    repeatWhile(
      isPositive(get(count)),
      seq(
        set(row, subtract(multiply(loadInt(get(pairs)), int(FLOAT)), int(ROW))),
        times(WIDTH / LANES, (v) =>
          seq(
            times(4, (i) => set(x[i]!, load(get(row), i * ROW + v * VECTOR))),
            store(get(outs[0]!), v * VECTOR, subtractLanes(get(x[0]!), get(x[2]!))),
            store(get(outs[1]!), v * VECTOR, addLanes(get(x[1]!), get(x[2]!))),
            store(get(outs[2]!), v * VECTOR, subtractLanes(get(x[2]!), get(x[1]!))),
            store(get(outs[3]!), v * VECTOR, subtractLanes(get(x[1]!), get(x[3]!))),
          ),
        ),
        times(4, (k) => step(outs[k]!, ROW)),
        step(pairs, FLOAT),
        step(count, -1),
      ),
    ),
  );
  return { name: 'spreadPairs', parameters: 4, locals: locals.types, body };
}

/**
 * `foldPairs(pairs, count, products, distance, gain, bias)`: the output side. From the four products m of a pair the rows are
 * `m0 + m1 + m2` and `m1 - m2 - m3`; each is normalised and added to its row of x.
 */
export function foldPairsKernel(): FunctionCode {
  const [pairs, count, products, distance, gain, bias] = [0, 1, 2, 3, 4, 5] as const;
  const locals = new Locals(6);
  const scratch = normLocals(locals);
  const out = locals.new('i32');
  const m = locals.many('i32', 4);
  const product = (k: number, p: number, v: number): Code => load(get(m[k]!), p * ROW + v * VECTOR);
  const addTo = (offset: number) => (v: number, normal: Code) =>
    store(get(out), offset + v * VECTOR, addLanes(load(get(out), offset + v * VECTOR), normal));
  const first = normRow(
    scratch,
    [gain, bias, m[0]!],
    (p, v) => addLanes(addLanes(product(0, p, v), product(1, p, v)), product(2, p, v)),
    addTo(0),
  );
  const second = normRow(
    scratch,
    [gain, bias, m[3]!],
    (p, v) => subtractLanes(subtractLanes(product(1, p, v), product(2, p, v)), product(3, p, v)),
    addTo(ROW),
  );
  const body = seq(
    set(m[0]!, get(products)),
    times(3, (k) => set(m[k + 1]!, add(get(m[k]!), get(distance)))),
    repeatWhile(
      isPositive(get(count)),
      seq(
        set(out, multiply(loadInt(get(pairs)), int(FLOAT))),
        first,
        second,
        times(4, (k) => step(m[k]!, PIECES * ROW)),
        step(pairs, FLOAT),
        step(count, -1),
      ),
    ),
  );
  return { name: 'foldPairs', parameters: 6, locals: locals.types, body };
}

/** `gatherWindow(slots, rows, bias, y, out)`; slots hold float offsets. */
export function gatherWindowKernel(): FunctionCode {
  const [slots, rows, bias, y, out] = [0, 1, 2, 3, 4] as const;
  const locals = new Locals(5);
  const [left, self, right] = locals.many('i32', 3) as [Local, Local, Local];
  const products = PIECES * ROW;
  const own = ROW;
  const row = (i: number): Code => multiply(loadInt(get(slots), i * FLOAT), int(FLOAT));
  const body = seq(
    set(slots, subtract(get(slots), int(FLOAT))),
    repeatWhile(
      isPositive(get(rows)),
      seq(
        set(left, row(0)),
        set(self, row(1)),
        set(right, row(2)),
        times((PIECES * WIDTH) / LANES, (v) =>
          store(
            get(y),
            v * VECTOR,
            addLanes(
              addLanes(load(get(left), own + v * VECTOR), load(get(self), own + products + v * VECTOR)),
              addLanes(load(get(right), own + 2 * products + v * VECTOR), load(get(bias), v * VECTOR)),
            ),
          ),
        ),
        times(WIDTH / LANES, (v) => store(get(out), v * VECTOR, load(get(self), v * VECTOR))),
        step(slots, FLOAT),
        step(y, products),
        step(out, own),
        step(rows, -1),
      ),
    ),
  );
  return { name: 'gatherWindow', parameters: 5, locals: locals.types, body };
}

/** `score(features, rows, bias, hidden, weights, upperBias, panels, out)`: sums feature rows, takes the larger piece, then one affine row. */
export function scoreKernel(multiplyAdd: MultiplyAdd): FunctionCode {
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

export const allKernels = (multiplyAdd: MultiplyAdd): readonly FunctionCode[] => [
  affineKernel(multiplyAdd),
  maxoutNormKernel(),
  spreadPairsKernel(),
  foldPairsKernel(),
  gatherWindowKernel(),
  scoreKernel(multiplyAdd),
];
