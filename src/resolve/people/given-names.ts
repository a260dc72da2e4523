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

/** What English calls its Williams and Michaels for short; each stands in the group of the full name. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  `bill billy will jim jimmy bob bobby rob dick chuck charlie dave dan danny tom tommy joe ed eddie ted tony nick liz ben sam steve larry ken jerry gerry tim
  chris jeff greg matt doug pat ron don ray sue debbie fred phil pete andy mike`.split(/\s+/),
);

/** One is called for short what the other is called in full: Bill and William. */
export const isShortFor = (a: string, b: string): boolean => {
  const [left, right] = [nameKey(a), nameKey(b)];
  return left !== right && (SHORT_FORMS.has(left) || SHORT_FORMS.has(right)) && givenNameGroup(a) === givenNameGroup(b);
};
