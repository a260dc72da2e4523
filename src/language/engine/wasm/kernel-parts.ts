import { WIDTH } from '../engine.ts';
import { addLanes, advance, type Code, int, type Local, multiplyLanes, seq } from './assembler.ts';

/** Bytes. */
export const FLOAT = 4;
export const VECTOR = 16;
export const LANES = 4;
/** A row of one value for each of the 96 units. */
export const ROW: number = WIDTH * FLOAT;

export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
export const times = (count: number, code: (i: number) => Code): Code => seq(...range(count).map(code));
export const step = (local: Local, bytes: number): Code => advance(local, int(bytes));

/** `accumulator + a * b`, rounded twice: relaxed SIMD's fused instruction gives other bits on other machines. */
export const multiplyAdd = (accumulator: Code, a: Code, b: Code): Code => addLanes(accumulator, multiplyLanes(a, b));
