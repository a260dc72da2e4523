import { existsSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { extractEvidence } from '../../src/extract/index.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { defaultModelFolder, loadAnalyser } from '../../src/language/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { prepareReport } from '../../src/text/index.ts';

export interface ReadReport extends Evidence {
  readonly analysis: Analysis;
}

/** The real way from a text to evidence, for tests; needs what set-up brings. */
export async function openReader(): Promise<(text: string, publishedAt?: string) => ReadReport> {
  const { cache, model } = readConfig();
  const folder = model !== undefined && existsSync(model) ? model : defaultModelFolder(cache);
  const analyser = await loadAnalyser({ folder });
  const gazetteer = loadGazetteer(cache);
  return (text, publishedAt) => {
    const report = prepareReport({ text, ...(publishedAt === undefined ? {} : { publishedAt }), position: { path: 'test' } });
    const analysis = analyser.analyse(report.text, report.paragraphs);
    return { ...extractEvidence(report, analysis, gazetteer), analysis };
  };
}
