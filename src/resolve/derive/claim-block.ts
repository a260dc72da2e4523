import { DECISION_KINDS, type DecisionKindCode, isDecisionKind } from '../../model/decision-kinds.ts';
import type { Claim, ClaimArgument, Evidence, Mention, Sentence } from '../../model/evidence.ts';
import { countryPart, hashOf } from '../../model/ids.ts';
import { nameKey, slug } from '../../model/name-key.ts';
import { ACTOR_ROLES, type Role } from '../../model/relationship-types.ts';
import { ACTS } from '../../model/vocabulary.ts';
import { familyKey } from '../people/index.ts';
import { byText } from './order.ts';

/** Roles whose argument tells one act of a kind from another, in the order in which they are asked. Whom it tasks or helps is often left out. */
const OBJECTS: readonly Role[] = ['REMOVES', 'APPOINTS', 'CREATES', 'ABOLISHES', 'TARGETS', 'TO_OFFICE', 'CONCERNS'];
const PLACES: readonly Role[] = ['APPLIES_IN', 'HAPPENED_IN'];
/** Events of which one place has many a day: who takes part tells them apart. */
const BY_PARTICIPANT: ReadonlySet<string> = new Set(['statement', 'meeting', 'judicial']);

/** Events of which a country has many a day: only a smaller place tells one from another. */
const MANY_A_DAY: ReadonlySet<string> = new Set(['casualty', 'attack', 'clash', 'accident', 'other_event']);

/** A claim with what its own report says of its arguments; all that a block may depend on. */
export interface ClaimInReport {
  readonly claim: Claim;
  mention(id: string | undefined): Mention | undefined;
  readonly reportCountry: string | undefined;
  /** The day of its report, which bounds what says no date of its own. */
  readonly publishedOn: string | undefined;
  /** The words of its sentence. */
  readonly sentence: string | undefined;
}

export const isActor = (role: Role): boolean => (ACTOR_ROLES as readonly Role[]).includes(role);

/** `place/kz/almaty` → `KZ`; ids that belong to no country give undefined. */
const countryOfId = (id: string | undefined): string | undefined => {
  const code = id?.split('/')[1];
  return id === undefined || id.startsWith('topic/') || code === undefined || code === 'xx' ? undefined : code.toUpperCase();
};

/** The country of the thing that a mention means, else of its own words; none for what is of many countries. */
export const countryOfMention = (mention: Mention | undefined): string | undefined =>
  countryOfId(mention?.link?.entityId) ?? mention?.country;

/** Bodies of many states; a movement that is at home in several countries rules where it acts. */
const isInternational = (mention: Mention | undefined): boolean =>
  mention?.link?.entityId.startsWith('body/xx/') === true && mention.bodyKind !== 'movement' && mention.bodyKind !== 'other';

const argumentsOf = (claim: Claim, roles: readonly Role[]): readonly ClaimArgument[] =>
  claim.arguments.filter(({ role }) => roles.includes(role));

/** The country whose authority the act belongs to: told by the claim, its actor, its place, its object, its report. */
function jurisdictionOf({ claim, mention, reportCountry }: ClaimInReport): string | undefined {
  if (claim.jurisdiction !== undefined) return claim.jurisdiction;
  const groups = claim.about === 'event' ? [PLACES, ['TOOK_PART' as const], OBJECTS] : [ACTOR_ROLES, PLACES, OBJECTS];
  for (const roles of groups) {
    const named = argumentsOf(claim, roles).map(({ mentionId }) => mention(mentionId));
    for (const one of named) {
      const country = countryOfMention(one);
      if (country !== undefined) return country;
    }
    // What the United Nations decide about a country is no act of that country.
    if (roles === ACTOR_ROLES && named.some(isInternational)) return undefined;
  }
  return reportCountry;
}

