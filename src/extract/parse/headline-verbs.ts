import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';

/** Verbs of headlines that the tagger takes for plural nouns: "A court orders ...", "The president pardons ...". Origin: Gazette's own list; Apache-2.0. */
export const HEADLINE_VERBS: ReadonlySet<string> =
  words(`order pardon ban name vote call plan sanction cut charge arrest demand reject approve recall deploy seek request appeal pledge promise offer report
  warn sack fire oust dismiss appoint sign suspend halt block lift end launch open close move strike win free release jail fine sentence fear claim face
  raid seize protest march attack kill hit blast delay freeze cap raise hike slash sever extend impose expel bar blame urge vow question probe veto
  debate reach post transfer shut restrict limit rule indict try detain summon honor honour award nominate back quit enter announce certify disqualify
  bypass designate ratify nullify bombard notify condemn nationalize slam torch evacuate accuse resign tighten pass`);

/** The verb that a plural would be the third person of; the model cuts "certifies" to "certifie". */
export const verbOf = (t: Tokens, i: number): string => t.lemma(i).toLowerCase().replace(/ifie$/, 'ify');
