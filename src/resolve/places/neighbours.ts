import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import type { Location } from '../../model/world.ts';
import { kilometres } from './distance.ts';
import { regionOf } from './region-of.ts';
import type { WeighedPlace } from './weigh.ts';

/** Another place name of the report with what it may mean; doubtful names help one another where they lie together. */
export interface Neighbour {
  readonly mention: string;
  /** Its name keys: what goes by one of them is the same name, and no neighbour. */
  readonly keys: ReadonlySet<string>;
  /** Likeliest first, countries left out; weights are shares of belief, together at most 1. */
  readonly readings: readonly { readonly place: GazetteerPlace; readonly weight: number }[];
  /** Belief by country. */
  readonly countries: ReadonlyMap<string, number>;
  /** Shares by first-level region, alike for all regions that have a place of the name: the rarer a name, the more it says. */
  readonly regions: ReadonlyMap<string, number>;
  /** The one meaning that is sure by itself. */
  readonly sure?: GazetteerPlace;
}

/** Long reports name hundreds of places; the first ones tell where they play. */
export const MOST_NEIGHBOURS = 40;
const MOST_READINGS = 8;
/** The lead in points from which a reading counts as sure before its neighbours are asked. */
const SURE = 0.5;
/** Kilometres at which nearness has fallen to about a third. */
const REACH = 200;
/** Degrees of latitude beyond which a neighbour adds nothing that shows: ten times the reach. */
const FAR = 18;

/** How sharply belief falls with points: a point less is a twentieth. */
const SHARPNESS = 3;

export function toNeighbour(
  mention: string,
  keys: ReadonlySet<string>,
  ranked: readonly WeighedPlace[],
  lead: number,
  gazetteer: Gazetteer,
): Neighbour {
  const [best] = ranked;
  const likely = ranked.slice(0, MOST_READINGS);
  const beliefs = likely.map(({ points }) => Math.exp(SHARPNESS * (points - best!.points)));
  const total = beliefs.reduce((sum, belief) => sum + belief, 0);
  const countries = new Map<string, number>();
  const readings: { place: GazetteerPlace; weight: number }[] = [];
  likely.forEach(({ place }, i) => {
    const weight = beliefs[i]! / total;
    if (place.country === 'xx') return;
    countries.set(place.country, (countries.get(place.country) ?? 0) + weight);
    if (place.kind !== 'country' && place.location !== undefined) readings.push({ place, weight });
  });
  const sure = best && lead >= SURE ? best.place : undefined;
  return {
    mention,
    keys,
    readings,
    countries,
    regions: sure === undefined ? regionShares(ranked, gazetteer) : ownRegion(sure, gazetteer),
    ...(sure === undefined ? {} : { sure }),
  };
}

/** Who has this many people is spoken of everywhere, and says less of where a report plays. */
const FAMOUS = 300_000;
const OF_FAMOUS = 0.2;

function ownRegion(sure: GazetteerPlace, gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const region = regionOf(sure, gazetteer);
  return new Map(region === undefined ? [] : [[region, (sure.population ?? 0) < FAMOUS ? 1 : OF_FAMOUS]]);
}

/** Equal shares of the first-level regions that have one of the places. */
function regionShares(ranked: readonly WeighedPlace[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const regions = new Set(ranked.flatMap(({ place }) => regionOf(place, gazetteer) ?? []));
  return new Map([...regions].map((region) => [region, 1 / regions.size]));
}

/** How many of the other names a first-level region has, each weighed by how few regions have it. */
export function regionSupport(region: string, neighbours: readonly Neighbour[]): number {
  let sum = 0;
  for (const { regions } of neighbours) sum += regions.get(region) ?? 0;
  return sum;
}

/** How much of what the neighbours may mean lies in a country, 0 to below 1: the more of them, the surer. */
export function countrySupport(country: string, neighbours: readonly Neighbour[]): number {
  let sum = 0;
  for (const { countries } of neighbours) sum += countries.get(country) ?? 0;
  return sum / (neighbours.length + 1);
}

/** How well a spot lies with the neighbours: one that surely stands there counts 1; and the nearest of them. */
export function nearness(
  { id: own, location }: { readonly id: string; readonly location: Location },
  neighbours: readonly Neighbour[],
): { readonly score: number; readonly nearest: GazetteerPlace | undefined } {
  let score = 0;
  let best = 0;
  let nearest: GazetteerPlace | undefined;
  for (const { readings } of neighbours) {
    let most = 0;
    for (const { place, weight } of readings) {
      if (place.id === own || Math.abs(location.latitude - place.location!.latitude) > FAR) continue;
      const support = weight * Math.exp(-kilometres(location, place.location!) / REACH);
      if (support > most) most = support;
      if (support > best) {
        best = support;
        nearest = place;
      }
    }
    score += most;
  }
  return { score, nearest };
}
