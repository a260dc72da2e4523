import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Suggest } from '../components/suggest.tsx';
import { MarkedSentence } from '../evidence/quotes.tsx';
import type { Ref } from '../types.ts';
import { day, titleOf } from '../words.ts';
import type { ReviewItem } from './item.ts';
import { PairWarnings } from './pair-warnings.tsx';
import { Side } from './side.tsx';

function Waiting({ item }: { readonly item: ReviewItem }): JSX.Element {
  const { seen } = item;
  if (!seen) return <p>{item.why}</p>;
  return (
    <blockquote>
      <MarkedSentence quote={seen} />
      <footer>
        <bdi>{titleOf(seen.report)}</bdi>
        {[seen.report.source?.name, seen.report.publishedOn ? day(seen.report.publishedOn) : ''].map((part) => (part ? `, ${part}` : ''))}
        <br />
        {item.why}
      </footer>
    </blockquote>
  );
}

interface JudgedProps {
  readonly item: ReviewItem;
  readonly candidates: readonly Ref[];
  readonly place: string;
  onPick(node: Ref): void;
}

/** What is to be judged, beside all that it may be. */
export function Judged({ item, candidates, place, onPick }: JudgedProps): JSX.Element {
  const [other, setOther] = useState('');
  const isPerson = item.type === 'Person';
  return (
    <>
      <h2>
        <span class="soft">{place}:</span> {isPerson ? 'who is' : 'what is'} “<bdi>{item.name}</bdi>”?
      </h2>
      {isPerson && item.why === 'chosen by you' ? null : <Waiting item={item} />}
      {isPerson && candidates[0] ? <PairWarnings one={item} other={candidates[0]} /> : null}
      <div class="pair">
        {isPerson ? <Side title="This is" node={item} isThis /> : null}
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
          types={isPerson ? ['Person'] : ['Person', 'Body', 'Office', 'Place', 'Topic']}
          onText={setOther}
          onPick={(hit) => {
            setOther('');
            onPick(hit);
          }}
        />
      </div>
    </>
  );
}
