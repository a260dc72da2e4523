import type { Tokens } from '../../model/analysis.ts';
import type { BodyKind, PlaceKind } from '../../model/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { BARE_BODY_NOMINALS, BODY_NOMINALS } from '../lexicons/bodies.ts';
import { OFFICE_NOUNS, PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { PLACE_NOMINALS } from '../lexicons/places.ts';
import { isCapitalised, lowerOf, textOf } from '../tokens.ts';
import { countryOf } from './country-words.ts';
import type { NameMention } from './name-mention.ts';

const MAX_WORDS = 3;
const INDEFINITE_KINDS: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'government',
  'commission',
  'ministry',
  'agency',
  'court',
  'parliament',
]);
const DETERMINERS = /^(?:the|this|that|these|those|its|their|his|her|our)$/;
const INDEFINITE = /^(?:a|an|another|new)$/;
/** Words that may stand between the determiner and the noun. */
const LOOSE_MODIFIERS: ReadonlySet<string> = new Set([
  'new',
  'special',
  'joint',
  'state',
  'federal',
  'local',
  'regional',
  'military',
  'central',
  'national',
  'ruling',
  'interim',
  'transitional',
  'entire',
  'whole',
  'same',
  'country',
  'supreme',
  'constitutional',
  'high',
  'lower',
  'upper',
  'independent',
  'governmental',
  'parliamentary',
  'security',
  'armed',
  'oil',
  'rich',
  'operational',
  'emergency',
  'anti-crisis',
  'investigative',
  'election',
  'electoral',
  'coalition',
  'opposition',
  'city',
  'district',
  'provincial',
  'public',
  'foreign',
  'law',
  'enforcement',
  'riot',
  'secret',
  'border',
  'northern',
  'southern',
  'eastern',
  'western',
  'capital',
  'port',
  'neighbouring',
  'neighboring',
  'overseas',
  'autonomous',
  'coastal',
  'small',
  'large',
  'largest',
]);

/** Singular nouns that also stand before a name. */
const PEOPLE: ReadonlySet<string> = new Set(['judge', 'magistrate']);
/** People who stand for a body only where the words say of what place: "Icelandic officials", "lawmakers in Georgia". */
const PEOPLE_OF: ReadonlySet<string> = new Set(['officials', 'lawmakers', 'legislators', 'deputies']);
const MODIFIERS: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'npadvmod', 'punct']);

