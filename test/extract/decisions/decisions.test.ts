import { describe, expect, it } from 'vitest';
import { DECISION_KIND_CODES } from '../../../src/model/decision-kinds.ts';
import type { Claim } from '../../../src/model/evidence.ts';
import { STAGES as ALL_STAGES } from '../../../src/model/vocabulary.ts';
import { ANNOUNCEMENTS, TORN_OBJECTS } from '../../cases/decisions/announcements.ts';
import { ARGUMENTS, NO_CLAIMS } from '../../cases/decisions/arguments.ts';
import type { DecisionCase, Wanted } from '../../cases/decisions/case.ts';
import { COURTS_AND_POLICE } from '../../cases/decisions/courts-and-police.ts';
import { ECONOMY_AND_RELATIONS } from '../../cases/decisions/economy-and-relations.ts';
import { EMERGENCY_AND_FREEDOMS } from '../../cases/decisions/emergency-and-freedoms.ts';
import { FALSE_CLAUSES, NO_CLAUSES } from '../../cases/decisions/false-clauses.ts';
import { FORCE_AND_JUSTICE } from '../../cases/decisions/force-and-justice.ts';
import { FOUND_VERBS } from '../../cases/decisions/found-verbs.ts';
import { JOINED_TO_NOBODY, JOINED_VERBS } from '../../cases/decisions/joined-verbs.ts';
import { KIND_BY_OBJECT, NO_KIND_BY_OBJECT } from '../../cases/decisions/kind-by-object.ts';
import { KIND_OF_THEME, OWN_AFFAIRS } from '../../cases/decisions/kind-of-theme.ts';
import { KINDS_IN_THE_NEWS } from '../../cases/decisions/kinds-in-the-news.ts';
import { LOST_SUBJECTS } from '../../cases/decisions/lost-subjects.ts';
import { MENDED_CLAUSES } from '../../cases/decisions/mended-clauses.ts';
import { MENDED_PARSES } from '../../cases/decisions/mended-parses.ts';
import { MONEY_AND_ARMS, OWN_PURSES } from '../../cases/decisions/money-and-arms.ts';
import { MONEY_FAMILIES, MOVEMENT_FAMILIES, NO_MONEY_NO_MOVEMENT } from '../../cases/decisions/money-and-movement-families.ts';
import { NEWS_CLAUSES } from '../../cases/decisions/news-clauses.ts';
import { OFFICES_AND_INSTITUTIONS } from '../../cases/decisions/offices-and-institutions.ts';
import { OFFICES_AND_LAWS } from '../../cases/decisions/offices-and-laws.ts';
import { NEAR_OFFICES_COURTS_AND_TROOPS, OFFICES_COURTS_AND_TROOPS } from '../../cases/decisions/offices-courts-and-troops.ts';
import { ORDERS_AND_DECREES, ORDERS_BY_NOBODY } from '../../cases/decisions/orders-and-decrees.ts';
import { PAST_OF_NOBODY, PAST_TENSE } from '../../cases/decisions/past-tense.ts';
import { PUBLIC_DEEDS_CASES } from '../../cases/decisions/public-deeds.ts';
import { RULES_IN_FORCE } from '../../cases/decisions/rules-in-force.ts';
import { STAGES } from '../../cases/decisions/stages.ts';
import { NO_STATE_ACTS, STATE_ACTS } from '../../cases/decisions/state-acts.ts';
import { TOLD_BESIDE, TOLD_OF_NOBODY } from '../../cases/decisions/told-beside.ts';
import { NO_TREATIES, TREATIES_AND_MONEY } from '../../cases/decisions/treaties-and-money-at-scale.ts';
import { VERB_CLASSES } from '../../cases/decisions/verb-classes.ts';
import { HELD_AND_FOUGHT, VOTES_RAIDS_AND_TEAMS } from '../../cases/decisions/votes-raids-and-teams.ts';
import { NOT_TOLD_TO_LEAVE, WHERE_IT_APPLIES } from '../../cases/decisions/where-it-applies.ts';
import { WIDE_DECISIONS_AND_RULES } from '../../cases/decisions/wide-decisions-and-rules.ts';
import { WORD_FAMILIES } from '../../cases/decisions/word-families.ts';
import { NOT_DECISIONS } from '../../cases/negatives/not-decisions.ts';
import { openReader } from '../pipeline.ts';

const read = await openReader();
const ACTORS = new Set(['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED', 'OPPOSED']);

const decisionsOf = (text: string): readonly Claim[] =>
  read(text, '2022-03-10').claims.filter((c) => c.about === 'decision' && c.stage !== undefined);

function shown(claims: readonly Claim[]): string {
  return (
    claims.map((c) => `${c.kind} ${c.act} ${c.stage} | ${c.arguments.map((a) => `${a.role}=${a.text}`).join(', ')}`).join(' ; ') ||
    'nothing'
  );
}

function meets(claims: readonly Claim[], want: Wanted): boolean {
  const found = claims.filter((c) => c.kind === want.kind && c.act === want.act && c.stage === want.stage);
  if (found.length === 0) return false;
  const texts = (keep: (role: string) => boolean): readonly string[] =>
    found.flatMap((c) => c.arguments.filter((a) => keep(a.role)).map((a) => a.text));
  const by = want.by;
  if (by !== undefined && !texts((role) => ACTORS.has(role)).some((text) => text.toLowerCase().includes(by.toLowerCase()))) return false;
  const places = texts((role) => role === 'APPLIES_IN');
  return (
    want.at === undefined ||
    (want.at.every((place) => places.some((text) => text.includes(place))) && (want.at.length > 0 || places.length === 0))
  );
}

