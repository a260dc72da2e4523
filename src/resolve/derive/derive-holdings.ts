import type { DerivedHoldings } from '../../model/derivation.ts';
import { holdingId } from '../../model/ids.ts';
import type { Decision, HappeningRole, Holding } from '../../model/world.ts';
import { addDays } from './days.ts';
import { byId, byText, sortedUnique } from './order.ts';

/** Days by which two statements of one change of office may differ. */
const SLACK = 45;

const STARTING: ReadonlySet<string> = new Set(['appointment']);
const ENDING: ReadonlySet<string> = new Set(['official_removal', 'resignation']);
const END_CAUSES: Readonly<Record<string, string>> = { official_removal: 'removal', resignation: 'resignation' };

export const changesHoldings = ({ kind, act, stage, certainty }: Decision): boolean =>
  (STARTING.has(kind) || ENDING.has(kind)) &&
  act === 'enact' &&
  (stage === 'adopted' || stage === 'in_force') &&
  certainty !== 'unconfirmed' &&
  certainty !== 'contested';

/** The people whose office a decision changes: the one it removes or appoints, or who resigns. */
export function peopleOf({ kind, roles }: Decision): readonly string[] {
  const isPerson = (id: string | undefined): id is string => id?.startsWith('person/') === true;
  const ids = (type: string): readonly string[] =>
    roles
      .filter((role) => role.type === type && role.basis !== 'inferred_holder')
      .flatMap(({ entityId }) => (isPerson(entityId) ? [entityId] : []));
  if (STARTING.has(kind)) return ids('APPOINTS');
  return ids('REMOVES').length > 0 || kind !== 'resignation' ? ids('REMOVES') : ids('DECIDED');
}

const officesOf = ({ roles }: Decision): readonly string[] =>
  roles.filter(({ type }) => type === 'TO_OFFICE').flatMap(({ entityId }) => (entityId?.startsWith('office/') ? [entityId] : []));
const dayOf = ({ precision, earliest, latest }: Decision): string | undefined =>
  precision === 'day' || precision === 'part_of_day' || precision === 'minute' ? (earliest ?? latest) : undefined;
const near = (a: string, b: string): boolean => addDays(a, -SLACK) <= b && b <= addDays(a, SLACK);

interface Change {
  readonly decision: Decision;
  readonly officeId: string | undefined;
  readonly day: string | undefined;
}

/** Someone else held the office before, on and long after the day. */
const contradictsStart = (day: string, personId: string, ofOffice: readonly Holding[]): boolean =>
  ofOffice.some(
    (holding) => holding.personId !== personId && (holding.start ?? '9999') < day && (holding.end ?? '9999-12-31') > addDays(day, SLACK),
  );

/**
 * Holdings of one person: those of reference data, and those that decisions start or end. A decision about a holding of
 * reference data points to it and never changes it.
 */
export function deriveHoldings(
  personId: string,
  decisions: readonly Decision[],
  stated: readonly Holding[],
  statedOfOffice: (officeId: string) => readonly Holding[],
): DerivedHoldings {
  const holdings = new Map<string, Holding>();
  const roles = new Map<string, HappeningRole[]>();
  const conflicting: string[] = [];
  const link = (decision: Decision, type: 'STARTS' | 'ENDS', targetId: string): void => {
    const known = roles.get(decision.id) ?? [];
    if (!known.some((role) => role.type === type && role.targetId === targetId)) {
      roles.set(decision.id, [...known, { type, targetId, claimIds: decision.claimIds }]);
    }
  };
  const put = (holding: Holding): void => {
    const known = holdings.get(holding.id);
    holdings.set(
      holding.id,
      known === undefined ? holding : { ...holding, ...known, claimIds: sortedUnique([...known.claimIds, ...holding.claimIds]) },
    );
  };
  const changes = (kinds: ReadonlySet<string>): readonly Change[] =>
    decisions
      .filter((decision) => kinds.has(decision.kind))
      .sort((a, b) => byText(a.sortDate, b.sortDate) || byId(a, b))
      .flatMap((decision) => {
        const offices = officesOf(decision);
        const day = dayOf(decision);
        return (offices.length === 0 ? [undefined] : offices).map((officeId) => ({ decision, officeId, day }));
      });
  for (const { decision, officeId, day } of changes(STARTING)) {
    if (officeId === undefined) continue;
    const known = stated.find(
      (one) => one.officeId === officeId && (day === undefined || (one.start !== undefined && near(one.start, day))),
    );
    if (known !== undefined) link(decision, 'STARTS', known.id);
    else if (day !== undefined && contradictsStart(day, personId, statedOfOffice(officeId))) conflicting.push(...decision.claimIds);
    else {
      const id = holdingId(personId, officeId, day);
      const time =
        day === undefined ? { precision: 'unknown' as const } : { precision: 'day' as const, start: day, earliest: day, when: `${day}/..` };
      put({ id, personId, officeId, origin: 'report', claimIds: decision.claimIds, ...time });
      link(decision, 'STARTS', id);
    }
  }
  for (const { decision, officeId, day } of changes(ENDING)) {
    const covers = (one: Holding): boolean =>
      (officeId === undefined || one.officeId === officeId) &&
      (day === undefined || ((one.start ?? '') <= day && (one.end === undefined || one.end >= addDays(day, -SLACK))));
    const known = stated.filter(covers);
    const ended = known.filter(({ end }) => end === undefined || day === undefined || near(end, day));
    if (ended.length === 1) link(decision, 'ENDS', ended[0]!.id);
    else if (known.length > 0 && ended.length === 0 && officeId !== undefined) conflicting.push(...decision.claimIds);
    else if (known.length === 0) {
      const own = [...holdings.values()].filter(covers).sort((a, b) => byText(b.start ?? '', a.start ?? '') || byId(a, b))[0];
      if (own !== undefined) {
        const end = day === undefined || own.end !== undefined ? {} : { end: day, latest: day, when: `${own.start ?? '..'}/${day}` };
        holdings.set(own.id, {
          ...own,
          ...end,
          endCause: own.endCause ?? END_CAUSES[decision.kind]!,
          claimIds: sortedUnique([...own.claimIds, ...decision.claimIds]),
        });
        link(decision, 'ENDS', own.id);
      } else if (officeId !== undefined) {
        const id = holdingId(personId, officeId, undefined);
        const time =
          day === undefined ? { precision: 'unknown' as const } : { precision: 'day' as const, end: day, latest: day, when: `../${day}` };
        put({ id, personId, officeId, origin: 'report', endCause: END_CAUSES[decision.kind]!, claimIds: decision.claimIds, ...time });
        link(decision, 'ENDS', id);
      }
    }
  }
  return { holdings: [...holdings.values()].sort(byId), roles, conflictingClaimIds: sortedUnique(conflicting) };
}
