export { setUpGazetteer } from './compile/setup-step.ts';
export { loadGazetteer } from './load.ts';
