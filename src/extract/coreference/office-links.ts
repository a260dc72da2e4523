import type { ExtractContext } from '../context.ts';
import type { NameMention } from '../names/name-mention.ts';
import { type Cluster, fold, openCluster } from './cluster.ts';
import { keyOf } from './name-links.ts';

const RULE = 'extract/coreference/office-links';
/** Ranks of which a country has one, so that rank and country are enough. */
const SINGLE: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government']);

const nounOf = (context: ExtractContext, mention: NameMention): string => {
  const { tokens } = context.analysis.paragraphs[mention.paragraph]!;
  return tokens.lower(mention.head);
};

interface Office {
  readonly cluster: Cluster;
  readonly rank: string;
  readonly noun: string;
  readonly country: string | undefined;
  readonly portfolio: string | undefined;
  /** Whether words behind it say of what. */
  readonly of: boolean;
}

/** Whether the second can be a shorter way to speak of the first. */
function fits(full: Office, short: Office): boolean {
  if (full.rank !== short.rank) return false;
  if (short.country !== undefined && full.country !== undefined && short.country !== full.country) return false;
  if (SINGLE.has(full.rank)) return true;
  if (short.portfolio !== undefined || full.portfolio !== undefined) {
    return short.portfolio === undefined ? full.noun === short.noun : short.portfolio === full.portfolio;
  }
  return full.noun === short.noun;
}

/** Offices of one rank and country, or one portfolio; a bare noun joins the only office it can mean. */
export function clusterOffices(context: ExtractContext, mentions: readonly NameMention[]): readonly Cluster[] {
  const offices: Office[] = [];
  const byKey = new Map<string, Office>();
  const bare: Office[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'Office') continue;
    const rank = mention.officeRank ?? 'other';
    const office: Office = {
      cluster: openCluster(mention),
      rank,
      noun: nounOf(context, mention),
      country: mention.country,
      portfolio: mention.portfolio,
      of: mention.to > mention.head + 1,
    };
    const isFull = office.country !== undefined || office.portfolio !== undefined || mention.form === 'name';
    const what = SINGLE.has(rank) ? '' : (office.portfolio ?? keyOf(context, mention));
    const key = `${rank}|${office.country ?? ''}|${what}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      fold(office.cluster, known.cluster, RULE);
      continue;
    }
    byKey.set(key, office);
    offices.push(office);
    if (!isFull || (office.country === undefined && office.portfolio === undefined)) bare.push(office);
  }
  for (const short of bare) {
    if (short.cluster.into !== undefined) continue;
    // "the governor of Chiapas" says more than "the governor".
    const says = (full: Office): boolean => !bare.includes(full) || (full.of && !short.of);
    const fit = offices.filter((full) => full !== short && full.cluster.into === undefined && says(full) && fits(full, short));
    if (fit.length === 1) fold(short.cluster, fit[0]!.cluster, RULE);
  }
  return offices.map((office) => office.cluster).filter((cluster) => cluster.into === undefined);
}
