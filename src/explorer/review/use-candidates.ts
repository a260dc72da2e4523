import { useState } from 'preact/hooks';
import { SEARCH } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import type { Hit, Ref } from '../types.ts';
import { type ReviewItem, readingsOf } from './item.ts';

const MOST = 4;

/** Whom the item may be: who the editor looked up, the readings that were open, else people with a like name. */
export function useCandidates(item: ReviewItem | undefined): { readonly candidates: readonly Ref[]; readonly add: (node: Ref) => void } {
  const [added, setAdded] = useState<{ readonly of: string; readonly node: Ref } | undefined>();
  const isPerson = item?.type === 'Person';
  const asked = useAsk<{ search: readonly Hit[] }>(SEARCH, { text: item?.name ?? '', types: ['Person'], first: MOST + 1 }, isPerson);
  if (!item) return { candidates: [], add: () => {} };
  const readings = readingsOf(item);
  const hits = !isPerson || readings.length > 0 || asked.state !== 'done' ? [] : asked.data.search;
  const found = [...(added?.of === item.id ? [added.node] : []), ...readings, ...hits];
  const unique = [...new Map(found.map((node) => [node.id, node])).values()].filter((node) => node.id !== item.id);
  return { candidates: unique.slice(0, MOST), add: (node) => setAdded({ of: item.id, node }) };
}
