import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, keepToken, QuestionError, readToken, useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Quotes } from '../components/quotes.tsx';
import { Thing } from '../components/thing.tsx';
import { EVIDENCE, JUDGE_DIFFERENT, JUDGE_SAME, REVIEW, UNDO } from '../queries.ts';
import type { Quote, Ref } from '../types.ts';

interface ReviewItem {
  readonly id: string;
  readonly a: Ref;
  readonly b: Ref;
  readonly score: number;
  readonly why: string;
}

function Side({ node }: { readonly node: Ref }): JSX.Element {
  const asked = useAsk<{ evidenceOf: readonly Quote[] }>(EVIDENCE, { id: node.id, first: 3 });
  return (
    <section aria-label={node.name}>
      <h2>
        <Thing node={node} />
      </h2>
      <p class="soft">{node.id}</p>
      <Answer asked={asked}>{({ evidenceOf }) => <Quotes quotes={evidenceOf} />}</Answer>
    </section>
  );
}

const isTyping = (event: KeyboardEvent): boolean => /^(INPUT|SELECT|TEXTAREA)$/.test((event.target as Element).tagName);

/** Pairs that may be one: s same, d different, l later, u undo. */
export function ReviewPage(): JSX.Element {
  const [token, setToken] = useState(readToken);
  const [why, setWhy] = useState('');
  const [at, setAt] = useState(0);
  const [last, setLast] = useState('');
  const [said, setSaid] = useState('');
  const asked = useAsk<{ reviewQueue: readonly ReviewItem[] }>(REVIEW, { first: 50 });
  const queue = asked.state === 'failed' ? [] : (asked.data?.reviewQueue ?? []);
  const item = queue[at];

  const tell = async (question: string, variables: Record<string, string>, done: string): Promise<void> => {
    try {
      const answer = await ask<Record<string, { id: string }>>(question, variables);
      setLast(Object.values(answer)[0]?.id ?? '');
      setSaid(done);
    } catch (error) {
      setSaid(error instanceof QuestionError ? error.message : String(error));
      throw error;
    }
  };
  const judge = (verdict: 'same' | 'different'): void => {
    if (!item) return;
    const reason = why.trim() || `judged ${verdict} in the review`;
    const sent =
      verdict === 'same'
        ? tell(JUDGE_SAME, { keep: item.a.id, fold: item.b.id, why: reason }, `${item.b.name} is merged INTO ${item.a.name}.`)
        : tell(JUDGE_DIFFERENT, { a: item.a.id, b: item.b.id, why: reason }, 'Kept apart.');
    void sent.then(() => setAt((now) => now + 1)).catch(() => undefined);
  };
  const undo = (): void => {
    if (last) void tell(UNDO, { id: last, why: 'undone in the review' }, 'Undone.').then(() => setAt((now) => Math.max(0, now - 1)));
  };
  const actions: Readonly<Record<string, () => void>> = {
    s: () => judge('same'),
    d: () => judge('different'),
    l: () => setAt((now) => now + 1),
    u: undo,
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isTyping(event) && !event.metaKey && !event.ctrlKey && !event.altKey) actions[event.key]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <h1>Review: may these be one?</h1>
      <div class="tools">
        <label>
          Editor’s token{' '}
          <input
            type="password"
            autocomplete="off"
            value={token}
            onInput={(event) => {
              setToken(event.currentTarget.value);
              keepToken(event.currentTarget.value);
            }}
          />
        </label>
        <label>
          Reason <input value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status" class="soft">
        {said}
      </p>
      <Answer asked={asked}>
        {() =>
          item ? (
            <>
              <p>
                {at + 1} of {queue.length} · score {Math.round(item.score * 100)} % · <span dir="auto">{item.why}</span>
              </p>
              <p class="tools">
                <button type="button" onClick={actions.s}>
                  Same: merge the right one INTO the left one (s)
                </button>
                <button type="button" onClick={actions.d}>
                  Different (d)
                </button>
                <button type="button" onClick={actions.l}>
                  Later (l)
                </button>
                <button type="button" onClick={undo} disabled={!last}>
                  Undo the last (u)
                </button>
              </p>
              <div class="pair">
                <Side node={item.a} />
                <Side node={item.b} />
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
