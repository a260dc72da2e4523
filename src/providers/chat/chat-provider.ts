import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, ProviderError } from '../../errors.ts';
import type { Proposal, Provider } from '../provider.ts';
import type { ChatSettings } from '../settings.ts';
import { readAnswer } from './answer.ts';
import { openBudget } from './budget.ts';
import { post, type Reply } from './post.ts';
import { makeRequest, PROMPT_VERSION } from './prompt.ts';

/** How long one report may take, retry and all, and the pause before the retry when the endpoint names none. */
interface Patience {
  readonly withinMs: number;
  readonly pauseMs: number;
}

const PATIENCE: Patience = { withinMs: 60_000, pauseMs: 2000 };
const ATTEMPTS = 2;
/** Statuses that every request would get: the key, the bill, the address, the model's name. */
const NEVER = new Set([401, 402, 403, 404, 405]);

/** A language model behind any endpoint that speaks OpenAI's chat completions. */
export function createChatProvider(settings: ChatSettings, { withinMs, pauseMs }: Patience = PATIENCE): Provider {
  const budget = openBudget(settings);
  const id = `chat/${settings.model}@${PROMPT_VERSION}`;
  const { host } = new URL(settings.url);
  /** An endpoint may repeat the key in its complaint. */
  const hideKey = (words: string): string => (settings.key === undefined ? words : words.replaceAll(settings.key, '***'));
  const failed = (why: string): ProviderError =>
    new ProviderError(
      `${id} at ${host} gave no answer for this report: ${hideKey(why)}. Run the same command again to ask again, or set GAZETTE_PROVIDER=off to read by rules alone.`,
      { code: 'provider_failed' },
    );

  async function call(body: string, most: { readonly input: number; readonly output: number }, signal: AbortSignal): Promise<Reply> {
    if (!budget.reserve(most)) {
      const { tokens, cost } = budget.spent();
      throw new ProviderError(
        `The run stops: what is left of its budget for ${id} is not enough for another report (${tokens} tokens used${settings.maxCost === undefined ? '' : `, ${cost.toFixed(4)} of ${settings.maxCost} spent`}). Run the same command again to go on, or raise GAZETTE_PROVIDER_MAX_TOKENS or GAZETTE_PROVIDER_MAX_COST.`,
        { code: 'provider_spent' },
      );
    }
    const reply = await post(settings.url, settings.key, body, signal);
    if (reply.kind === 'refused' || (reply.kind === 'again' && !reply.isBilled)) budget.settle(most, { input: 0, output: 0 });
    return reply;
  }

  return {
    id,
    used: budget.spent,
    async propose(text): Promise<Proposal> {
      const { body, readTo, most } = makeRequest(settings.model, text);
      const signal = AbortSignal.timeout(withinMs);
      for (let attempt = 1; ; attempt++) {
        const reply = await call(body, most, signal);
        if (reply.kind === 'too_long') return { names: [], readTo, unusable: 'it was longer than any answer can be' };
        if (reply.kind === 'answer') {
          const { used, ...answer } = readAnswer(reply.body);
          budget.settle(most, used ?? most);
          return { readTo, ...answer };
        }
        if (reply.kind === 'refused') {
          if (!NEVER.has(reply.status)) throw failed(reply.why);
          throw new ConfigError(
            `${id} at ${host} refuses: ${hideKey(reply.why)}. Check GAZETTE_PROVIDER_URL, GAZETTE_PROVIDER_MODEL and the key, or set GAZETTE_PROVIDER=off.`,
            { code: 'provider_refuses' },
          );
        }
        if (signal.aborted) throw failed(`it took longer than ${withinMs / 1000} s`);
        if (attempt === ATTEMPTS) throw failed(reply.why);
        const wait = reply.waitMs ?? pauseMs;
        if (wait > withinMs) throw failed(`${reply.why} and asks to wait ${Math.ceil(wait / 1000)} s`);
        await sleep(wait, undefined, { signal }).catch(() => {});
        if (signal.aborted) throw failed(`it took longer than ${withinMs / 1000} s`);
      }
    },
  };
}
