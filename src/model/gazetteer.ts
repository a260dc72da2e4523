import type { EntityType } from './labels.ts';
import type { IsoDate } from './time-value.ts';
import type { PlaceKind } from './vocabulary.ts';
import type { Location } from './world.ts';

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** `place/<cc>/<slug>`, the id of the node it becomes. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; a continent or world region has `xx`. */
  readonly country: string;
  readonly location?: Location;
  readonly population?: number;
  readonly timezone?: string;
  readonly geonames?: string;
  readonly iso?: string;
  readonly isCapital?: boolean;
  /** Ids of the places around it, nearest first: district, region, country. */
  readonly partOf: readonly string[];
}

export interface NamedPlace {
  readonly place: GazetteerPlace;
  /** How the words met the name: as it stands, by transliteration key, as an abbreviation, as a former name. */
  readonly match: 'exact' | 'key' | 'abbreviation' | 'former';
}

/** What a demonym or adjective says: `Kazakh`, `French`, `Kyrgyz`. */
export interface Demonym {
  readonly country: string;
}

/** Reference data about places, countries and words for them, handed to the stages that need it. */
export interface Gazetteer {
  readonly version: string;
  /** Every place a name can mean, most populous first; empty when none. `on` picks names that held on that day. */
  places(name: string, on?: IsoDate): readonly NamedPlace[];
  /** Whether any place has a name that begins with these words (lower case, one blank between); for longest-match scans. */
  hasPrefix(words: string): boolean;
  place(id: string): GazetteerPlace | undefined;
  country(code: string): GazetteerPlace | undefined;
  demonym(word: string): Demonym | undefined;
  /** Given names and surname endings vote for persons. */
  isGivenName(word: string): boolean;
  readonly types?: readonly EntityType[];
}