/** A word in front that belongs to the noun's phrase: an adjective, a noun before it, the hyphen between them. */
const isModifierOf = (t: Tokens, i: number, head: number): boolean =>
  MODIFIERS.has(t.dep(i)) && (t.dep(i) !== 'punct' || t.text(i) === '-') && t.head(i) > i && t.head(i) <= head;

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BODY_NOMINALS.keys(), ...PLACE_NOMINALS.keys()].map((entry) => entry.split(/[ '-]/)[0]!),
);

interface Noun {
  readonly to: number;
  readonly bodyKind?: BodyKind;
  readonly placeKind?: PlaceKind;
}

function nounAt(t: Tokens, i: number, limit: number): Noun | undefined {
  if (!FIRST_WORDS.has(t.lower(i))) return undefined;
  for (let to = Math.min(limit, i + MAX_WORDS); to > i; to--) {
    const words = lowerOf(t, { from: i, to });
    const bodyKind = BODY_NOMINALS.get(words);
    const placeKind = bodyKind === undefined ? PLACE_NOMINALS.get(words) : undefined;
    if (bodyKind === undefined && placeKind === undefined) continue;
    if (t.pos(to - 1) !== 'NOUN' && t.pos(to - 1) !== 'PROPN') return undefined;
    return { to, ...(bodyKind === undefined ? {} : { bodyKind }), ...(placeKind === undefined ? {} : { placeKind }) };
  }
  return undefined;
}

/** "of ministers", "of deputies": those whom a body is made of. */
const isOfMembers = (word: string): boolean => word.endsWith('s') && OFFICE_NOUNS.has(word.slice(0, -1));

/** Bodies and places that stand in the text by their kind alone: `the ministry`, `a commission`, `Kazakh authorities`, `the city`. */
export function findNominals(context: ExtractContext, names: readonly NameMention[]): readonly NameMention[] {
  const { analysis, gazetteer } = context;
  const found: NameMention[] = [];
  const namesOf = new Map<number, NameMention[]>();
  for (const name of names) {
    const list = namesOf.get(name.paragraph);
    if (list) list.push(name);
    else namesOf.set(name.paragraph, [name]);
  }
  analysis.paragraphs.forEach((paragraph, number) => {
    const t = paragraph.tokens;
    const covered = new Array<boolean>(t.length).fill(false);
    const startingAt = new Map<number, NameMention>();
    const endingAt = new Map<number, NameMention>();
    for (const name of namesOf.get(number) ?? []) {
      for (let i = name.from; i < name.to; i++) covered[i] = true;
      startingAt.set(name.from, name);
      endingAt.set(name.to, name);
    }
    for (const sentence of paragraph.sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        if (covered[i]) continue;
        const noun = nounAt(t, i, sentence.to);
        if (noun === undefined) continue;
        const head = noun.to - 1;
        // A noun that only colours another noun is no thing of its own: "government officials", "judge Moro".
        if (t.dep(head) === 'compound' && t.head(head) > head && (t.pos(t.head(head)) === 'NOUN' || PEOPLE.has(t.lower(head)))) {
          i = head;
          continue;
        }
        // "the state of emergency", "the country of origin": a condition or a description.
        if (noun.placeKind !== undefined && t.lower(noun.to) === 'of' && t.pos(noun.to + 1) === 'NOUN') continue;
        // "the Ouest department": a part of a country that is called so.
        if (
          t.lower(i) === 'department' &&
          noun.to === i + 1 &&
          (noun.to >= sentence.to || t.lower(noun.to) !== 'of') &&
          endingAt.get(i)?.type === 'Place'
        )
          continue;
        let from = i;
        let country: string | undefined;
        const portfolio: string[] = [];
        for (let steps = 0; from > sentence.from && steps < 5; steps++) {
          const word = t.lower(from - 1);
          const demonym = isCapitalised(t.text(from - 1)) ? countryOf(gazetteer, textOf(t, { from: from - 1, to: from })) : undefined;
          if (demonym !== undefined && noun.bodyKind !== undefined) country ??= demonym;
          // "the western Canadian province of Alberta"
          else if (demonym !== undefined && noun.placeKind !== 'country') {
            from--;
            continue;
          } else if (noun.bodyKind === 'ministry' && PORTFOLIO_WORDS.has(word)) portfolio.unshift(word);
          else if (!LOOSE_MODIFIERS.has(word) && t.lower(from - 1) !== '-') break;
          from--;
        }
        // "a Brooklyn federal court", "the anti-corruption agency": whatever else the parser puts before the noun.
        let edge = from;
        let home: NameMention | undefined;
        while (noun.bodyKind !== undefined && edge > sentence.from && isModifierOf(t, edge - 1, head)) {
          const name = endingAt.get(edge);
          // "NATO troops", "the UN relief agency": a body that is named keeps its words.
          if (name?.type === 'Body') break;
          if (name?.type === 'Place') home ??= name;
          edge--;
        }
        const before = edge > sentence.from ? t.lower(edge - 1) : '';
        const owner = /^['’]s?$/.test(before) ? endingAt.get(edge - 1) : undefined;
        let to = noun.to;
        const behind = (preposition: string): NameMention | undefined =>
          to < sentence.to && t.lower(to) === preposition
            ? startingAt.get(t.lower(to + 1 < sentence.to ? to + 1 : to) === 'the' ? to + 2 : to + 1)
            : undefined;
        const complement = behind('of');
        home ??= behind('in');
        if (
          noun.bodyKind === 'ministry' &&
          complement === undefined &&
          to + 1 < sentence.to &&
          t.lower(to) === 'of' &&
          PORTFOLIO_WORDS.has(t.lower(to + 1))
        ) {
          let end = to + 1;
          while (
            end < sentence.to &&
            (PORTFOLIO_WORDS.has(t.lower(end)) ||
              (t.lower(end) === 'and' && end + 1 < sentence.to && PORTFOLIO_WORDS.has(t.lower(end + 1))))
          )
            end++;
          portfolio.push(textOf(t, { from: to + 1, to: end }).toLowerCase());
          to = end;
        }
        // "the council of ministers"
        if (noun.bodyKind !== undefined && to + 1 < sentence.to && t.lower(to) === 'of' && isOfMembers(t.lower(to + 1))) to += 2;
        if (noun.bodyKind !== undefined && complement?.type === 'Place') to = complement.to;
        if (owner?.type === 'Place') country ??= owner.country ?? countryOf(gazetteer, textOf(t, owner));
        if (complement?.type === 'Place') country ??= complement.country ?? countryOf(gazetteer, textOf(t, complement));
        if (home?.type === 'Place' && noun.bodyKind !== undefined) country ??= home.country ?? countryOf(gazetteer, textOf(t, home));
        const isOwned = owner !== undefined || country !== undefined || home?.type === 'Place';
        const isDefinite = DETERMINERS.test(before) || isOwned || portfolio.length > 0;
        const isIndefinite = INDEFINITE.test(before) && noun.bodyKind !== undefined && INDEFINITE_KINDS.has(noun.bodyKind);
        const isBare = BARE_BODY_NOMINALS.has(lowerOf(t, { from: i, to: noun.to }));
        if (PEOPLE_OF.has(t.lower(head)) ? isOwned : isDefinite || isIndefinite || isBare) {
          found.push({
            paragraph: number,
            from: noun.placeKind === undefined ? edge : i,
            to,
            head,
            type: noun.bodyKind === undefined ? 'Place' : 'Body',
            form: 'nominal',
            rule: 'extract/names/nominals',
            ...(noun.bodyKind === undefined ? {} : { bodyKind: noun.bodyKind }),
            ...(noun.placeKind === undefined ? {} : { placeKind: noun.placeKind }),
            ...(portfolio.length > 0 ? { portfolio: portfolio.join(' ') } : {}),
            ...(country === undefined ? {} : { country, countryBasis: 'words' as const }),
          });
        }
        i = to - 1;
      }
    }
  });
  return found;
}
