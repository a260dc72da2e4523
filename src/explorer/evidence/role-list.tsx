import type { JSX } from 'preact';
import { Thing } from '../components/thing.tsx';
import type { Neighbour } from '../picture/model.ts';
import { basisMeans, plain } from '../words.ts';
import { notesOf, type QuoteGroup } from './quote-groups.ts';
import type { Role } from './roles.ts';

/** Numbers that lead to the quotes on the same page. */
function Notes({ part, groups }: { readonly part: Neighbour; readonly groups: readonly QuoteGroup[] }): JSX.Element | null {
  const numbers = notesOf(groups, part.claimIds ?? []);
  if (numbers.length === 0) return null;
  return (
    <span class="notes">
      {numbers.map((number) => (
        <a key={number} href={`#quote-${number}`} aria-label={`Quote ${number}`}>
          {number}
        </a>
      ))}
    </span>
  );
}

/** Who and what plays which part, each with the numbers of the quotes that say so. */
export function RoleList({ roles, groups }: { readonly roles: readonly Role[]; readonly groups: readonly QuoteGroup[] }): JSX.Element {
  return (
    <>
      {roles.map(({ title, parts }) => (
        <>
          <dt key={title}>{title}</dt>
          <dd>
            <ul class="things">
              {parts.map((part) => {
                const about = [part.attribute ? plain(part.attribute) : '', part.amount ?? '', basisMeans(part.basis)].filter(Boolean);
                return (
                  <li key={part.node.id}>
                    <Thing node={part.node} />
                    <Notes part={part} groups={groups} />
                    {about.length > 0 ? <span class="soft"> {about.join(', ')}</span> : null}
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      ))}
    </>
  );
}
