import type { Gazetteer } from '../../model/gazetteer.ts';
import type { ExtractContext } from '../context.ts';
import { textOf } from '../tokens.ts';
import type { NameDraft } from './drafts.ts';
import { strongest } from './settle-types.ts';

/** Degrees of a cell; a place counts for its own and the cells around it, so that "near" is some 80 to 160 km. */
const CELL = 0.75;
const MOST_ANCHORS = 20;
const MOST_READINGS = 24;
/** Other names that must have a reading nearby: one alone lies near a namesake of anything. */
const LEAST_NEAR = 2;
/** The same where the country that the report speaks from is known, and only readings in it count. */
const LEAST_NEAR_AT_HOME = 1;
/** What it is worth that a name of the gazetteer lies where the report plays. */
const NEAR_HOME = 1.6;
/** A name with as much for a person is one, wherever its namesake lies. */
const PERSONAL = 1.5;

/** Regions and countries lie near too much. */
const IS_LOCAL: ReadonlySet<string> = new Set(['city', 'district', 'admin2']);

/** Numbers of cells: those beside one another in a row differ by 1, the next row begins a thousand further on. */
const ROW = 1000;

function cellsOf(gazetteer: Gazetteer, name: string, country: string | undefined): readonly number[] {
  const readings = gazetteer
    .places(name)
    .filter(
      ({ place, match }) =>
        match !== 'key' && IS_LOCAL.has(place.kind) && place.location && (country === undefined || place.country === country),
    );
  return readings
    .slice(0, MOST_READINGS)
    .map(({ place: { location } }) => Math.floor(location!.latitude / CELL) * ROW + Math.floor(location!.longitude / CELL));
}

/**
 * Towns whose names the model takes for people or firms: where a report names places of one neighbourhood, another name
 * that the gazetteer knows there votes for a place too.
 */
export function withHomeRegion(context: ExtractContext, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const anywhere = withNeighbours(context, drafts, undefined, LEAST_NEAR);
  const { country } = context.report;
  return country === undefined ? anywhere : withNeighbours(context, anywhere, country, LEAST_NEAR_AT_HOME, drafts);
}

function withNeighbours(
  { gazetteer, analysis }: ExtractContext,
  drafts: readonly NameDraft[],
  country: string | undefined,
  least: number,
  untouched: readonly NameDraft[] = drafts,
): readonly NameDraft[] {
  const nameOf = (draft: NameDraft): string => textOf(analysis.paragraphs[draft.paragraph]!.tokens, draft);
  const anchors = new Map<string, string>();
  for (const draft of drafts) {
    if (anchors.size === MOST_ANCHORS) break;
    if (anchors.has(draft.key) || draft.own.Place <= 0) continue;
    const sum = { Person: 0, Body: 0, Place: 0, None: 0 };
    for (const choice of ['Person', 'Body', 'Place', 'None'] as const)
      sum[choice] = draft.own[choice] + draft.here[choice] + draft.told[choice];
    if (strongest(sum) === 'Place') anchors.set(draft.key, nameOf(draft));
  }
  if (anchors.size < least) return drafts;
  const around = new Map<number, Set<string>>();
  for (const [key, name] of anchors) {
    for (const centre of cellsOf(gazetteer, name, country)) {
      for (let down = -1; down <= 1; down++) {
        for (let right = -1; right <= 1; right++) {
          const cell = centre + down * ROW + right;
          const names = around.get(cell);
          if (names) names.add(key);
          else around.set(cell, new Set([key]));
        }
      }
    }
  }
  const isNear = (draft: NameDraft): boolean =>
    cellsOf(gazetteer, nameOf(draft), country).some((cell) => {
      const names = around.get(cell);
      return names !== undefined && names.size - (names.has(draft.key) ? 1 : 0) >= least;
    });
  return drafts.map((draft, i) =>
    draft === untouched[i] &&
    draft.fixed === undefined &&
    draft.own.Place > 0 &&
    draft.own.Person < PERSONAL &&
    draft.traits.roleWords === undefined &&
    isNear(draft)
      ? { ...draft, own: { ...draft.own, Place: draft.own.Place + NEAR_HOME } }
      : draft,
  );
}
