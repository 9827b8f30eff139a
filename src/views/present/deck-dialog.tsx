import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import './dialogs.css';

interface DeckDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void;
  readonly children: ReactNode;
}

/** A dialog of the presenter's over the slides; the browser keeps the focus in it and gives it back. */
export function DeckDialog({ title, onClose, onKeyDown, children }: DeckDialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it is taken off the page: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="deck-dialog"
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="deck-dialog__head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {t(m.close)}
        </button>
      </div>
      {children}
    </dialog>
  );
}
