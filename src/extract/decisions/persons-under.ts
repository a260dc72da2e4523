import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { isPersonal } from '../claims/things.ts';
import type { KindMatch } from './frame-of.ts';

/** Whom a warrant or a sentence is for: "issues a warrant for the arrest of Ana Ruiz", "Luis Vega is given a life sentence". */
export function personsUnder(view: ParagraphView, predicate: Predicate, { kind, objects }: KindMatch): readonly number[] {
  const t = view.tokens;
  if (kind === 'court_ruling')
    return predicate.passive && ['give', 'hand'].includes(lemmaOf(t, predicate.token))
      ? childrenBy(t, predicate.token, 'nsubjpass').filter((s) => isPersonal(view, s))
      : [];
  if (kind !== 'detention') return [];
  const under = [...objects.flatMap((o) => prepObjects(t, o, 'for', 'against')), ...predicate.prepObjects('for', 'against')];
  return [...new Set(under.flatMap((o) => (lemmaOf(t, o) === 'arrest' ? prepObjects(t, o, 'of') : [o])))].filter((o) =>
    isPersonal(view, o),
  );
}
