import type { Gazetteer } from '../../model/gazetteer.ts';
import { slug } from '../../model/name-key.ts';
import type { BodyKind, OfficeRank } from '../../model/vocabulary.ts';
import { INSTITUTIONS, INTERNATIONAL_BODIES, NAMED_BODIES } from '../bodies/read-body.ts';
import { NAMED_MINISTERS, OFFICES } from '../offices/read-office.ts';

/** Countries whose name takes the article inside a phrase: `Government of the United States`. */
const WITH_ARTICLE = new Set(['US', 'GB', 'NL', 'AE', 'PH', 'CZ', 'DO', 'CF', 'CD', 'CG', 'BS', 'GM', 'MV', 'KM', 'SB', 'MH', 'SC']);

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titleCase = (words: string): string => words.replace(/\b(?!(?:of|and|for|the|in|to)\b)[a-z]/g, (letter) => letter.toUpperCase());
const wordsOf = (part: string): string => part.replaceAll('-', ' ');

function countryPhrase(code: string, gazetteer: Gazetteer): string | undefined {
  const country = gazetteer.country(code);
  return country && `${WITH_ARTICLE.has(code) ? 'the ' : ''}${country.name}`;
}

const of = (what: string, code: string, gazetteer: Gazetteer): string => {
  const country = countryPhrase(code, gazetteer);
  return country === undefined ? what : `${what} of ${country}`;
};

export interface Described {
  readonly name: string;
  readonly bodyKind?: BodyKind;
  readonly rank?: OfficeRank;
  /** Part of the id of the body that the office belongs to. */
  readonly body?: string;
}

/** The name and kind that the last part of a body's id stands for: `kz`, `ministry-of-energy` → Ministry of Energy of Kazakhstan. */
export function describeBody(code: string, part: string, gazetteer: Gazetteer): Described {
  const international = code === 'xx' ? INTERNATIONAL_BODIES.find((body) => body.slug === part) : undefined;
  if (international) return { name: international.name, bodyKind: international.kind };
  const named = NAMED_BODIES.find((body) => body.country === code && body.slug === part);
  if (named) return { name: named.name, bodyKind: named.kind };
  const concept = INSTITUTIONS.get(part);
  if (concept) return { name: of(part === 'government' ? 'Government' : titleCase(wordsOf(part)), code, gazetteer), bodyKind: concept };
  if (part.startsWith('ministry-of-')) return { name: of(titleCase(wordsOf(part)), code, gazetteer), bodyKind: 'ministry' };
  const at = part.indexOf('-of-', 1);
  const local = part.slice(0, Math.max(0, at));
  const place = at < 0 ? undefined : gazetteer.place(`place/${code.toLowerCase()}/${part.slice(at + 4)}`);
  if (place) return { name: `${titleCase(wordsOf(local))} of ${place.name}`, bodyKind: INSTITUTIONS.get(local) ?? 'government' };
  return { name: titleCase(wordsOf(part)) };
}

/** The same for an office: `kz`, `minister-of-energy` → Minister of Energy of Kazakhstan, of the ministry of that name. */
export function describeOffice(code: string, part: string, gazetteer: Gazetteer): Described {
  const concept = OFFICES.get(part);
  if (concept) {
    const title = part === 'monarch' ? 'Monarch' : titleCase(wordsOf(part));
    return { name: of(title, code, gazetteer), rank: concept.rank, ...(concept.body ? { body: concept.body } : {}) };
  }
  const minister = /^(?:(deputy|first-deputy)-)?minister-of-(.+)$/.exec(part);
  if (minister) {
    const named = minister[1] ? undefined : NAMED_MINISTERS.find((each) => each.country === code && slug(each.portfolio) === minister[2]);
    return {
      name: of(named?.title ?? sentenceCase(titleCase(wordsOf(part))), code, gazetteer),
      rank: minister[1] ? 'deputy' : 'minister',
      body: `ministry-of-${minister[2]}`,
    };
  }
  const head = /^head-of-(.+)$/.exec(part);
  if (head)
    return { name: `Head of ${describeBody(code === 'XX' ? 'xx' : code, head[1]!, gazetteer).name}`, rank: 'head_of_body', body: head[1]! };
  const local = /^(governor|mayor)-of-(.+)$/.exec(part);
  if (local) {
    const place = gazetteer.place(`place/${code.toLowerCase()}/${local[2]}`);
    return { name: `${sentenceCase(local[1]!)} of ${place?.name ?? titleCase(wordsOf(local[2]!))}`, rank: local[1] as OfficeRank };
  }
  return { name: titleCase(wordsOf(part)) };
}
