import type { EntityLink, Mention } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { nameKey } from '../model/name-key.ts';
import type { BodyKind } from '../model/vocabulary.ts';
import { countriesOf, type MentionCountry } from './bodies/country-of-mention.ts';
import { countryOfRegion, splitCountry, splitSeat } from './bodies/country-words.ts';
import { countryOfLeader, isNamedAfterLeader } from './bodies/named-after-leader.ts';
import { isOfManyCountries, readBody } from './bodies/read-body.ts';
import { readOffice } from './offices/read-office.ts';
import type { PlaceLinks } from './places/link-places.ts';
import { openingPlace } from './places/opening-places.ts';
import { textWithRegion } from './places/own-region.ts';
import type { ReferenceIndex } from './reference/index-reference.ts';
import type { ReportContext } from './report-context.ts';

/** The rule of links that the user's reference data give. */
export const REFERENCE_RULE = 'resolve/reference';

interface Reading {
  /** The country that the words themselves give. */
  readonly country?: string;
  idIn(country: string): string;
  readonly rule: string;
}

function readBodyMention(mention: Mention, gazetteer: Gazetteer, context: string | undefined): Reading | undefined {
  // "Foreign" of "Foreign and Defence Ministries" goes by what it is for.
  const shared = mention.bodyKind === 'ministry' && mention.portfolio !== undefined ? `${mention.portfolio} ministry` : undefined;
  const body = readBody(mention.text, gazetteer, context) ?? (shared === undefined ? undefined : readBody(shared, gazetteer, context));
  return (
    body && {
      ...(body.country ? { country: body.country } : {}),
      idIn: (country) => `body/${country.toLowerCase()}/${body.slug}`,
      rule: 'resolve/bodies/read-body',
    }
  );
}

function readOfficeMention(mention: Mention, gazetteer: Gazetteer, context: string | undefined): Reading | undefined {
  const office = readOffice(mention.text, gazetteer, context, mention.portfolio);
  return (
    office && {
      ...(office.country ? { country: office.country } : {}),
      idIn: (country) => `office/${country.toLowerCase()}/${office.slugIn(country)}`,
      rule: 'resolve/offices/read-office',
    }
  );
}

const UN_ORGANS: ReadonlyMap<string, string> = new Map([
  ['security council', 'united-nations-security-council'],
  ['general assembly', 'united-nations-general-assembly'],
]);

/** "The Security Council" is that of the United Nations where the report speaks of them and no country stands beside it. */
function ofUnitedNations(mention: Mention, context: ReportContext): Reading | undefined {
  const organ = mention.type === 'Body' ? UN_ORGANS.get(mention.norm.replace(/^the /, '')) : undefined;
  if (organ === undefined || mention.countryBasis === 'words') return undefined;
  const isSpokenOf = context.evidence.mentions.some((other) => /\b(?:UN|U\.N\.|United Nations)(?![\w-])/.test(other.text));
  return isSpokenOf ? { country: 'xx', idIn: () => `body/xx/${organ}`, rule: 'resolve/link-institutions' } : undefined;
}

const OFTEN_WORLDWIDE: ReadonlySet<BodyKind> = new Set(['media', 'company', 'movement']);

/** Reuters and Boeing are no others where a report speaks of Chile; the First National Bank may be. */
const isWorldwide = ({ type, form, norm, bodyKind }: Mention): boolean =>
  type === 'Body' &&
  form === 'name' &&
  bodyKind !== undefined &&
  (bodyKind === 'international' || (OFTEN_WORLDWIDE.has(bodyKind) && !norm.includes(' ')));

/** Parties and movements go by such words in one country: African National Congress. */
const OF_ONE_COUNTRY: ReadonlySet<BodyKind> = new Set(['party', 'movement', 'parliament', 'security_force', 'company']);

