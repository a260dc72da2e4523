import { DECISION_KINDS, isDecisionKind } from '../../model/decision-kinds.ts';
import type { Properties, RelationshipRow } from '../../model/rows.ts';
import type { Chunk, GraphSource } from './format.ts';
import { readWorld, type WorldView } from './read-world.ts';

const ACTORS: readonly string[] = ['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED', 'TOOK_PART'];
const RECIPIENTS: readonly string[] = ['REMOVES', 'APPOINTS', 'TARGETS', 'BENEFITS', 'TASKS', 'CREATES', 'ABOLISHES', 'CONCERNS'];

/** PLOVER 0.8 events of what has no decision behind it. */
const EVENT_TYPES: Readonly<Record<string, string>> = {
  protest: 'PROTEST',
  clash: 'ASSAULT',
  attack: 'ASSAULT',
  meeting: 'CONSULT',
  statement: 'SUPPORT',
};
/** A statement may praise or accuse: PLOVER has no event for saying alone. */
const UNTYPED: ReadonlySet<string> = new Set(['statement']);

const party = (id: string, view: WorldView): Readonly<Record<string, unknown>> => {
  const properties = view.nodes.get(id)?.properties;
  return { id, name: properties?.name, country: properties?.country, sector: properties?.sector };
};

/** Proposals and demands are spoken, not done: PLOVER codes them as such whatever they are about. */
function codesOf({ kind, stage, act }: Properties): Readonly<Record<string, unknown>> {
  if (!isDecisionKind(String(kind))) {
    return { event_type: UNTYPED.has(String(kind)) ? null : (EVENT_TYPES[String(kind)] ?? null), mode: null, context: [], cameo: null };
  }
  const { plover, cameo, cameoWhenLifted } = DECISION_KINDS[kind as keyof typeof DECISION_KINDS];
  const isLifted = act === 'lift' || act === 'annul' || act === 'suspend';
  const spoken: Readonly<Record<string, string>> = { called_for: 'REQUEST', proposed: 'SUPPORT', announced: 'SUPPORT' };
  const event = isLifted ? 'CONCEDE' : (spoken[String(stage)] ?? plover?.event ?? null);
  const isOwnEvent = event !== null && event === plover?.event;
  return {
    event_type: event,
    mode: isOwnEvent ? (plover?.mode ?? null) : null,
    context: plover?.contexts ?? [],
    cameo: (isLifted ? cameoWhenLifted : cameo) ?? null,
  };
}

/** Decisions and events as PLOVER 0.8 records, one JSON object a line. */
export async function* plover(source: GraphSource): AsyncGenerator<Chunk> {
  const view = await readWorld(source);
  const ends = (rows: readonly RelationshipRow[], types: readonly string[], end: 'from' | 'to'): readonly unknown[] =>
    rows.filter(({ type }) => types.includes(type)).map((row) => party(row[end], view));
  for (const { id, label, properties } of view.nodes.values()) {
    if (label !== 'Decision' && label !== 'Event') continue;
    const location = view.from(id).find(({ type }) => type === 'APPLIES_IN' || type === 'HAPPENED_IN')?.to;
    const record = {
      event_id: id,
      event_date: properties.earliest ?? properties.latest ?? null,
      ...codesOf(properties),
      kind: properties.kind,
      stage: properties.stage ?? null,
      certainty: properties.certainty ?? null,
      actor: ends(view.to(id), ACTORS, 'from'),
      recipient: ends(view.from(id), RECIPIENTS, 'to'),
      location:
        location === undefined ? null : { ...party(location, view), ...{ geo: view.nodes.get(location)?.properties.location ?? null } },
      event_text: properties.name,
    };
    yield { file: 'events.plover.jsonl', text: `${JSON.stringify(record)}\n` };
  }
}
