import type { Claim, ClaimArgument, Evidence, Mention } from '../../../src/model/evidence.ts';
import { claimId, mentionId, reportId, sentenceId, sourceId } from '../../../src/model/ids.ts';
import type { EntityType } from '../../../src/model/labels.ts';
import { nameKey } from '../../../src/model/name-key.ts';
import type { Role } from '../../../src/model/relationship-types.ts';
import type { Report } from '../../../src/model/report.ts';

/** A thing that a sentence names. */
export interface Thing {
  readonly text: string;
  readonly type: EntityType;
  readonly country?: string;
  /** `words` when absent. */
  readonly countryBasis?: Mention['countryBasis'];
  readonly link?: string;
  readonly placeKind?: Mention['placeKind'];
  readonly bodyKind?: Mention['bodyKind'];
  readonly form?: Mention['form'];
  readonly roleWords?: readonly string[];
}

/** One sentence, one claim: words around the things that it names. */
export interface Statement {
  readonly kind?: Claim['kind'];
  readonly about?: Claim['about'];
  readonly act?: Claim['act'];
  readonly stage?: Claim['stage'];
  readonly polarity?: Claim['polarity'];
  readonly factuality?: Claim['factuality'];
  readonly modality?: Claim['modality'];
  /** `2022-01-04`, or absent for none. */
  readonly day?: string;
  readonly basis?: Claim['basis'];
  readonly precision?: Claim['precision'];
  readonly attributedTo?: string;
  readonly jurisdiction?: string;
  readonly durationIso?: string;
  /** What the sentence says before it names its things. */
  readonly words?: string;
  readonly arguments: readonly { readonly role: Role; readonly thing: Thing; readonly attribute?: string }[];
  /** Index of the statement that this one answers. */
  readonly respondsTo?: number;
}

export interface ReportPlan {
  readonly key: string;
  readonly source?: string;
  /** What the source calls itself in this report. */
  readonly sourceTitle?: string;
  readonly publishedOn?: string | undefined;
  /** Reports of one source under one url are revisions of each other. */
  readonly url?: string;
  readonly country?: string;
  /** Words that tell reports apart; the same words make near-duplicates. */
  readonly filler?: string;
  readonly statements: readonly Statement[];
}

const LINKED: readonly EntityType[] = ['Place', 'Office', 'Topic'];

