import type { ReactNode } from 'react';
import { focusAfterChange } from './focus-after.ts';
import { rememberWayBack } from './way-back.ts';

interface ViewLinkProps {
  readonly href: string;
  readonly className: string;
  /** Goes to that address within the page. */
  readonly follow: () => void;
  readonly children: ReactNode;
}

/**
 * A link to another view, which can be opened in a tab of its own. Followed, it leads the focus to the headline, and going
 * back leads it to the link again.
 */
export function ViewLink({ href, className, follow, children }: ViewLinkProps) {
  return (
    <a
      className={className}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        rememberWayBack(event.currentTarget);
        follow();
        focusAfterChange();
      }}
    >
      {children}
    </a>
  );
}
