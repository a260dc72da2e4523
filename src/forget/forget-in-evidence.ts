import type { Claim, Evidence, Mention } from '../model/evidence.ts';
import { nameKey } from '../model/name-key.ts';
import { ACTOR_ROLES, type Role } from '../model/relationship-types.ts';
import type { Report } from '../model/report.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { cover } from './cover.ts';
import { coverNames, coverStrings } from './cover-strings.ts';
import { findForgottenNames } from './find-names.ts';
import { type Tombstones, wordsOf } from './tombstones.ts';

/** The country was told by the words, so that a namesake of another country is somebody else. */
const isFirm = ({ country, countryBasis }: Mention): boolean => country !== undefined && (countryBasis ?? 'words') === 'words';

function isForgotten(mention: Mention, text: string, tombstones: Tombstones): boolean {
  if (mention.type !== 'Person') return false;
  const has = (key: string): boolean =>
    tombstones.has(key, mention.country) || (!isFirm(mention) && wordsOf(key) > 1 && tombstones.has(key, undefined));
  if (has(mention.norm)) return true;
  const named = mention.spans.filter(({ form }) => form === 'name').map(({ start, end }) => nameKey(text.slice(start, end)));
  return named.some((key) => wordsOf(key) > 1 && has(key));
}

/**
 * Ids of the mentions that go. Beside a full name that is forgotten, a mention by one of its words alone may be the same
 * person, and without the full name it would fall to a namesake: it goes too.
 */
function forgottenMentions({ report, mentions }: Evidence, tombstones: Tombstones, more: ReadonlySet<string>): ReadonlySet<string> {
  const gone = mentions.filter((one) => more.has(one.id) || isForgotten(one, report.text, tombstones));
  const words = new Set(gone.filter(({ norm }) => wordsOf(norm) > 1).flatMap(({ norm }) => norm.split(' ')));
  return new Set([...gone, ...mentions.filter(({ type, norm }) => type === 'Person' && words.has(norm))].map(({ id }) => id));
}

/** What is covered: the names of forgotten people, and their names wherever else they stand, but not those of a namesake who stays. */
function coveredSpans({ report, mentions }: Evidence, gone: ReadonlySet<string>, tombstones: Tombstones): readonly Span[] {
  const spansOf = (list: readonly Mention[]): readonly Span[] => list.flatMap(({ spans }) => spans.filter(({ form }) => form === 'name'));
  const forgotten = spansOf(mentions.filter(({ id }) => gone.has(id)));
  const staying = spansOf(mentions.filter(({ id, type }) => type === 'Person' && !gone.has(id)));
  const elsewhere = findForgottenNames(report.text, tombstones).filter((span) => !staying.some((one) => contains(one, span)));
  return [...forgotten, ...elsewhere].sort((a, b) => a.start - b.start);
}

function forgetInReport(report: Report, text: string, tombstones: Tombstones): Report {
  const { rawMap, title, ...rest } = report;
  const isSlice = title !== undefined && report.text.startsWith(title);
  const hidden = coverStrings({ ...rest, text: '' }, (value) => coverNames(value, tombstones));
  const isSourceNamed = hidden.sourceId !== report.sourceId;
  return {
    ...hidden,
    text,
    rawMap,
    ...(title === undefined ? {} : { title: coverNames(isSlice ? text.slice(0, title.length) : title, tombstones) }),
    ...(isSourceNamed ? { sourceId: 'source/unknown', sourceTitle: 'unknown' } : {}),
  };
}

/** Another mention's words with the covered part of them; undefined when nothing of its name is left. */
function forgetInMention(mention: Mention, before: string, after: string, tombstones: Tombstones): Mention | undefined {
  const at = mention.spans.find(({ start, end }) => before.slice(start, end) === mention.text);
  const text =
    mention.type === 'Person' ? mention.text : at === undefined ? coverNames(mention.text, tombstones) : after.slice(at.start, at.end);
  if (text === mention.text) return mention;
  const { link, alternatives, ...rest } = mention;
  const norm = nameKey(text);
  return norm === '' ? undefined : { ...coverStrings(rest, (value) => coverNames(value, tombstones)), text, norm };
}

