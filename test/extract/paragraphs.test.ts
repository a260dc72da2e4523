import { describe, expect, it } from 'vitest';
import type { Claim, ClaimArgument } from '../../src/model/evidence.ts';
import { AFRICA_AND_THE_MIDDLE_EAST } from '../cases/paragraphs/africa-and-the-middle-east.ts';
import { AMERICAS_AND_EUROPE } from '../cases/paragraphs/americas-and-europe.ts';
import { ASIA_AND_THE_PACIFIC } from '../cases/paragraphs/asia-and-the-pacific.ts';
import { type Marked, type ParagraphCase, readMarks } from '../cases/paragraphs/case.ts';
import { openReader, type ReadReport } from './pipeline.ts';

const read = await openReader();
const NAMED = new Set(['Person', 'Body', 'Place']);
const ACTORS = new Set(['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED']);
const TABLES: Readonly<Record<string, readonly ParagraphCase[]>> = {
  'the Americas and Europe': AMERICAS_AND_EUROPE,
  'Africa and the Middle East': AFRICA_AND_THE_MIDDLE_EAST,
  'Asia and the Pacific': ASIA_AND_THE_PACIFIC,
};

/** Every name and time that is read otherwise than it is marked. */
function wrongWords(plain: string, marks: readonly Marked[], { mentions, times }: ReadReport): readonly string[] {
  const wanted = marks.filter(({ mark }) => NAMED.has(mark));
  const found = mentions
    .filter(({ type }) => NAMED.has(type))
    .flatMap(({ type, spans }) => spans.filter(({ form }) => form === 'name').map((span) => ({ ...span, mark: type as string })))
    .filter(({ start }) => /\p{Lu}/u.test(plain[start] ?? ''));
  const words = ({ start, end }: { start: number; end: number }): string => plain.slice(start, end);
  return [
    ...wanted
      .filter((w) => !found.some((f) => f.mark === w.mark && f.start === w.start && f.end === w.end))
      .map((w) => `name missed: ${w.mark} ${words(w)}`),
    ...found.filter((f) => !wanted.some((w) => w.start < f.end && f.start < w.end)).map((f) => `name extra: ${f.mark} ${words(f)}`),
    ...marks
      .filter(({ mark }) => !NAMED.has(mark))
      .filter((w) => times.find((time) => time.start < w.end && w.start < time.end)?.when !== w.mark)
      .map((w) => `time: ${words(w)} is ${w.mark}`),
  ];
}

/** A decision's claims: those of one act group, of one kind. */
function groupsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.actGroup ?? claim.id} ${claim.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function meets(group: readonly Claim[], wanted: string, nameOf: (argument: ClaimArgument) => string): boolean {
  const [what = '', by = '', at = '', on = ''] = wanted.split('|').map((part) => part.trim());
  const [kinds = [], acts = [], stages = []] = what.split(' ').map((part) => part.split('/'));
  const [claim] = group;
  if (claim === undefined || !kinds.includes(claim.kind) || !acts.includes(claim.act ?? '') || !stages.includes(claim.stage ?? ''))
    return false;
  const all = group.flatMap((one) => one.arguments);
  const isActor = by === '' || all.some((a) => ACTORS.has(a.role) && `${a.text} ${nameOf(a)}`.toLowerCase().includes(by.toLowerCase()));
  const places = all.filter((a) => a.role === 'APPLIES_IN').map((a) => a.text);
  const isThere = at === '' || at.split(', ').every((place) => places.some((text) => text.includes(place)));
  return isActor && isThere && (on === '' || claim.when === on);
}

function wrongDecisions(decisions: readonly string[], report: ReadReport): readonly string[] {
  const told = report.claims.filter(
    (c) => c.about === 'decision' && c.stage !== undefined && c.stage !== 'rejected' && c.polarity === 'pos',
  );
  const left = [...groupsOf(told)];
  const nameOf = ({ mentionId }: ClaimArgument): string => report.mentions.find(({ id }) => id === mentionId)?.text ?? '';
  const missed = decisions.filter((wanted) => {
    const k = left.findIndex((group) => meets(group, wanted, nameOf));
    if (k >= 0) left.splice(k, 1);
    return k < 0;
  });
  const kindsMissed = missed.flatMap((wanted) => wanted.split(' ')[0]?.split('/') ?? []);
  // What is only read in part is missed, not extra too.
  const extra = left.filter(([claim]) => claim !== undefined && !kindsMissed.includes(claim.kind));
  return [
    ...missed.map((wanted) => `decision missed: ${wanted}`),
    ...extra.map(([claim]) => `decision extra: ${claim?.kind} ${claim?.act} ${claim?.stage}`),
  ];
}

describe('paragraphs of news, statements and reports', () => {
  it('hold 180 sentences of 30 countries', () => {
    const all = Object.values(TABLES).flat();
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.flatMap(({ text }) => text.match(/[.?!](?=\s|$|")/g) ?? []).length).toBeGreaterThanOrEqual(180);
  });

  describe.each(Object.entries(TABLES))('%s', (_, table) => {
    it.each(table)('$on $text', ({ on, text, decisions, misses = [] }) => {
      const { plain, marks } = readMarks(text);
      const report = read(plain, on);
      expect([...wrongWords(plain, marks, report), ...wrongDecisions(decisions, report)]).toEqual(misses);
    });
  });
});
