import type { Label } from '../../../src/model/labels.ts';
import type { RelationshipType } from '../../../src/model/relationship-types.ts';
import type { GraphRows, NodeRow, Properties, RelationshipRow } from '../../../src/model/rows.ts';
import { seededRandom, zipf } from '../random.ts';

const SENTENCES = 12;
const MENTIONS = 14;
const CLAIMS = 2;
const NAMES = 30_000;
const SOURCES = 40;
const TYPES = ['Person', 'Place', 'Body', 'Office'];
const WORDS = 'the council said on Tuesday that prices of fuel in the region would be kept and that talks with the union go on'.split(' ');
const origin = 'report';

const node = (label: Label, id: string, properties: Properties): NodeRow => ({ label, id, properties: { origin, ...properties } });
const edge = (type: RelationshipType, from: NodeRow, to: NodeRow, properties: Properties = {}): RelationshipRow => ({
  type,
  from: from.id,
  fromLabel: from.label,
  to: to.id,
  toLabel: to.label,
  properties,
});

/**
 * Finished evidence rows of invented reports: twelve sentences, up to fourteen mentions and two claims each, about sixty
 * rows. Names and sources are drawn by Zipf's law, so that the first source of 20,000 reports has thousands of them.
 */
export function syntheticRows(count: number, seed = 1): readonly GraphRows[] {
  const random = seededRandom(seed);
  const drawName = zipf(NAMES, random);
  const drawSource = zipf(SOURCES, random);
  const sentenceText = (): string => Array.from({ length: 18 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

  const reportRows = (number: number): GraphRows => {
    const id = `report/${number.toString(16).padStart(16, '0')}`;
    const texts = Array.from({ length: SENTENCES }, sentenceText);
    const paper = drawSource();
    const source = node('Source', `source/paper-${paper}.example`, { name: `paper ${paper}` });
    const publishedOn = `2019-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    const title = `Report ${number}`;
    const text = texts.join('. ');
    const report = node('Report', id, { name: title, title, lang: 'en', publishedOn, textHash: id, text, status: 'live' });
    let start = 0;
    const sentences = texts.map((words, index) => {
      const end = start + words.length;
      const span = { start, end, rawStart: start, rawEnd: end };
      start = end + 2;
      return node('Sentence', `${id}#s${index}`, { name: words.slice(0, 40), index, text: words, ...span });
    });
    const ranks = [...new Set(Array.from({ length: MENTIONS }, drawName))];
    const mentions = ranks.map((rank, i) => {
      const [name, type] = [`Name ${rank}`, TYPES[rank % TYPES.length]!];
      const properties = { name, text: name, type, norm: name.toLowerCase(), form: 'name', country: 'XX' };
      return node('Mention', `${id}#m${i}-${type}`, properties);
    });
    const claims = Array.from({ length: CLAIMS }, (_, i) =>
      node('Claim', `${id}#c${i}`, {
        name: 'curfew',
        about: 'decision',
        kind: 'curfew',
        act: 'enact',
        stage: 'adopted',
        polarity: 'pos',
        factuality: 'CT',
        modality: 'asserted',
        start: 0,
        end: 20,
        when: publishedOn,
        earliest: publishedOn,
        latest: publishedOn,
        precision: 'day',
        basis: 'explicit',
        block: `decision|curfew|enact|xx|name-${ranks[0]}`,
        rule: 'bench',
        score: 0.8,
      }),
    );
    const spans = (mention: NodeRow, i: number): Properties => ({ starts: [i], ends: [i + 6], texts: [mention.id], forms: ['name'] });
    return {
      nodes: [report, source, ...sentences, ...mentions, ...claims],
      relationships: [
        edge('FROM', report, source),
        ...sentences.map((sentence) => edge('IN_REPORT', sentence, report)),
        ...mentions.map((mention, i) => edge('OCCURS_IN', mention, sentences[i % SENTENCES]!, spans(mention, i))),
        ...claims.flatMap((claim, i) => [
          edge('STATED_IN', claim, sentences[i]!),
          edge('HAS_ARGUMENT', claim, mentions[i % mentions.length]!, { role: 'DECIDED', basis: 'explicit' }),
          edge('HAS_ARGUMENT', claim, mentions[(i + 1) % mentions.length]!, { role: 'CONCERNS', basis: 'explicit' }),
        ]),
      ],
    };
  };
  return Array.from({ length: count }, (_, number) => reportRows(number));
}
