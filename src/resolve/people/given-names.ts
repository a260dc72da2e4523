import { nameKey } from '../../model/name-key.ts';
import { GIVEN_NAME_GROUPS } from './given-name-groups.ts';

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GIVEN_NAME_GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.trim().split(/\s+/).map(nameKey);
      return names.map((name) => [name, names[0]!] as const);
    }),
);

/** The name that stands for its spellings and sister forms (`Mykola`, `Nikolay` → `nikolai`); undefined for names outside the list. */
export const givenNameGroup = (name: string): string | undefined => GROUP_OF.get(nameKey(name).replaceAll(' ', ''));
