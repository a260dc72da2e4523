import type { Analysis, Tokens } from '../../model/analysis.ts';
import { ListedTokens } from './listed-tokens.ts';
import { repairAlertLevels } from './repair-alert-level.ts';
import { repairClauseMarks } from './repair-clause-marks.ts';
import { repairDatedOpenings } from './repair-dated-opening.ts';
import { repairDeciders } from './repair-decider.ts';
import { repairDecisionTaken } from './repair-decision-taken.ts';
import { repairHeadlineVerbs } from './repair-headline.ts';
import { repairLawTitles } from './repair-law-title.ts';
import { repairLostSubjects } from './repair-lost-subject.ts';
import { repairLostVerbs } from './repair-lost-verb.ts';
import { repairMainVerbs } from './repair-main-verb.ts';
import { repairNames } from './repair-name.ts';
import { repairNotes } from './repair-note.ts';
import { repairOpen } from './repair-open.ts';
import { repairOpening } from './repair-opening.ts';
import { repairParticiples } from './repair-participle.ts';
import { repairPassives } from './repair-passive.ts';
import { repairPrefixes } from './repair-prefix.ts';
import { repairResign } from './repair-resign.ts';
import { repairSubjunctives } from './repair-subjunctive.ts';
import { repairSwallowedVerbs } from './repair-swallowed.ts';
import { type Changes, rewire } from './rewire.ts';

/** Writes down what it would have of the parse; it changes nothing itself. */
type Repair = (tokens: Tokens, changes: Changes) => void;

/** In this order: each sees what those before it have mended. */
const REPAIRS: readonly Repair[] = [
  repairOpening, // where a report was written, marks of lists leave the first sentence
  repairPrefixes, // "re-elects" is one word before anything asks for the verb
  repairNames, // so is a name a name
  repairDatedOpenings, // a verb has its subject
  repairSwallowedVerbs, // a sentence without a main verb gets it
  repairResign, // no noun, whatever the tagger says
  repairHeadlineVerbs,
  repairLostVerbs,
  repairLawTitles, // what is passed has its head
  repairDeciders, // what those before have left of it
  repairMainVerbs, // the main verb is known: what stands around it
  repairLostSubjects, // and which of the words before it are its subject
  repairParticiples,
  repairPassives,
  repairSubjunctives,
  repairClauseMarks,
  repairNotes,
  repairDecisionTaken,
  repairOpen,
  repairAlertLevels,
];

/** The analysis with the parser's slips of news English mended, before anything is read from it: names, coreference and claims see one parse. */
export function mendParse(analysis: Analysis): Analysis {
  return {
    ...analysis,
    paragraphs: analysis.paragraphs.map((paragraph) => ({
      ...paragraph,
      tokens: mended(new ListedTokens(paragraph.tokens)),
    })),
  };
}

function mended(parsed: Tokens): Tokens {
  let tokens = parsed;
  let changes: Changes = new Map();
  for (const repair of REPAIRS) {
    repair(tokens, changes);
    if (changes.size === 0) continue;
    tokens = rewire(tokens, changes);
    changes = new Map();
  }
  return tokens;
}
