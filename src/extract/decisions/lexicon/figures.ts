import { words } from '../../claims/words.ts';

/** What a verb of decisions does in a figure of speech, as sport and society pages have them. Origin: Gazette's own list, from news usage; Apache-2.0. */
export const FIGURES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pay', words('visit attention tribute homage respect heed price lip')],
  ['seize', words('lead chance opportunity moment initiative advantage momentum')],
  ['extend', words('advantage lead streak')],
  ['lift', words('trophy cup spirit mood title')],
  ['share', words('complicity blame view concern goal border')],
  ['open', words('door eye account scoring')],
  ['raise', words('eyebrow question concern doubt spectre voice glass')],
  ['lend', words('voice hand ear weight')],
]);