/**
 * A claim without the person; undefined when nothing is left that it could be about: they were its only object or
 * participant. What a person decided stays, as a decision of nobody named.
 */
function forgetInClaim(
  claim: Claim,
  gone: ReadonlySet<string>,
  coverText: (text: string, mentionId?: string) => string,
): Claim | undefined {
  const isGone = (mentionId: string | undefined): boolean => mentionId !== undefined && gone.has(mentionId);
  const lost = new Set<Role>(claim.arguments.filter(({ mentionId }) => isGone(mentionId)).map(({ role }) => role));
  const kept = claim.arguments.filter(({ mentionId }) => !isGone(mentionId));
  const isEmptied = [...lost].some(
    (role) => !(ACTOR_ROLES as readonly Role[]).includes(role) && !kept.some((argument) => argument.role === role && argument.mentionId),
  );
  if (isEmptied) return undefined;
  const { attributedTo, arguments: _, ...rest } = claim;
  const by = attributedTo === undefined ? undefined : isGone(attributedTo.mentionId) ? { text: coverAll(attributedTo.text) } : attributedTo;
  const covered = <T extends { readonly mentionId?: string }>(one: T): T => coverStrings(one, (text) => coverText(text, one.mentionId));
  return {
    ...coverStrings(rest, (text) => coverText(text)),
    arguments: kept.map(covered),
    ...(by === undefined ? {} : { attributedTo: covered(by) }),
  };
}

const coverAll = (text: string): string => cover(text, [{ start: 0, end: text.length }]);

/** Covers these words where they stand whole. */
function wordCoverer(words: readonly string[], tombstones: Tombstones): (text: string) => string {
  const list = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => coverNames(list.length === 0 ? text : text.replaceAll(whole, coverAll), tombstones);
}

/**
 * One report's evidence without forgotten people: their mentions gone, their names covered in the text and in all that
 * quotes it, claims without them. The same object when the report names none. `more` are ids of mentions that the graph
 * knows to mean such a person.
 */
export function forgetInEvidence(evidence: Evidence, tombstones: Tombstones, more: ReadonlySet<string> = new Set()): Evidence {
  const { report, mentions } = evidence;
  const gone = forgottenMentions(evidence, tombstones, more);
  const spans = coveredSpans(evidence, gone, tombstones);
  const text = cover(report.text, spans);
  const hidden = forgetInReport(report, text, tombstones);
  const isSame = Object.entries(hidden).every(([key, value]) => value === report[key as keyof Report]);
  if (gone.size === 0 && isSame) return evidence;
  const kept = mentions.flatMap((one) => (gone.has(one.id) ? [] : (forgetInMention(one, report.text, text, tombstones) ?? [])));
  const keptIds = new Set(kept.map(({ id }) => id));
  const lost = new Set(mentions.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id));
  const coverWords = wordCoverer(
    spans.map(({ start, end }) => report.text.slice(start, end)),
    tombstones,
  );
  const people = new Set(kept.filter(({ type }) => type === 'Person').map(({ id }) => id));
  // The words of a mention that stays are its own: those of a namesake as they are, others without the name.
  const coverText = (words: string, mentionId?: string): string =>
    mentionId === undefined ? coverWords(words) : people.has(mentionId) ? words : coverNames(words, tombstones);
  const claims = evidence.claims.flatMap((claim) => forgetInClaim(claim, lost, coverText) ?? []);
  const claimIds = new Set(claims.map(({ id }) => id));
  return {
    report: hidden,
    sentences: evidence.sentences.map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
    mentions: kept,
    times: evidence.times.filter((time) => !spans.some((span) => overlaps(time, span))),
    claims: claims.map((claim) => ({
      ...claim,
      arguments: claim.arguments.filter(({ claimId }) => claimId === undefined || claimIds.has(claimId)),
    })),
    problems: coverStrings(evidence.problems, coverWords),
  };
}
