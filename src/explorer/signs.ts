import { labelOf } from '../model/label-of.ts';

/** The sign before the name of a thing, by its label: colour is never alone. */
export const SIGNS: Readonly<Record<string, string>> = {
  Decision: '§',
  Event: '✶',
  Person: '●',
  Body: '■',
  Office: '◆',
  Place: '▲',
  Topic: '○',
  Holding: '◇',
};

/** The label of a node, read from its id. */
export const typeOf = (id: string): string => labelOf(id) ?? 'Node';
