import { ConfigError } from '../errors.ts';

/** Raised whenever the layout or the meaning of a section changes; part of the file's name. */
export const FORMAT = 1;
export const FILE_NAME: string = `gazetteer-v${FORMAT}.bin`;

/** A name that held for a time: key, place, first and last day (empty: open). */
export type FormerName = readonly [key: string, place: number, from: string, to: string];

export interface Header {
  /** Hash of the content; the same inputs give the same version. */
  readonly version: string;
  /** What it was compiled from; set-up compares it to see whether to compile again. */
  readonly inputs: string;
  readonly notice: string;
  readonly countries: readonly string[];
  readonly zones: readonly string[];
  readonly former: readonly FormerName[];
}

export type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Float32Array>>;

const MAGIC = 'GAZETTE\n';
const align = (n: number): number => (n + 7) & ~7;

/** Magic word, length of the header, header as JSON, then the sections, each at a multiple of eight. */
export function writeGazetteerFile(header: Header, sections: Sections): Buffer {
  const places: Record<string, readonly [number, number]> = {};
  let at = 0;
  for (const [name, data] of Object.entries(sections)) {
    places[name] = [at, data.byteLength];
    at = align(at + data.byteLength);
  }
  const head = Buffer.from(JSON.stringify({ ...header, sections: places }), 'utf8');
  const base = align(12 + head.length);
  const file = Buffer.alloc(base + at);
  file.write(MAGIC, 0, 'latin1');
  file.writeUInt32LE(head.length, 8);
  head.copy(file, 12);
  for (const [name, data] of Object.entries(sections)) {
    Buffer.from(data.buffer, data.byteOffset, data.byteLength).copy(file, base + places[name]![0]);
  }
  return file;
}

export interface GazetteerFile {
  readonly header: Header;
  bytes(name: string): Uint8Array;
  numbers(name: string): Uint32Array;
  small(name: string): Uint16Array;
  floats(name: string): Float32Array;
}

/** Views into the file's bytes; nothing is copied. The bytes must start at a multiple of eight. */
export function readGazetteerFile(file: Uint8Array, path: string): GazetteerFile {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const isComplete = buffer.length > 12 && buffer.toString('latin1', 0, 8) === MAGIC;
  const length = isComplete ? buffer.readUInt32LE(8) : 0;
  if (!isComplete || buffer.length < 12 + length) {
    throw new ConfigError(`${path} is not a complete gazetteer. Remove it and run \`gazette setup\`.`, { code: 'gazetteer_broken' });
  }
  const { sections, ...header } = JSON.parse(buffer.toString('utf8', 12, 12 + length)) as Header & {
    sections: Record<string, readonly [number, number]>;
  };
  const base = file.byteOffset + align(12 + length);
  const range = (name: string): readonly [number, number] => {
    const [at, size] = sections[name]!;
    return [base + at, size];
  };
  return {
    header,
    bytes: (name) => new Uint8Array(file.buffer, ...range(name)),
    numbers: (name) => new Uint32Array(file.buffer, range(name)[0], range(name)[1] / 4),
    small: (name) => new Uint16Array(file.buffer, range(name)[0], range(name)[1] / 2),
    floats: (name) => new Float32Array(file.buffer, range(name)[0], range(name)[1] / 4),
  };
}
