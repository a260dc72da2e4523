import type { EntityType } from './labels.ts';
import type { IsoDate } from './time-value.ts';
import type { BodyKind, OfficeRank, PlaceKind } from './vocabulary.ts';
import type { Location } from './world.ts';

/** A person, body, office, place or topic as a reference file states it. */
export interface ReferenceEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly country?: string;
  readonly aliases: readonly { readonly name: string; readonly lang?: string; readonly from?: IsoDate; readonly to?: IsoDate }[];
  readonly bodyKind?: BodyKind;
  readonly placeKind?: PlaceKind;
  readonly rank?: OfficeRank;
  readonly partOf?: string;
  readonly body?: string;
  readonly birth?: string;
  readonly sector?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  readonly seats?: number;
  readonly location?: Location;
  readonly population?: number;
  readonly timezone?: string;
  readonly externalIds: Readonly<Record<string, string>>;
  /** Name and version of the file or data set. */
  readonly source: string;
}

export interface ReferenceHolding {
  readonly person: string;
  readonly office: string;
  readonly country: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` and `YYYY` where the source knows no more. */
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly acting?: boolean;
  readonly source: string;
}

export interface ReferenceData {
  readonly entities: readonly ReferenceEntity[];
  readonly holdings: readonly ReferenceHolding[];
}

export const NO_REFERENCE_DATA: ReferenceData = { entities: [], holdings: [] };
