import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './popover.css';

interface PopoverProps {
  readonly label: ReactNode;
  /** Name of the panel for assistive technology. */
  readonly name: string;
  readonly className?: string;
  readonly align?: 'start' | 'end';
  /** Drawn only while open; is given a function that closes the panel and returns the focus. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a panel under it. Escape, a press elsewhere and leaving it by Tab close it; the focus returns. */
export function Popover({ label, name, className = 'button', align = 'start', children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    const element = root.current;
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    element?.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      element?.removeEventListener('keydown', closeOnEscape);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div className="popover" ref={root}>
      <button
        type="button"
        ref={button}
        className={className}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <fieldset id={id} aria-label={name} className={`popover__panel popover__panel--${align} card`}>
          {children(close)}
        </fieldset>
      )}
    </div>
  );
}
