import { Refusal } from '../errors.ts';

/** Throws a refusal when `value` is above `most`. */
export function atMost(value: number, most: number, what: string): void {
  if (value > most)
    throw new Refusal('TOO_EXPENSIVE', `The query has ${value} ${what}; at most ${most} are allowed. Split it into several queries.`);
}

export const badInput = (message: string): Refusal => new Refusal('BAD_INPUT', message);
