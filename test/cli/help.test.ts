import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';

/** What `--help` prints, with what `addHelpText` adds. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (piece) => (text += piece) });
  command.outputHelp();
  return text;
}

const withParts = (command: Command, name: string): readonly (readonly [string, Command])[] => [
  [name, command],
  ...command.commands.flatMap((part) => withParts(part, `${name} ${part.name()}`)),
];

describe('the help of every command', () => {
  test.each(COMMANDS.map(({ name }) => name))('%s has an example and says what its arguments are', async (name) => {
    const command = new Command(name);
    (await COMMANDS.find((one) => one.name === name)?.load())?.command.configure(command);
    for (const [full, part] of withParts(command, name)) {
      expect(helpOf(part), full).toMatch(new RegExp(`Example:\\n(?:.*\\n)*?.*gazette ${name}`));
      for (const argument of part.registeredArguments) expect(argument.description, `${full} ${argument.name()}`).not.toBe('');
    }
  });
});
