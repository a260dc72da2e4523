import { hash } from 'node:crypto';
import type { EntityType } from './labels.ts';
import { slug } from './name-key.ts';

/** The first `length` hex digits of the SHA-256 of the parts, which are joined by a character no text holds. */
export function hashOf(parts: readonly (string | number)[], length: number): string {
  return hash('sha256', parts.join('\u0000')).slice(0, length);
}

/** ISO code in lower case, `xx` where no country is known. */
export const countryPart = (country: string | undefined): string => (country ?? 'xx').toLowerCase();

const ENTITY_PREFIX: Record<EntityType, string> = { Person: 'person', Body: 'body', Office: 'office', Place: 'place', Topic: 'topic' };

/** `person/kz/kassym-jomart-tokayev`; topics have no country. */
export function entityId(type: EntityType, country: string | undefined, name: string): string {
  return type === 'Topic' ? `topic/${slug(name)}` : `${ENTITY_PREFIX[type]}/${countryPart(country)}/${slug(name)}`;
}

/** `key` = canonical URL, else the record's own id, else the file's base name; never its path, position or batch. */
export const reportId = (sourceId: string, key: string, textHash: string): string => `report/${hashOf([sourceId, key, textHash], 16)}`;
export const sourceId = (domainOrName: string): string =>
  `source/${/^[\w-]+(\.[\w-]+)+$/.test(domainOrName) ? domainOrName.toLowerCase() : slug(domainOrName)}`;
/** The source of reports that name none: nothing says that two of them come from one. */
export const UNKNOWN_SOURCE: string = sourceId('unknown');
export const sentenceId = (report: string, index: number): string => `${report}#s${index}`;
export const mentionId = (report: string, start: number, type: EntityType): string => `${report}#m${start}-${type}`;
export const claimId = (report: string, parts: readonly (string | number)[]): string => `${report}#c${hashOf(parts, 12)}`;
export const holdingId = (person: string, office: string, start: string | undefined): string =>
  `holding/${person.split('/').at(-1)}/${office.split('/').at(-1)}/${start ?? 'unknown'}`;

/** `decision/kz/curfew/almaty/2022-01-05-1a2b3c`; `smallestClaim` keeps two of one day apart. */
export function happeningId(
  label: 'decision' | 'event',
  country: string | undefined,
  kind: string,
  splitBy: string | undefined,
  earliest: string | undefined,
  smallestClaim: string,
): string {
  return `${label}/${countryPart(country)}/${kind}/${splitBy ?? 'none'}/${earliest ?? 'undated'}-${hashOf([smallestClaim], 6)}`;
}
