import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendParse } from '../../../src/extract/parse/mend-parse.ts';
import type { ClaimArgument } from '../../../src/model/evidence.ts';
import { contains } from '../../../src/model/span.ts';
import {
  BYSTANDERS,
  CARRIED,
  DATELINES,
  type DeciderCase,
  DIRECTED,
  FIRST_PERSONS,
  LISTS,
  SAID_BEHIND,
} from '../../cases/claims/deciders.ts';
import { STRAY_RULES, UNKNOWN_PEOPLE } from '../../cases/claims/long-reports.ts';
import { CLAIM_TIMES, HEADLINES, READINGS, SPLITS } from '../../cases/claims/readings.ts';
import { EMERGENCY_AND_FREEDOMS } from '../../cases/decisions/emergency-and-freedoms.ts';
import { OFFICES_AND_INSTITUTIONS } from '../../cases/decisions/offices-and-institutions.ts';
import { EVENTS } from '../../cases/events/events.ts';
import { openReader } from '../pipeline.ts';

const read = await openReader();
const DAY = '2022-03-10';

describe('how a clause is meant', () => {
  it.each(READINGS)('$text', ({ text, want }) => {
    const [kind, ...fields] = want.split(' ');
    const claim = read(text, DAY).claims.find((c) => c.kind === kind);
    expect(claim).toBeDefined();
    for (const field of fields) {
      const [name = '', value = ''] = field.split('=');
      if (name === 'by') expect(claim?.attributedTo?.text).toContain(value);
      else expect(String(claim?.[name as 'stage'] ?? '-'), name).toBe(value);
    }
  });
});

describe('when it is', () => {
  it.each(CLAIM_TIMES)('$text', ({ text, want }) => {
    const claim = read(text, DAY).claims.filter((c) => c.about === 'decision' && c.stage !== undefined);
    for (const field of want.split(' ')) {
      const [name = '', value = ''] = field.split('=');
      for (const c of claim) expect(c[name as 'when'] ?? 'none', name).toBe(value);
    }
    expect(claim.length).toBeGreaterThan(0);
  });

  it('bounds the creation of a body by what it does', () => {
    const { claims } = read('The president created a commission. On 4 March the commission proposed to cut the price of gas.', DAY);
    const creation = claims.find((c) => c.kind === 'body_creation');
    expect(creation).toMatchObject({ latest: '2022-03-04', basis: 'inferred' });
    expect(creation?.when).toBeUndefined();
  });

  it('leaves the day open where the report has none', () => {
    const [claim] = read('The mayor imposed a curfew.').claims;
    expect(claim?.when).toBeUndefined();
    expect(claim?.latest).toBeUndefined();
  });
});

describe('where it applies', () => {
  it.each(SPLITS)('$text', ({ text, want }) => {
    const claims = read(text, DAY).claims.filter((c) => c.about === 'decision' && c.stage !== undefined);
    const places = claims.flatMap((c) => c.arguments.filter((a) => a.role === 'APPLIES_IN').map((a) => a.text));
    expect(places).toEqual(want);
    if (want.length > 1) expect(new Set(claims.map((c) => c.actGroup)).size).toBe(1);
    if (want.length < 2) expect(claims.every((c) => c.actGroup === undefined)).toBe(true);
  });

  it('splits removals per person', () => {
    const { claims } = read('The prime minister dismissed Anna Kovacs and Peter Nagy.', DAY);
    expect(claims.map((c) => c.arguments.filter((a) => a.role === 'REMOVES').map((a) => a.text))).toEqual([
      ['Anna Kovacs'],
      ['Peter Nagy'],
    ]);
  });
});

const ACTORS = new Set(['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED']);
const DECIDERS: Readonly<Record<string, readonly DeciderCase[]>> = {
  datelines: DATELINES,
  'first persons': FIRST_PERSONS,
  carried: CARRIED,
  lists: LISTS,
  'said behind': SAID_BEHIND,
  directed: DIRECTED,
  bystanders: BYSTANDERS,
  'unknown people': UNKNOWN_PEOPLE,
  'stray rules': STRAY_RULES,
};

describe.each(Object.entries(DECIDERS))('who decides where: %s', (_, table) => {
  it.each(table)('$text', ({ text, want }) => {
    const { claims, mentions } = read(text, DAY);
    const nameOf = ({ mentionId, text: words }: ClaimArgument): string => mentions.find((m) => m.id === mentionId)?.text ?? `(${words})`;
    const told = claims.filter((c) => c.about === 'decision' && c.stage !== undefined && c.polarity === 'pos');
    const shown = told.map((c) => {
      const texts = (keep: (role: string) => boolean): string =>
        c.arguments
          .filter((a) => keep(a.role))
          .map(nameOf)
          .join(', ');
      return `${c.kind} | ${texts((role) => ACTORS.has(role))} | ${texts((role) => role === 'APPLIES_IN')}`.trim();
    });
    expect(shown).toEqual(want);
  });
});

describe('headline verbs', () => {
  it.each(HEADLINES)('$text', ({ text, verb, is }) => {
    const tokens = mendParse(read(text).analysis).paragraphs[0]!.tokens;
    const at = Array.from({ length: tokens.length }, (_, i) => i).find((i) => tokens.lower(i) === verb)!;
    expect(tokens.pos(at) === 'VERB').toBe(is);
    for (let i = 0; i < tokens.length; i++) {
      for (const c of tokens.children(i)) expect(tokens.head(c)).toBe(i);
      expect(tokens.leftEdge(i)).toBeLessThanOrEqual(i);
      expect(tokens.rightEdge(i)).toBeGreaterThanOrEqual(i);
    }
  });
});

const SENTENCES = [...EMERGENCY_AND_FREEDOMS, ...OFFICES_AND_INSTITUTIONS, ...EVENTS].map((c) => c.text);
const MENDED = ['"', '(', ' — ', '\n\n', '…', '؟', '🙂', '\u200f', 'Z̷a̷l̷g̷o', '\ud800', ',', ' and ', ' that ', ' to '];

describe('every claim', () => {
  it('points into the text and at its own sentence, the same on every run', () => {
    const document = fc.array(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: fc.constantFrom(...MENDED) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(document, (pieces) => {
        const text = pieces.join(' ');
        const { report, sentences, mentions, claims } = read(text, DAY);
        const ids = new Set(mentions.map((m) => m.id));
        for (const claim of claims) {
          const sentence = sentences[claim.sentenceIndex]!;
          expect(contains(sentence, claim)).toBe(true);
          expect(contains(sentence, claim.trigger)).toBe(true);
          expect(report.text.slice(claim.start, claim.end).trim()).not.toBe('');
          for (const a of claim.arguments) {
            expect(a.text === '' ? 'empty' : 'text').toBe('text');
            if (a.mentionId !== undefined) expect(ids.has(a.mentionId)).toBe(true);
          }
        }
        expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
        expect(JSON.stringify(read(text, DAY).claims)).toBe(JSON.stringify(claims));
      }),
      { numRuns: 120, seed: 20220105 },
    );
  });

  it('survives long coordinations and nests without a crash', () => {
    const list = `The king dismissed ${Array.from({ length: 400 }, (_, i) => `Minister ${String.fromCharCode(65 + (i % 26))}ex`).join(', ')} and the judge.`;
    const verbs = `The mayor ${'imposed a curfew and lifted it and '.repeat(150)} slept.`;
    const nested = `${'The king said that '.repeat(120)}the curfew was lifted.`;
    for (const text of [list, verbs, nested, '('.repeat(10_000), 'a'.repeat(20_000)])
      expect(Array.isArray(read(text, DAY).claims)).toBe(true);
  });
});
