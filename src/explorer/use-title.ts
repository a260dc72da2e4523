import { useEffect } from 'preact/hooks';

/** Names the browser's tab and its history after what is looked at. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    document.title = name ? `${name} · Gazette` : 'Gazette';
  }, [name]);
}
