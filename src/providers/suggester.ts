import { ProviderError } from '../errors.ts';
import type { Problem } from '../model/problem.ts';
import type { Suggestions } from '../model/suggestions.ts';
import type { AnswerStore, StoredAnswer } from './answer-store.ts';
import { passGate } from './gate.ts';
import { createLimiter } from './limiter.ts';
import type { Provider } from './provider.ts';

const AT_ONCE = 4;
/** Texts in a row without an answer, after which a run stops: the provider is gone, not the text too hard. */
const GIVE_UP_AFTER = 5;

export interface SuggesterCounts {
  asked: number;
  /** Answers that were kept from an earlier run. */
  kept: number;
  /** Names that did not stand in the text. */
  dropped: number;
}

/** Asks a provider once for each text and keeps what it says. */
export interface Suggester {
  readonly provider: string;
  readonly counts: Readonly<SuggesterCounts>;
  /** Throws ProviderError when there is no answer. */
  suggest(text: string): Promise<Suggestions>;
  used(): { readonly tokens: number; readonly cost: number } | undefined;
}

export function createSuggester(provider: Provider, store: AnswerStore): Suggester {
  const limit = createLimiter(AT_ONCE);
  const underWay = new Map<string, Promise<StoredAnswer>>();
  const counts: SuggesterCounts = { asked: 0, kept: 0, dropped: 0 };
  let failures = 0;

  const ask = (text: string): Promise<StoredAnswer> =>
    limit(async () => {
      if (failures >= GIVE_UP_AFTER) {
        throw new ProviderError(
          `${provider.id} gave no answer to ${failures} reports in a row, so the run stops here: look at the last message, and run the same command again to go on.`,
          { code: 'provider_gone' },
        );
      }
      try {
        counts.asked++;
        const { names, ...rest } = await provider.propose(text);
        failures = 0;
        const answer: StoredAnswer = { provider: provider.id, ...passGate(text, names), ...rest };
        store.put(text, answer);
        return answer;
      } catch (error) {
        if (error instanceof ProviderError && !error.endsRun) failures++;
        throw error;
      }
    });

  return {
    provider: provider.id,
    counts,
    used: () => provider.used?.(),
    async suggest(text) {
      const kept = store.get(provider.id, text);
      if (kept !== undefined) counts.kept++;
      const asking = kept ?? underWay.get(text) ?? ask(text);
      if (asking instanceof Promise) underWay.set(text, asking);
      try {
        const answer = await asking;
        counts.dropped += answer.dropped;
        return { provider: provider.id, names: answer.names, problems: problemsOf(answer, text) };
      } finally {
        underWay.delete(text);
      }
    },
  };
}

function problemsOf({ provider, dropped, readTo, unusable }: StoredAnswer, text: string): readonly Problem[] {
  const problem = (code: string, message: string): Problem => ({ stage: 'providers', code, message });
  return [
    ...(unusable === undefined
      ? []
      : [problem('provider_answer_unusable', `The answer of ${provider} was not used: ${unusable}. The report was read by rules alone.`)]),
    ...(dropped === 0
      ? []
      : [problem('provider_names_dropped', `${dropped} of the names that ${provider} gave do not stand in the text and were dropped.`)]),
    ...(readTo >= text.length
      ? []
      : [
          problem(
            'provider_read_part',
            `${provider} was shown the first ${readTo} of ${text.length} characters; the rest was read by rules alone.`,
          ),
        ]),
  ];
}
