import { type ReactNode, useState } from 'react';
import { usePrinting } from './printing.ts';

interface DisclosureProps {
  readonly className?: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A summary that opens what belongs to it, which is drawn only while it is open, and on paper. */
export function Disclosure({ className, summary, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(isOpen || isPrinting) && children}
    </details>
  );
}
