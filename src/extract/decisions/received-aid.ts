import type { Tokens } from '../../model/analysis.ts';
import { isPublic } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { verbPredicate } from '../claims/predicate.ts';
import { agents } from '../claims/subjects.ts';
import { childrenBy, isVerb, lemmaOf, nounPhrase, prepObjects } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { frameOf } from './frame-of.ts';
import { AID_NOUNS } from './lexicon/noun-classes.ts';
import { isMoney } from './match-deed.ts';

/** "The region will receive 90 million euros from the government": aid, told from its other end. */
export function findReceivedAid(view: ParagraphView): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || !GETTING.has(lemmaOf(t, i))) continue;
    const predicate = verbPredicate(t, i);
    if (predicate.passive || !predicate.objects.some((o) => isMoney(view, o) || AID_NOUNS.has(lemmaOf(t, o)) || donorsOf(t, o).length > 0))
      continue;
    const givers = [
      ...predicate.prepObjects('from'),
      ...predicate.objects.flatMap((o) => prepObjects(t, o, 'from')),
      ...predicate.objects.flatMap((o) => donorsOf(t, o)),
    ].filter((o) => isPublic(view, o) && (lemmaOf(t, i) === 'receive' || mentionOf(view, o) !== undefined));
    if (givers.length === 0) continue;
    const match = {
      kind: 'subsidy_or_payment',
      act: 'enact',
      objects: predicate.subjects,
      role: 'BENEFITS',
      key: 'receive',
      rule: 'decisions/received-aid',
    } as const;
    frames.push(frameOf(view, { ...predicate, subjects: givers }, match));
  }
  return frames;
}

const GETTING = words('receive secure obtain get');

/** "receives a million doses donated by Canada": who gave what it gets. */
const donorsOf = (t: Tokens, got: number): readonly number[] =>
  nounPhrase(t, got)
    .flatMap((i) => childrenBy(t, i, 'acl'))
    .filter((v) => lemmaOf(t, v) === 'donate')
    .flatMap((v) => agents(t, v));
