import { useState } from 'preact/hooks';
import { ask, keepToken, QuestionError, readToken } from '../api.ts';
import { UNDO } from '../queries.ts';
import type { Judgement } from './item.ts';

interface Judge {
  readonly token: string;
  readonly said: string;
  readonly canUndo: boolean;
  setToken(token: string): void;
  send(judgement: Judgement | undefined): void;
  undo(): void;
}

/** Sends judgements one after another; `move` steps on when one is taken, and back when it is undone. */
export function useJudge(why: string, move: (step: number) => void): Judge {
  const [token, setToken] = useState(readToken);
  const [last, setLast] = useState('');
  const [said, setSaid] = useState('');
  const tell = async ({ question, variables, done }: Judgement, step: number): Promise<void> => {
    try {
      const answer = await ask<Record<string, { id: string }>>(question, {
        ...variables,
        why: why.trim() || 'judged in the review',
      });
      setLast(step > 0 ? (Object.values(answer)[0]?.id ?? '') : '');
      setSaid(done);
      move(step);
    } catch (error) {
      setSaid(error instanceof QuestionError ? error.message : String(error));
    }
  };
  return {
    token,
    said,
    canUndo: last !== '',
    setToken: (text) => {
      setToken(text);
      keepToken(text);
    },
    send: (judgement) => {
      if (judgement) void tell(judgement, 1);
    },
    undo: () => {
      if (last) void tell({ question: UNDO, variables: { id: last }, done: 'Undone.' }, -1);
    },
  };
}
