import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { isNoun, sharedObject } from './arcs.ts';
import type { Changes } from './rewire.ts';

/** What nobody does without doing it to somebody or something. Origin: Gazette's own list; Apache-2.0. */
const TRANSITIVE: ReadonlySet<string> =
  words(`arrest detain jail imprison sack dismiss oust depose dethrone suspend remove impeach acquit convict sentence extradite deport expel free pardon appoint
  reappoint name nominate swear ban outlaw lift impose reimpose cancel postpone evacuate quarantine dissolve topple hike tighten seize confiscate raid indict remand
  nab reinstate scrap abolish annul overturn release order call_out call_in beef_up put_off call_off put take shelve unveil cap slash raise`);
/** Of those, what needs its phrase: "put in custody", "taken into custody", "ordered out". */
const WITH_PHRASE: ReadonlySet<string> = words('put take');

/**
 * A headline leaves out that they were: "Mayor of Cork [suspended]", "Army [called] out in Assam", "Ama Boateng [sworn] in". A verb that needs an object, in
 * the past, without one: its subject is what it was done to.
 */
export function repairPassives(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length; i++) {
    const tag = t.tag(i);
    if ((tag !== 'VBD' && tag !== 'VBN') || NO_PARTICIPLES.has(t.lower(i))) continue;
    const undergone = withoutBe(t, i);
    if (undergone !== undefined) {
      changes.set(i, { tag: 'VBN' });
      changes.set(undergone, { dep: 'nsubjpass' });
      continue;
    }
    if (t.dep(i) !== 'ROOT' && t.dep(i) !== 'conj') continue;
    const lemma = t.lemma(i).toLowerCase();
    const kids = t.children(i);
    const particle = kids.find((c) => t.dep(c) === 'prt');
    const isKnown = TRANSITIVE.has(lemma) || (particle !== undefined && TRANSITIVE.has(`${lemma}_${t.lower(particle)}`));
    if (!isKnown || kids.some((c) => OBJECTS.has(t.dep(c)) || t.dep(c).startsWith('aux')) || sharedObject(t, i) !== undefined) continue;
    const subject = kids.find((c) => t.dep(c) === 'nsubj' && c < i && isNoun(t, c));
    if (subject === undefined || !isBare(t, subject)) continue;
    if (WITH_PHRASE.has(lemma) && !kids.some((c) => PHRASES.has(t.lower(c)))) continue;
    if (lemma === 'order' && particle === undefined) continue;
    changes.set(i, { tag: 'VBN' });
    changes.set(subject, { dep: 'nsubjpass' });
  }
}

/** "took over as premier": what is done to somebody has another form. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(['took', 'swore', 'froze', 'shook']);

/** "The runoff will held in June", "the ban has lifted by the court": no verb stands so without a "be"; the subject that it is done to. */
function withoutBe(t: Tokens, participle: number): number | undefined {
  if (t.lower(participle) === t.lemma(participle).toLowerCase()) return undefined;
  const kids = t.children(participle);
  const [aux, ...more] = kids.filter((c) => t.dep(c) === 'aux');
  if (aux === undefined || more.length > 0 || kids.some((c) => OBJECTS.has(t.dep(c)) || t.dep(c) === 'auxpass')) return undefined;
  const isLost = t.tag(aux) === 'MD' || kids.some((c) => t.dep(c) === 'agent');
  return isLost ? kids.find((c) => t.dep(c) === 'nsubj' && c < aux) : undefined;
}

const OBJECTS: ReadonlySet<string> = new Set(['dobj', 'ccomp', 'xcomp', 'nsubjpass', 'oprd', 'dative', 'attr']);
const PHRASES: ReadonlySet<string> = new Set(['into', 'in', 'under', 'on']);

/** Headlines have no articles: "The council suspended" says that it paused. */
const isBare = (t: Tokens, subject: number): boolean => !t.children(subject).some((c) => t.dep(c) === 'det' || t.dep(c) === 'relcl');
