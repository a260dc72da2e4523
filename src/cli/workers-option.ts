import { InvalidArgumentError, Option } from 'commander';

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 64) throw new InvalidArgumentError('Write a whole number from 0 to 64.');
  return value;
}

export const workersOption = (): Option =>
  new Option('--workers <n>', 'threads that read reports, 0 for none but the main one (a core each when absent)').argParser(wholeNumber);
