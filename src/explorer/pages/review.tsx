import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Quotes } from '../components/quotes.tsx';
import { Thing } from '../components/thing.tsx';
import { EVIDENCE, REVIEW, SEARCH } from '../queries.ts';
import { judgementFor, type ReviewItem, readingsOf } from '../review/item.ts';
import { useJudge } from '../review/use-judge.ts';
import type { Hit, Quote, Ref } from '../types.ts';

const CANDIDATES = 5;

function Side({ node, title }: { readonly node: Ref; readonly title: string }): JSX.Element {
  const asked = useAsk<{ evidenceOf: readonly Quote[] }>(EVIDENCE, { id: node.id, first: 3 });
  return (
    <section aria-label={title}>
      <h2>
        {title}: <Thing node={node} />
      </h2>
      <p class="soft">{node.id}</p>
      <Answer asked={asked}>{({ evidenceOf }) => <Quotes quotes={evidenceOf} />}</Answer>
    </section>
  );
}

/** Whom the item may be: the readings that were open, else people with a like name. */
function useCandidates(item: ReviewItem | undefined): readonly Ref[] {
  const isPerson = item?.type === 'Person';
  const asked = useAsk<{ search: readonly Hit[] }>(SEARCH, { text: item?.name ?? '', types: ['Person'], first: CANDIDATES + 1 }, isPerson);
  if (!item) return [];
  const readings = readingsOf(item);
  if (!isPerson || readings.length > 0) return readings;
  const hits = asked.state === 'failed' ? [] : (asked.data?.search ?? []);
  return hits.filter((hit) => hit.id !== item.id).slice(0, CANDIDATES);
}

const isTyping = (event: KeyboardEvent): boolean => /^(INPUT|SELECT|TEXTAREA)$/.test((event.target as Element).tagName);

/** What waits for an editor, one at a time: a number chooses who it is, n not a name, d none of these, l later, u undo. */
export function ReviewPage(): JSX.Element {
  const [why, setWhy] = useState('');
  const [at, setAt] = useState(0);
  const judge = useJudge(why, (step) => setAt((now) => Math.max(0, now + step)));
  const asked = useAsk<{ reviewQueue: readonly ReviewItem[] }>(REVIEW, { first: 50 });
  const queue = asked.state === 'failed' ? [] : (asked.data?.reviewQueue ?? []);
  const item = queue[at];
  const candidates = useCandidates(item);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey || !item) return;
      if (event.key === 'l') setAt((now) => now + 1);
      else if (event.key === 'u') judge.undo();
      else {
        const judgement = judgementFor(event.key, item, candidates);
        if (judgement) judge.send(judgement);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <h1>Review</h1>
      <div class="tools">
        <label>
          Editor’s token{' '}
          <input type="password" autocomplete="off" value={judge.token} onInput={(event) => judge.setToken(event.currentTarget.value)} />
        </label>
        <label>
          Reason <input value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status" class="soft">
        {judge.said}
      </p>
      <Answer asked={asked}>
        {() =>
          item ? (
            <>
              <p>
                {at + 1} of {queue.length} · <strong dir="auto">{item.name}</strong>: {item.why}
              </p>
              <p class="tools">
                {candidates.map((candidate, index) => (
                  <button key={candidate.id} type="button" onClick={() => judge.send(judgementFor(String(index + 1), item, candidates))}>
                    {item.type === 'Person' ? `Merge INTO ${candidate.name}` : `It is ${candidate.name}`} ({index + 1})
                  </button>
                ))}
                {candidates.length > 0 && item.type === 'Person' ? (
                  <button type="button" onClick={() => judge.send(judgementFor('d', item, candidates))}>
                    Not {candidates[0]?.name} (d)
                  </button>
                ) : null}
                {item.type === 'Mention' ? (
                  <button type="button" onClick={() => judge.send(judgementFor('n', item, candidates))}>
                    Not a name (n)
                  </button>
                ) : null}
                <button type="button" onClick={() => setAt(at + 1)}>
                  Later (l)
                </button>
                <button type="button" onClick={judge.undo} disabled={!judge.canUndo}>
                  Undo the last (u)
                </button>
              </p>
              <div class="pair">
                {item.type === 'Person' ? <Side title="This" node={item} /> : null}
                {candidates.map((candidate, index) => (
                  <Side key={candidate.id} title={`${index + 1}`} node={candidate} />
                ))}
              </div>
            </>
          ) : (
            <p>Nothing is left to review.</p>
          )
        }
      </Answer>
    </>
  );
}
