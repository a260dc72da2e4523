import type { ComponentChildren, JSX } from 'preact';
import { SIDE } from '../../model/explorer-questions.ts';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { Thing } from '../components/thing.tsx';
import { groupQuotes } from '../evidence/quote-groups.ts';
import { Quotes } from '../evidence/quotes.tsx';
import type { Quote, Ref, TimeFields } from '../types.ts';
import { country, plain, time } from '../words.ts';
import type { SideFacts } from './warnings.ts';

export interface SideData {
  readonly entity:
    | (Omit<SideFacts, 'reports' | 'holdings'> & {
        readonly names: readonly { readonly text: string }[];
        readonly placeKind?: string | null;
        readonly bodyKind?: string | null;
        readonly rank?: string | null;
        readonly holdings?: readonly (TimeFields & { readonly id: string; readonly office: Ref })[];
      })
    | null;
  readonly evidenceOf: readonly Quote[];
}

/** What the editor sees of a side, in the form in which warnings are made. */
export const factsOf = ({ entity, evidenceOf }: SideData): SideFacts | undefined =>
  entity ? { ...entity, reports: evidenceOf.map(({ report }) => report.id) } : undefined;

export const useSide = (node: Ref | undefined) => useAsk<SideData>(SIDE, { id: node?.id ?? '' }, node !== undefined);

interface SideProps {
  readonly title: ComponentChildren;
  readonly node: Ref;
  readonly isThis?: boolean;
}

/** One of those that are compared: what is known of it, and the words that name it. */
export function Side({ title, node, isThis = false }: SideProps): JSX.Element {
  const asked = useSide(node);
  return (
    <section class={`sheet ${isThis ? 'this' : ''}`} aria-label={node.name}>
      <h2>
        {title} <Thing node={node} />
      </h2>
      <Answer asked={asked}>
        {({ entity, evidenceOf }) => {
          if (!entity) return <p class="soft">It is not in the graph any more.</p>;
          const about = [entity.placeKind, entity.bodyKind, entity.rank].flatMap((code) => (code ? [plain(code)] : []));
          if (entity.country) about.push(country(entity.country));
          const names = entity.names.map(({ text }) => text).filter((name) => name !== entity.name);
          return (
            <>
              <p class="soft small">{[...about, ...names].join(' · ')}</p>
              {entity.holdings?.map((holding) => (
                <p key={holding.id} class="small">
                  <Thing node={holding.office} />, {time(holding)}
                </p>
              ))}
              <Quotes groups={groupQuotes(evidenceOf).slice(0, 3)} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}
