import { words } from '../decisions/words.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { lemmaOf, phraseLemmas } from './syntax.ts';
import { mentionOf } from './things.ts';

/** Who cannot take a decision of this graph: firms, clubs, media, churches, and armed men who hold people. Origin: Gazette's own list; Apache-2.0. */
export const PRIVATE_WORDS: ReadonlySet<string> =
  words(`company airline firm corporation manufacturer maker retailer carmaker automaker airliner startup
  ceo cfo cto coach club league team squad football cricket rugby basketball baseball hockey tennis soccer sport sports championship cup olympic olympics fifa uefa
  newspaper magazine broadcaster network publisher studio band festival museum church diocese archdiocese pope vatican bishop archbishop cardinal synod
  shareholder investor brand chain supermarket restaurant hotel casino operator cruise carrier exchange cryptocurrency bookmaker gunman kidnapper hijacker
  captor pirate singer actor player athlete billionaire businessman director-general founder co-founder executive airport inc. ltd corp. plc association-football
  google microsoft apple amazon facebook twitter meta tesla netflix boeing airbus lufthansa toyota volkswagen samsung huawei sony nestle pfizer
  prosecutor-client scientist researcher astronomer professor university institute survey study poll organisers organizers organiser organizer
  voter resident residents`);

const PRIVATE_KINDS: ReadonlySet<string> = new Set(['company', 'media']);

/** Whether the one who acts is known to be none that decides for others. */
export function isPrivate(view: ParagraphView, head: number): boolean {
  const mention = mentionOf(view, head);
  if (mention?.mention.bodyKind !== undefined && PRIVATE_KINDS.has(mention.mention.bodyKind)) return true;
  const t = view.tokens;
  if (PRIVATE_WORDS.has(lemmaOf(t, head))) return true;
  const phrase = phraseLemmas(t, head, 1);
  for (const word of phrase) if (PRIVATE_WORDS.has(word)) return true;
  return false;
}
