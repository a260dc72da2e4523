import type { Tokens } from '../../model/analysis.ts';
import { words } from './words.ts';

/** Verbs of headlines that the tagger takes for plural nouns: "A court orders ...", "The president pardons ...". */
const HEADLINE_VERBS =
  words(`order pardon ban name vote call plan sanction cut charge arrest demand reject approve recall deploy seek request appeal pledge
  promise offer report warn sack fire oust dismiss appoint sign suspend halt block lift end launch open close move strike win free release jail fine sentence
  question fear claim face raid seize protest march attack kill hit blast delay freeze cap raise hike slash`);
const PHRASE_START: ReadonlySet<string> = new Set(['DT', 'NNP', 'NNPS', 'JJ', 'CD', 'PRP$', 'NN', 'NNS', 'JJR', '$', 'IN', 'TO', 'VBG']);

interface Change {
  head?: number;
  dep?: string;
  tag?: string;
  pos?: string;
}

/**
 * The parse with headline verbs mended: a root that the tagger calls a plural noun, whose lemma is a verb of the list and that stands
 * between a noun phrase and another phrase, becomes the verb; what hung on it as compound and apposition becomes subject and object.
 */
export function repairHeadlineVerbs(t: Tokens): Tokens {
  const changes = new Map<number, Change>();
  for (let i = 1; i < t.length - 1; i++) {
    if (t.dep(i) !== 'ROOT' || t.tag(i) !== 'NNS' || !HEADLINE_VERBS.has(t.lemma(i).toLowerCase()) || !PHRASE_START.has(t.tag(i + 1)))
      continue;
    const kids = t.children(i);
    const left = kids.filter((c) => c < i && t.dep(c) !== 'punct');
    const subject = left.find((c) => t.dep(c) === 'nsubj') ?? left.filter((c) => t.dep(c) === 'compound' || t.dep(c) === 'poss').at(-1);
    if (subject === undefined) continue;
    changes.set(i, { tag: 'VBZ', pos: 'VERB' });
    if (t.dep(subject) !== 'nsubj') changes.set(subject, { dep: 'nsubj' });
    for (const c of left)
      if (c !== subject && c < subject && ['compound', 'det', 'amod', 'nmod', 'nummod'].includes(t.dep(c)))
        changes.set(c, { head: subject });
    const object = kids.find((c) => c > i && (t.dep(c) === 'dobj' || t.dep(c) === 'appos'));
    if (object !== undefined) changes.set(object, { dep: 'dobj' });
    for (const c of kids)
      if (c > i && (t.dep(c) === 'relcl' || t.dep(c) === 'acl') && t.children(c).some((a) => t.lower(a) === 'to'))
        changes.set(c, { dep: 'xcomp' });
  }
  return changes.size === 0 ? t : changed(t, changes);
}

function changed(t: Tokens, changes: ReadonlyMap<number, Change>): Tokens {
  const head = (i: number): number => changes.get(i)?.head ?? t.head(i);
  const children = new Map<number, number[]>();
  const touched = new Set<number>();
  for (const [i, c] of changes) if (c.head !== undefined) touched.add(c.head).add(t.head(i));
  for (const parent of touched) children.set(parent, []);
  for (let i = 0; i < t.length; i++) if (head(i) !== i) children.get(head(i))?.push(i);
  const childrenOf = (i: number): readonly number[] => children.get(i) ?? t.children(i);
  const edge = (i: number, side: 'leftEdge' | 'rightEdge'): number => {
    if (!touched.has(i)) return t[side](i);
    const edges = childrenOf(i).map((c) => t[side](c));
    return side === 'leftEdge' ? Math.min(i, ...edges) : Math.max(i, ...edges);
  };
  return {
    length: t.length,
    start: (i) => t.start(i),
    end: (i) => t.end(i),
    text: (i) => t.text(i),
    lower: (i) => t.lower(i),
    lemma: (i) => t.lemma(i),
    tag: (i) => changes.get(i)?.tag ?? t.tag(i),
    pos: (i) => changes.get(i)?.pos ?? t.pos(i),
    morph: (i) => t.morph(i),
    head,
    dep: (i) => changes.get(i)?.dep ?? t.dep(i),
    spaceAfter: (i) => t.spaceAfter(i),
    children: childrenOf,
    leftEdge: (i) => edge(i, 'leftEdge'),
    rightEdge: (i) => edge(i, 'rightEdge'),
  };
}
