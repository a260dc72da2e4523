import { type Edit, editsFor } from '../edit.ts';

// Soft hyphens take the line end behind them along: they were put there by a typesetter. The joiners U+200C and U+200D
// stay, words of Persian or Hindi and emoji are made with them.
const INVISIBLE =
  /\u00ad(?: ?\n)?|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Control characters, byte order marks, zero-width and direction marks, soft hyphens: gone. */
export const removeInvisible = (text: string): Edit[] => editsFor(text, INVISIBLE, () => '');

/** Half of a surrogate pair cannot be stored or sent: it becomes U+FFFD, as every decoder does. */
export const replaceLoneSurrogates = (text: string): Edit[] => editsFor(text, LONE_SURROGATE, () => '\ufffd');