/** What an argument is called in a key: the concept of its link, the family name of a person, else its words. */
function partOf(argument: ClaimArgument, mention: Mention | undefined): string {
  if (mention?.link !== undefined) return mention.link.entityId.split('/').at(-1) ?? 'none';
  if (mention?.type === 'Person' && mention.form === 'name') return slug(familyKey(mention.text));
  return slug(mention?.text ?? argument.text);
}

/** What a block is split by, and the mention that it comes from. */
interface Split {
  readonly part: string;
  readonly mention: Mention | undefined;
}

/** Of several arguments the one whose part is the smallest. */
function splitBy({ mention }: ClaimInReport, list: readonly ClaimArgument[]): Split | undefined {
  const splits = list.map((argument): Split => {
    const meant = mention(argument.mentionId);
    return { part: partOf(argument, meant), mention: meant };
  });
  return splits.sort((a, b) => byText(a.part, b.part) || byText(a.mention?.text ?? '', b.mention?.text ?? ''))[0];
}

/** The places of a claim as its own report gives them. */
const placeSplit = (item: ClaimInReport, isMeant: (place: Mention | undefined) => boolean = () => true): Split | undefined =>
  splitBy(
    item,
    argumentsOf(item.claim, PLACES).filter(({ mentionId }) => isMeant(item.mention(mentionId))),
  );

function objectSplit(item: ClaimInReport): Split | undefined {
  for (const role of OBJECTS) {
    const found = argumentsOf(item.claim, [role]).filter(({ mentionId }) => item.mention(mentionId) !== undefined);
    const split = splitBy(item, found);
    if (split !== undefined) return split;
  }
  return undefined;
}

const isTerritorial = (kind: string): boolean => isDecisionKind(kind) && DECISION_KINDS[kind].territorial;

/** Beside territorial acts, those of which a country takes one at a time. */
const ONE_AT_A_TIME: ReadonlySet<string> = new Set<DecisionKindCode>([
  'government_dismissal',
  'parliament_dissolution',
  'election_call',
  'constitutional_change',
  'military_assistance_request',
  'force_authorisation',
  'pardon_amnesty',
  'monetary_measure',
]);

/** Whether a claim that names neither object nor smaller place is about its country as a whole: somebody does it, or it says where. */
function isCountryWide(item: ClaimInReport): boolean {
  const { claim, mention } = item;
  if (!isTerritorial(claim.kind) && !ONE_AT_A_TIME.has(claim.kind)) return false;
  const said = argumentsOf(claim, [...ACTOR_ROLES, ...PLACES]).some(({ mentionId }) => mention(mentionId) !== undefined);
  return said && jurisdictionOf(item) !== undefined;
}

/** What a block is split by: the place for territorial kinds, else the object, the participant of a meeting, or the place. */
function splitOf(item: ClaimInReport): Split | undefined {
  const { claim } = item;
  if (claim.kind === 'other_decision') return objectSplit(item);
  if (isTerritorial(claim.kind)) {
    // "declared martial law" and "declared martial law in South Korea" are one act of one state.
    const country = jurisdictionOf(item);
    return placeSplit(item, (place) => place?.placeKind !== 'country' || countryOfMention(place) !== country) ?? objectSplit(item);
  }
  if (BY_PARTICIPANT.has(claim.kind)) return splitBy(item, argumentsOf(claim, ['TOOK_PART'])) ?? placeSplit(item);
  if (claim.about !== 'event') return objectSplit(item) ?? placeSplit(item);
  return placeSplit(item, (place) => place?.placeKind !== 'country' || !MANY_A_DAY.has(claim.kind)) ?? objectSplit(item);
}

/**
 * The person whom a happening is about, as the report writes the name: whose family name splits the block, or who resigns. Others
 * of that name are in the same block.
 */
export function namesakeOf(item: ClaimInReport): string | undefined {
  const { claim } = item;
  const about = claim.kind === 'resignation' ? splitBy(item, argumentsOf(claim, ['DECIDED'])) : splitOf(item);
  const person = about?.mention;
  return person?.type === 'Person' && person.form === 'name' && person.link === undefined ? person.text : undefined;
}

