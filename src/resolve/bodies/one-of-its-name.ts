import type { Mention } from '../../model/evidence.ts';
import type { BodyKind } from '../../model/vocabulary.ts';
import { isGenericWord } from './bare-name.ts';

/** Kinds whose members bear names of their own, so that a report's country says where it is told of, not whose it is. */
const NAMED_KINDS: ReadonlySet<BodyKind> = new Set(['company', 'media', 'movement', 'other']);
/** Kinds of which some are named by what they stand for ("Labour Party") and some have names of their own ("Fatah"). */
const OFTEN_NAMED_KINDS: ReadonlySet<BodyKind> = new Set(['party', 'security_force']);

/** What bodies of many countries call themselves by: creeds and aims, people and trades, arms, sports, what firms deal in, titles of newspapers. */
const DESCRIBING: ReadonlySet<string> = new Set(
  `democratic democrat democrats democracy republican republicans republic labour labor liberal liberals conservative conservatives green
  greens socialist socialists social communist communists maoist maoists marxist marxists leninist peoples people popular christian islamic
  islamist islamists muslim catholic orthodox united unionist unionists progress progressive progressives freedom free justice reform
  reformist center centre left right independence independent independents radical nationalist nationalists patriotic patriots revolutionary
  revolution liberation resistance salvation solidarity development change renewal hope alternative civic platform forum rally homeland
  fatherland motherland forward together pirate congress loyalist loyalists separatists
  worker workers farmers peasants youth women womens men students teachers citizens lawyers journalists doctors nurses employers pensioners
  veterans children childrens human rights bar law medical business industry chambers trade trades commerce commercial agriculture
  agricultural
  armed defence defense self air coast border land ground sea naval marine marines mountain infantry artillery cavalry parachute airborne
  missile rocket space cyber division divisions battalion regiment corps squadron fleet wing command commandos presidential royal imperial
  honour honor riot traffic transport highway prison fire emergency secret intelligence counter anti terrorism terror narcotics drug drugs
  investigation investigations metropolitan internal interior civil home territorial strategic rapid quick reaction response task volunteer
  volunteers mobilisation mobilization
  football soccer cricket rugby basketball hockey volleyball athletics olympic sports premier super champions championship cup
  savings investment insurance mutual housing export import stock exchange energy electricity power water oil gas petroleum mining railway
  railways airline airlines airways port airport telecom telecommunications postal post broadcasting museum library theatre theater foundation
  society federation confederation academy polytechnic technical technological science sciences technology research teaching relief aid rescue
  red cross crescent
  sun star mirror telegraph herald standard express daily sunday morning evening mail journal tribune gazette chronicle observer nation today
  week weekly magazine politics economy economist reporter voice
  first second third north south east west northern southern eastern western great big main leading in on to an s`
    .trim()
    .split(/\s+/),
);

const isAcronym = (text: string): boolean => /^[\p{Lu}\p{N}.&-]{1,6}$/u.test(text);

/** Legal forms, with or without full stops, which some reports leave out. */
const LEGAL_FORM =
  / (?:inc|incorporated|ltd|limited|l ?l ?c|l ?l ?p|p ?l ?c|corp|co|gmbh|a ?g|s ?a|s ?p ?a|n ?v|b ?v|ab|asa|oyj|pty|[op]?jsc|[opz]ao|ooo)$/;

/**
 * The name by which whatever bears it is one thing in the world: Gazprom, Al Jazeera, the Muslim Brotherhood, Manchester United. The
 * country that a report speaks of then says nothing of whose it is. None where each country has, or may have, one of the name (a
 * ministry, a Labour Party, the Daily Mail, three letters): there two countries have two.
 */
export function nameOfOne({ text, norm, bodyKind }: Pick<Mention, 'text' | 'norm' | 'bodyKind'>): string | undefined {
  if (bodyKind !== undefined && !NAMED_KINDS.has(bodyKind) && !OFTEN_NAMED_KINDS.has(bodyKind)) return undefined;
  if ((bodyKind === undefined || OFTEN_NAMED_KINDS.has(bodyKind)) && isAcronym(text)) return undefined;
  const name = norm.replace(/^the /, '').replace(LEGAL_FORM, '');
  return name.split(' ').every(isDescribing) ? undefined : name;
}

const isDescribing = (word: string): boolean => isGenericWord(word) || DESCRIBING.has(word) || /^\d/.test(word);