/** What opens a bracket that stands for itself, up to a name in it: "... the dam. (AP via ". */
const CITING = /(?:^|[.!?]["”]?\s?|\),?\s?)\((?:[^()]{0,80}(?:,|\bvia)\s)?(?:[Tt]he\s)?$/;
const LONGEST_CITING = 100;

/** Whether the name is only cited as a source, in a bracket of its own or as a sentence of its own. */
const isCited = ({ spans, text }: Mention, { evidence }: ReportContext): boolean =>
  spans.every(({ start, end, sentenceIndex }) => {
    const sentence = evidence.sentences[sentenceIndex];
    const isAlone = sentence !== undefined && sentence.end - sentence.start <= text.length + 3 && end - start === text.length;
    return isAlone || CITING.test(evidence.report.text.slice(Math.max(0, start - LONGEST_CITING), start));
  });

/** Whether a country that only surrounds the name says nothing of whose it is: of bodies of many countries and of sources. */
const isUnbound = (mention: Mention, { basis }: MentionCountry, context: ReportContext): boolean =>
  basis !== 'words' &&
  ((isOfManyCountries(mention.text) && !(mention.bodyKind !== undefined && OF_ONE_COUNTRY.has(mention.bodyKind))) ||
    (mention.type === 'Body' && mention.form === 'name' && isCited(mention, context)));

/** Links an institution or office to that of its country; two countries as likely leave it open with both as alternatives; `places` are those of the report. */
export function linkInstitution(
  mention: Mention,
  context: ReportContext,
  gazetteer: Gazetteer,
  reference: ReferenceIndex,
  places: PlaceLinks,
): Mention {
  const type = mention.type as 'Body' | 'Office';
  const countries = countriesOf(mention, context);
  // A ministry that was renamed or split goes by the name that held on the report's day.
  const own = reference.idsOn(type, mention.text, context.evidence.report.publishedOn);
  if (type === 'Body' && own.length === 0 && isNamedAfterLeader(mention, context.evidence, gazetteer))
    return linkGovernmentOfLeader(mention, countries[0], context);
  // "Alexandria Police": the Alexandria that the report means.
  const opening = openingPlace(mention.text, gazetteer, () => false);
  const ownPlace = opening === undefined ? undefined : places.openings.get(nameKey(opening));
  const likely = ownPlace?.country ?? (countries.length === 1 ? countries[0]!.country : undefined);
  const read = type === 'Body' ? readBodyMention : readOfficeMention;
  const ofRegion = textWithRegion(mention, places, context.evidence.report.text);
  const named = ofRegion === undefined ? mention : { ...mention, text: ofRegion };
  // Departments of regions go by names of their own.
  const isRegional = ofRegion !== undefined && /\b(?:department|ministry)\b/i.test(ofRegion);
  const reading = ofUnitedNations(mention, context) ?? (isRegional ? undefined : read(named, gazetteer, likely));
  const said =
    reading?.country ??
    splitCountry(mention.text, gazetteer).country ??
    (type === 'Body' ? countryOfRegion(mention.text, gazetteer) : undefined) ??
    splitSeat(mention.text, gazetteer)?.country;
  const inWords: readonly MentionCountry[] = said
    ? [
        {
          country: said,
          basis: 'words',
          score: 0.97,
          why: said === 'xx' ? 'a body of many countries' : `the words name ${said}`,
        },
      ]
    : countries;
  const known = own.filter(
    (id) => inWords.length === 0 || inWords.some((each) => id.startsWith(`${type.toLowerCase()}/${each.country.toLowerCase()}/`)),
  );
  const context1 = inWords[0];
  if (known.length === 1) {
    const link: EntityLink = {
      entityId: known[0]!,
      score: 0.95,
      rule: REFERENCE_RULE,
      why: `reference data holds the name${context1 ? `; ${context1.why}` : ''}`,
    };
    return withCountry({ ...mention, link }, context1);
  }
  if (reading === undefined)
    return context1 !== undefined &&
      inWords.length === 1 &&
      (context1.basis === 'words' || !(isWorldwide(mention) || isUnbound(mention, context1, context)))
      ? withCountry(mention, context1)
      : mention;
  const links = inWords.map(
    (each): EntityLink => ({ entityId: reading.idIn(each.country), score: each.score, rule: reading.rule, why: each.why }),
  );
  if (inWords.length === 1) return withCountry({ ...mention, link: links[0]! }, context1);
  return links.length > 0 ? { ...mention, alternatives: links } : mention;
}

/** "The Obama administration" is the government of the country that he is head of, whatever countries it deals with; open where no words say which. */
function linkGovernmentOfLeader(mention: Mention, beside: MentionCountry | undefined, context: ReportContext): Mention {
  const country = countryOfLeader(mention.text, context.evidence) ?? (beside?.basis === 'words' ? beside.country : undefined);
  if (country === undefined) return mention;
  const link: EntityLink = {
    entityId: `body/${country.toLowerCase()}/government`,
    score: 0.9,
    rule: 'resolve/bodies/named-after-leader',
    why: `named after its head, whom the words tie to ${country}`,
  };
  return { ...mention, country, countryBasis: 'words', ...(mention.norm.endsWith(' presidency') ? {} : { link }) };
}

function withCountry(mention: Mention, found: MentionCountry | undefined): Mention {
  return found === undefined || found.country === 'xx' ? mention : { ...mention, country: found.country, countryBasis: found.basis };
}
