import type { Claim, Evidence, Mention, TimeMention } from '../model/evidence.ts';
import { sentenceId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { Decision, Entity, Event, HappeningRole, World } from '../model/world.ts';
import type {
  ExtractClaim,
  ExtractDecision,
  ExtractEntity,
  ExtractEvent,
  ExtractMention,
  ExtractOutput,
  ExtractRelation,
  ExtractRole,
  ExtractSpan,
  ExtractTime,
} from './extract-types.ts';

/** What of the world this report speaks of, with what structural edges lead to. */
function around(evidence: Evidence, world: World) {
  const own = new Set(evidence.claims.map(({ id }) => id));
  const isOwn = ({ claimIds }: { readonly claimIds: readonly string[] }): boolean => claimIds.some((id) => own.has(id));
  const decisions = world.decisions.filter(isOwn);
  const events = world.events.filter(isOwn);
  const mentions = new Set(evidence.mentions.map(({ id }) => id));
  const references = new Map(
    world.references.filter(({ mentionId }) => mentions.has(mentionId)).map((one) => [one.mentionId, one.entityId]),
  );
  const wanted = new Set([
    ...references.values(),
    ...[...decisions, ...events].flatMap(({ roles }) => roles.flatMap(({ entityId }) => entityId ?? [])),
  ]);
  const holdings = world.holdings.filter(
    ({ id, personId, officeId, claimIds }) =>
      (wanted.has(personId) && wanted.has(officeId)) ||
      claimIds.some((claimId) => own.has(claimId)) ||
      decisions.some(({ roles }) => roles.some(({ holdingId, targetId }) => holdingId === id || targetId === id)),
  );
  for (const { personId, officeId } of holdings) wanted.add(personId).add(officeId);
  const relations: ExtractRelation[] = [];
  const isEntity = new Set(world.entities.map(({ id }) => id));
  const byStart = new Map<string, ExtractRelation[]>();
  for (const { type, from, to, origin } of world.relations) {
    if (isEntity.has(from) && isEntity.has(to)) byStart.set(from, [...(byStart.get(from) ?? []), { type, from, to, origin }]);
  }
  // A set yields what is added to it on the way: the places around a place, and those around them.
  for (const id of wanted) {
    for (const relation of byStart.get(id) ?? []) {
      relations.push(relation);
      wanted.add(relation.to);
    }
  }
  const held = holdings.flatMap(({ id, personId, officeId, origin }): ExtractRelation[] => [
    { type: 'HELD', from: personId, to: id, origin },
    { type: 'OF_OFFICE', from: id, to: officeId, origin },
  ]);
  const entities = world.entities.filter(({ id }) => wanted.has(id));
  return { decisions, events, references, entities, relations: [...relations, ...held] };
}

const nulled = <T>(value: T | undefined): T | null => value ?? null;

const entityOf = (entity: Entity): ExtractEntity => ({
  id: entity.id,
  type: entity.type,
  name: entity.name,
  country: nulled(entity.country),
  placeKind: nulled(entity.placeKind),
  bodyKind: nulled(entity.bodyKind),
  location: nulled(entity.location),
  externalIds: entity.externalIds,
});

const roleOf = (role: HappeningRole): ExtractRole => ({
  type: role.type,
  ...(role.entityId === undefined ? {} : { entityId: role.entityId }),
  ...(role.targetId === undefined ? {} : { targetId: role.targetId }),
  basis: nulled(role.basis),
  ...(role.attribute === undefined ? {} : { attribute: role.attribute }),
  ...(role.amount === undefined ? {} : { amount: role.amount }),
  ...(role.holdingId === undefined ? {} : { holdingId: role.holdingId }),
  claimIds: role.claimIds,
});

const timeOf = (time: Decision | Event) => ({
  when: nulled(time.when),
  earliest: nulled(time.earliest),
  latest: nulled(time.latest),
  precision: time.precision,
  partOfDay: nulled(time.partOfDay),
  basis: nulled(time.basis),
});

const decisionOf = (decision: Decision): ExtractDecision => ({
  id: decision.id,
  kind: decision.kind,
  act: decision.act,
  stage: decision.stage,
  ...timeOf(decision),
  validFrom: nulled(decision.validFrom),
  validTo: nulled(decision.validTo),
  durationIso: nulled(decision.durationIso),
  actGroup: nulled(decision.actGroup),
  certainty: decision.certainty,
  roles: decision.roles.map(roleOf),
  claimIds: decision.claimIds,
});

const eventOf = (event: Event): ExtractEvent => ({
  id: event.id,
  kind: event.kind,
  magnitude: nulled(event.magnitude),
  ...timeOf(event),
  roles: event.roles.map(roleOf),
  claimIds: event.claimIds,
});

/** One report as `gazette extract` prints it: the JSON of `interfaces.md`. The world may hold other reports too; only what this one supports is told. */
export function extractOutput(evidence: Evidence, world: World): ExtractOutput {
  const { report } = evidence;
  const { decisions, events, references, entities, relations } = around(evidence, world);
  const raw = (span: Span) => {
    const { rawStart, rawEnd } = report.rawMap.rawSpan(span);
    return { start: span.start, end: span.end, rawStart, rawEnd };
  };
  const slice = (span: Span): ExtractSpan => ({ ...raw(span), text: report.text.slice(span.start, span.end) });
  const targets = new Map(
    [...decisions, ...events].flatMap(({ id, claimIds, denyingClaimIds }) =>
      [...claimIds, ...denyingClaimIds].map((claim) => [claim, id] as const),
    ),
  );

  const mentionOf = (mention: Mention): ExtractMention => ({
    id: mention.id,
    type: mention.type,
    name: mention.text,
    entityId: nulled(references.get(mention.id)),
    spans: mention.spans.map((span) => ({ sentenceId: sentenceId(report.id, span.sentenceIndex), ...slice(span), form: span.form })),
  });
  const timeMentionOf = (time: TimeMention): ExtractTime => ({
    ...slice(time),
    when: nulled(time.when),
    durationIso: nulled(time.durationIso),
    earliest: nulled(time.earliest),
    latest: nulled(time.latest),
    precision: time.precision,
    partOfDay: nulled(time.partOfDay),
    basis: nulled(time.basis),
  });
  const claimOf = (claim: Claim): ExtractClaim => ({
    id: claim.id,
    sentenceId: sentenceId(report.id, claim.sentenceIndex),
    ...raw(claim),
    about: claim.about,
    kind: claim.kind,
    act: nulled(claim.act),
    stage: nulled(claim.stage),
    polarity: claim.polarity,
    factuality: claim.factuality,
    modality: claim.modality,
    trigger: slice(claim.trigger),
    arguments: claim.arguments.map(({ role, mentionId, text, basis }) => ({ role, mentionId: nulled(mentionId), text, basis })),
    when: nulled(claim.when),
    earliest: nulled(claim.earliest),
    latest: nulled(claim.latest),
    precision: claim.precision,
    dateText: nulled(claim.dateText),
    attributedTo:
      claim.attributedTo === undefined ? null : { mentionId: nulled(claim.attributedTo.mentionId), text: claim.attributedTo.text },
    target: nulled(targets.get(claim.id)),
    rule: claim.rule,
    score: claim.score,
  });

  return {
    report: {
      id: report.id,
      externalId: nulled(report.externalId),
      title: nulled(report.title),
      publishedAt: nulled(report.publishedAt),
      publishedOn: nulled(report.publishedOn),
      source: report.sourceTitle,
      url: nulled(report.url),
      lang: report.lang,
      textHash: report.textHash,
    },
    text: report.text,
    sentences: evidence.sentences.map((sentence) => ({ id: sentence.id, ...raw(sentence), text: sentence.text })),
    mentions: evidence.mentions.map(mentionOf),
    entities: entities.map(entityOf),
    times: evidence.times.map(timeMentionOf),
    claims: evidence.claims.map(claimOf),
    decisions: decisions.map(decisionOf),
    events: events.map(eventOf),
    relations,
    problems: evidence.problems.map(({ stage, code, message, span }) => ({
      stage,
      code,
      message,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  };
}
