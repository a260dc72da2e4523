import { nameKey } from '../model/name-key.ts';
import type { Tombstone } from '../model/tombstone.ts';
import { makeTombstone, wordsOf } from './tombstones.ts';

/** A person as the graph knows them. */
export interface KnownPerson {
  readonly country?: string;
  /** Aliases and the words of every span that names them. */
  readonly names: readonly string[];
  /** Best name in a report and the country it was read with. */
  readonly mentions: readonly { readonly text: string; readonly country?: string }[];
  /** Keys of one word that other people bear too: forgetting those would take others along. */
  readonly shared: ReadonlySet<string>;
}

/**
 * Tombstones for every spelling of a person. A full name is forgotten with each country it was read with and with none; a
 * bare one only where nobody else in the graph is called so, and only with the person's countries.
 */
export function tombstonesFor({ country, names, mentions, shared }: KnownPerson, secret: string): readonly Tombstone[] {
  const countries = [...new Set([country, ...mentions.map((mention) => mention.country)])];
  const keys = [...new Set([...names, ...mentions.map(({ text }) => text)].map(nameKey))].filter((key) => key !== '');
  const full = keys.filter((key) => wordsOf(key) > 1);
  const bare = keys.filter((key) => wordsOf(key) === 1 && !shared.has(key));
  const all = [
    ...full.flatMap((key) => [...countries, undefined].map((one) => makeTombstone(secret, key, one))),
    ...bare.flatMap((key) => countries.map((one) => makeTombstone(secret, key, one))),
  ];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
