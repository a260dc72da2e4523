import { Refusal } from '../errors.ts';

export interface RateOptions {
  /** Points a minute for one client. */
  readonly pointsPerMinute: number;
  /** Programs on the same machine are not held back. */
  readonly isLoopbackFree: boolean;
  readonly now?: () => number;
}

export interface RateLimiter {
  /** Takes points from a client's budget or throws a Refusal with the time to wait. */
  take(client: string, points: number): void;
}

const DEFAULT_RATE: RateOptions = { pointsPerMinute: 200_000, isLoopbackFree: true };

const CLIENTS = 10_000;
const isLoopback = (client: string): boolean => /^(::1|::ffff:127\.|127\.)/.test(client);

/** A budget in points for each client that fills up evenly; an expensive question takes more of it than a cheap one. */
export function createRateLimiter({ pointsPerMinute, isLoopbackFree, now = Date.now }: RateOptions = DEFAULT_RATE): RateLimiter {
  const budgets = new Map<string, { points: number; at: number }>();
  const perMs = pointsPerMinute / 60_000;
  return {
    take(client, points) {
      if (isLoopbackFree && isLoopback(client)) return;
      const at = now();
      const known = budgets.get(client) ?? { points: pointsPerMinute, at };
      const left = Math.min(pointsPerMinute, known.points + (at - known.at) * perMs) - points;
      budgets.delete(client);
      if (budgets.size >= CLIENTS) budgets.delete(budgets.keys().next().value ?? '');
      budgets.set(client, { points: left < 0 ? left + points : left, at });
      if (left < 0) {
        const seconds = Math.max(1, Math.ceil(-left / perMs / 1000));
        throw new Refusal('TOO_EXPENSIVE', `You have asked for more than ${pointsPerMinute} points in a minute. Wait ${seconds} s.`, {
          status: 429,
          retryAfter: seconds,
        });
      }
    },
  };
}
