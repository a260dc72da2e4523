import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { MentionTraits } from '../../model/evidence.ts';
import { nameKey } from '../../model/name-key.ts';
import type { OfficeRank } from '../../model/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { PORTFOLIO_WORDS, RANKS_WITHOUT_OFFICE } from '../lexicons/offices.ts';
import { HONORIFICS } from '../lexicons/persons.ts';
import { headOf, isCapitalised, textOf } from '../tokens.ts';
import { countryOf } from './country-words.ts';
import type { NameMention } from './name-mention.ts';
import type { OfficePhrase } from './offices.ts';

/** Ranks whose noun alone is too vague: `the head`, `the leader`, `the commander`. */
const NEEDS_COMPANY: ReadonlySet<OfficeRank> = new Set<OfficeRank>([
  'head_of_body',
  'commander',
  'judge',
  'prosecutor',
  'ambassador',
  'speaker',
]);
const FEMALE = /woman$|^queen$|^empress$/;
const MALE = /(?:men|man)$|^king$|^emperor$|^sultan$|^pope$/;

interface Neighbours {
  /** Names by their first token and by the token behind their last, in one paragraph. */
  readonly startingAt: ReadonlyMap<number, NameMention>;
  readonly endingAt: ReadonlyMap<number, NameMention>;
}

const isPlaceOrBody = (mention: NameMention | undefined): mention is NameMention => mention?.type === 'Place' || mention?.type === 'Body';

interface Belonging extends TokenRange {
  readonly owner?: NameMention;
  /** Whose the owner is: of Russia, in "the head of Russia's election commission". */
  readonly country?: string;
}

