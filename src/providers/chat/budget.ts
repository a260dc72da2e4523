/** Tokens of one call, or the most that it can take. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** What a run may spend; prices are for a million tokens, in the currency of `maxCost`. */
export interface Caps {
  readonly maxTokens: number;
  readonly maxCost?: number | undefined;
  readonly priceIn: number;
  readonly priceOut: number;
}

export interface Budget {
  /** Sets aside the most that a call can use; false when so much is not left. */
  reserve(most: Usage): boolean;
  /** Puts what was really used in the place of what was set aside. */
  settle(reserved: Usage, used: Usage): void;
  spent(): { readonly tokens: number; readonly cost: number };
}

/** A hard cap: what is not set aside first cannot be spent, so calls side by side cannot go over it together. */
export function openBudget({ maxTokens, maxCost = Number.POSITIVE_INFINITY, priceIn, priceOut }: Caps): Budget {
  let tokens = 0;
  let cost = 0;
  const priceOf = ({ input, output }: Usage): number => (input * priceIn + output * priceOut) / 1e6;
  const add = (usage: Usage, sign: 1 | -1): void => {
    tokens += sign * (usage.input + usage.output);
    cost += sign * priceOf(usage);
  };
  return {
    reserve(most) {
      if (tokens + most.input + most.output > maxTokens || cost + priceOf(most) > maxCost) return false;
      add(most, 1);
      return true;
    },
    settle(reserved, used) {
      add(reserved, -1);
      add(used, 1);
    },
    spent: () => ({ tokens, cost: Math.max(0, cost) }),
  };
}
