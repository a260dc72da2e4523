import { describe, expect, it } from 'vitest';
import { drawArcs } from '../../src/cli/parse/arcs.ts';
import { toConllu } from '../../src/cli/parse/conllu.ts';
import { toTable } from '../../src/cli/parse/table.ts';
import { splitAtEmptyLines } from '../../src/cli/parse.ts';
import { readConfig } from '../../src/config.ts';
import { defaultModelFolder, loadAnalyser } from '../../src/language/index.ts';

const analyser = await loadAnalyser({ folder: defaultModelFolder(readConfig().cache) });
const parse = (text: string): ReturnType<typeof analyser.analyse>['paragraphs'] =>
  analyser.analyse(text, splitAtEmptyLines(text)).paragraphs;

describe('paragraphs', () => {
  it.each([
    ['one\ntwo\n\nthree\n', ['one\ntwo', 'three']],
    ['one\r\n \t\r\n\r\ntwo\r\n', ['one', 'two']],
    ['\n\n  \n', []],
    [' as it stands ', [' as it stands ']],
  ])('%j', (text, want) => {
    expect(splitAtEmptyLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(want);
  });
});

describe('CoNLL-U', () => {
  it('counts heads in the sentence, leaves blanks out, marks names and missing blanks', () => {
    const text = 'Rain fell.  The mayor\nleft New York.';
    const [paragraph] = parse(text);
    const lines = toConllu(paragraph!, 'a.txt#1', text).split('\n');
    expect(lines).toEqual([
      '# newdoc id = a.txt#1',
      '# sent_id = 1',
      '# text = Rain fell.',
      '1\tRain\train\tNOUN\tNN\tNumber=Sing\t2\tnsubj\t_\t_',
      '2\tfell\tfall\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\tROOT\t_\tSpaceAfter=No',
      '3\t.\t.\tPUNCT\t.\tPunctType=Peri\t2\tpunct\t_\t_',
      '',
      '# sent_id = 2',
      '# text = The mayor left New York.',
      '1\tThe\tthe\tDET\tDT\tDefinite=Def|PronType=Art\t2\tdet\t_\t_',
      '2\tmayor\tmayor\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_',
      '3\tleft\tleave\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\tROOT\t_\t_',
      '4\tNew\tNew\tPROPN\tNNP\tNumber=Sing\t5\tcompound\t_\tNER=B-GPE',
      '5\tYork\tYork\tPROPN\tNNP\tNumber=Sing\t3\tdobj\t_\tNER=I-GPE|SpaceAfter=No',
      '6\t.\t.\tPUNCT\t.\tPunctType=Peri\t3\tpunct\t_\tSpaceAfter=No',
      '',
      '',
    ]);
  });
});

describe('table', () => {
  it('draws arcs from head to child', () => {
    expect(
      drawArcs(4, [
        { head: 1, child: 0 },
        { head: 1, child: 3 },
        { head: 3, child: 2 },
      ]),
    ).toEqual([' ╭►', '╭┴─', '│╭►', '╰┴►']);
  });
  it('draws crossing arcs in lanes of their own', () => {
    expect(
      drawArcs(4, [
        { head: 0, child: 2 },
        { head: 3, child: 1 },
      ]),
    ).toEqual(['╭──', '│╭►', '╰┼►', ' ╰─']);
  });
  it('shows a sentence', () => {
    const [paragraph] = parse('The mayor left.');
    const lines = toTable(paragraph!).split('\n');
    expect(lines[2]).toBe('2 ╭┴► mayor mayor NOUN  NN  Number=Sing               nsubj 3 left');
  });
});
