import { EPSILON, PIECES, WIDTH } from '../engine.ts';
import {
  add,
  addFloat,
  addLanes,
  type Code,
  divideFloat,
  type FunctionCode,
  float,
  get,
  int,
  isPositive,
  type Local,
  Locals,
  lane,
  load,
  loadInt,
  maxLanes,
  multiply,
  multiplyLanes,
  repeatWhile,
  seq,
  set,
  splat,
  squareRoot,
  store,
  subtractLanes,
  toFloat,
} from './assembler.ts';
import { FLOAT, LANES, ROW, range, step, times, VECTOR } from './kernel-parts.ts';

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
