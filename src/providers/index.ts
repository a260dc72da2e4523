import { openAnswerStore } from './answer-store.ts';
import type { ProviderSettings } from './settings.ts';
import { createSuggester, type Suggester } from './suggester.ts';

export type { Suggester } from './suggester.ts';

/** Opens the provider of the settings; what it says is kept in `folder`, so that it is asked once for each text. */
export async function openSuggester(settings: ProviderSettings, folder: string): Promise<Suggester> {
  const provider =
    settings.kind === 'chat'
      ? (await import('./chat/chat-provider.ts')).createChatProvider(settings)
      : await (await import('./onnx/onnx-provider.ts')).createOnnxProvider(settings.model);
  return createSuggester(provider, openAnswerStore(folder));
}
