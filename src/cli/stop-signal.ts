import { EXIT } from './exit-codes.ts';

/** How a signal ends a command: the first one lets what is under way come to its end, a second one ends it at once. */
export interface StopSignal {
  isAsked(): boolean;
  /** 130 or 143, or undefined when no signal came. */
  exitCode(): number | undefined;
  /** Resolves with that code when one comes. */
  readonly asked: Promise<number>;
  release(): void;
}

export const GOING_ON = 'stopping after the running batch; run the same command again to go on (a second signal stops at once)';

/** Listens for SIGINT and SIGTERM until it is released; `words` tell what the first one does. */
export function listenForStop(say: (line: string) => void, words: string): StopSignal {
  let code: number | undefined;
  let tell: (code: number) => void = () => {};
  const asked = new Promise<number>((done) => {
    tell = done;
  });
  const listen = (signal: NodeJS.Signals, exit: number): (() => void) => {
    const handler = (): void => {
      if (code !== undefined) process.exit(exit);
      code = exit;
      say(words);
      tell(exit);
    };
    process.on(signal, handler);
    return () => void process.off(signal, handler);
  };
  const offs = [listen('SIGINT', EXIT.interrupted), listen('SIGTERM', EXIT.terminated)];
  return {
    isAsked: () => code !== undefined,
    exitCode: () => code,
    asked,
    release: () => {
      for (const off of offs) off();
    },
  };
}
