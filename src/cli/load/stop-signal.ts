import { EXIT } from '../exit-codes.ts';

/** How a signal ends a command: the first one lets the running batch finish, a second one ends it at once. */
export interface StopSignal {
  isAsked(): boolean;
  /** 130 or 143, or undefined when no signal came. */
  exitCode(): number | undefined;
  release(): void;
}

export function listenForStop(say: (line: string) => void): StopSignal {
  let code: number | undefined;
  const listen = (signal: NodeJS.Signals, exit: number): (() => void) => {
    const handler = (): void => {
      if (code !== undefined) process.exit(exit);
      code = exit;
      say('stopping after the running batch; run the same command again to go on (a second signal stops at once)');
    };
    process.on(signal, handler);
    return () => void process.off(signal, handler);
  };
  const offs = [listen('SIGINT', EXIT.interrupted), listen('SIGTERM', EXIT.terminated)];
  return {
    isAsked: () => code !== undefined,
    exitCode: () => code,
    release: () => {
      for (const off of offs) off();
    },
  };
}
