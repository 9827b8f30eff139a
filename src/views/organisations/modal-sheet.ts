import { type RefObject, useLayoutEffect } from 'react';
import { useMedia } from '#src/ui/media.ts';

/** Below this width the panel is a sheet that covers the page. */
const SHEET = '(max-width: 699px)';

/** Everything on the page that neither holds the element nor lies in it, as few elements as can be. */
function outsideOf(element: HTMLElement): readonly HTMLElement[] {
  const outside: HTMLElement[] = [];
  for (let at = element; at !== document.body && at.parentElement !== null; at = at.parentElement) {
    for (const sibling of at.parentElement.children)
      if (sibling !== at && sibling instanceof HTMLElement && !sibling.inert) outside.push(sibling);
  }
  return outside;
}

/** While the panel covers the page, nothing under it takes the focus. */
export function useModalSheet(section: RefObject<HTMLElement | null>): void {
  const isSheet = useMedia(SHEET);
  useLayoutEffect(() => {
    if (!isSheet || section.current === null) return;
    const outside = outsideOf(section.current);
    for (const each of outside) each.inert = true;
    return () => {
      for (const each of outside) each.inert = false;
    };
  }, [isSheet, section]);
}
