#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { isGazetteError } from '../errors.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { explainSystemError } from './system-error.ts';
import { version } from './version.ts';

/** Builds the program; only the command that is asked for is read from disk. */
async function buildProgram(asked: string | undefined): Promise<Command> {
  const program = new Command('gazette')
    .description('Turns reports into a knowledge graph of who decided what, where and when, with the words that say so.')
    .version(version)
    .option('--debug', 'show stack traces')
    .showHelpAfterError('(run with --help for the flags and an example)')
    .enablePositionalOptions()
    .exitOverride();
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).summary(entry.summary).description(entry.summary).exitOverride();
    if (entry.name === asked) (await entry.load()).command.configure(command);
    for (const each of [command, ...command.commands]) each.option('--debug', 'show stack traces');
  }
  return program;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const isDebug = process.argv.includes('--debug');
  const known = explainSystemError(error) ?? error;
  const text = known instanceof Error ? known.message : String(known);
  const hint = isGazetteError(known) ? '' : ' This is a defect of Gazette; run again with --debug to see where.';
  process.stderr.write(`gazette: ${text}${hint}\n`);
  if (isDebug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCodeOf(known);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : report(error));
});
// Nobody reads the messages any more: no reason to stop.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// An error that no call waits for, such as that of a stream: told like any other, not as a stack.
process.on('uncaughtException', (error) => process.exit(report(error)));

try {
  const asked = process.argv.slice(2).find((word) => !word.startsWith('-'));
  const program = await buildProgram(asked === 'help' ? process.argv[3] : asked);
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
