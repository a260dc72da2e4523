import type { Analysis, Tokens } from '../../model/analysis.ts';
import { ListedTokens } from './listed-tokens.ts';
import { repairAlertLevels } from './repair-alert-level.ts';
import { repairAttachments } from './repair-attachment.ts';
import { repairBegun } from './repair-begun.ts';
import { repairCharges } from './repair-charge.ts';
import { repairClauseMarks } from './repair-clause-marks.ts';
import { repairCoordinations } from './repair-coordination.ts';
import { repairDatedOpenings } from './repair-dated-opening.ts';
import { repairDeciders } from './repair-decider.ts';
import { repairDecisionTaken } from './repair-decision-taken.ts';
import { repairFalseClauses } from './repair-false-clause.ts';
import { repairHeadlineVerbs } from './repair-headline.ts';
import { repairJoinedPasts } from './repair-joined-past.ts';
import { repairLawTitles } from './repair-law-title.ts';
import { repairListedNames } from './repair-listed-names.ts';
import { repairListedObjects } from './repair-listed-objects.ts';
import { repairLostSubjects } from './repair-lost-subject.ts';
import { repairLostVerbs } from './repair-lost-verb.ts';
import { repairMadeInto } from './repair-made-into.ts';
import { repairMainVerbs } from './repair-main-verb.ts';
import { repairNames } from './repair-name.ts';
import { repairNotes } from './repair-note.ts';
import { repairOpening } from './repair-opening.ts';
import { repairOrderTexts } from './repair-order-text.ts';
import { repairParticiples } from './repair-participle.ts';
import { repairPassives } from './repair-passive.ts';
import { repairPastVerbs } from './repair-past-verb.ts';
import { repairPrefixes } from './repair-prefix.ts';
import { repairSpans } from './repair-span.ts';
import { repairSubjunctives } from './repair-subjunctive.ts';
import { type Changes, rewire } from './rewire.ts';

/** Writes down what it would have of the parse; it changes nothing itself. */
type Repair = (tokens: Tokens, changes: Changes) => void;

/** In this order: each sees what those before it have mended. */
const REPAIRS: readonly Repair[] = [
  // What is no part of the sentence leaves it, and words are whole, before anything asks for the verb.
  repairOpening,
  repairPrefixes,
  repairNames,
  repairDatedOpenings,
  // The main verb is found; the surest sign first.
  repairBegun, // a verb behind one that begins
  repairHeadlineVerbs, // what hangs on the noun tells that it is a verb
  repairLostVerbs, // the sentence has no other
  repairLawTitles, // what is passed has its head, so that a title is no noun of a pile
  repairOrderTexts, // and so is a text with what it does
  repairPastVerbs, // what describes a noun as no participle can
  repairDeciders, // those who decide stand before it: the least sure, for what is left
  // What stands around a known verb.
  repairMainVerbs,
  repairJoinedPasts, // the next deed of whoever did the first
  repairFalseClauses, // whose verb is known by now
  repairLostSubjects,
  repairCharges,
  repairListedNames,
  repairListedObjects,
  repairParticiples, // a verb before a noun that the first object belongs to
  repairMadeInto, // what is made into something is its object
  repairPassives, // nothing is its object by now: then it is done to its subject
  repairSpans,
  repairCoordinations, // once main verbs have their tags
  repairAttachments, // where only a farther host fits
  repairSubjunctives,
  repairClauseMarks,
  repairNotes, // behind passives: what those leave of lines without articles
  repairDecisionTaken,
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
