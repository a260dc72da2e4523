import { CAPTION_LENGTH, cutCaption } from '../../model/caption.ts';
import { DECISION_KINDS, isDecisionKind } from '../../model/decision-kinds.ts';
import type { TimeValue } from '../../model/time-value.ts';
import type { Act } from '../../model/vocabulary.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `4 Jan 2022`, `Jan 2022`, `2022`, or nothing. */
function captionDate({ earliest, latest, precision }: TimeValue): string {
  const day = earliest ?? latest;
  if (day === undefined || precision === 'unknown') return '';
  const [year, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  if (precision === 'year' || precision === 'quarter') return `${year}`;
  return precision === 'month' ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

const ACT_WORDS: Readonly<Record<Act, string>> = {
  enact: '',
  extend: 'extension of ',
  amend: 'change of ',
  suspend: 'suspension of ',
  lift: 'end of ',
  annul: 'annulment of ',
  replace: 'replacement of ',
};

const kindLabel = (kind: string, act: Act | undefined): string =>
  `${ACT_WORDS[act ?? 'enact']}${isDecisionKind(kind) ? DECISION_KINDS[kind].label : kind.replaceAll('_', ' ')}`;

/** `Almaty: state of emergency, 4 Jan 2022`: the word that tells it apart first; the year goes before a word is cut. */
export function caption(about: string | undefined, kind: string, act: Act | undefined, time: TimeValue): string {
  const label = kindLabel(kind, act);
  const date = captionDate(time);
  const shortDate = date.replace(/ \d{4}$/, '');
  const compose = (name: string, when: string): string => `${name === '' ? '' : `${name}: `}${label}${when === '' ? '' : `, ${when}`}`;
  const name = about ?? '';
  const fits = [compose(name, date), compose(name, shortDate), compose(name, '')].find((text) => text.length <= CAPTION_LENGTH);
  if (fits !== undefined) return fits;
  const room = CAPTION_LENGTH - label.length - 2;
  return room >= 8 ? compose(cutCaption(name, room), '') : cutCaption(compose(name, ''));
}
