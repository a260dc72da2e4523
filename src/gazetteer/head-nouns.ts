import { nameKey } from '../model/name-key.ts';
import type { PlaceKind } from '../model/vocabulary.ts';

const REGION: readonly PlaceKind[] = ['admin1', 'admin2'];
const DISTRICT: readonly PlaceKind[] = ['admin2', 'district', 'admin1'];
const CITY: readonly PlaceKind[] = ['city'];
/** A municipality is the city's own territory. */
const MUNICIPALITY: readonly PlaceKind[] = ['city', 'admin2', 'district'];
const SITE: readonly PlaceKind[] = ['site'];
const COUNTRY: readonly PlaceKind[] = ['country', 'admin1'];

/** Nouns beside a name that say its level, in English and as transliterations keep them. Written for Gazette. */
const WORDS: readonly (readonly [readonly PlaceKind[], string])[] = [
  [
    REGION,
    'region province oblast oblysy oblisi oblys voblasts voblast viloyat viloyati velayat welayat vilayet wilayah wilaya governorate muhafazah muhafazat state krai kray prefecture canton voivodeship emirate department departement departamento provincia ostan il judet zhupa sheng',
  ],
  [
    DISTRICT,
    'district rayon raion raionu audany county parish borough arrondissement okrug subregion tehsil taluk subdistrict ilcesi shahrestan',
  ],
  [MUNICIPALITY, 'municipality commune comune municipio gemeente obshtina'],
  [CITY, 'city town village settlement qalasy shahri township'],
  [
    SITE,
    'airport airfield airbase aerodrome base dam mountain mount mountains lake reservoir river square bridge crossing checkpoint station port harbour harbor prison hospital university street avenue park valley desert island islands bay canal refinery mine plant cosmodrome stadium mosque cathedral camp peninsula',
  ],
  [COUNTRY, 'republic'],
];

const LEVELS: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  WORDS.flatMap(([kinds, words]) => words.split(' ').map((word) => [word, kinds] as const)),
);

/** Words that make the phrase before them the name of one place: `the city of Alma-Ata`, `Province of Aleppo`. */
const LEADING = /^(?:the )?([a-z]+) of (?:the )?(.+)$/;
const LEADING_SITE = /^(mount|lake|camp|port|mt) (.+)$/;

export interface HeadNoun {
  /** The name without the noun, as a name key. */
  readonly stem: string;
  readonly noun: string;
  /** Kinds that the noun allows, likeliest first. */
  readonly kinds: readonly PlaceKind[];
}

/** The noun that tells the level of a place name, and the name it stands with: `Mangistau region`, `city of Alma-Ata`. */
export function headNoun(name: string): HeadNoun | undefined {
  const key = nameKey(name).replace(/^the /, '');
  const leading = LEADING.exec(key);
  const leadingKinds = leading && LEVELS.get(leading[1]!);
  if (leading && leadingKinds) return { stem: leading[2]!, noun: leading[1]!, kinds: leadingKinds };
  const at = key.lastIndexOf(' ');
  const last = key.slice(at + 1);
  const kinds = at > 0 ? LEVELS.get(last) : undefined;
  if (kinds) return { stem: key.slice(0, at), noun: last, kinds };
  const site = LEADING_SITE.exec(key);
  return site ? { stem: site[2]!, noun: site[1]!, kinds: SITE } : undefined;
}
