import type { Command } from 'commander';

/** One command of `gazette`, in a file of its own; `configure` adds arguments, flags and an example and sets the action. */
export interface CommandModule {
  configure(command: Command): void;
}

/** A line of the list of commands; the module is read only when the command is used, so that `--help` stays quick. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly command: CommandModule }>;
}
