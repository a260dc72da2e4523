import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { defaultModelFolder, loadAnalyser } from '../../src/language/index.ts';

const analyser = await loadAnalyser({ folder: defaultModelFolder(readConfig().cache) });

it.each([
  ['Sunil Rao also thanked PM Modi, Amit Rao and Jammu for the roads.', 1],
  ['South Island MP Rino Tamihana brought the bill to the house on Monday.', 1],
  ['Ousted president Zine El Abidine Ben Ali of Tunisia and Hosni Mubarak of Egypt were named.', 1],
  ['The mayor of Sfax met Zine. El Abidine stayed at home.', 2],
  ['She lives in Rome. Paul Lam lives in Hanoi.', 2],
] as const)('cuts no sentence inside a name: %s', (text, sentences) => {
  const [paragraph] = analyser.analyse(text, [{ start: 0, end: text.length, isTitle: false }]).paragraphs;
  expect(paragraph!.sentences).toHaveLength(sentences);
});
