import { cutCaption } from '../model/caption.ts';
import { hashOf } from '../model/ids.ts';
import { nameKey } from '../model/name-key.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import type { Entity } from '../model/world.ts';
import { edge, node } from './row.ts';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
];
/** ISO 15924 code of the script of a name's first letters. */
const scriptOf = (text: string): string | undefined => SCRIPTS.find(([, letters]) => letters.test(text))?.[0];

const titleCase = (norm: string): string => norm.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/**
 * `name/<norm>`; another way to write the same letters gets a hash, so that a Name depends on its own text and on nothing
 * that bears it.
 */
function nameId(text: string): string {
  const norm = nameKey(text);
  const readable = norm.replaceAll(' ', '-').slice(0, 120) || 'unnamed';
  return text === titleCase(norm) && norm.length <= 120 ? `name/${readable}` : `name/${readable}-${hashOf([text], 6)}`;
}

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Aliases of an entity with the edges to it; two texts that differ in case only count once. */
export function nameRows(entity: Entity): { readonly nodes: readonly NodeRow[]; readonly relationships: readonly RelationshipRow[] } {
  const texts = [entity.name, ...entity.names].map(clean).filter((text) => text !== '');
  const distinct = texts.filter((text, i) => texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) === i);
  return {
    nodes: distinct.map((text) =>
      node('Name', nameId(text), { name: cutCaption(text), origin: 'report', text, norm: nameKey(text), script: scriptOf(text) }),
    ),
    relationships: distinct.map((text, i) => edge('NAMES', nameId(text), entity.id, { preferred: i === 0 })),
  };
}
