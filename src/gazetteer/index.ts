export { setUpGazetteer } from './compile/setup-step.ts';
export { headNoun, kindsOfNoun } from './head-nouns.ts';
export { loadGazetteer } from './load.ts';
