/**
 * A small assembler for WebAssembly: instructions are arrays of bytes, nested like expressions.
 * Only what the kernels need; numbers follow the core specification 2.0.
 */
export type Code = readonly number[];
/** A local variable: its index in the function. */
export type Local = number;
export type ValueType = 'i32' | 'f32' | 'v128';

const TYPE: Readonly<Record<ValueType, number>> = { i32: 0x7f, f32: 0x7d, v128: 0x7b };

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const byte = rest & 0x7f;
    if ((rest >> 7 === 0 && (byte & 0x40) === 0) || (rest >> 7 === -1 && (byte & 0x40) !== 0)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];
/** Alignment hint 4 bytes, then the constant offset. */
const at = (offset: number): number[] => [2, ...unsigned(offset)];

export const seq = (...codes: readonly Code[]): Code => codes.flat();
export const get = (local: Local): Code => [0x20, ...unsigned(local)];
export const set = (local: Local, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const int = (value: number): Code => [0x41, ...signed(value)];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const subtract = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const isPositive = (a: Code): Code => [...a, ...int(0), 0x4a];
export const loadInt = (pointer: Code, offset = 0): Code => [...pointer, 0x28, ...at(offset)];
export const advance = (local: Local, step: Code): Code => set(local, add(get(local), step));

export const float = (value: number): Code => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)];
export const addFloat = (a: Code, b: Code): Code => [...a, ...b, 0x92];
export const divideFloat = (a: Code, b: Code): Code => [...a, ...b, 0x95];
export const toFloat = (a: Code): Code => [...a, 0xb2];
export const squareRoot = (a: Code): Code => [...a, 0x91];

export const load = (pointer: Code, offset = 0): Code => [...pointer, ...simd(0x00), ...at(offset)];
/** One float in all four lanes. */
export const loadSplat = (pointer: Code, offset = 0): Code => [...pointer, ...simd(0x09), ...at(offset)];
export const store = (pointer: Code, offset: number, value: Code): Code => [...pointer, ...value, ...simd(0x0b), ...at(offset)];
export const splat = (a: Code): Code => [...a, ...simd(0x13)];
export const lane = (a: Code, index: number): Code => [...a, ...simd(0x1f), index];
export const addLanes = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const subtractLanes = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe5)];
export const multiplyLanes = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];
/** The larger of each pair; for numbers the same as `max`, and one machine instruction. */
export const maxLanes = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xeb)];

/** Runs the body, then again while the condition holds. */
export const repeatWhile = (condition: Code, body: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];

export interface FunctionCode {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

/** Hands out local variables after the parameters, which are all i32. */
export class Locals {
  readonly types: ValueType[] = [];
  private readonly parameters: number;
  constructor(parameters: number) {
    this.parameters = parameters;
  }
  new(type: ValueType): Local {
    return this.parameters + this.types.push(type) - 1;
  }
  many(type: ValueType, count: number): readonly Local[] {
    return Array.from({ length: count }, () => this.new(type));
  }
}

/** A module that imports its memory as `env.memory` and exports the functions, which take i32 and return nothing. */
export function assemble(functions: readonly FunctionCode[], pages: number): Uint8Array<ArrayBuffer> {
  const section = (id: number, items: readonly Code[]): Code => sized([id], [...unsigned(items.length), ...items.flat()]);
  const name = (text: string): Code => [...unsigned(text.length), ...new TextEncoder().encode(text)];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ parameters }) => [0x60, ...unsigned(parameters), ...new Array<number>(parameters).fill(TYPE.i32), 0]),
    ),
    ...section(2, [[...name('env'), ...name('memory'), 0x02, 0x00, ...unsigned(pages)]]),
    ...section(
      3,
      functions.map((_, i) => unsigned(i)),
    ),
    ...section(
      7,
      functions.map((f, i) => [...name(f.name), 0x00, ...unsigned(i)]),
    ),
    ...section(
      10,
      functions.map(({ locals, body }) =>
        sized([], [...unsigned(locals.length), ...locals.flatMap((type) => [1, TYPE[type]]), ...body, 0x0b]),
      ),
    ),
  ]);
}

const sized = (head: Code, content: Code): Code => [...head, ...unsigned(content.length), ...content];
