import type { ExtractContext } from '../context.ts';
import type { NameMention } from '../names/name-mention.ts';
import { textOf } from '../tokens.ts';
import { type Cluster, fold, live, openCluster } from './cluster.ts';
import { keyOf } from './name-links.ts';

const RULE = 'extract/coreference/office-links';
/** Ranks of which a country has one, so that rank and country are enough. */
const SINGLE: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government']);
/** Heads that a country may have beside its head of state or of government, or in its parts. */
const OTHER_HEADS = /\b(?:chief minister|first minister|supreme leader|crown prince|president-elect)\b/;
/** Who stands in for the holder holds another office. */
const SECOND = /\b(?:deputy|vice|assistant|junior)\b/;

interface Office {
  readonly cluster: Cluster;
  readonly rank: string;
  readonly noun: string;
  readonly country: string | undefined;
  readonly portfolio: string | undefined;
  readonly ownedBy: string | undefined;
  /** Whether rank and country are enough to tell it. */
  readonly isSingle: boolean;
  /** Whether words behind it say of what. */
  readonly of: boolean;
  /** The people whom the report gives it to. */
  readonly holders: Set<Cluster>;
  /** Where it is spoken of last so far. */
  paragraph: number;
}

function readOffice(context: ExtractContext, mention: NameMention, people: ReadonlyMap<string, Cluster>): Office {
  const { tokens } = context.analysis.paragraphs[mention.paragraph]!;
  const rank = mention.officeRank ?? 'other';
  const words = textOf(tokens, mention).toLowerCase();
  const { country, portfolio, ownedBy } = mention;
  const holder = mention.holderAt === undefined ? undefined : people.get(`${mention.paragraph}:${mention.holderAt}`);
  return {
    cluster: openCluster(mention),
    rank,
    noun: `${SECOND.exec(words)?.[0] ?? ''} ${OTHER_HEADS.exec(words)?.[0] ?? tokens.lower(mention.head)}`,
    country,
    portfolio,
    ownedBy,
    isSingle: SINGLE.has(rank) && portfolio === undefined && ownedBy === undefined && !OTHER_HEADS.test(words),
    of: mention.to > mention.head + 1,
    holders: new Set(holder === undefined ? [] : [live(holder)]),
    paragraph: mention.paragraph,
  };
}

const haveCommon = (a: ReadonlySet<Cluster>, b: ReadonlySet<Cluster>): boolean => [...a].some((holder) => b.has(holder));

/** Whether the report gives the two to different people; where no country is named, that makes them two offices. */
const areHeldApart = (a: Office, b: Office): boolean => a.holders.size > 0 && b.holders.size > 0 && !haveCommon(a.holders, b.holders);

/** Whether the second can be a shorter way to speak of the first. */
function fits(full: Office, short: Office): boolean {
  if (full.rank !== short.rank || areHeldApart(full, short)) return false;
  if (short.country !== undefined && full.country !== undefined && short.country !== full.country) return false;
  if (full.isSingle && short.isSingle) return true;
  if (full.isSingle !== short.isSingle && full.ownedBy === undefined) return false;
  if (short.portfolio !== undefined || full.portfolio !== undefined) {
    return full.noun === short.noun && (short.portfolio === undefined || short.portfolio === full.portfolio);
  }
  return full.noun === short.noun;
}

function join(from: Office, to: Office): void {
  fold(from.cluster, to.cluster, RULE);
  for (const holder of from.holders) to.holders.add(holder);
  to.paragraph = Math.max(to.paragraph, from.paragraph);
}

/**
 * Offices of one rank and country, or one portfolio; a bare noun joins the only office it can mean. Where nobody says of which
 * country they are, "Prime Minister Kurti" and "Prime Minister Vucic" are two.
 */
export function clusterOffices(
  context: ExtractContext,
  mentions: readonly NameMention[],
  people: ReadonlyMap<string, Cluster>,
): readonly Cluster[] {
  const offices: Office[] = [];
  const byKey = new Map<string, Office[]>();
  const bare: Office[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'Office') continue;
    const office = readOffice(context, mention, people);
    const { rank, country, portfolio, ownedBy } = office;
    const isFull = country !== undefined || portfolio !== undefined || mention.form === 'name';
    const what = office.isSingle ? '' : `${office.noun}|${portfolio ?? (ownedBy === undefined ? keyOf(context, mention) : '')}`;
    const key = `${rank}|${country ?? ''}|${ownedBy ?? ''}|${what}`;
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    const same = country === undefined && ownedBy === undefined ? known.filter((other) => !areHeldApart(other, office)) : known;
    const held = same.filter((other) => haveCommon(other.holders, office.holders));
    const near = held.length > 0 ? held : same.length > 1 ? same.filter((other) => other.paragraph === office.paragraph) : same;
    if (near.length === 1) {
      join(office, near[0]!);
      continue;
    }
    known.push(office);
    offices.push(office);
    if (!isFull || (country === undefined && portfolio === undefined && ownedBy === undefined)) bare.push(office);
  }
  for (const short of bare) {
    if (short.cluster.into !== undefined) continue;
    // "the governor of Chiapas" says more than "the governor".
    const says = (full: Office): boolean => !bare.includes(full) || (full.of && !short.of);
    const fit = offices.filter((full) => full !== short && full.cluster.into === undefined && says(full) && fits(full, short));
    if (fit.length === 1) join(short, fit[0]!);
  }
  return offices.map((office) => office.cluster).filter((cluster) => cluster.into === undefined);
}
