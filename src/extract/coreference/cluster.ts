import type { EntityType } from '../../model/labels.ts';
import type { MentionForm } from '../../model/vocabulary.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Gender } from './gender.ts';

/** One place that speaks of the cluster's thing, with the rule that put it there. */
export interface Member {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly rule: string;
  /** Absent for pronouns. */
  readonly mention?: NameMention;
}

/** What the report says of one thing, while links are being found. */
export interface Cluster {
  readonly type: EntityType;
  readonly members: Member[];
  gender: Gender | undefined;
  /** Folded into another one. */
  into?: Cluster;
}

export const openCluster = (mention: NameMention): Cluster => ({
  type: mention.type,
  members: [{ ...pick(mention), rule: mention.rule }],
  gender: mention.gender,
});

const pick = (mention: NameMention): Omit<Member, 'rule'> => ({
  paragraph: mention.paragraph,
  from: mention.from,
  to: mention.to,
  head: mention.head,
  form: mention.form,
  mention,
});

/** The cluster that a folded one has become part of. */
export function live(cluster: Cluster): Cluster {
  let at = cluster;
  while (at.into !== undefined) at = at.into;
  return at;
}

/** Puts all of `from` into `to`; its members keep their place and take the rule of the link. */
export function fold(from: Cluster, to: Cluster, rule: string): void {
  const source = live(from);
  const target = live(to);
  if (source === target) return;
  for (const member of source.members) target.members.push({ ...member, rule });
  target.gender ??= source.gender;
  source.members.length = 0;
  source.into = target;
}

/** In text order. */
export const sortMembers = (cluster: Cluster): void => {
  cluster.members.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || b.to - a.to);
};
