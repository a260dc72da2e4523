import { join } from 'node:path';
import type { Config } from '../config.ts';
import { ProviderError } from '../errors.ts';
import type { Report } from '../model/report.ts';
import type { Suggestions } from '../model/suggestions.ts';
import { isReadable } from '../pipeline.ts';
import { openSuggester, type Suggester } from '../providers/index.ts';

/** Asks the provider of the settings before a report is read; without one it says nothing and asks nobody. */
export interface Adviser {
  /** Throws ProviderError when there is no answer for the report. */
  ask(prepare: () => Pick<Report, 'text' | 'lang'>): Promise<Suggestions | undefined>;
  /** Why the run should stop, once the budget is spent or the provider is gone. */
  stopReason(): string | undefined;
  /** One line on what was asked; undefined without a provider. */
  summary(): string | undefined;
}

const NOBODY: Adviser = { ask: async () => undefined, stopReason: () => undefined, summary: () => undefined };

export async function openAdviser({ provider, home }: Config): Promise<Adviser> {
  if (provider === undefined) return NOBODY;
  const suggester = await openSuggester(provider, join(home, 'suggestions'));
  let stopReason: string | undefined;
  return {
    async ask(prepare) {
      const { text, lang } = prepare();
      if (!isReadable(lang)) return undefined;
      try {
        return await suggester.suggest(text);
      } catch (error) {
        if (error instanceof ProviderError && error.endsRun) stopReason ??= error.message;
        throw error;
      }
    },
    stopReason: () => stopReason,
    summary: () => summarise(suggester),
  };
}

function summarise({ provider, counts, used }: Suggester): string {
  const usage = used();
  const spent = usage === undefined ? '' : `, ${usage.tokens} tokens${usage.cost > 0 ? `, cost ${usage.cost.toFixed(4)}` : ''}`;
  return `${provider}: asked for ${counts.asked} reports${spent}; ${counts.kept} answers kept from before; ${counts.dropped} names dropped that stand in no text`;
}
