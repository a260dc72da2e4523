import type { JSX } from 'preact';
import type { Ref } from '../types.ts';
import type { ReviewItem } from './item.ts';

interface VerdictsProps {
  readonly item: ReviewItem;
  readonly candidates: readonly Ref[];
  readonly onKey: (key: string) => void;
  readonly canUndo: boolean;
}

/** The verdicts, each with its key. */
export function Verdicts({ item, candidates, onKey, canUndo }: VerdictsProps): JSX.Element {
  const isPerson = item.type === 'Person';
  const keys: readonly (readonly [key: string, words: string])[] = [
    ...candidates.map(({ name }, index) => [`${index + 1}`, isPerson ? `Same: merge INTO ${name}` : `It is ${name}`] as const),
    ...(isPerson && candidates[0] ? [['d', `Different from ${candidates[0].name}`] as const] : []),
    ...(isPerson ? [] : [['n', 'Not a name'] as const]),
    ['l', 'Later'],
    ['b', 'Back'],
  ];
  return (
    <p class="tools verdicts">
      {keys.map(([key, words]) => (
        <button key={key} type="button" onClick={() => onKey(key)}>
          <bdi>{words}</bdi>
          <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" onClick={() => onKey('u')} disabled={!canUndo}>
        Undo<kbd>u</kbd>
      </button>
    </p>
  );
}
