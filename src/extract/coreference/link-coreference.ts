import type { Mention, MentionSpan, MentionTraits } from '../../model/evidence.ts';
import { mentionId } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import { type ExtractContext, sentenceIndexAt } from '../context.ts';
import type { NameMention } from '../names/name-mention.ts';
import { textOf } from '../tokens.ts';
import { type Cluster, type Member, sortMembers } from './cluster.ts';
import { linkFirstPerson } from './first-person.ts';
import { linkPronouns } from './link-pronouns.ts';
import { clusterNames } from './name-links.ts';
import { linkNominals } from './nominal-links.ts';
import { clusterOffices } from './office-links.ts';
import { clusterTopics } from './topic-links.ts';

/**
 * Puts together what the report says of one thing; each span keeps the rule that linked it. Surest first:
 * names, offices, topics, then nominals that need a name before them, then pronouns, last the first person. Where two are as likely, none is taken.
 */
export function linkCoreference(context: ExtractContext, names: readonly NameMention[]): readonly Mention[] {
  const named = clusterNames(context, names);
  const people = new Map<string, Cluster>();
  for (const cluster of named)
    if (cluster.type === 'Person') for (const { paragraph, from } of cluster.members) people.set(`${paragraph}:${from}`, cluster);
  const clusters = [...named, ...clusterOffices(context, names, people), ...clusterTopics(context, names)];
  const clusterOf = new Map<NameMention, Cluster>();
  for (const cluster of clusters) for (const { mention } of cluster.members) if (mention !== undefined) clusterOf.set(mention, cluster);
  const nominals = linkNominals(context, names, clusterOf);
  const all = [...clusters, ...nominals].filter((cluster) => cluster.into === undefined && cluster.members.length > 0);
  linkPronouns(context, all);
  linkFirstPerson(context, all);
  return all.map((cluster) => toMention(context, cluster)).sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1));
}

/** How good a span is as the thing's name: names before nominals, the fuller the better; places as they are first called. */
function nameRank(context: ExtractContext, cluster: Cluster, member: Member): number {
  if (member.form === 'pronoun') return -1;
  const words = member.to - member.from;
  if (member.form === 'nominal') return Math.min(words, 9) / 10;
  if (cluster.type === 'Place') return 10;
  const text = textOf(context.analysis.paragraphs[member.paragraph]!.tokens, member);
  const isShouted = text === text.toUpperCase();
  return 1 + Math.min(words, 9) - (isShouted ? 0.5 : 0);
}

/** What all places together say of the thing; the first that says something counts. */
function traitsOf(cluster: Cluster): MentionTraits {
  const traits: Record<string, unknown> = {};
  const roleWords = new Set<string>();
  for (const { mention } of cluster.members) {
    if (mention === undefined) continue;
    for (const key of SHARED_TRAITS) if (mention[key] !== undefined) traits[key] ??= mention[key];
    for (const word of mention.roleWords ?? []) roleWords.add(word);
  }
  if (cluster.type === 'Person' && cluster.gender !== undefined) traits.gender = cluster.gender;
  if (roleWords.size > 0) traits.roleWords = [...roleWords];
  return traits;
}
const SHARED_TRAITS = ['country', 'countryBasis', 'placeKind', 'bodyKind', 'officeRank', 'portfolio', 'acting'] as const;

/**
 * "The government" alone, in a report that gives it no fuller name, serves as the name of the one government that the
 * report speaks of; other institutions have a name of their own that the report can be missing.
 */
const servesAsName = ({ type, members }: Cluster): boolean =>
  type === 'Body' && members.every(({ form, mention }) => form !== 'name' && (mention === undefined || mention.bodyKind === 'government'));

function toMention(context: ExtractContext, cluster: Cluster): Mention {
  sortMembers(cluster);
  const { type, members } = cluster;
  const isNamedByNoun = servesAsName(cluster);
  const spans = members.map((member): MentionSpan => {
    const { tokens } = context.analysis.paragraphs[member.paragraph]!;
    const start = tokens.start(member.from);
    const form = isNamedByNoun && member.form === 'nominal' ? 'name' : member.form;
    return { start, end: tokens.end(member.to - 1), sentenceIndex: sentenceIndexAt(context, start), form, rule: member.rule };
  });
  let best = 0;
  let highest = nameRank(context, cluster, members[0]!);
  for (let k = 1; k < members.length; k++) {
    const rank = nameRank(context, cluster, members[k]!);
    if (rank > highest) [best, highest] = [k, rank];
  }
  const { start, end } = spans[best]!;
  const text = context.report.text.slice(start, end);
  return {
    ...traitsOf(cluster),
    id: mentionId(context.report.id, spans[0]!.start, type),
    type,
    text,
    norm: nameKey(text),
    form: spans.some((span) => span.form === 'name') ? 'name' : 'nominal',
    spans,
  };
}
