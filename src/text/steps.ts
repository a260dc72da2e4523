import type { Edit } from './edit.ts';
import { FEATURE } from './features.ts';
import { collapseBlanks } from './repair/blanks.ts';
import { removeInvisible, replaceLoneSurrogates } from './repair/control-characters.ts';
import { decodeEntities, removeOrphanedEntities } from './repair/entities.ts';
import { joinHyphenatedLines } from './repair/line-end-hyphens.ts';
import { repairLineEnds } from './repair/line-ends.ts';
import { repairC1, repairCyrillicMojibake, repairWesternMojibake } from './repair/mojibake.ts';
import { composeCharacters } from './repair/nfc.ts';
import { settleParagraphs } from './repair/paragraph-breaks.ts';
import { removePunctuationBlanks } from './repair/punctuation-blanks.ts';
import { repairLonelyQuotes, repairSpacedQuotes, repairTypedQuotes } from './repair/quotes.ts';
import { removeStrayTags } from './repair/stray-tags.ts';

export interface RepairStep {
  /** `text/<file>`, or with the one repair it means when the file holds several. */
  readonly rule: string;
  /** Bits of `FEATURE`: without any of them the step has nothing to do. */
  readonly needs: number;
  readonly repair: (text: string) => readonly Edit[];
  /** What a reader is told when the step found something; steps without it only settle blanks and line ends. */
  readonly problem?: { readonly code: string; readonly message: (count: number) => string };
}

const mojibake = {
  code: 'mojibake_repaired',
  message: (count: number): string => `${count} characters were UTF-8 read in another character set; they have been read again.`,
};
const entities = {
  code: 'entities_decoded',
  message: (count: number): string => `${count} character entities had been left in the text; they have been decoded.`,
};

/** The repairs in their order, each with the reason for its place. A step sees the text that the one before it left. */
export const REPAIR_STEPS: readonly RepairStep[] = [
  // Bytes first: a wrong character set hides everything that later steps look for. Some pages were mangled twice.
  { rule: 'text/mojibake#western', needs: FEATURE.latin, repair: repairWesternMojibake, problem: mojibake },
  { rule: 'text/mojibake#western-again', needs: FEATURE.latin, repair: repairWesternMojibake, problem: mojibake },
  { rule: 'text/mojibake#cyrillic', needs: FEATURE.cyrillic, repair: repairCyrillicMojibake, problem: mojibake },
  // Behind mojibake, which is partly made of C1 controls.
  { rule: 'text/mojibake#c1', needs: FEATURE.c1, repair: repairC1, problem: mojibake },
  // Before whatever speaks of lines.
  { rule: 'text/line-ends', needs: FEATURE.lineEnd, repair: repairLineEnds },
  // Entities give tags ("&lt;p&gt;"), invisible characters ("&shy;") and blanks, so they come before those three.
  { rule: 'text/entities', needs: FEATURE.ampersand, repair: decodeEntities, problem: entities },
  { rule: 'text/entities#orphaned', needs: FEATURE.semicolon, repair: removeOrphanedEntities, problem: entities },
  {
    rule: 'text/stray-tags',
    needs: FEATURE.angle,
    repair: removeStrayTags,
    problem: { code: 'tags_removed', message: (count) => `${count} pieces of markup had been left in the text; they have been taken out.` },
  },
  {
    rule: 'text/control-characters#surrogates',
    needs: FEATURE.surrogate,
    repair: replaceLoneSurrogates,
    problem: {
      code: 'lone_surrogates',
      message: (count) => `${count} halves of surrogate pairs cannot be stored; U+FFFD stands in their place.`,
    },
  },
  {
    rule: 'text/control-characters',
    needs: FEATURE.invisible,
    repair: removeInvisible,
    problem: { code: 'invisible_characters', message: (count) => `${count} control or zero-width characters have been taken out.` },
  },
  // Composition behind the removal of zero-width characters that part a letter from its mark.
  { rule: 'text/nfc', needs: FEATURE.composable, repair: composeCharacters },
  // From here on every blank is one U+0020, which keeps the patterns below linear.
  { rule: 'text/blanks', needs: FEATURE.blankRun, repair: collapseBlanks },
  // Hyphens need the line end that paragraph breaks take away.
  { rule: 'text/line-end-hyphens', needs: FEATURE.hyphenAtEnd, repair: joinHyphenatedLines },
  { rule: 'text/paragraph-breaks', needs: FEATURE.break, repair: settleParagraphs },
  // Marks before the blanks around them.
  { rule: 'text/quotes#typed', needs: FEATURE.typedQuote, repair: repairTypedQuotes },
  { rule: 'text/quotes#spaced', needs: FEATURE.spacedQuote, repair: repairSpacedQuotes },
  { rule: 'text/quotes#lonely', needs: FEATURE.lonelyQuote, repair: repairLonelyQuotes },
  { rule: 'text/punctuation-blanks', needs: FEATURE.spacedMark, repair: removePunctuationBlanks },
];
