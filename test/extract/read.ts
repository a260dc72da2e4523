import { readConfig } from '../../src/config.ts';
import { type ExtractContext, makeContext } from '../../src/extract/context.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { type Analyser, defaultModelFolder, loadAnalyser } from '../../src/language/index.ts';
import type { Gazetteer } from '../../src/model/gazetteer.ts';
import type { Report } from '../../src/model/report.ts';
import { prepareReport } from '../../src/text/index.ts';

const config = readConfig();

export interface Reader {
  readonly analyser: Analyser;
  readonly gazetteer: Gazetteer;
  report(text: string, publishedOn?: string): Report;
  context(text: string, publishedOn?: string): ExtractContext;
}

/** The real model and the real gazetteer, as set-up leaves them. */
export async function openReader(): Promise<Reader> {
  const analyser = await loadAnalyser({ folder: config.model ?? defaultModelFolder(config.cache) });
  const gazetteer = loadGazetteer(config.cache);
  const report = (text: string, publishedOn?: string): Report =>
    prepareReport({ text, ...(publishedOn === undefined ? {} : { publishedAt: publishedOn }), title: '', position: { path: 'case' } });
  return {
    analyser,
    gazetteer,
    report,
    context: (text, publishedOn) => {
      const prepared = report(text, publishedOn);
      return makeContext(prepared, analyser.analyse(prepared.text, prepared.paragraphs), gazetteer);
    },
  };
}
