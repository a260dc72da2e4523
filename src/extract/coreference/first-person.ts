import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { ExtractContext } from '../context.ts';
import { words } from '../lexicons/words.ts';
import { subjectOf } from './binding.ts';
import type { Cluster } from './cluster.ts';

const RULE = 'extract/coreference/first-person';
const SAYING = words('say tell add state note explain write tweet post announce comment stress warn declare reply argue continue insist');
/** What a state or an institution does by saying it, in the present, in a text of its own. */
const VOICE = words(
  'welcome condemn urge call commend congratulate support stand remain reaffirm applaud deplore regret express extend encourage reiterate mourn thank salute',
);
const SPEAKERS: ReadonlySet<string> = new Set(['Person', 'Office', 'Body']);
const ISSUERS: ReadonlySet<string> = new Set(['Body', 'Place']);

/** A paragraph with what first persons are found by. */
interface Spoken {
  readonly t: Tokens;
  readonly sentences: readonly TokenRange[];
  readonly isTitle: boolean;
  readonly quoted: readonly boolean[];
  clusterAt(i: number, types: ReadonlySet<string>): Cluster | undefined;
}

/**
 * Links "I" and "we" to who speaks: the one who is quoted, the one whose words a line that ends in a colon opens, the one named beside it ("I, Anna Kovacs, hereby
 * appoint"); in a text that quotes nobody there, the one state or body that welcomes and condemns in it.
 */
export function linkFirstPerson(context: ExtractContext, clusters: readonly Cluster[]): void {
  const { paragraphs } = context.analysis;
  const here = paragraphs.map(({ tokens }) => firstPersons(tokens));
  if (here.every((found) => found.length === 0)) return;
  const spoken = read(context, clusters);
  let issuer: Cluster | undefined | 'unread' = 'unread';
  let announced: Cluster | undefined;
  let last: Cluster | undefined;
  spoken.forEach((paragraph, number) => {
    const found = here[number]!;
    // Words that a colon opens go on as long as they speak of themselves.
    if (found.length === 0) announced = undefined;
    for (const i of found) {
      let speaker = named(paragraph, i);
      if (speaker === undefined && paragraph.quoted[i]) speaker = quotedBy(paragraph, i) ?? announced ?? last;
      else if (speaker === undefined && isReported(paragraph, i)) continue;
      else if (speaker === undefined) {
        if (issuer === 'unread') issuer = issuerOf(spoken);
        speaker = announced ?? (paragraph.t.lower(i) === 'we' ? issuer : undefined);
      }
      speaker?.members.push({ paragraph: number, from: i, to: i + 1, head: i, form: 'pronoun', rule: RULE });
    }
    last = paragraph.sentences.map((s) => speakerIn(paragraph, s)).findLast((s) => s !== undefined);
    if (paragraph.t.length > 0 && paragraph.t.text(paragraph.t.length - 1) === ':') announced = last;
  });
}

const firstPersons = (t: Tokens): readonly number[] => {
  const found: number[] = [];
  for (let i = 0; i < t.length; i++) {
    const word = t.lower(i);
    if ((word === 'we' || (word === 'i' && t.text(i) === 'I')) && t.pos(i) === 'PRON') found.push(i);
  }
  return found;
};

function read({ analysis }: ExtractContext, clusters: readonly Cluster[]): readonly Spoken[] {
  const at = analysis.paragraphs.map(() => new Map<number, Cluster[]>());
  for (const cluster of clusters)
    for (const { paragraph, from, to } of cluster.members)
      for (let i = from; i < to; i++) at[paragraph]!.set(i, [...(at[paragraph]!.get(i) ?? []), cluster]);
  return analysis.paragraphs.map(({ tokens, sentences, isTitle }, number) => ({
    t: tokens,
    sentences,
    isTitle,
    quoted: quotedIn(tokens),
    clusterAt: (i, types) => {
      const found = (at[number]!.get(i) ?? []).filter(({ type }) => types.has(type));
      return found.find(({ type }) => type === 'Person') ?? found[0];
    },
  }));
}

/** Which tokens stand between quotation marks; a quotation that nothing closes ends with its paragraph. */
function quotedIn(t: Tokens): readonly boolean[] {
  const quoted: boolean[] = [];
  let isOpen = false;
  for (let i = 0; i < t.length; i++) {
    const text = t.text(i);
    if (text === '“' || text === '«' || text === '``') isOpen = true;
    else if (text === '”' || text === '»' || text === "''") isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    quoted.push(isOpen);
  }
  return quoted;
}

const sentenceAt = (p: Spoken, i: number): number => p.sentences.findIndex(({ from, to }) => from <= i && i < to);

/** Who says something outside the quotation marks of the sentence. */
function speakerIn(p: Spoken, { from, to }: TokenRange): Cluster | undefined {
  for (let v = from; v < to; v++) {
    if (p.quoted[v] || p.t.pos(v) !== 'VERB' || !SAYING.has(p.t.lemma(v).toLowerCase())) continue;
    const subject = subjectOf(p.t, v);
    const speaker = subject === undefined || p.quoted[subject] ? undefined : p.clusterAt(subject, SPEAKERS);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** Who says the quotation: in its sentence, in the one that closes it, or in the one before. */
function quotedBy(p: Spoken, i: number): Cluster | undefined {
  const own = sentenceAt(p, i);
  let end = i;
  while (end < p.t.length && p.quoted[end]) end++;
  const closing = sentenceAt(p, Math.min(end, p.t.length - 1));
  for (const s of [own, closing, own - 1, own - 2]) {
    const range = p.sentences[s];
    const speaker = range === undefined ? undefined : speakerIn(p, range);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** "The ministry said we should": the sentence says itself whose words it tells. */
function isReported(p: Spoken, i: number): boolean {
  const range = p.sentences[sentenceAt(p, i)];
  return range !== undefined && speakerIn(p, { from: range.from, to: i }) !== undefined;
}

/** "I, Anna Kovacs, ..." */
const named = (p: Spoken, i: number): Cluster | undefined =>
  p.t.text(i + 1 < p.t.length ? i + 1 : i) === ',' ? p.clusterAt(Math.min(i + 2, p.t.length - 1), new Set(['Person'])) : undefined;

/** The one state or body that speaks in the text: "The United States welcomes ..."; two, or none, say nothing. */
function issuerOf(spoken: readonly Spoken[]): Cluster | undefined {
  const found = new Set<Cluster>();
  for (const p of spoken) {
    if (p.isTitle) continue;
    for (let v = 0; v < p.t.length; v++) {
      if (p.quoted[v] || !/^VB[ZP]$/.test(p.t.tag(v)) || !VOICE.has(p.t.lemma(v).toLowerCase())) continue;
      if (p.t.dep(v) !== 'ROOT' && !(p.t.dep(v) === 'conj' && p.t.dep(p.t.head(v)) === 'ROOT')) continue;
      const subject = subjectOf(p.t, v);
      const issuer = subject === undefined ? undefined : p.clusterAt(subject, ISSUERS);
      if (issuer !== undefined) found.add(issuer);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
