const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 over the bags of words of two texts. */
export function wordAgreement(got: string, want: string): number {
  const left = new Map<string, number>();
  const wanted = words(want);
  const brought = words(got);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of brought) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return wanted.length + brought.length === 0 ? 1 : (2 * common) / (wanted.length + brought.length);
}
