import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '../errors.ts';

/** Small things are not worth the work. */
const FROM_CHARACTERS = 2000;
/** What a packed job may unfold to; a stranger could send one that never ends. */
const MOST_BYTES = 256 * 1024 * 1024;

interface Packed {
  /** JSON, deflated, in base 64. */
  readonly packed: string;
}

const isPacked = (value: unknown): value is Packed =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && typeof (value as Packed).packed === 'string';

/** A value as it travels: rows of evidence shrink to about a tenth. */
export function pack(value: unknown): unknown {
  const json = JSON.stringify(value ?? null);
  return json.length < FROM_CHARACTERS ? value : ({ packed: deflateRawSync(json, { level: 1 }).toString('base64') } satisfies Packed);
}

export function unpack(value: unknown): unknown {
  if (!isPacked(value)) return value;
  try {
    return JSON.parse(inflateRawSync(Buffer.from(value.packed, 'base64'), { maxOutputLength: MOST_BYTES }).toString('utf8'));
  } catch (cause) {
    throw new InputError(`A job cannot be unpacked: ${(cause as Error).message}. Who else writes to this Redis?`, {
      code: 'bad_job',
      cause,
    });
  }
}
