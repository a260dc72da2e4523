import type { Tokens } from '../../model/analysis.ts';
import type { BodyKind, PlaceKind } from '../../model/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import type { NameMention } from '../names/name-mention.ts';
import { textOf } from '../tokens.ts';
import { type Cluster, fold, openCluster } from './cluster.ts';
import { countryCode, countryMeant, isNear, isNoCapital } from './place-nominals.ts';

const RULE = 'extract/coreference/nominal-links';
/** Kinds whose bare noun stands for a thing of the graph even when nothing in the report names it. */
const STANDS_ALONE: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'government',
  'ministry',
  'commission',
  'agency',
  'security_force',
  'court',
  'parliament',
]);
/** Bodies of one kind that nobody calls by another's noun. */
const COLLEGES: ReadonlySet<string> = new Set(['council', 'commission', 'committee', 'board', 'panel', 'cabinet']);
const LOOK_BACK = 40;

interface Antecedent {
  readonly cluster: Cluster;
  readonly mention: NameMention;
  /** Of a body: the words of its name, and what is said of it beside. */
  readonly words: ReadonlySet<string>;
  /** Of a place that is named. */
  readonly placeKind: PlaceKind | undefined;
}

/** What later nominals ask of a mention, asked once. */
function antecedent(context: ExtractContext, cluster: Cluster, mention: NameMention): Antecedent {
  const { tokens } = context.analysis.paragraphs[mention.paragraph]!;
  const words =
    mention.type === 'Body'
      ? [
          ...textOf(tokens, mention)
            .toLowerCase()
            .split(/[\s-]+/),
          ...(mention.form === 'name' ? toldBeside(tokens, mention) : []),
        ]
      : [];
  const isNamedPlace = mention.type === 'Place' && mention.form === 'name';
  return { cluster, mention, words: new Set(words), placeKind: isNamedPlace ? placeKindOf(context, mention) : undefined };
}

/** "Nordfrakt, a shipping company", "the airline Volta Air": what the words beside the name say it is. */
const toldBeside = (t: Tokens, { from, to, head }: NameMention): readonly string[] =>
  t
    .children(head)
    .filter((c) => (c < from || c >= to) && t.tag(c) === 'NN' && ['appos', 'compound', 'nmod'].includes(t.dep(c)))
    .map((c) => t.lower(c));

const placeKindOf = (context: ExtractContext, mention: NameMention): PlaceKind | undefined => {
  if (mention.placeKind !== undefined) return mention.placeKind;
  const { tokens } = context.analysis.paragraphs[mention.paragraph]!;
  return context.gazetteer.places(textOf(tokens, mention)).find((reading) => reading.match !== 'key')?.place.kind;
};

function bodyFits(short: NameMention, noun: string, { mention: full, words }: Antecedent): boolean {
  if (full.type !== 'Body') return false;
  if (short.country !== undefined && full.country !== undefined && short.country !== full.country) return false;
  if (short.portfolio !== undefined || full.portfolio !== undefined) {
    if (short.portfolio !== undefined && full.portfolio !== undefined) return short.portfolio === full.portfolio;
    if (short.portfolio !== undefined) return false;
  }
  // "Government House" is no government.
  if (noun === 'government' && full.form === 'name' && full.bodyKind !== 'government') return false;
  // "the city council" is no commission that the report names.
  if (COLLEGES.has(noun) && !words.has(noun) && [...words].some((word) => COLLEGES.has(word))) return false;
  return (
    words.has(noun) ||
    (noun === 'agency' && full.form === 'name' && full.bodyKind === 'international') ||
    (full.form === 'name' &&
      full.bodyKind !== undefined &&
      full.bodyKind === short.bodyKind &&
      full.bodyKind !== 'other' &&
      full.bodyKind !== 'government' &&
      full.bodyKind !== 'agency' &&
      full.bodyKind !== 'security_force')
  );
}

