import { type ReactNode, useState } from 'react';
import { usePrinting } from './printing.ts';

interface DisclosureProps {
  /** By which it is found again when its view is drawn anew. */
  readonly id?: string;
  readonly className?: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A summary that opens what belongs to it, which is drawn only while it is open, and on paper. */
export function Disclosure({ id, className, summary, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <details id={id} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(isOpen || isPrinting) && children}
    </details>
  );
}
