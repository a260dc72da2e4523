import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Answer } from '../components/asked.tsx';
import { Suggest } from '../components/suggest.tsx';
import { MarkedSentence } from '../evidence/quotes.tsx';
import { judgementFor, type ReviewItem } from '../review/item.ts';
import { PairWarnings } from '../review/pair-warnings.tsx';
import { Side } from '../review/side.tsx';
import { useCandidates } from '../review/use-candidates.ts';
import { useJudge } from '../review/use-judge.ts';
import { useQueue } from '../review/use-queue.ts';
import type { Ref } from '../types.ts';
import { useTitle } from '../use-title.ts';
import { day } from '../words.ts';

const isTyping = (event: KeyboardEvent): boolean => /^(INPUT|SELECT|TEXTAREA)$/.test((event.target as Element).tagName);

function Waiting({ item }: { readonly item: ReviewItem }): JSX.Element {
  const { seen } = item;
  if (!seen) return <p>{item.why}</p>;
  return (
    <blockquote>
      <MarkedSentence quote={seen} />
      <footer>
        <bdi>{seen.report.title ?? seen.report.id}</bdi>
        {[seen.report.source?.name, seen.report.publishedOn ? day(seen.report.publishedOn) : ''].map((part) => (part ? `, ${part}` : ''))}
        <br />
        {item.why}
      </footer>
    </blockquote>
  );
}

interface VerdictsProps {
  readonly item: ReviewItem;
  readonly candidates: readonly Ref[];
  readonly onKey: (key: string) => void;
  readonly canUndo: boolean;
}

/** The verdicts, each with its key. */
function Verdicts({ item, candidates, onKey, canUndo }: VerdictsProps): JSX.Element {
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

/** What waits for an editor, one at a time, one key for each verdict. */
export function ReviewPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const [why, setWhy] = useState('');
  const [other, setOther] = useState('');
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
  // With the item that it judges: an effect after painting would leave a moment in which a key speaks of the item before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isTyping(event) && !event.metaKey && !event.ctrlKey && !event.altKey) onKey(event.key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return (
    <>
      <h1>Review</h1>
      <p class="soft">
        What the rules could not tell. A verdict is kept with its reason, outlives every load, and can be undone: merged things come apart
        as they were.
      </p>
      <div class="tools">
        <label>
          Editor’s token{' '}
          <input type="password" autocomplete="off" value={judge.token} onInput={(event) => judge.setToken(event.currentTarget.value)} />
        </label>
        <label>
          Reason <input value={why} placeholder="judged in the review" onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status" class={judge.isBad ? 'bad' : 'soft'}>
        {judge.said}
      </p>
      <Answer asked={queue.asked}>
        {() =>
          item ? (
            <>
              <h2>
                <span class="soft">
                  {queue.at + 1} of {queue.items.length}:
                </span>{' '}
                {item.type === 'Person' ? 'who is' : 'what is'} “<bdi>{item.name}</bdi>”?
              </h2>
              {item.type === 'Person' && item.why === 'chosen by you' ? null : <Waiting item={item} />}
              {item.type === 'Person' && candidates[0] ? <PairWarnings one={item} other={candidates[0]} /> : null}
              <div class="pair">
                {item.type === 'Person' ? <Side title="This is" node={item} isThis /> : null}
                {candidates.map((candidate, index) => (
                  <Side key={candidate.id} title={<kbd>{index + 1}</kbd>} node={candidate} />
                ))}
              </div>
              <div class="tools">
                <span>Somebody or something else:</span>
                <Suggest
                  label="Look for another candidate"
                  placeholder="a name"
                  text={other}
                  {...(item.type === 'Person' ? { types: ['Person'] } : { types: ['Person', 'Body', 'Office', 'Place', 'Topic'] })}
                  onText={setOther}
                  onPick={(hit) => {
                    setOther('');
                    add(hit);
                  }}
                />
              </div>
              <Verdicts item={item} candidates={candidates} onKey={onKey} canUndo={judge.canUndo} />
            </>
          ) : (
            <>
              <p class="sheet">Nothing is left to review.</p>
              {judge.canUndo ? (
                <p class="tools">
                  <button type="button" onClick={() => onKey('u')}>
                    Undo<kbd>u</kbd>
                  </button>
                </p>
              ) : null}
            </>
          )
        }
      </Answer>
    </>
  );
}
