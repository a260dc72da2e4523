/**
 * Remembers what a pure question to one paragraph (its tokens, or the view of it) answers at each token, so that many rules may ask it.
 * Rules go through a report paragraph by paragraph: only the answers of the last one are kept.
 */
export function remember<Of extends object, Answer>(read: (of: Of, i: number) => Answer): (of: Of, i: number) => Answer {
  let last: Of | undefined;
  let answers: (Answer | undefined)[] = [];
  return (of, i) => {
    if (of !== last) {
      last = of;
      answers = [];
    }
    const known = answers[i];
    if (known !== undefined) return known;
    const found = read(of, i);
    // Reading may have gone on to another paragraph.
    if (of === last) answers[i] = found;
    return found;
  };
}