/** Evidence as `extract/` and `resolve/` would give it, for texts that nobody wrote. */
export function makeEvidence(plan: ReportPlan): Evidence {
  const source = sourceId(plan.source ?? 'example.org');
  const text: string[] = [];
  let length = 0;
  const starts: number[] = [];
  const spansOf: { readonly thing: Thing; readonly start: number; readonly sentenceIndex: number }[] = [];
  const sentences = plan.statements.map((statement, index) => {
    let sentence = statement.words ?? `On ${statement.day ?? 'some day'} ${statement.kind ?? 'curfew'} ${plan.filler ?? plan.key} said`;
    starts.push(length);
    for (const { thing } of statement.arguments) {
      sentence += ' ';
      spansOf.push({ thing, start: length + sentence.length, sentenceIndex: index });
      sentence += thing.text;
    }
    sentence += '.';
    const start = length;
    text.push(sentence);
    length += sentence.length + 1;
    return { index, text: sentence, start, end: start + sentence.length };
  });
  const whole = text.join(' ');
  const id = reportId(source, plan.key, nameKey(whole));
  const mentions = new Map<string, Mention>();
  const mentionOf = new Map<string, string>();
  for (const { thing, start, sentenceIndex } of spansOf) {
    const key = JSON.stringify([thing.type, thing.text, thing.link, thing.country]);
    const form = thing.form ?? 'name';
    const span = { start, end: start + thing.text.length, sentenceIndex, form, rule: 'extract/test' };
    const known = mentions.get(key);
    if (known !== undefined) {
      mentions.set(key, { ...known, spans: [...known.spans, span] });
      continue;
    }
    const own = mentionId(id, start, thing.type);
    mentionOf.set(key, own);
    mentions.set(key, {
      id: own,
      type: thing.type,
      text: thing.text,
      norm: nameKey(thing.text),
      form,
      spans: [span],
      ...(thing.country === undefined ? {} : { country: thing.country, countryBasis: thing.countryBasis ?? ('words' as const) }),
      ...(thing.placeKind === undefined ? {} : { placeKind: thing.placeKind }),
      ...(thing.bodyKind === undefined ? {} : { bodyKind: thing.bodyKind }),
      ...(thing.roleWords === undefined ? {} : { roleWords: thing.roleWords }),
      ...(thing.link === undefined ? {} : { link: { entityId: thing.link, score: 0.9, rule: 'resolve/test', why: 'test' } }),
    });
  }
  const idOfThing = (thing: Thing): string | undefined => {
    const found = mentionOf.get(JSON.stringify([thing.type, thing.text, thing.link, thing.country]));
    return LINKED.includes(thing.type) && thing.link === undefined ? undefined : found;
  };
  const claimIds = plan.statements.map((statement, i) => claimId(id, [i, statement.kind ?? 'curfew', statement.act ?? '']));
  const claims = plan.statements.map((statement, i): Claim => {
    const { start, end } = sentences[i]!;
    const about = statement.about ?? 'decision';
    const link: readonly ClaimArgument[] =
      statement.respondsTo === undefined || statement.respondsTo === i || claimIds[statement.respondsTo] === undefined
        ? []
        : [{ role: 'RESPONDS_TO', text: 'that', basis: 'explicit', claimId: claimIds[statement.respondsTo]! }];
    return {
      id: claimIds[i]!,
      start,
      end,
      sentenceIndex: i,
      about,
      kind: statement.kind ?? 'curfew',
      ...(about === 'decision' ? { act: statement.act ?? 'enact', stage: statement.stage ?? 'adopted' } : {}),
      polarity: statement.polarity ?? 'pos',
      factuality: statement.factuality ?? 'CT',
      modality: statement.modality ?? 'asserted',
      trigger: { start, end: start + 2 },
      arguments: [
        ...statement.arguments.map(({ role, thing, attribute }): ClaimArgument => {
          const mention = idOfThing(thing);
          return {
            role,
            text: thing.text,
            basis: 'explicit',
            ...(mention === undefined ? {} : { mentionId: mention }),
            ...(attribute === undefined ? {} : { attribute }),
          };
        }),
        ...link,
      ],
      ...(statement.day === undefined
        ? { precision: 'unknown' as const }
        : {
            when: statement.day,
            earliest: statement.day,
            latest: statement.day,
            precision: statement.precision ?? 'day',
            basis: statement.basis ?? 'explicit',
          }),
      ...(statement.attributedTo === undefined ? {} : { attributedTo: { text: statement.attributedTo } }),
      ...(statement.jurisdiction === undefined ? {} : { jurisdiction: statement.jurisdiction }),
      ...(statement.durationIso === undefined ? {} : { durationIso: statement.durationIso }),
      rule: 'extract/test',
      score: 0.8,
    };
  });
  const report: Report = {
    id,
    lang: 'en',
    translation: 'none',
    textHash: nameKey(whole),
    text: whole,
    paragraphs: [{ start: 0, end: whole.length, isTitle: false }],
    rawMap: { rawSpan: ({ start, end }) => ({ rawStart: start, rawEnd: end }) },
    sourceId: source,
    sourceTitle: plan.sourceTitle ?? plan.source ?? 'example.org',
    problems: [],
    ...(plan.publishedOn === undefined
      ? {}
      : { publishedAt: plan.publishedOn, publishedOn: plan.publishedOn, publishedPrecision: 'day' as const }),
    ...(plan.url === undefined ? {} : { url: plan.url }),
    ...(plan.country === undefined ? {} : { country: plan.country }),
  };
  return {
    report,
    sentences: sentences.map((sentence) => ({ id: sentenceId(id, sentence.index), ...sentence })),
    mentions: [...mentions.values()],
    times: [],
    claims,
    problems: [],
  };
}
