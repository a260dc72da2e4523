import type { Scores } from './table.ts';

interface GoldEvent {
  readonly type?: string;
  readonly types?: readonly string[];
  readonly stage?: string;
  readonly date?: string | null;
  readonly actors?: readonly (string | { readonly text?: string })[];
  readonly places?: readonly (string | { readonly text?: string })[];
}
interface GoldName {
  readonly text: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly mention?: string;
}
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly negative?: string;
  readonly layers?: readonly string[];
  readonly entities?: readonly GoldName[];
  readonly events?: readonly GoldEvent[];
}
export interface PredictedDocument {
  readonly id: string;
  readonly entities?: readonly GoldName[];
  readonly events?: readonly GoldEvent[];
}

const texts = (list: GoldEvent['actors']): string =>
  (list ?? []).map((one) => (typeof one === 'string' ? one : (one.text ?? ''))).join(', ');
const eventLine = (mark: string, e: GoldEvent): string =>
  `  ${mark} ${e.types?.at(-1) ?? e.type} ${e.stage ?? ''} | ${texts(e.actors)} | ${texts(e.places)} | ${e.date ?? ''}`;
const overlap = (a: GoldName, b: GoldName): boolean => a.start < b.end && b.start < a.end;
const CORE = new Set(['PERSON', 'BODY', 'PLACE']);

/** Every document with something missed (`-`), added (`+`) or of another type (`~`); the scorer itself says which documents are right. */
export function showErrors(
  gold: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  scoreOne: (gold: GoldDocument, predicted: PredictedDocument) => Scores,
): readonly string[] {
  const byId = new Map(predicted.map((p) => [p.id, p]));
  const lines: string[] = [];
  for (const g of gold) {
    const p = byId.get(g.id) ?? { id: g.id };
    const own = [...(g.events === undefined ? [] : eventErrors(g, p, scoreOne)), ...nameErrors(g, p)];
    if (own.length > 0) lines.push(`${g.id}${g.negative ? ` (no decision: ${g.negative})` : ''}: ${g.text.slice(0, 300)}`, ...own);
  }
  return lines;
}

function eventErrors(
  g: GoldDocument,
  p: PredictedDocument,
  scoreOne: (gold: GoldDocument, predicted: PredictedDocument) => Scores,
): readonly string[] {
  const events = scoreOne(g, p).events ?? {};
  const wrong = ['type/kind', 'actor', 'place'].some((what) => (events[what]?.fp ?? 0) + (events[what]?.fn ?? 0) > 0);
  if (!wrong) return [];
  return [...(g.events ?? []).map((e) => eventLine('gold', e)), ...(p.events ?? []).map((e) => eventLine('read', e))];
}

function nameErrors(g: GoldDocument, p: PredictedDocument): readonly string[] {
  if (g.layers !== undefined && !g.layers.includes('entities')) return [];
  const named = (g.entities ?? []).filter((e) => CORE.has(e.type));
  const wanted = named.filter((e) => (e.mention ?? 'NAM') === 'NAM');
  const found = (p.entities ?? []).filter((e) => CORE.has(e.type));
  const lines: string[] = [];
  for (const e of wanted) {
    const over = found.filter((f) => overlap(e, f));
    if (over.length === 0) lines.push(`  - ${e.type} ${e.text}`);
    else if (!over.some((f) => f.type === e.type)) lines.push(`  ~ ${e.type} ${e.text} read as ${over[0]?.type} ${over[0]?.text}`);
  }
  for (const f of found) if (!named.some((e) => overlap(e, f))) lines.push(`  + ${f.type} ${f.text}`);
  return lines;
}
