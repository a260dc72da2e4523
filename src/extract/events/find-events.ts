import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { findEventVerbs } from './find-event-verbs.ts';
import { findHappenings } from './find-happenings.ts';
import { findPriceMoves } from './find-price-moves.ts';
import { findStatements } from './find-statements.ts';
import { findVerbless } from './find-verbless.ts';

type Finder = (view: ParagraphView, used: ReadonlySet<number>) => readonly Frame[];

/** In this order: nouns that verbs make happen, then narrow verbs, then price moves as nouns, headings, and what is only said. */
const FINDERS: readonly Finder[] = [findHappenings, findEventVerbs, findPriceMoves, findVerbless, findStatements];

/** Events of a paragraph; words that a decision has read are left alone. */
export function findEvents(view: ParagraphView, decisions: readonly Frame[]): readonly Frame[] {
  const used = new Set(decisions.filter((d) => d.reading.news).flatMap((d) => [d.content, ...d.reading.chain]));
  const found: Frame[] = [];
  const told = new Set<string>();
  for (const finder of FINDERS) {
    for (const frame of finder(view, used)) {
      // "went to rallies, protesting against ...": one happening told twice in a clause.
      if (frame.reading.chain.some((i) => told.has(`${frame.kind} ${i}`))) continue;
      found.push(frame);
      told.add(`${frame.kind} ${frame.reading.trigger}`);
      used.add(frame.content).add(frame.reading.trigger);
    }
  }
  return found;
}
