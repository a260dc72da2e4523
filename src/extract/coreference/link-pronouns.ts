import type { Tokens } from '../../model/analysis.ts';
import { type ContextSentence, type ExtractContext, sentenceIndexAt } from '../context.ts';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../lexicons/person-nouns.ts';
import { clauseVerb, isBarred, looksAhead, subjectOf } from './binding.ts';
import type { Cluster, Member } from './cluster.ts';
import type { Gender } from './gender.ts';
import { type Pronoun, pronounAt } from './pronouns.ts';
import { decay, roleWeight } from './salience.ts';

const RULE = 'extract/coreference/link-pronouns';
/** Sentences that a pronoun looks back over. */
const REACH = 4;
/** The best reading must lead the second by this share of its score. */
const MARGIN = 0.04;

/** Below this no person is near enough to rule out a thing that translation made a person. */
const FAINT = 0.35;
/** Words that stand for people who are not named: "one of them holds in his hands". */
const UNNAMED: ReadonlySet<string> = new Set([
  'one',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'nobody',
  'another',
]);

/** Something a pronoun can mean: a mention of a cluster, or a noun that is no thing of the graph and only stands in the way. */
interface Candidate {
  readonly paragraph: number;
  readonly sentence: number;
  readonly head: number;
  readonly cluster?: Cluster;
  readonly kind: 'person' | 'body' | 'thing' | 'plural';
  readonly gender?: Gender;
  readonly weight: number;
}

interface Scene {
  readonly context: ExtractContext;
  /** Candidates by sentence. */
  readonly bySentence: Map<number, Candidate[]>;
}

const kindOf = (cluster: Cluster): Candidate['kind'] =>
  cluster.type === 'Person' ? 'person' : cluster.type === 'Office' ? 'person' : 'body';

function addCandidate(scene: Scene, candidate: Candidate): void {
  const list = scene.bySentence.get(candidate.sentence);
  if (list) list.push(candidate);
  else scene.bySentence.set(candidate.sentence, [candidate]);
}

/** Nouns that can be meant and are no mention: "her husband", "protesters", "the plan". */
function addNouns(scene: Scene, sentence: ContextSentence, taken: ReadonlySet<number>): void {
  const t = scene.context.analysis.paragraphs[sentence.paragraph]!.tokens;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (UNNAMED.has(t.lower(i)) && t.dep(i) === 'nsubj') {
      addCandidate(scene, { paragraph: sentence.paragraph, sentence: sentence.index, head: i, kind: 'person', weight: roleWeight(t, i) });
      continue;
    }
    if (t.pos(i) !== 'NOUN' || taken.has(i) || t.dep(i) === 'compound' || t.dep(i) === 'npadvmod') continue;
    const lemma = t.lemma(i).toLowerCase();
    const gender = MALE_NOUNS.has(lemma) ? ('male' as const) : FEMALE_NOUNS.has(lemma) ? ('female' as const) : undefined;
    const isPerson = gender !== undefined || PERSON_NOUNS.has(lemma);
    // "her husband, Bill": the name beside it is the candidate.
    const isNamed = isPerson && t.children(i).some((child) => t.dep(child) === 'appos' && taken.has(child));
    if (isNamed || (isPerson && t.dep(i) === 'appos') || t.dep(i) === 'attr') continue;
    const kind = t.tag(i) === 'NNS' ? 'plural' : isPerson ? 'person' : 'thing';
    addCandidate(scene, {
      paragraph: sentence.paragraph,
      sentence: sentence.index,
      head: i,
      kind,
      ...(gender === undefined ? {} : { gender }),
      weight: roleWeight(t, i),
    });
  }
}

const fitsKind = (pronoun: Pronoun, candidate: Candidate, genderOf: (cluster: Cluster) => Gender | undefined): boolean => {
  if (pronoun.kind === 'person') {
    if (candidate.kind !== 'person') return false;
    const gender = candidate.cluster === undefined ? candidate.gender : genderOf(candidate.cluster);
    return gender === undefined || gender === pronoun.gender;
  }
  if (pronoun.kind === 'thing') return candidate.kind === 'body' || candidate.kind === 'thing';
  return candidate.kind === 'plural' || (candidate.kind === 'body' && candidate.cluster?.type === 'Body');
};

interface Scored {
  readonly key: Cluster | string;
  readonly cluster: Cluster | undefined;
  score: number;
}

