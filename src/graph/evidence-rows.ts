import { cutCaption } from '../model/caption.ts';
import { DECISION_KINDS, isDecisionKind } from '../model/decision-kinds.ts';
import type { Claim, Evidence, Mention, Sentence } from '../model/evidence.ts';
import { sentenceId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../model/rows.ts';
import { edge, node } from './row.ts';
import { timeProperties, validityProperties } from './time-properties.ts';

const ORIGIN = 'report';

const sourceRow = ({ sourceId, sourceTitle }: Report): NodeRow =>
  node('Source', sourceId, { name: cutCaption(sourceTitle), origin: ORIGIN, title: sourceTitle, kind: 'other' });

const reportRow = (report: Report): NodeRow =>
  node('Report', report.id, {
    name: cutCaption(report.title ?? report.text) || report.id,
    origin: ORIGIN,
    externalId: report.externalId,
    title: report.title,
    url: report.url,
    lang: report.lang,
    originalLang: report.originalLang,
    translation: report.translation,
    publishedAt: report.publishedAt,
    publishedOn: report.publishedOn,
    publishedPrecision: report.publishedPrecision,
    zone: report.zone,
    country: report.country,
    retrievedAt: report.retrievedAt,
    sourceTitle: report.sourceTitle,
    textHash: report.textHash,
    text: report.text,
    status: 'live',
  });

function sentenceRow(report: Report, sentence: Sentence): NodeRow {
  const { rawStart, rawEnd } = report.rawMap.rawSpan(sentence);
  const { index, text, start, end } = sentence;
  const raw = { rawStart: rawStart ?? undefined, rawEnd: rawEnd ?? undefined };
  return node('Sentence', sentence.id, { name: cutCaption(text), origin: ORIGIN, index, text, start, end, ...raw });
}

const mentionRow = (mention: Mention): NodeRow =>
  node('Mention', mention.id, {
    name: cutCaption(mention.text),
    origin: ORIGIN,
    text: mention.text,
    type: mention.type,
    norm: mention.norm,
    form: mention.form,
    country: mention.country,
    countryBasis: mention.countryBasis,
    placeKind: mention.placeKind,
    bodyKind: mention.bodyKind,
    officeRank: mention.officeRank,
    portfolio: mention.portfolio,
    gender: mention.gender,
    plural: mention.plural,
    acting: mention.acting,
    roleWords: mention.roleWords,
    linkId: mention.link?.entityId,
    linkScore: mention.link?.score,
    linkRule: mention.link?.rule,
    linkWhy: mention.link?.why,
    alternatives: mention.alternatives?.map((alternative) => JSON.stringify(alternative)),
  });

const claimCaption = ({ kind, act, stage }: Claim): string => {
  const label = isDecisionKind(kind) ? DECISION_KINDS[kind].label : kind.replaceAll('_', ' ');
  return cutCaption([label, act === undefined || act === 'enact' ? [] : act, stage?.replaceAll('_', ' ') ?? []].flat().join(', '));
};

function claimRow(report: Report, claim: Claim, block: string | undefined): NodeRow {
  const { trigger } = claim;
  return node('Claim', claim.id, {
    name: claimCaption(claim),
    origin: ORIGIN,
    ...timeProperties(claim),
    ...validityProperties(claim),
    about: claim.about,
    kind: claim.kind,
    act: claim.act,
    stage: claim.stage,
    polarity: claim.polarity,
    factuality: claim.factuality,
    modality: claim.modality,
    start: claim.start,
    end: claim.end,
    trigger: report.text.slice(trigger.start, trigger.end),
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    block,
    actGroup: claim.actGroup,
    ground: claim.ground,
    magnitude: claim.magnitude,
    participantText: claim.participantText,
    participantSector: claim.participantSector,
    jurisdiction: claim.jurisdiction,
    attributedTo: claim.attributedTo?.text,
    arguments: claim.arguments.map((argument) => JSON.stringify(argument)),
    rule: claim.rule,
    score: claim.score,
  });
}

/** One edge for each sentence that a mention stands in, with all its spans there. */
function occurrences(report: Report, { id, spans }: Mention): readonly RelationshipRow[] {
  const sentences = [...new Set(spans.map(({ sentenceIndex }) => sentenceIndex))].sort((a, b) => a - b);
  return sentences.map((index) => {
    const here = spans.filter(({ sentenceIndex }) => sentenceIndex === index).sort((a, b) => a.start - b.start);
    return edge('OCCURS_IN', id, sentenceId(report.id, index), {
      starts: here.map(({ start }) => start),
      ends: here.map(({ end }) => end),
      texts: here.map(({ start, end }) => report.text.slice(start, end)),
      forms: here.map(({ form }) => form),
      rules: here.map(({ rule }) => rule),
    });
  });
}

function claimEdges(report: Report, claim: Claim, hasMention: (id: string) => boolean): readonly RelationshipRow[] {
  const named = claim.arguments.flatMap(({ role, basis, mentionId }) =>
    mentionId === undefined || !hasMention(mentionId) ? [] : [{ role, basis, mentionId }],
  );
  // One edge for each role and mention, the first argument's.
  const distinct = named.filter((one, i) => named.findIndex((o) => o.role === one.role && o.mentionId === one.mentionId) === i);
  const by = claim.attributedTo?.mentionId;
  return [
    edge('STATED_IN', claim.id, sentenceId(report.id, claim.sentenceIndex)),
    ...distinct.map(({ role, basis, mentionId }) => edge('HAS_ARGUMENT', claim.id, mentionId, { role, basis })),
    ...(by !== undefined && hasMention(by) ? [edge('ATTRIBUTED_TO', claim.id, by, { verb: claim.attributedTo?.verb })] : []),
  ];
}

/**
 * All that one report owns, with its source. `blockOf` gives the block key that a claim is clustered by
 * (`claimBlocks` of `resolve/`), so that the database finds a block without reading its claims.
 */
export function evidenceRows(evidence: Evidence, blockOf: (claimId: string) => string | undefined): GraphRows {
  const { report, sentences, mentions, claims } = evidence;
  const ids = new Set(mentions.map(({ id }) => id));
  return {
    nodes: [
      sourceRow(report),
      reportRow(report),
      ...sentences.map((sentence) => sentenceRow(report, sentence)),
      ...mentions.map(mentionRow),
      ...claims.map((claim) => claimRow(report, claim, blockOf(claim.id))),
    ],
    relationships: [
      edge('FROM', report.id, report.sourceId),
      ...sentences.map(({ id }) => edge('IN_REPORT', id, report.id)),
      ...mentions.flatMap((mention) => occurrences(report, mention)),
      ...claims.flatMap((claim) => claimEdges(report, claim, (id) => ids.has(id))),
    ],
  };
}
