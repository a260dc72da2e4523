import { useEffect, useState } from 'preact/hooks';

/** The whole view lives in the address: the path is a page or an id, the query string its filters. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

/** An address may hold a `%` that stands for nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const current = (): Place => ({
  path: decoded(location.pathname),
  query: new URLSearchParams(location.search),
  hash: decoded(location.hash.slice(1)),
});

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
addEventListener('popstate', tell);

/** Goes to an address of this page without loading it again. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  tell();
  if (!replace && !location.hash) scrollTo(0, 0);
}

/** Changes some filters of the view; an empty value takes a filter away. */
export function setQuery(changes: Readonly<Record<string, string | undefined>>, { replace = true } = {}): void {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    if (value) query.set(key, value);
    else query.delete(key);
  }
  const text = query.toString();
  go(`${location.pathname}${text ? `?${text}` : ''}`, { replace });
}

export function usePlace(): Place {
  const [place, setPlace] = useState(current);
  useEffect(() => {
    const update = (): void => setPlace(current());
    listeners.add(update);
    return () => void listeners.delete(update);
  }, []);
  return place;
}

/** Address of a node: its id is the path. Sentences and claims are shown on their report's page. */
export function hrefOf(id: string): string {
  const [path, part] = id.split('#', 2);
  const escaped = (path ?? '').split('/').map(encodeURIComponent).join('/');
  return part ? `/${escaped}#${encodeURIComponent(part)}` : `/${escaped}`;
}

/** Takes clicks on plain links of this page; the rest is the browser's. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.target || link.hasAttribute('download') || link.dataset.leave !== undefined || link.origin !== location.origin) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}
