import { useState } from 'preact/hooks';
import { UNDO } from '../../model/explorer-questions.ts';
import { ask, keepToken, QuestionError, readToken } from '../api.ts';
import type { Judgement } from './item.ts';

/** The judging side of the review. */
export interface Judge {
  readonly token: string;
  readonly said: string;
  readonly isBad: boolean;
  readonly canUndo: boolean;
  setToken(token: string): void;
  send(judgement: Judgement | undefined): void;
  undo(): void;
}

interface Made {
  readonly id: string;
  readonly done: string;
}

/** Sends judgements one after another; `move` steps on when one is taken, and back when it is undone. */
export function useJudge(why: string, move: (step: number) => void): Judge {
  const [token, setToken] = useState(readToken);
  const [made, setMade] = useState<readonly Made[]>([]);
  const [said, setSaid] = useState({ text: '', isBad: false });
  const [isSending, setSending] = useState(false);
  const tell = async ({ question, variables }: Judgement): Promise<string | undefined> => {
    setSending(true);
    try {
      const answer = await ask<Record<string, { id: string }>>(question, { ...variables, why: why.trim() || 'judged in the review' });
      return Object.values(answer)[0]?.id ?? '';
    } catch (error) {
      const isStranger = error instanceof QuestionError && error.code === 'UNAUTHENTICATED';
      const text =
        isStranger && readToken() === ''
          ? 'Only editors may judge: give your editor’s token above.'
          : error instanceof Error
            ? error.message
            : String(error);
      setSaid({ text, isBad: true });
      return undefined;
    } finally {
      setSending(false);
    }
  };
  const last = made.at(-1);
  return {
    token,
    said: said.text,
    isBad: said.isBad,
    canUndo: last !== undefined,
    setToken: (text) => {
      setToken(text);
      keepToken(text);
    },
    send: (judgement) => {
      if (!judgement || isSending) return;
      void tell(judgement).then((id) => {
        if (id === undefined) return;
        setMade((all) => [...all, { id, done: judgement.done }]);
        setSaid({ text: judgement.done, isBad: false });
        move(1);
      });
    },
    undo: () => {
      if (!last || isSending) return;
      void tell({ question: UNDO, variables: { id: last.id }, done: '' }).then((id) => {
        if (id === undefined) return;
        setMade((all) => all.slice(0, -1));
        setSaid({ text: `Undone: ${last.done}`, isBad: false });
        move(-1);
      });
    },
  };
}
