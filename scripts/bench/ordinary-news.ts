import { ECONOMY_AND_RELATIONS } from '../../test/cases/decisions/economy-and-relations.ts';
import { EMERGENCY_AND_FREEDOMS } from '../../test/cases/decisions/emergency-and-freedoms.ts';
import { FORCE_AND_JUSTICE } from '../../test/cases/decisions/force-and-justice.ts';
import { OFFICES_AND_INSTITUTIONS } from '../../test/cases/decisions/offices-and-institutions.ts';
import { EVENTS } from '../../test/cases/events/events.ts';
import { NAME_CASES } from '../../test/cases/names/names.ts';
import { seededRandom } from './random.ts';

const SENTENCES: readonly string[] = [
  ...ECONOMY_AND_RELATIONS,
  ...EMERGENCY_AND_FREEDOMS,
  ...FORCE_AND_JUSTICE,
  ...OFFICES_AND_INSTITUTIONS,
  ...EVENTS,
  ...NAME_CASES,
].map((row) => row.text);
const SYLLABLES = 'ka lo mi ra ten sha vo bel dor una fi gre sol tam ir'.split(' ');
const SENTENCES_A_PARAGRAPH = 4;

/** Invented people and towns, so that a long report names ever more of them, as real ones do. */
function invented(random: () => number): string {
  const word = (length: number): string => {
    let text = '';
    for (let i = 0; i < length; i++) text += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const [given, surname, town] = [word(2), word(3), word(3)];
  return `${given} ${surname}, a teacher from ${town}, said on Tuesday that she would vote. She asked the council of ${town} to listen, and ${surname} was heard.`;
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** A report of about so many words from our own case sentences, one in eight of them about people of its own. */
export function ordinaryNews(words: number, seed = 1): string {
  const random = seededRandom(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences: string[] = [];
    for (let i = 0; i < SENTENCES_A_PARAGRAPH && count < words; i++) {
      const sentence = random() < 1 / 8 ? invented(random) : SENTENCES[Math.floor(random() * SENTENCES.length)]!;
      sentences.push(sentence);
      count += wordsOf(sentence);
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}