function scoreOne(t: Tokens, pronoun: number, how: Pronoun, sentence: ContextSentence, candidate: Candidate): number | undefined {
  const isSame = candidate.paragraph === sentence.paragraph && candidate.sentence === sentence.index;
  let score = candidate.weight * decay(sentence.index - candidate.sentence);
  // An office stands for its holder less often than a name does, but "the minister said he" is about the minister.
  if (candidate.cluster?.type === 'Office' && !(isSame && candidate.weight > 0.9)) score *= 0.75;
  if (candidate.paragraph !== sentence.paragraph) score *= 0.8;
  if (!isSame) {
    const isSubject = how.use === 'subject' && candidate.weight > 0.9;
    return score + (isSubject ? 0.12 : 0);
  }
  if (candidate.head >= pronoun && !looksAhead(t, pronoun, candidate.head)) return undefined;
  if (isBarred(t, pronoun, how.use, candidate.head)) return undefined;
  const subject = subjectOf(t, clauseVerb(t, pronoun));
  if (subject === candidate.head) {
    if (how.use === 'possessive') score += 0.55;
    else if (how.use === 'reflexive') score += 3;
    else score += 0.2;
  }
  if (candidate.head > pronoun) score *= 0.8;
  return score;
}

/** Weighs every candidate in reach; of one cluster the best mention counts, and a little for being talked about. */
function rank(
  scene: Scene,
  sentence: ContextSentence,
  pronoun: number,
  how: Pronoun,
  genderOf: (cluster: Cluster) => Gender | undefined,
): Scored[] {
  const t = scene.context.analysis.paragraphs[sentence.paragraph]!.tokens;
  const found = new Map<Cluster | string, Scored>();
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    for (const candidate of scene.bySentence.get(index) ?? []) {
      if (!fitsKind(how, candidate, genderOf)) continue;
      const score = scoreOne(t, pronoun, how, sentence, candidate);
      if (score === undefined) continue;
      const key = candidate.cluster ?? `${index}:${candidate.head}`;
      const known = found.get(key);
      const scored = known ?? { key, cluster: candidate.cluster, score: 0 };
      scored.score = Math.max(scored.score, score) + (known === undefined ? 0 : 0.05);
      found.set(key, scored);
    }
  }
  for (const scored of found.values()) {
    if (scored.cluster === undefined) scored.score *= 0.85;
    else scored.score += 0.04 * Math.min(6, scored.cluster.members.length);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** Translated text gives things a gender: "to create a commission, and … she announced". */
function translatedThing(
  scene: Scene,
  sentence: ContextSentence,
  pronoun: number,
  how: Pronoun,
  clusters: readonly Cluster[],
): Cluster | undefined {
  if (
    how.use !== 'subject' ||
    clusters.some((cluster) => cluster.type === 'Person' && (cluster.gender === undefined || cluster.gender === how.gender))
  )
    return undefined;
  const bodies = (scene.bySentence.get(sentence.index) ?? []).filter(
    (candidate) => candidate.head < pronoun && candidate.cluster?.type === 'Body',
  );
  const different = new Set(bodies.map((candidate) => candidate.cluster));
  return different.size === 1 ? bodies[0]!.cluster : undefined;
}

/** Links pronouns to what they mean, in text order, so that each link makes its thing more prominent for the next. */
export function linkPronouns(context: ExtractContext, clusters: readonly Cluster[]): void {
  const scene: Scene = { context, bySentence: new Map() };
  const takenIn = context.analysis.paragraphs.map(() => new Set<number>());
  for (const cluster of clusters) {
    for (const member of cluster.members) {
      const { tokens } = context.analysis.paragraphs[member.paragraph]!;
      for (let i = member.from; i < member.to; i++) takenIn[member.paragraph]!.add(i);
      // A title with its holder beside it: the holder is meant.
      if (cluster.type === 'Topic' || member.mention?.holderAt !== undefined) continue;
      const sentence = sentenceIndexAt(context, tokens.start(member.from));
      addCandidate(scene, {
        paragraph: member.paragraph,
        sentence,
        head: member.head,
        cluster,
        kind: kindOf(cluster),
        weight: roleWeight(tokens, member.head),
      });
    }
  }
  for (const sentence of context.sentences) addNouns(scene, sentence, takenIn[sentence.paragraph]!);
  for (const sentence of context.sentences) {
    const t = context.analysis.paragraphs[sentence.paragraph]!.tokens;
    for (let i = sentence.from; i < sentence.to; i++) {
      const how = pronounAt(t, i);
      if (how === undefined) continue;
      const ranked = rank(scene, sentence, i, how, (cluster) => cluster.gender);
      const [best, second] = ranked;
      const leads = best !== undefined && (second === undefined || best.score - second.score >= MARGIN * best.score);
      const least = how.kind === 'person' ? 0.12 : 0.7;
      let cluster = leads && best.score >= least ? best.cluster : undefined;
      if (how.kind === 'person' && (best === undefined || best.score < FAINT))
        cluster = translatedThing(scene, sentence, i, how, clusters) ?? cluster;
      if (cluster === undefined) continue;
      const member: Member = { paragraph: sentence.paragraph, from: i, to: i + 1, head: i, form: 'pronoun', rule: RULE };
      cluster.members.push(member);
      if (cluster.type === 'Person' || cluster.type === 'Office') cluster.gender ??= how.gender;
      addCandidate(scene, {
        paragraph: sentence.paragraph,
        sentence: sentence.index,
        head: i,
        cluster,
        kind: kindOf(cluster),
        weight: roleWeight(t, i) * 0.95,
      });
    }
  }
}
