import { countryPart } from '../../model/ids.ts';
import { slug } from '../../model/name-key.ts';
import type { Draft } from './draft.ts';

const RANK: Record<Draft['kind'], number> = { country: 0, admin1: 1, site: 2, city: 3, district: 4, admin2: 5 };

function ancestors(place: Draft): Draft[] {
  const chain: Draft[] = [];
  for (let around = place.parent; around !== undefined; around = around.parent) chain.push(around);
  return chain;
}

/**
 * Gives each place the shortest id that is free: its name, its name with that of the region around it, and in the end
 * its number in GeoNames. Countries choose first, then regions, then the biggest cities; so an id moves only when a
 * bigger namesake appears.
 */
export function assignIds(drafts: readonly Draft[]): Draft[] {
  const order = [...drafts].sort(
    (a, b) =>
      RANK[a.kind] - RANK[b.kind] ||
      Number(b.capital) - Number(a.capital) ||
      b.population - a.population ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : Number(a.geonames) - Number(b.geonames)),
  );
  const taken = new Set<string>();
  for (const place of order) {
    const base = `place/${countryPart(place.country)}/${slug(place.name)}`;
    const chain = ancestors(place).filter((around) => around.kind !== 'country');
    const region = chain.at(-1) && `${base}-${slug(chain.at(-1)!.name)}`;
    const district = chain.length > 1 ? `${region}-${slug(chain[0]!.name)}` : undefined;
    const kind = `${base}-${place.kind === 'admin1' ? 'region' : place.kind === 'admin2' ? 'district' : place.kind}`;
    const options = [base, region, district, kind, `${base}-${place.geonames || 'xx'}`];
    place.id = options.find((id) => id !== undefined && !taken.has(id)) ?? `${base}-${taken.size}`;
    taken.add(place.id);
  }
  return order;
}