/** The place name that the noun announces: "the city of Alma-Ata", "the regional centre — the city of Alma-Ata", "the capital, Bishkek". */
function named(
  context: ExtractContext,
  { paragraph, to, placeKind }: NameMention,
  startingAt: ReadonlyMap<string, NameMention>,
): NameMention | undefined {
  const { tokens: t } = context.analysis.paragraphs[paragraph]!;
  let at = to;
  for (let steps = 0; steps < 3 && at < t.length; steps++) {
    if (/^(?:of|,|-|–|—|\(|the)$/.test(t.lower(at))) {
      at++;
      continue;
    }
    break;
  }
  if (at === to) return undefined;
  const direct = startingAt.get(`${paragraph}:${at}`);
  if (direct?.form === 'name') return placeKind !== undefined && placeKindOf(context, direct) === placeKind ? direct : undefined;
  return direct === undefined ? undefined : named(context, direct, startingAt);
}

/** Kinds whose plural is more than the one that is named: "the courts are independent". */
const COUNTED: ReadonlySet<BodyKind | undefined> = new Set<BodyKind>([
  'court',
  'ministry',
  'commission',
  'parliament',
  'company',
  'party',
  'media',
]);
const isSeveral = (t: Tokens, { bodyKind, head }: NameMention): boolean =>
  COUNTED.has(bodyKind) && t.tag(head) === 'NNS' && t.lower(head) !== 'lawmakers';

/** "French newspaper Le Monde": the noun goes with the name behind it. */
const opensName = ({ type, paragraph, to }: NameMention, bodiesAt: ReadonlySet<string>): boolean =>
  type === 'Body' && bodiesAt.has(`${paragraph}:${to}`);

/** The places named before that the noun can mean. */
function placesFor(
  context: ExtractContext,
  mention: NameMention,
  noun: string,
  recent: readonly Antecedent[],
  mentions: readonly NameMention[],
): readonly Antecedent[] {
  const ofKind = (kind: PlaceKind | undefined): readonly Antecedent[] =>
    recent.filter(({ placeKind }) => placeKind !== undefined && placeKind === kind);
  const regions = noun === 'state' ? ofKind('admin1').filter(({ mention: other }) => isNear(mention, other)) : [];
  if (regions.length > 0) return regions;
  const fit = ofKind(mention.placeKind);
  if (noun === 'capital') return fit.filter(({ mention: other }) => !isNoCapital(context, mention, other));
  if (mention.placeKind !== 'country') return fit;
  const near = fit.filter(({ mention: other }) => isNear(mention, other));
  const hasOthers = new Set(fit.map(({ cluster }) => cluster)).size > 1;
  const candidates = hasOthers ? near : fit;
  const code = countryMeant(
    context,
    mention,
    candidates.map(({ mention: other }) => other),
    mentions,
    hasOthers,
  );
  return code === undefined ? [] : candidates.filter(({ mention: other }) => countryCode(context, other) === code);
}

/** Links "the ministry", "the commission", "the country", "the city" to the one thing before that they can mean. */
export function linkNominals(
  context: ExtractContext,
  mentions: readonly NameMention[],
  clusterOf: Map<NameMention, Cluster>,
): readonly Cluster[] {
  const own: Cluster[] = [];
  const before: Antecedent[] = [];
  const startingAt = new Map(
    mentions.filter((mention) => mention.type === 'Place').map((mention) => [`${mention.paragraph}:${mention.from}`, mention]),
  );
  const bodiesAt = new Set(
    mentions.filter(({ type, form }) => type === 'Body' && form === 'name').map(({ paragraph, from }) => `${paragraph}:${from}`),
  );
  for (const mention of mentions) {
    const known = clusterOf.get(mention);
    if (known !== undefined) {
      if (mention.type === 'Body' || mention.type === 'Place') before.push(antecedent(context, known, mention));
      continue;
    }
    if (mention.form !== 'nominal' || (mention.type !== 'Body' && mention.type !== 'Place')) continue;
    const cluster = openCluster(mention);
    const beside = mention.type === 'Place' ? named(context, mention, startingAt) : undefined;
    const besideCluster = beside === undefined ? undefined : clusterOf.get(beside);
    if (besideCluster !== undefined) {
      fold(cluster, besideCluster, RULE);
      clusterOf.set(mention, besideCluster);
      continue;
    }
    const recent = before.slice(-LOOK_BACK);
    const { tokens } = context.analysis.paragraphs[mention.paragraph]!;
    const noun = tokens.lower(mention.head);
    const isIndefinite = mention.from > 0 && /^(?:an?|another)$/.test(tokens.lower(mention.from - 1));
    const isNew = isIndefinite || isSeveral(tokens, mention) || opensName(mention, bodiesAt);
    const fit = isNew
      ? []
      : mention.type === 'Body'
        ? recent.filter((other) => bodyFits(mention, noun, other))
        : placesFor(context, mention, noun, recent, mentions);
    const clusters = [...new Set(fit.map(({ cluster: found }) => found))];
    // The last-named one counts when nothing else of its kind stands in the report's recent past, or when it alone was named in the sentences just before.
    const near =
      clusters.length > 1
        ? [...new Set(fit.filter(({ mention: other }) => isNear(mention, other)).map(({ cluster: found }) => found))]
        : clusters;
    if (near.length === 1) {
      const target = near[0]!;
      fold(cluster, target, RULE);
      clusterOf.set(mention, target);
      before.push(antecedent(context, target, mention));
      continue;
    }
    // "the Fijian rebels": of no name, but of a country.
    const standsAlone =
      mention.type === 'Body' &&
      mention.bodyKind !== undefined &&
      (STANDS_ALONE.has(mention.bodyKind) || (mention.bodyKind === 'movement' && mention.country !== undefined));
    if (!standsAlone) continue;
    clusterOf.set(mention, cluster);
    before.push(antecedent(context, cluster, mention));
    own.push(cluster);
  }
  return own;
}
