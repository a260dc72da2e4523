import type { ExtractContext } from '../context.ts';
import { countryOf } from '../names/country-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import { textOf } from '../tokens.ts';
import { clauseVerb, subjectOf } from './binding.ts';

// What may be meant by "the country", "the state" and "the capital" besides the last place of that kind.

/** How far back, in tokens of its paragraph, what a noun can mean is near. */
export const NEAR = 60;

const textIn = (context: ExtractContext, mention: NameMention): string =>
  textOf(context.analysis.paragraphs[mention.paragraph]!.tokens, mention);

export const isNear = (short: NameMention, other: NameMention): boolean =>
  other.paragraph === short.paragraph && other.to <= short.from && short.from - other.to < NEAR;

/** Whether the name is a city of which the gazetteer says that it is no capital; one right before the noun may be that of a region. */
export function isNoCapital(context: ExtractContext, short: NameMention, full: NameMention): boolean {
  if (full.paragraph === short.paragraph && short.from - full.to <= 3) return false;
  const readings = context.gazetteer.places(textIn(context, full)).filter(({ match }) => match !== 'key');
  return readings.length > 0 && !readings.some(({ place }) => place.isCapital === true);
}

/** Whether the mention is, or stands in, the subject of the clause of the noun: "China bought the country's coal". */
function isOwnSubject(context: ExtractContext, short: NameMention, other: NameMention): boolean {
  if (!isNear(short, other)) return false;
  const { tokens: t } = context.analysis.paragraphs[short.paragraph]!;
  const subject = subjectOf(t, clauseVerb(t, short.head));
  return subject !== undefined && subject < short.from && t.leftEdge(subject) <= other.head && other.head <= t.rightEdge(subject);
}

/**
 * The country that "the country" can mean, of those that are told by name or by what is theirs ("the Serbian minister"). Of several, who acts
 * in its clause is not meant: it has "its coal", not "the country's", and flees no country of its own. Undefined where two are left, or one without a name.
 */
export function countryMeant(
  context: ExtractContext,
  short: NameMention,
  named: readonly NameMention[],
  mentions: readonly NameMention[],
  hasOthers: boolean,
): string | undefined {
  const { tokens: t } = context.analysis.paragraphs[short.paragraph]!;
  const isOwner = t.dep(short.head) === 'poss';
  // Where the last one is named in a paragraph before, what is theirs there counts too.
  const last = named.at(-1)?.paragraph;
  const from = last === short.paragraph ? undefined : last;
  const codes = new Map<string, boolean>();
  const note = (code: string | undefined, acts: boolean): void => {
    if (code !== undefined) codes.set(code, (codes.get(code) ?? false) || acts);
  };
  for (const mention of named) note(countryCode(context, mention), isOwnSubject(context, short, mention));
  for (const mention of mentions) {
    const isTheirs = mention.type !== 'Place' && mention.countryBasis === 'words' && (isNear(short, mention) || mention.paragraph === from);
    // "Belarusian police searched the country's banks": the police have no country of "theirs".
    if (isTheirs) note(mention.country, !isOwner && isOwnSubject(context, short, mention));
  }
  const all = [...codes.keys()];
  const rest = all.length > 1 || (hasOthers && isOwner) ? all.filter((code) => codes.get(code) === false) : all;
  return rest.length === 1 ? rest[0] : undefined;
}

export const countryCode = (context: ExtractContext, mention: NameMention): string | undefined =>
  countryOf(context.gazetteer, textIn(context, mention));
