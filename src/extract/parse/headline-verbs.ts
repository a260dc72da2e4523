import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';

/** Verbs of headlines that the tagger takes for plural nouns: "A court orders ...", "The president pardons ...". Origin: Gazette's own list; Apache-2.0. */
export const HEADLINE_VERBS: ReadonlySet<string> =
  words(`order pardon ban name vote call plan sanction cut charge arrest demand reject approve recall deploy seek request appeal pledge promise offer report
  warn sack fire oust dismiss appoint sign suspend halt block lift end launch open close move strike win free release jail fine sentence fear claim face
  raid seize protest march attack kill hit blast delay freeze cap raise hike slash sever extend impose expel bar blame urge vow question probe veto
  debate reach post transfer shut restrict limit rule indict try detain summon honor honour award nominate back quit enter announce certify disqualify
  bypass designate ratify nullify bombard notify condemn nationalize slam torch evacuate accuse resign tighten pass outlaw mandate decree permit license exit
  reform review repeal grant levy tax fund swap scrap seal search stop return strip task upgrade downgrade place station pull remand reprieve reinstate curb
  ration quarantine cordon blockade boycott embargo invite schedule reschedule endorse force deport exile purge ease waive parole pause resume censure
  impeach unseal ink institute expand restore convict acquit allocate double triple cancel draft table present propose submit dissolve file issue postpone overturn uphold strip ink
  clamp reopen disband fix set register ground axe tender commute nab shutter outlaw devalue float abolish dismantle depose topple evict overturn intercept impound confiscate authorize authorise reappoint resume reimpose relax
  loosen sue dispatch elect inaugurate initiate apologise apologize criticise criticize recognise recognize legalise legalize criminalise nationalise mobilise prolong renew trigger
  recapture subpoena scramble commute rearrest contribute
  free introduce reintroduce implement reimplement rescind rename reassign readmit resettle restart relaunch repatriate revive rehire
  select amend revise succeed replace lower halve withdraw classify`);

/** Those that are no nouns at all, whatever the tagger says. */
export const NEVER_NOUNS: ReadonlySet<string> = new Set(['resign', 'agree', 'apprehend', 'detain']);

/** The verb that a plural would be the third person of; the model cuts "certifies" to "certifie", "abolishes" to "abolishe", and leaves names and auxiliaries as they stand. */
export function verbOf(t: Tokens, i: number): string {
  const lemma = t
    .lemma(i)
    .toLowerCase()
    .replace(/ifie$/, 'ify')
    .replace(/(sh|ch|ss)e$/, '$1');
  return lemma === t.lower(i) ? lemma.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : lemma;
}

/** Tags of the words that open a phrase after a verb: what stands before one of them may be that verb. */
export const PHRASE_START: ReadonlySet<string> = new Set('DT PDT NN NNS NNP NNPS JJ JJR JJS CD $ PRP$ RB VBN VBG EX'.split(' '));

/** The first word behind it, or behind the votes in brackets: "rules (8-3) [that]", "votes (30 to 12) [to]". */
export function behindCount(t: Tokens, verb: number): number {
  const opens = verb + 1;
  if (t.text(opens) !== '(' || !/^\d/.test(t.text(opens + 1))) return opens;
  for (let i = opens + 2; i < opens + 7 && i + 1 < t.length; i++) if (t.text(i) === ')') return i + 1;
  return opens;
}

/** Plurals that are verbs before one word: "hands over two soldiers", "the minister steps aside". */
const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hand', new Set(['over'])],
  ['turn', new Set(['over'])],
  ['roll', new Set(['over'])],
  ['step', new Set(['aside', 'down'])],
]);
export const isPhrasal = (t: Tokens, i: number): boolean => t.tag(i) === 'NNS' && PHRASAL.get(verbOf(t, i))?.has(t.lower(i + 1)) === true;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shut: 'shut',
    cut: 'cut',
    set: 'set',
    froze: 'freeze',
    withdrew: 'withdraw',
    struck: 'strike',
    sought: 'seek',
    swore: 'swear',
  }),
);

/** "closed" → "close": the verb of headlines that a word would be the past of, whatever the tagger says. */
export function verbOfPast(t: Tokens, i: number): string | undefined {
  const word = t.lower(i);
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined || t.text(i) !== word) return irregular;
  if (!word.endsWith('ed')) return undefined;
  const stem = word.slice(0, -2);
  return [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].find((verb) => HEADLINE_VERBS.has(verb));
}
