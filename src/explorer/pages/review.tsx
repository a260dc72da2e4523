import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Answer } from '../components/asked.tsx';
import { judgementFor } from '../review/item.ts';
import { Judged } from '../review/judged.tsx';
import { useCandidates } from '../review/use-candidates.ts';
import { type Judge, useJudge } from '../review/use-judge.ts';
import { useKeys } from '../review/use-keys.ts';
import { useQueue } from '../review/use-queue.ts';
import { Verdicts } from '../review/verdicts.tsx';
import { useTitle } from '../use-title.ts';

interface NothingLeftProps {
  /** How many there were. */
  readonly count: number;
  readonly canUndo: boolean;
  readonly onKey: (key: string) => void;
}

function NothingLeft({ count, canUndo, onKey }: NothingLeftProps): JSX.Element {
  return (
    <>
      <p class="sheet">
        {count === 0
          ? 'Nothing waits for an editor.'
          : 'That was the last one. What you left for later is here again when you load this page.'}
      </p>
      <p class="tools">
        {count > 0 ? (
          <button type="button" onClick={() => onKey('b')}>
            Back<kbd>b</kbd>
          </button>
        ) : null}
        {canUndo ? (
          <button type="button" onClick={() => onKey('u')}>
            Undo<kbd>u</kbd>
          </button>
        ) : null}
      </p>
    </>
  );
}

/** Who judges, and why. */
function Judging({
  judge,
  why,
  onWhy,
}: {
  readonly judge: Judge;
  readonly why: string;
  readonly onWhy: (text: string) => void;
}): JSX.Element {
  return (
    <>
      <div class="tools">
        <label>
          Editor’s token{' '}
          <input type="password" autocomplete="off" value={judge.token} onInput={(event) => judge.setToken(event.currentTarget.value)} />
        </label>
        <label>
          Reason <input value={why} placeholder="judged in the review" onInput={(event) => onWhy(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status" class={judge.isBad ? 'bad' : 'soft'}>
        {judge.said}
      </p>
    </>
  );
}

/** What waits for an editor, one at a time, one key for each verdict. */
export function ReviewPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const [why, setWhy] = useState('');
  const queue = useQueue(query.get('id') ?? undefined);
  const { item } = queue;
  const judge = useJudge(why, queue.move);
  const { candidates, add } = useCandidates(item);
  useTitle('Review');

  const onKey = (key: string): void => {
    if (key === 'u') judge.undo();
    else if (key === 'b') queue.move(-1);
    else if (key === 'l' && item) queue.move(1);
    else if (item) judge.send(judgementFor(key, item, candidates));
  };
  useKeys(onKey);
  return (
    <>
      <h1>Review</h1>
      <p class="soft">
        What the rules could not tell. A verdict is kept with its reason, outlives every load, and can be undone: merged things come apart
        as they were.
      </p>
      <Judging judge={judge} why={why} onWhy={setWhy} />
      <Answer asked={queue.asked}>
        {() =>
          item ? (
            <>
              <Judged item={item} candidates={candidates} place={`${queue.at + 1} of ${queue.items.length}`} onPick={add} />
              <Verdicts item={item} candidates={candidates} onKey={onKey} canUndo={judge.canUndo} />
            </>
          ) : (
            <NothingLeft count={queue.items.length} canUndo={judge.canUndo} onKey={onKey} />
          )
        }
      </Answer>
    </>
  );
}
