import type { Mention, MentionTraits } from '../../model/evidence.ts';
import type { CountryMark, ReportContext } from '../report-context.ts';
import { nameOfOne } from './one-of-its-name.ts';

export interface MentionCountry {
  readonly country: string;
  readonly basis: NonNullable<MentionTraits['countryBasis']>;
  /** How sure, 0 to 1. */
  readonly score: number;
  readonly why: string;
}

/** Words between a country and the noun that still tie them: `Kazakhstan's`, `the Kazakh`, `of Kazakhstan`. */
const TIE_BEFORE = /^(?:['’]s?)?\s+(?:(?:acting|interim|new|former|transitional|caretaker|current|own)\s+)?$/i;
const TIE_AFTER = /^\s+(?:of|in|for)\s+(?:the\s+)?(?:republic\s+of\s+)?$/i;
/** Of what is one in the world: "Wikipedia in China" is not China's. */
const OF_AFTER = /^\s+of\s+(?:the\s+)?(?:republic\s+of\s+)?$/i;

const KINDS_OF_FIRMS: ReadonlySet<string> = new Set(
  `group company firm corporation maker manufacturer producer supplier chain giant bank lender insurer airline carrier newspaper daily weekly
  magazine tabloid broadcaster publisher news_agency news_website website network retailer automaker carmaker brewer operator developer
  builder conglomerate start-up startup studio label club side team band orchestra charity think_tank trade_union party coalition
  militia guerrilla guerrillas insurgents organisation organization`
    .split(/\s+/)
    .map((noun) => noun.replace('_', ' ')),
);
const MOST_BETWEEN = 4;

/** Whether a noun of firms and the like joins a country to a name: `Swedish telecoms maker Ericsson`, `the Dutch group "Zandvoort"`. */
function saysWhatItIs(between: string): boolean {
  const words = between.replace(/["“]$/, '').trim().split(' ');
  if (!words.every((word) => /^[a-z][a-z-]*$/.test(word))) return false;
  const closes = (count: number): boolean => KINDS_OF_FIRMS.has(words.slice(-count).join(' '));
  return (words.length <= MOST_BETWEEN && closes(1)) || (words.length <= MOST_BETWEEN + 1 && closes(2));
}

/** Characters that a tie may have, before a name and behind it. */
const LONGEST_TIE = { before: 60, after: 32 };

function besideWords(mention: Mention, { evidence, marksWithin }: ReportContext): CountryMark | undefined {
  const { text } = evidence.report;
  const tieAfter = mention.type === 'Body' && mention.form === 'name' && nameOfOne(mention) !== undefined ? OF_AFTER : TIE_AFTER;
  for (const span of mention.spans) {
    for (const mark of marksWithin(span.start - LONGEST_TIE.before, span.end + LONGEST_TIE.after)) {
      if (mark.start >= span.start && mark.end <= span.end) return mark;
      if (mark.end <= span.start && TIE_BEFORE.test(text.slice(mark.end, span.start))) return mark;
      if (mark.end <= span.start && span.form === 'name' && mention.type === 'Body' && saysWhatItIs(text.slice(mark.end, span.start)))
        return mark;
      if (mark.start >= span.end && tieAfter.test(text.slice(span.end, mark.start))) return mark;
    }
  }
  return undefined;
}

const POSSESSIVE = /\b(?:its|their|his|her)\s+$/i;
const LONGEST_POSSESSIVE = 7;
/** What no commission, company or party has. */
const ONLY_OF_COUNTRIES = /\b(?:minister|premier|chancellor|king|queen|ambassador|head of state)\b/i;

/** What "its", "their", "his" or "her" right before the mention stands for, where it is linked. */
function possessor(mention: Mention, { evidence }: ReportContext): Mention | 'nobody' | undefined {
  const { start } = mention.spans[0]!;
  const found = POSSESSIVE.exec(evidence.report.text.slice(Math.max(0, start - LONGEST_POSSESSIVE), start));
  if (found === null) return undefined;
  const at = start - found[0].length;
  const owner = evidence.mentions.find(({ spans }) => spans.some((span) => span.form === 'pronoun' && span.start === at));
  // "Panamanians elect their president": a people, which is no mention.
  return owner ?? (/^its/i.test(found[0]) ? 'nobody' : undefined);
}

/**
 * Country by whose it is: "his ministry" is that of the British minister, "its president" that of a country only where "its" is one.
 * Undefined where that says nothing.
 */
function byPossessor(mention: Mention, context: ReportContext): readonly MentionCountry[] | undefined {
  const owner = possessor(mention, context);
  if (owner === undefined) return undefined;
  if (owner === 'nobody' || owner.type === 'Body' || (owner.type === 'Place' && owner.placeKind !== 'country')) {
    const isPerhapsOurs = owner !== 'nobody' && (owner.bodyKind === 'government' || owner.type === 'Place');
    return mention.type === 'Office' && !isPerhapsOurs && !ONLY_OF_COUNTRIES.test(mention.text) ? [] : undefined;
  }
  if (owner.type !== 'Person' || owner.country === undefined) return undefined;
  return [{ country: owner.country, basis: 'clause', score: 0.8, why: `it is that of ${owner.text}` }];
}

/**
 * Country of a body or office that its own words leave open: the words beside it, then its clause, the report, the
 * source. Where two countries are as likely, both are given and nothing is chosen.
 */
export function countriesOf(mention: Mention, context: ReportContext): readonly MentionCountry[] {
  const { source } = context;
  const first = mention.spans[0]!;
  const main = context.mainAt(first.start);
  if (mention.country && mention.countryBasis === 'words')
    return [{ country: mention.country, basis: 'words', score: 0.95, why: 'the words name the country' }];
  const beside = besideWords(mention, context);
  if (beside) return [{ country: beside.country, basis: 'words', score: 0.95, why: `the words beside it name ${beside.country}` }];
  const owned = byPossessor(mention, context);
  if (owned !== undefined) return owned;
  const sentences = [...new Set(mention.spans.map((span) => span.sentenceIndex))].sort((a, b) => a - b);
  const clause = sentences.flatMap(context.marksOf).filter(({ weight }) => weight >= 0.5);
  const inClause = [...new Set(clause.map((mark) => mark.country))];
  // "In Uzbekistan the government ..." leads the clause; "the president urged Russia" does not make it Russia's.
  const leading = clause.find((mark) => mark.end <= first.start && mark.sentence === first.sentenceIndex);
  if (main !== undefined && inClause.length === 1 && inClause[0] === main)
    return [{ country: main, basis: 'clause', score: 0.9, why: `its sentence and most of what is around it speak of ${main}` }];
  if (inClause.length === 1 && (main === undefined || leading)) {
    return [{ country: inClause[0]!, basis: 'clause', score: leading ? 0.75 : 0.65, why: `its sentence speaks of ${inClause[0]}` }];
  }
  if (main !== undefined)
    return [
      {
        country: main,
        basis: 'report',
        score: inClause.length > 1 && !inClause.includes(main) ? 0.55 : 0.8,
        why: `most of what is around it speaks of ${main}`,
      },
    ];
  if (inClause.length > 1) {
    return inClause
      .slice(0, 4)
      .map((country) => ({ country, basis: 'clause', score: 0.4, why: `its sentence speaks of ${inClause.join(' and ')}` }));
  }
  const said = context.countries;
  if (said.length > 0)
    return said.slice(0, 4).map((country) => ({ country, basis: 'report', score: 0.4, why: `the report speaks of ${said.join(', ')}` }));
  return source === undefined ? [] : [{ country: source, basis: 'source', score: 0.6, why: `the source speaks from ${source}` }];
}