const TABLES: Readonly<Record<string, readonly DecisionCase[]>> = {
  'votes, raids and teams': VOTES_RAIDS_AND_TEAMS,
  'emergency and freedoms': EMERGENCY_AND_FREEDOMS,
  'force and justice': FORCE_AND_JUSTICE,
  'offices and institutions': OFFICES_AND_INSTITUTIONS,
  'economy and relations': ECONOMY_AND_RELATIONS,
  stages: STAGES,
  'wide decisions and rules': WIDE_DECISIONS_AND_RULES,
  'public deeds': PUBLIC_DEEDS_CASES,
  'rules in force': RULES_IN_FORCE,
  'news clauses': NEWS_CLAUSES,
  'word families': WORD_FAMILIES,
  'kinds in the news': KINDS_IN_THE_NEWS,
  'kind by object': KIND_BY_OBJECT,
  'joined verbs': JOINED_VERBS,
  'where it applies': WHERE_IT_APPLIES,
  'kind of what it is about': KIND_OF_THEME,
  'state acts': STATE_ACTS,
  'verb classes': VERB_CLASSES,
  'offices and laws': OFFICES_AND_LAWS,
  'mended parses': MENDED_PARSES,
  'mended clauses': MENDED_CLAUSES,
  'orders and decrees': ORDERS_AND_DECREES,
  'past tense': PAST_TENSE,
  'found verbs': FOUND_VERBS,
  'false clauses': FALSE_CLAUSES,
  'courts and police': COURTS_AND_POLICE,
  'lost subjects': LOST_SUBJECTS,
  announcements: ANNOUNCEMENTS,
  'torn objects': TORN_OBJECTS,
  'money and arms': MONEY_AND_ARMS,
  'told beside': TOLD_BESIDE,
  'treaties and money at scale': TREATIES_AND_MONEY,
  'families of money': MONEY_FAMILIES,
  'families of movement': MOVEMENT_FAMILIES,
  'offices, courts and troops': OFFICES_COURTS_AND_TROOPS,
};
const ALL = Object.values(TABLES).flat();
const NEGATIVES = Object.entries({
  ...NOT_DECISIONS,
  'own purses': OWN_PURSES,
  'told of nobody': TOLD_OF_NOBODY,
  'no kind by object': NO_KIND_BY_OBJECT,
  'joined to nobody': JOINED_TO_NOBODY,
  'no treaties': NO_TREATIES,
  'held and fought': HELD_AND_FOUGHT,
  'not told to leave': NOT_TOLD_TO_LEAVE,
  'own affairs': OWN_AFFAIRS,
  'no money, no movement': NO_MONEY_NO_MOVEMENT,
  'no state acts': NO_STATE_ACTS,
  'no clauses': NO_CLAUSES,
  'orders by nobody': ORDERS_BY_NOBODY,
  'past of nobody': PAST_OF_NOBODY,
  'near offices, courts and troops': NEAR_OFFICES_COURTS_AND_TROOPS,
}).flatMap(([why, texts]) => texts.map((text) => ({ why, text })));

describe('the tables', () => {
  it('hold at least 200 labelled sentences, all kinds and all stages', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(200);
    const wanted = ALL.flatMap((c) => c.want);
    expect(DECISION_KIND_CODES.filter((kind) => !wanted.some((w) => w.kind === kind))).toEqual([]);
    expect(ALL_STAGES.filter((stage) => !wanted.some((w) => w.stage === stage))).toEqual([]);
  });

  it('hold at least 150 negatives', () => {
    expect(NEGATIVES.length).toBeGreaterThanOrEqual(150);
  });
});

for (const [name, table] of Object.entries(TABLES)) {
  describe(name, () => {
    it.each(table.filter((c) => c.miss === undefined))('$text', ({ text, want }) => {
      const claims = decisionsOf(text);
      for (const one of want) expect(meets(claims, one), `${JSON.stringify(one)} in ${shown(claims)}`).toBe(true);
    });

    it.each(table.filter((c) => c.miss !== undefined))('still misses: $text ($miss)', ({ text, want }) => {
      const claims = decisionsOf(text);
      expect(want.every((one) => meets(claims, one))).toBe(false);
    });
  });
}

describe('an order, beside what it does', () => {
  it.each(ORDERS_AND_DECREES)('is no decision: $text', ({ text, want }) => {
    expect(decisionsOf(text).length, shown(decisionsOf(text))).toBe(want.length);
  });
});

describe('what is decided over whom', () => {
  it.each(ARGUMENTS)('$text', ({ text, want }) => {
    const [what = '', ...roles] = want.split('|').map((part) => part.trim());
    const [kind, act, stage] = what.split(' ');
    const stageOf = (claim: Claim): string => claim.stage ?? '-';
    const found = read(text, '2022-03-10').claims.filter((c) => c.kind === kind && c.act === act && stageOf(c) === stage);
    expect(found.length, shown(decisionsOf(text))).toBeGreaterThan(0);
    for (const one of roles) {
      const [role, words = ''] = one.split('=');
      const texts = found.flatMap((c) => c.arguments.filter((a) => a.role === role).map((a) => a.text));
      expect(texts.join(', '), shown(found)).toBe(words);
    }
  });

  it.each(NO_CLAIMS)('no $kind at all: $text', ({ text, kind }) => {
    expect(read(text, '2022-03-10').claims.filter((c) => c.kind === kind)).toEqual([]);
  });
});

describe('no decision', () => {
  it.each(NEGATIVES)('$why: $text', ({ text }) => {
    expect(shown(decisionsOf(text).filter((c) => c.stage !== 'rejected' && c.polarity === 'pos'))).toBe('nothing');
  });
});