/** Starts the last part of a block that holds what one report says and no other, unless in the same words. */
const SAME_WORDS = '~';
const wordsPart = (text: string): string => `${SAME_WORDS}${hashOf([nameKey(text)], 8)}`;

function clauseOf({ sentenceIndex, start, end }: Claim, sentences: readonly Sentence[]): string {
  const sentence = sentences.find(({ index }) => index === sentenceIndex);
  return sentence === undefined ? '' : sentence.text.slice(start - sentence.start, end - sentence.start);
}

/**
 * `decision|curfew|enact|kz|almaty`, by claim id: claims of one block may be about one happening, those of different blocks
 * never are. It depends on the claim's own report only, so that nothing moves it when people are merged. Where a report says
 * nothing that tells an act from others of its kind ("a man was arrested"), the sentence that first does so stands for it:
 * another report speaks of the same act only if it has the same sentence. What has no kind of its own is told apart by its
 * clause: "shops may open" and "masks must be worn" are two rules. Claims about neither decision nor event have none.
 */
export function blocksOf(items: readonly ClaimInReport[], sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  const vague = new Map<string, readonly Claim[]>();
  for (const item of items) {
    const { claim } = item;
    if (claim.about !== 'decision' && claim.about !== 'event') continue;
    const stem = [claim.about, claim.kind, claim.act ?? '', countryPart(jurisdictionOf(item))].join('|');
    const part = splitOf(item)?.part ?? (isCountryWide(item) ? 'none' : undefined);
    if (part !== undefined) blocks.set(claim.id, `${stem}|${part}`);
    else if (claim.kind === 'other_decision') blocks.set(claim.id, `${stem}|${wordsPart(clauseOf(claim, sentences))}`);
    else vague.set(stem, [...(vague.get(stem) ?? []), claim]);
  }
  for (const [stem, claims] of vague) {
    const first = Math.min(...claims.map(({ sentenceIndex }) => sentenceIndex));
    for (const { id } of claims) blocks.set(id, `${stem}|${wordsPart(sentences.find(({ index }) => index === first)?.text ?? '')}`);
  }
  return blocks;
}

/** The country whose authority the acts of a block belong to, upper case; `undefined` for none. */
export function blockCountry(block: string): string | undefined {
  const part = block.split('|')[3];
  return part === undefined || part === 'xx' ? undefined : part.toUpperCase();
}

/** A block's place or object, `undefined` for none. */
export function blockSplit(block: string): string | undefined {
  const part = block.split('|')[4];
  return part === 'none' || part?.startsWith(SAME_WORDS) ? undefined : part;
}

/** The blocks in which a decision looks for the earlier one that it extends or lifts: its own with every act. */
export function siblingBlocks(block: string): readonly string[] {
  const [about, kind, , country, part] = block.split('|');
  return about === 'decision' ? ['', ...ACTS].map((act) => [about, kind, act, country, part].join('|')) : [];
}

/** The country that most of what a report names belongs to; none when two are named as often. */
function mainCountry(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const country = countryOfMention(mention);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + mention.spans.length);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

/** The claims of one report with their mentions at hand. */
export function claimsInReport(evidence: Pick<Evidence, 'report' | 'sentences' | 'mentions' | 'claims'>): readonly ClaimInReport[] {
  const mentions = new Map(evidence.mentions.map((mention) => [mention.id, mention]));
  const mention = (id: string | undefined): Mention | undefined => (id === undefined ? undefined : mentions.get(id));
  const reportCountry = mainCountry(evidence.mentions) ?? evidence.report.country;
  const { publishedOn } = evidence.report;
  const texts = new Map(evidence.sentences.map(({ index, text }) => [index, text]));
  return evidence.claims.map((claim) => ({ claim, mention, reportCountry, publishedOn, sentence: texts.get(claim.sentenceIndex) }));
}