/** Offices of a body, which is what a country has: "the head of Peru's central bank" is no head of Peru. */
const GOES_WITH_OWNED: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['head_of_body', 'commander', 'deputy', 'spokesperson']);
const isOwner = (t: Tokens, { type, to }: NameMention): boolean => type === 'Place' && to < t.length && /^['’]s?$/.test(t.lower(to));

/** `[of] [the] Kazakhstan`, `[Interior Ministry] spokesman`: what the office belongs to, and how far that takes the phrase. */
function belongsTo(context: ExtractContext, phrase: OfficePhrase, near: Neighbours): Belonging {
  const { tokens: t } = context.analysis.paragraphs[phrase.paragraph]!;
  let { from, to } = phrase;
  let owner: NameMention | undefined;
  let country: string | undefined;
  const isSeat = phrase.rank === 'judge' || phrase.rank === 'prosecutor';
  for (let at = to, steps = 0; steps < 2; steps++) {
    if (at >= t.length || !(isSeat ? /^(?:of|for|to|at|in)$/ : /^(?:of|for|to|at)$/).test(t.lower(at))) break;
    const start = at + 1 < t.length && t.lower(at + 1) === 'the' ? at + 2 : at + 1;
    const next = near.startingAt.get(start);
    if (!isPlaceOrBody(next)) break;
    const owned = GOES_WITH_OWNED.has(phrase.rank) && isOwner(t, next) ? next.to + 1 : undefined;
    const body = owned === undefined ? next : near.startingAt.get(owned);
    if (!isPlaceOrBody(body)) break;
    if (body !== next) country = countryOfOwner(context, next);
    owner = body;
    to = body.to;
    at = to;
  }
  // "a federal judge in Oregon": what kind of court it is.
  while (isSeat && from > 0 && t.dep(from - 1) === 'amod' && t.head(from - 1) >= from && t.head(from - 1) < phrase.to) from--;
  const previous = near.endingAt.get(from);
  if (isPlaceOrBody(previous) && t.lower(from) !== "'s") {
    owner ??= previous;
    from = previous.from;
  }
  return { from, to, ...(owner === undefined ? {} : { owner }), ...(country === undefined ? {} : { country }) };
}

function countryOfOwner(context: ExtractContext, owner: NameMention): string | undefined {
  const { tokens } = context.analysis.paragraphs[owner.paragraph]!;
  return owner.country ?? countryOf(context.gazetteer, textOf(tokens, owner));
}

/** The person that follows the title at once, or stands in apposition to it behind a comma. */
function bearer(context: ExtractContext, phrase: OfficePhrase, to: number, near: Neighbours): NameMention | undefined {
  const { tokens: t } = context.analysis.paragraphs[phrase.paragraph]!;
  // "Supreme Leader Ayatollah Ali Khamenei"
  let at = to;
  while (at < t.length && HONORIFICS.has(t.lower(at)) && isCapitalised(t.text(at)) && !near.startingAt.has(at)) at++;
  const direct = near.startingAt.get(at);
  if (direct?.type === 'Person') return direct;
  const behindComma = to < t.length && t.text(to) === ',' ? near.startingAt.get(to + 1) : undefined;
  if (behindComma?.type === 'Person' && t.dep(behindComma.head) === 'appos') return behindComma;
  return undefined;
}

/** `Tokayev, [the president of Kazakhstan]`: the person before the phrase; not in "Ngoulou, the president's chief of staff". */
function personBefore(context: ExtractContext, { from, to }: TokenRange, paragraph: number, near: Neighbours): NameMention | undefined {
  const { tokens: t } = context.analysis.paragraphs[paragraph]!;
  if (to < t.length && /^['’]s?$/.test(t.lower(to))) return undefined;
  let at = from;
  if (at > 0 && /^(?:the|a|an|its|his|her|their)$/.test(t.lower(at - 1))) at--;
  if (at > 0 && /^(?:,|-|–|—|\()$/.test(t.text(at - 1))) at--;
  else return undefined;
  const person = near.endingAt.get(at);
  return person?.type === 'Person' ? person : undefined;
}

/** "Ana Moraes is the mayor of Recife", "Moraes has been the mayor since May": what the sentence says of its subject. */
function subjectOf(context: ExtractContext, phrase: OfficePhrase, near: Neighbours): NameMention | undefined {
  const { tokens: t } = context.analysis.paragraphs[phrase.paragraph]!;
  const noun = headOf(t, phrase.noun);
  const verb = t.head(noun);
  if (t.dep(noun) !== 'attr' || !/^(?:is|been|becomes|remains)$/.test(t.lower(verb)) || t.children(verb).some((c) => t.dep(c) === 'neg'))
    return undefined;
  const subject = t.children(verb).find((c) => t.dep(c) === 'nsubj' && c < verb);
  const person = subject === undefined ? undefined : near.endingAt.get(subject + 1);
  return person?.type === 'Person' ? person : undefined;
}

/** "the ministers of finance and energy": an office for each portfolio, where two or three are joined by "and". */
function sharedOffices(t: Tokens, phrase: OfficePhrase, country: string | undefined): readonly NameMention[] {
  if (phrase.rank !== 'minister' || phrase.portfolio === undefined) return [];
  const isBehind = t.lower(phrase.noun.to) === 'of' || t.lower(phrase.noun.to) === 'for';
  const zone = isBehind ? { from: phrase.noun.to + 1, to: phrase.to } : { from: phrase.from, to: phrase.noun.from };
  const portfolios: TokenRange[] = [];
  for (let i = zone.from; i < zone.to; i++) {
    if (!PORTFOLIO_WORDS.has(t.lower(i))) continue;
    const last = portfolios.at(-1);
    if (last?.to === i) portfolios[portfolios.length - 1] = { from: last.from, to: i + 1 };
    else portfolios.push({ from: i, to: i + 1 });
  }
  if (portfolios.length < 2) return [];
  return portfolios.map((range, i): NameMention => {
    // The noun stands with the portfolio beside it; the others go by their own words.
    const hasNoun = i === (isBehind ? 0 : portfolios.length - 1);
    const span = !hasNoun ? range : isBehind ? { from: phrase.noun.from, to: range.to } : { from: range.from, to: phrase.noun.to };
    return {
      paragraph: phrase.paragraph,
      ...span,
      head: hasNoun ? headOf(t, phrase.noun) : range.to - 1,
      type: 'Office',
      form: country === undefined ? 'nominal' : 'name',
      rule: 'extract/names/office-mentions',
      officeRank: phrase.rank,
      portfolio: textOf(t, range).toLowerCase(),
      ...(country === undefined ? {} : { country, countryBasis: 'words' as const }),
    };
  });
}

/** The words of the body or place that has the office, where that is no country. */
function ownerWords(context: ExtractContext, phrase: OfficePhrase, owner: NameMention | undefined): string | undefined {
  const range = owner ?? phrase.of;
  if (range === undefined) return undefined;
  const words = nameKey(textOf(context.analysis.paragraphs[phrase.paragraph]!.tokens, range)).replace(/^the /, '');
  const isCountry =
    owner?.type !== 'Body' &&
    countryOf(context.gazetteer, textOf(context.analysis.paragraphs[phrase.paragraph]!.tokens, range)) !== undefined;
  return isCountry || words === '' ? undefined : words;
}

const without = (words: string): string => words.toLowerCase().replace(/^the /, '');

/** Adds the offices to the names, and to people the role words that stand beside them. */
export function assembleOffices(
  context: ExtractContext,
  names: readonly NameMention[],
  phrases: readonly OfficePhrase[],
): readonly NameMention[] {
  const roles = new Map<NameMention, { words: string[]; traits: MentionTraits }>();
  const offices: NameMention[] = [];
  const byParagraph = new Map<number, { startingAt: Map<number, NameMention>; endingAt: Map<number, NameMention> }>();
  for (const name of names) {
    const near = byParagraph.get(name.paragraph) ?? { startingAt: new Map(), endingAt: new Map() };
    near.startingAt.set(name.from, name);
    near.endingAt.set(name.to, name);
    byParagraph.set(name.paragraph, near);
  }
  const nobody: Neighbours = { startingAt: new Map(), endingAt: new Map() };
  for (const phrase of phrases) {
    const { tokens: t } = context.analysis.paragraphs[phrase.paragraph]!;
    const near = byParagraph.get(phrase.paragraph) ?? nobody;
    const { from, to, owner, country: ownersCountry } = belongsTo(context, phrase, near);
    const following = bearer(context, phrase, to, near);
    const holder = following ?? personBefore(context, { from, to }, phrase.paragraph, near) ?? subjectOf(context, phrase, near);
    const noun = textOf(t, phrase.noun).toLowerCase();
    const country = phrase.country ?? ownersCountry ?? (owner === undefined ? undefined : countryOfOwner(context, owner));
    if (holder !== undefined && !phrase.plural) {
      const role = roles.get(holder) ?? { words: [], traits: {} };
      role.words.push(without(textOf(t, { from, to })));
      role.traits = {
        ...role.traits,
        ...(FEMALE.test(noun) ? { gender: 'female' as const } : MALE.test(noun) ? { gender: 'male' as const } : {}),
        ...(country === undefined ? {} : { country, countryBasis: 'words' as const }),
      };
      roles.set(holder, role);
    }
    if (phrase.plural && !phrase.former) offices.push(...sharedOffices(t, phrase, country));
    if (phrase.plural || phrase.former || RANKS_WITHOUT_OFFICE.has(phrase.rank)) continue;
    const isAccompanied =
      owner !== undefined || phrase.of !== undefined || country !== undefined || phrase.portfolio !== undefined || following !== undefined;
    if (!phrase.isDefinite && !isAccompanied) continue;
    if (NEEDS_COMPANY.has(phrase.rank) && !isAccompanied) continue;
    const isNamed = isCapitalised(t.text(phrase.noun.from)) && isAccompanied;
    const ownedBy = ownerWords(context, phrase, owner);
    offices.push({
      paragraph: phrase.paragraph,
      from,
      to,
      head: headOf(t, phrase.noun),
      type: 'Office',
      form: isNamed || owner !== undefined || country !== undefined ? 'name' : 'nominal',
      rule: 'extract/names/office-mentions',
      officeRank: phrase.rank,
      ...(phrase.portfolio === undefined ? {} : { portfolio: phrase.portfolio }),
      ...(country === undefined ? {} : { country, countryBasis: 'words' as const }),
      ...(phrase.acting ? { acting: true } : {}),
      ...(holder === undefined ? {} : { holderAt: holder.from }),
      ...(ownedBy === undefined ? {} : { ownedBy }),
    });
  }
  const people = names.map((name): NameMention => {
    const role = roles.get(name);
    if (role === undefined) return name;
    return { ...role.traits, ...name, roleWords: [...(name.roleWords ?? []), ...role.words] };
  });
  return [...people, ...offices];
}
