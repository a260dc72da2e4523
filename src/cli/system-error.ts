import { ConfigError } from '../errors.ts';

/** Why the machine says no, and the next step, by the code of Node's error (errno(3)), where need be with its call. What is not here is a defect. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not do that. Change the permissions, or name another place',
  EPERM: 'this user may not do that. Change the permissions, or name another place',
  EROFS: 'what it is on can only be read. Name another place',
  ENOSPC: 'the disk is full. Make room and run the same command again',
  EDQUOT: 'your share of the disk is used up. Make room and run the same command again',
  EFBIG: 'the file would become larger than its disk allows. Name another place',
  EISDIR: 'it is a folder, and a file is wanted. Correct the path',
  ENOTDIR: 'it, or a part of its path, is a file where a folder is wanted. Correct the path',
  EEXIST: 'it is there already, and nothing is written over. Name another, or remove it',
  ENAMETOOLONG: 'its name is too long. Name a shorter one',
  ELOOP: 'its links lead in a circle. Correct the path',
  EMFILE: 'too many files are open. Raise the limit (ulimit -n) and run the same command again',
  ENFILE: 'the machine has too many files open. Try again when other programs have ended',
  // What Node says of a whole path that a read-only disk lets nobody make.
  'mkdir ENOENT': 'it cannot be made there. Name another place',
  EIO: 'the disk or terminal fails. Check it',
};

/** What Node says of a file or the disk as a sentence with the next step; undefined for any other error. */
export function explainSystemError(error: unknown): ConfigError | undefined {
  const { code = '', syscall = '', path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = REASONS[code] ?? REASONS[`${syscall} ${code}`];
  if (!(error instanceof Error) || reason === undefined) return undefined;
  const what = dest ?? path;
  const stream = syscall === 'read' ? 'The input cannot be read' : 'The output cannot be written';
  const failed = what === undefined ? stream : `${what} cannot be used`;
  return new ConfigError(`${failed} (${syscall} ${code}): ${reason}.`, { code: 'system', cause: error });
}
