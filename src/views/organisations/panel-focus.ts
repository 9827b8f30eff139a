import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { forgetOpener, rememberOpener, takeAnnouncement } from './panel-opener.ts';

/** Below this width the panel lies over the page, and Escape closes it from everywhere. */
const OVER_THE_PAGE = '(max-width: 1199px)';

/** Panels that are mounted; between two of them there may be a moment without, which is no closing. */
let mounted = 0;

/** The focus goes to the heading when the panel opens or changes, and back to what opened it when it closes. */
export function usePanelFocus(
  section: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  organisation: string,
): void {
  // Read while rendering: once the panel is drawn, what opened it may be gone.
  const [focused] = useState(() => document.activeElement);

  useLayoutEffect(() => {
    const element = section.current;
    mounted += 1;
    rememberOpener(focused);
    return () => {
      mounted -= 1;
      const isHere = element?.contains(document.activeElement) || document.activeElement === document.body;
      queueMicrotask(() => {
        if (mounted === 0) forgetOpener(isHere);
      });
    };
  }, [focused, section]);

  // Before anything else that is led to once the panel is drawn, such as a link that was followed from it.
  useLayoutEffect(() => {
    if (takeAnnouncement(organisation)) heading.current?.focus();
  }, [organisation, heading]);
}

/** Escape within the panel closes it; anywhere, if the panel lies over the page. */
export function useEscape(section: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof Node)) return;
      const isHere = section.current?.contains(target) || target === document.body;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      if (isHere || (!isField && window.matchMedia(OVER_THE_PAGE).matches)) close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [section, close]);
}
