import { seededRandom, zipf } from '../random.ts';

const GIVEN = 'Rosa Juan Amina Piotr Chen Leila Marko Ana Tomas Nadia Samuel Irina Hugo Fatou Erik Maya Viktor Sofia Omar Clara'.split(' ');
const FAMILY =
  'Quispe Mamani Novak Okafor Silva Haddad Kovacs Moreno Lindqvist Petrov Adeyemi Castro Fischer Ivanova Mensah Rahman Torres Weber Tanaka Diallo'.split(
    ' ',
  );
const PLACES =
  'Lima Cusco Arequipa Trujillo Piura Quito Bogota Warsaw Krakow Nairobi Mombasa Accra Lagos Tunis Oslo Bergen Porto Lisbon'.split(' ');
const BODIES = [
  'the Ministry of Health',
  'the city council',
  'the Interior Ministry',
  'the central bank',
  'the parliament',
  'the police',
  'the railway company',
];
const MEASURES = [
  'a curfew',
  'a state of emergency',
  'a price cap on fuel',
  'a ban on rallies',
  'a commission of inquiry',
  'new subsidies for bread',
];
const FILLERS = [
  'Shops near the market of {place} opened late, and buses ran on a shorter route for most of the morning',
  '{person} told reporters that the talks with {body} would go on until both sides had a written answer',
  'Residents of {place} said that they had waited for several hours before anyone came to explain the delay',
  'Prices of fuel and bread had risen by {number} percent since the spring, according to figures of {body}',
  'About {number} people gathered in the main square of {place} and left peacefully before the evening',
  'The report, which {body} published on Monday, names no one and asks for more time to look into the accounts',
];
const NEWS = [
  '{body} of {place} announced {measure} in {place} on {day}',
  '{person}, the mayor of {place}, ordered {measure} on {day} after two nights of unrest',
  'On {day} {body} lifted {measure} that had been in force in {place}',
  'The government dismissed {person} as governor of {place} on {day}',
];

/** Words of a report that the figures in BENCH.md are about. */
export const WORDS = 500;

export interface SyntheticText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly source: string;
}

const dayOfYear = (number: number): number => number % 365;

/** Invented news in English, about so many words each; people, places and sources come by Zipf's law. `dayOf` counts from 2019 on. */
export function* syntheticTexts(
  count: number,
  words: number = WORDS,
  seed = 1,
  dayOf: (number: number) => number = dayOfYear,
): Generator<SyntheticText> {
  const random = seededRandom(seed);
  const [drawPerson, drawPlace, drawSource] = [zipf(GIVEN.length * FAMILY.length, random), zipf(PLACES.length, random), zipf(40, random)];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const fill: Readonly<Record<string, (day: string) => string>> = {
    person: () => {
      const rank = drawPerson();
      return `${GIVEN[rank % GIVEN.length]} ${FAMILY[Math.floor(rank / GIVEN.length)]}`;
    },
    place: () => PLACES[drawPlace()]!,
    body: () => pick(BODIES),
    measure: () => pick(MEASURES),
    number: () => String(2 + Math.floor(random() * 80)),
    day: (day) => day,
  };
  const sentence = (pattern: string, day: string): string => {
    const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => fill[name]!(day));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  for (let number = 0; number < count; number++) {
    const date = new Date(Date.UTC(2019, 0, 1 + dayOf(number)));
    const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const paragraphs: string[] = [];
    for (let length = 0; length < words; ) {
      const paragraph = [NEWS, FILLERS, FILLERS, FILLERS].map((patterns) => sentence(pick(patterns), day)).join(' ');
      paragraphs.push(paragraph);
      length += paragraph.split(' ').length;
    }
    yield {
      id: `bench-${seed}-${number}`,
      title: `Report ${number} from ${PLACES[drawPlace()]}`,
      text: paragraphs.join('\n\n'),
      publishedAt: date.toISOString().slice(0, 10),
      source: `paper-${drawSource()}.example`,
    };
  }
}
