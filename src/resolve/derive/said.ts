import type { ClaimInReport } from './claim-block.ts';

/** Words of a sentence that say something, cut to their first letters; `undefined` where a claim is told apart without them. */
export type Said = ReadonlySet<string> | undefined;

const WORD = /\p{L}{4,}|\p{N}+/gu;
/** What inflection changes comes after these letters: "condemned" and "condemns", "inflation" and "inflationary". */
const STEM = 5;
/** Words of four letters and more that any statement may hold, verbs of saying, and titles of speakers. */
const EMPTY: ReadonlySet<string> = new Set(
  `about adds added after again against also another around because been before being between both could does during each
  every from have having into just least made make many more most much must near only other over same should since some
  such than that their them then there these they this those through toward under until upon very were what when where
  which while will with within without would year
  announce call called claim declare report said says saying spoke state tell telling told
  chairman chief foreign government governor leader minister official president prime secretary senator spokesman`
    .split(/\s+/)
    .map((word) => word.slice(0, STEM)),
);

const stemsOf = (text: string): readonly string[] =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM));

/**
 * What a statement says, without its speaker's name: someone who is quoted often makes many statements a day, and only their
 * words tell one from another. Other happenings are told apart by what they do to what.
 */
export function saidBy({ claim, mention, sentence }: ClaimInReport): Said {
  if (claim.kind !== 'statement' || sentence === undefined) return undefined;
  const speakers = claim.arguments
    .filter(({ role }) => role === 'TOOK_PART')
    .flatMap(({ mentionId, text }) => [text, mention(mentionId)?.text ?? '']);
  const own = new Set(speakers.flatMap(stemsOf));
  return new Set(stemsOf(sentence).filter((stem) => !EMPTY.has(stem) && !own.has(stem)));
}

/** Share of the shorter one's words that two sentences about one statement have in common. */
const COMMON = 0.5;

/** Whether two claims may be about one statement; what says nothing may be any. */
export function maySaySame(a: Said, b: Said): boolean {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return true;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const stem of few) if (many.has(stem)) common++;
  return common >= COMMON * few.size;
}
