import { useLayoutEffect } from 'preact/hooks';

const isTyping = (event: KeyboardEvent): boolean => /^(INPUT|SELECT|TEXTAREA)$/.test((event.target as Element).tagName);

/** Hears the keys of a page, unless somebody types or commands the browser. */
export function useKeys(onKey: (key: string) => void): void {
  // With what is shown: an effect after painting would leave a moment in which a key speaks of the item before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isTyping(event) && !event.metaKey && !event.ctrlKey && !event.altKey) onKey(event.key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
