import { cutCaption } from '../model/caption.ts';
import { DECISION_KIND_CODES, DECISION_KINDS, type DecisionKindCode } from '../model/decision-kinds.ts';
import type { NodeRow } from '../model/rows.ts';
import { node } from './row.ts';

export const kindId = (code: DecisionKindCode): string => `kind/${code}`;
const codes = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split(','));

/** The kinds of decision with their codes; part of every graph. */
export const kindRows = (): readonly NodeRow[] =>
  DECISION_KIND_CODES.map((code) => {
    const { label, family, lasting, territorial, plover, cameo, cameoWhenLifted } = DECISION_KINDS[code];
    const event = [plover?.event, plover?.mode].filter((part) => part !== undefined).join('-');
    return node('DecisionKind', kindId(code), {
      name: cutCaption(label),
      origin: 'reference',
      label,
      family,
      lasting,
      territorial,
      plover: event === '' ? undefined : event,
      ploverContexts: plover?.contexts,
      cameo: codes(cameo),
      cameoLifted: codes(cameoWhenLifted),
    });
  });
