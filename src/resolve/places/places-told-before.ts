import { DECISION_KINDS, type DecisionKindCode, isDecisionKind } from '../../model/decision-kinds.ts';
import type { Claim, ClaimArgument, Evidence, Sentence } from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
import { ACTOR_ROLES, type Role } from '../../model/relationship-types.ts';
import type { Span } from '../../model/span.ts';
import { countryOfMention } from '../derive/claim-block.ts';

/** What follows from an event where it happened, beside rules for a territory: "A man was arrested." */
const FOLLOWING: ReadonlySet<string> = new Set<DecisionKindCode>(['detention', 'search_seizure', 'inquiry']);
/** Territorial, and taken far away from where it holds. */
const FROM_AFAR: ReadonlySet<string> = new Set<DecisionKindCode>(['force_deployment', 'security_alert', 'border_measure']);
/** Events that are in one place, unlike meetings, statements, prices and votes. */
const LOCAL_EVENTS: ReadonlySet<string> = new Set(['protest', 'clash', 'attack', 'casualty', 'disaster', 'accident']);

const PLACES: readonly Role[] = ['APPLIES_IN', 'HAPPENED_IN'];
/** Sentences between what happened and what follows. */
const REACH = 2;

const isLocalAct = (kind: string): boolean =>
  FOLLOWING.has(kind) || (isDecisionKind(kind) && DECISION_KINDS[kind].territorial && !FROM_AFAR.has(kind));

/** Whether it was over before the other began: nothing follows from what comes later. */
const isBefore = ({ latest }: Claim, { earliest }: Claim): boolean => latest !== undefined && earliest !== undefined && latest < earliest;

const argumentsOf = (claim: Claim, roles: readonly Role[]): readonly ClaimArgument[] =>
  claim.arguments.filter(({ role }) => roles.includes(role));

/** In which paragraph each sentence begins, by the sentence's index; both lists are in the order of the text. */
function paragraphsOf(sentences: readonly Sentence[], paragraphs: readonly Span[]): ReadonlyMap<number, number> {
  let at = 0;
  return new Map(
    sentences.map(({ index, start }) => {
      while (at < paragraphs.length && paragraphs[at]!.end <= start) at++;
      return [index, at];
    }),
  );
}

/**
 * "A bomb exploded in Kaduna. Eight suspects were arrested.": a local act that names no place, in a sentence that names none, is where
 * the last thing that happened was, a sentence or two before in its paragraph; unless those who act are of another country.
 */
export function addPlacesToldBefore(claims: readonly Claim[], { report, sentences, mentions }: Evidence): readonly Claim[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const hasPlace = new Set(mentions.flatMap(({ type, spans }) => (type === 'Place' ? spans.map((span) => span.sentenceIndex) : [])));
  const claimsIn = groupBy(claims, ({ sentenceIndex }) => sentenceIndex);
  const paragraphs = paragraphsOf(sentences, report.paragraphs);

  const toldBefore = (claim: Claim): ClaimArgument | undefined => {
    const paragraph = paragraphs.get(claim.sentenceIndex);
    for (let index = claim.sentenceIndex - 1; index >= claim.sentenceIndex - REACH && paragraphs.get(index) === paragraph; index--) {
      const told = (claimsIn.get(index) ?? []).filter(
        (one) => (LOCAL_EVENTS.has(one.kind) || isLocalAct(one.kind)) && !isBefore(claim, one),
      );
      const places = told.flatMap((one) => argumentsOf(one, PLACES));
      if (new Set(places.map(({ mentionId }) => mentionId)).size === 1) return places[0];
      if (hasPlace.has(index)) return undefined;
    }
    return undefined;
  };

  return claims.map((claim) => {
    const isOpen =
      claim.about === 'decision' && claim.stage !== undefined && isLocalAct(claim.kind) && argumentsOf(claim, PLACES).length === 0;
    if (!isOpen || hasPlace.has(claim.sentenceIndex)) return claim;
    const place = toldBefore(claim);
    const mention = byId.get(place?.mentionId ?? '');
    if (place === undefined || mention === undefined) return claim;
    const actors = argumentsOf(claim, ACTOR_ROLES).flatMap(({ mentionId }) => byId.get(mentionId ?? '') ?? []);
    const isElsewhere = actors.some(
      (actor) => countryOfMention(actor) !== undefined && countryOfMention(actor) !== countryOfMention(mention),
    );
    if (isElsewhere) return claim;
    return { ...claim, arguments: [...claim.arguments, { ...place, role: 'APPLIES_IN', basis: 'coreference' }] };
  });
}
