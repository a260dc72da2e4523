import type { Tokens } from '../../model/analysis.ts';
import { childrenBy, coordinationHead, isPassive, lemmaOf } from './syntax.ts';
import { words } from './words.ts';

const DECIDING = words('decide agree resolve determine order rule');
const TAKING = words('take make reach');
const DECISIONS = words('decision agreement');

/** The words over the clause that say it is decided, without saying by whom: "it was [decided] to close schools", "a [decision] was taken to close schools". */
export function decidedImpersonally(t: Tokens, clause: number): number | undefined {
  const first = coordinationHead(t, clause);
  const up = t.head(first);
  if (up === first) return undefined;
  switch (t.dep(first)) {
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
      return DECIDING.has(lemmaOf(t, up)) && isPassive(t, up) && childrenBy(t, up, 'nsubjpass', 'nsubj').some((s) => t.lower(s) === 'it')
        ? up
        : undefined;
    case 'acl':
      return DECISIONS.has(lemmaOf(t, up)) && t.dep(up) === 'nsubjpass' && TAKING.has(lemmaOf(t, t.head(up))) ? up : undefined;
    default:
      return undefined;
  }
}
