/** Words that are remembered at once: those of some passes of a derivation, a few megabytes. */
const MOST = 20_000;

/** Remembers what a pure question to a word answers: the same few thousand names are compared again and again. */
export function rememberWords<Answer extends {}>(read: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = read(word);
    answers.set(word, answer);
    return answer;
  };
}
