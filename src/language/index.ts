export type { Analyser } from './analyser.ts';
export { type AnalyserOptions, loadAnalyser } from './load-analyser.ts';
