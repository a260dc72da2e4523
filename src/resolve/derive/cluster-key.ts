import type { Claim } from '../../model/evidence.ts';
import { type Authority, authorityOf } from './authority.ts';
import { type ClaimInReport, namesakeOf } from './claim-block.ts';
import { founds, isPrecise } from './founding.ts';
import type { Namesake } from './namesake.ts';
import { type Said, saidBy } from './said.ts';

/** What a claim does in its block: it founds a happening or joins one, ends or rejects a decision, or denies. */
export type Part = 'founds' | 'ends' | 'rejects' | 'denies';

/** All that tells which happening of its block a claim is about. */
export interface ClusterKey {
  readonly id: string;
  /** What does nothing is about none. */
  readonly part: Part | undefined;
  readonly isEvent: boolean;
  /** Gives a day or less, by its words. */
  readonly isPrecise: boolean;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  /** The day of its report, which bounds what says no date of its own. */
  readonly publishedOn: string | undefined;
  readonly authority: Authority;
  readonly said: Said;
  readonly namesake: Namesake;
}

function partOf(claim: Claim): Part | undefined {
  if (founds(claim)) return 'founds';
  const { about, polarity, stage, modality } = claim;
  if (polarity === 'neg') {
    const denies = about === 'decision' ? stage !== undefined || modality === 'denied' : modality !== 'hypothetical';
    return denies ? 'denies' : undefined;
  }
  if (about !== 'decision') return undefined;
  if (stage === 'rejected') return 'rejects';
  return stage === 'withdrawn' || stage === 'expired' ? 'ends' : undefined;
}

export function clusterKeyOf(item: ClaimInReport): ClusterKey {
  const { claim, publishedOn } = item;
  return {
    id: claim.id,
    part: partOf(claim),
    isEvent: claim.about === 'event',
    isPrecise: isPrecise(claim),
    earliest: claim.earliest,
    latest: claim.latest,
    publishedOn,
    authority: authorityOf(item),
    said: saidBy(item),
    namesake: namesakeOf(item),
  };
}

type Packed = readonly [
  part: Part | null,
  isPrecise: 0 | 1,
  earliest: string | null,
  latest: string | null,
  publishedOn: string | null,
  person: string | null,
  institution: string | null,
  said: string | null,
  namesake: string | null,
];

/** As it is stored beside the claim: short, since whole blocks of them are read. */
export function packClusterKey(item: ClaimInReport): string {
  const { part, isPrecise: precise, earliest, latest, publishedOn, authority, said, namesake } = clusterKeyOf(item);
  const words = said === undefined ? null : [...said].join(' ');
  const packed: Packed = [
    part ?? null,
    precise ? 1 : 0,
    earliest ?? null,
    latest ?? null,
    publishedOn ?? null,
    authority.person ?? null,
    authority.institution ?? null,
    words,
    namesake ?? null,
  ];
  return JSON.stringify(packed);
}

export function unpackClusterKey(id: string, isEvent: boolean, text: string): ClusterKey {
  const [part, precise, earliest, latest, publishedOn, person, institution, said, namesake] = JSON.parse(text) as Packed;
  return {
    id,
    part: part ?? undefined,
    isEvent,
    isPrecise: precise === 1,
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
    publishedOn: publishedOn ?? undefined,
    authority: { ...(person === null ? {} : { person }), ...(institution === null ? {} : { institution }) },
    said: said === null ? undefined : new Set(said.split(' ').filter((word) => word !== '')),
    namesake: namesake ?? undefined,
  };
}
