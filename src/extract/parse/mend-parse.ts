import type { Analysis } from '../../model/analysis.ts';
import { repairAlertLevels } from './repair-alert-level.ts';
import { repairHeadlineVerbs } from './repair-headline.ts';
import { repairMainVerbs } from './repair-main-verb.ts';
import { repairParticiples } from './repair-participle.ts';
import { repairPrefixes } from './repair-prefix.ts';
import { repairSwallowedVerbs } from './repair-swallowed.ts';

/** The analysis with the parser's slips of news English mended, before anything is read from it: names, coreference and claims see one parse. */
export function mendParse(analysis: Analysis): Analysis {
  return {
    ...analysis,
    paragraphs: analysis.paragraphs.map((paragraph) => ({
      ...paragraph,
      tokens: repairAlertLevels(
        repairParticiples(repairMainVerbs(repairHeadlineVerbs(repairSwallowedVerbs(repairPrefixes(paragraph.tokens))))),
      ),
    })),
  };
}
