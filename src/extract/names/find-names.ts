import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ExtractContext } from '../context.ts';
import { PEOPLES } from '../lexicons/no-names.ts';
import { KNOWN_AREAS } from '../lexicons/places.ts';
import { headOf, textOf } from '../tokens.ts';
import { countryNamed, countryOf } from './country-words.ts';
import type { NameDraft } from './drafts.ts';
import { extendPart, withOrdinal } from './extend-part.ts';
import { findRuns } from './find-runs.ts';
import { withHomeRegion } from './home-region.ts';
import type { NameMention } from './name-mention.ts';
import { findNominals } from './nominals.ts';
import { assembleOffices } from './office-mentions.ts';
import { findOfficePhrases, type OfficePhrase } from './offices.ts';
import { settleTypes } from './settle-types.ts';
import { cutSharedHead } from './shared-head.ts';
import { splitRun } from './split-run.ts';
import { withStorms } from './storms.ts';
import { withSuggestions } from './suggested.ts';
import { findTopics } from './topics.ts';
import { voteOn } from './vote.ts';
import { flagWords, lowerCaseWords, wordsOfNames } from './word-flags.ts';

/** Inhabitants of a town that is known without its state. */
const LARGE = 20_000;

/**
 * Everything in the report that names or stands for a person, body, office, place or topic, in text order.
 *
 * 1. offices first: "Secretary of State John Kerry" must not become one name.
 * 2. runs of capitalised words, cut into the names of single things.
 * 3. votes on each, settled over the whole report: one name, one type.
 * 4. nominals and topics where no name stands.
 */
export function findNames(context: ExtractContext): readonly NameMention[] {
  const { analysis, gazetteer } = context;
  const lowerWords = lowerCaseWords(analysis.paragraphs);
  const nameWords = wordsOfNames(analysis.paragraphs, lowerWords);
  const isArea = (word: string): boolean => KNOWN_AREAS.has(word.toLowerCase()) || countryNamed(gazetteer, word) !== undefined;
  const isLargePlace = (name: string): boolean =>
    gazetteer
      .places(name)
      .some(({ match, place }) => match === 'exact' && place.name === name && (place.kind === 'admin1' || (place.population ?? 0) > LARGE));
  const read: NameDraft[] = [];
  const offices: OfficePhrase[] = [];
  analysis.paragraphs.forEach((paragraph, number) => {
    const flags = flagWords(paragraph, lowerWords, nameWords, isArea, gazetteer.isGivenName, isLargePlace);
    const phrases = findOfficePhrases(context, number, flags);
    const taken = new Array<boolean>(paragraph.tokens.length).fill(false);
    for (const phrase of phrases) for (let i = phrase.from; i < phrase.to; i++) taken[i] = true;
    offices.push(...phrases);
    for (const run of findRuns(paragraph, flags, taken)) {
      const parts = splitRun(gazetteer, paragraph.tokens, flags, run).flatMap((part) => cutSharedHead(paragraph.tokens, part));
      for (const part of parts.map((part) =>
        withOrdinal(
          paragraph.tokens,
          isOfPeople(gazetteer, paragraph.tokens, part) ? part : extendPart(paragraph.tokens, part, paragraph.tokens.length),
        ),
      ))
        read.push(voteOn(gazetteer, number, paragraph.tokens, flags, part));
    }
  });
  const drafts = withSuggestions(context, read, offices);
  const types = settleTypes(withAcronyms(context, withStorms(context, withHomeRegion(context, drafts))));
  const names: NameMention[] = [];
  drafts.forEach((draft, i) => {
    const type = types[i]!;
    if (type === 'None') return;
    const { tokens } = analysis.paragraphs[draft.paragraph]!;
    const { bodyKind, placeKind, gender, ...traits } = draft.traits;
    names.push({
      ...traits,
      ...(type === 'Body' && bodyKind !== undefined ? { bodyKind } : {}),
      ...(type === 'Place' && placeKind !== undefined ? { placeKind } : {}),
      ...(type === 'Place' && placeKind === undefined && countryOf(gazetteer, textOf(tokens, draft)) !== undefined
        ? { placeKind: 'country' as const }
        : {}),
      ...(type === 'Person' && gender !== undefined ? { gender } : {}),
      paragraph: draft.paragraph,
      from: draft.from,
      to: draft.to,
      head: headOf(tokens, draft),
      type,
      form: 'name',
      rule: draft.rule,
    });
  });
  const withOffices = assembleOffices(context, names, offices);
  const withNominals = [...withOffices, ...findNominals(context, withOffices)];
  const withTopics = [...withNominals, ...findTopics(context, withNominals)];
  return [...withTopics].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || b.to - a.to).filter(isFirstOfItsType);
}

/** A mention is known by its type and where it starts: of two that share both, the longer one is meant. */
const isFirstOfItsType = (name: NameMention, i: number, sorted: readonly NameMention[]): boolean => {
  for (let k = i - 1; k >= 0 && sorted[k]!.paragraph === name.paragraph && sorted[k]!.from === name.from; k--)
    if (sorted[k]!.type === name.type) return false;
  return true;
};

/** "Egyptian city", "Kurdish village", "the New Zealand region of Otago": what is of a country or people takes no noun into a name. */
const isOfPeople = (gazetteer: Gazetteer, t: Tokens, part: TokenRange): boolean => {
  const words = textOf(t, part);
  return PEOPLES.has(words.toLowerCase()) || gazetteer.demonym(words) !== undefined || countryOf(gazetteer, words) !== undefined;
};

/**
 * Marks initials in brackets with the name before them that they shorten: "Oromo Democratic Party (ODP)"; in another language's letters,
 * what is short for a body: "Brothers of Italy (FdI)".
 */
function withAcronyms(context: ExtractContext, drafts: readonly NameDraft[]): readonly NameDraft[] {
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    const { tokens: t } = context.analysis.paragraphs[draft.paragraph]!;
    if (
      before === undefined ||
      before.paragraph !== draft.paragraph ||
      draft.from - before.to > 2 ||
      t.text(draft.from - 1) !== '(' ||
      (draft.from - before.to === 2 && !/^['’]s?$/.test(t.text(before.to)))
    )
      return draft;
    const letters = textOf(t, draft)
      .replace(/[^\p{Lu}]/gu, '')
      .toLowerCase();
    const first = nameKey(before.key)
      .split(' ')
      .map((word) => word[0] ?? '')
      .join('');
    if (letters.length < 2 || draft.to - draft.from > 1) return draft;
    const isOwn = first.startsWith(letters[0]!) || first.includes(letters);
    if (!isOwn && (first.length < 2 || draft.from - before.to > 1 || draft.to >= t.length || t.text(draft.to) !== ')')) return draft;
    return { ...draft, acronymOf: before.key, ...(isOwn ? {} : { isForeignAcronym: true }) };
  });
}
