import { PIECES, WIDTH } from '../engine.ts';
import {
  add,
  addLanes,
  type Code,
  type FunctionCode,
  get,
  int,
  isPositive,
  type Local,
  Locals,
  load,
  loadInt,
  multiply,
  repeatWhile,
  seq,
  set,
  store,
  subtract,
  subtractLanes,
} from './assembler.ts';
import { FLOAT, LANES, ROW, step, times, VECTOR } from './kernel-parts.ts';

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
