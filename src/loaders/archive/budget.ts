import { LIMITS, megabytes } from '../limits.ts';
import { refusal } from '../rejections.ts';

/** What may still come out of an archive. Counts bytes as they come, whatever the headers claim. */
export interface Budget {
  readonly meter: (stream: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
}

const GRACE = 1_048_576;

/** `packed` answers how many bytes went in so far; `total` caps what comes out over all members. */
export function budget(where: string, packed: () => number, total: number = LIMITS.archiveBytes): Budget {
  let out = 0;
  return {
    meter: async function* (stream) {
      for await (const chunk of stream) {
        out += chunk.length;
        if (out > total)
          throw refusal(
            'too_large',
            `${where} unpacks to more than ${megabytes(total)}; what came before has been read. Unpack it yourself and load the files.`,
          );
        if (out > GRACE && out > packed() * LIMITS.archiveRatio) {
          throw refusal(
            'too_large',
            `${where} unpacks to more than ${LIMITS.archiveRatio} times its size, as bombs do. Unpack it yourself if you trust it.`,
          );
        }
        yield chunk;
      }
    },
  };
}
