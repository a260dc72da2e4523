import { Option } from 'commander';
import { wholeNumber } from './flag-values.ts';

export const workersOption = (): Option =>
  new Option('--workers <n>', 'threads that read reports, 0 for none but the main one (a core each when absent)').argParser(
    wholeNumber(0, 64),
  );
