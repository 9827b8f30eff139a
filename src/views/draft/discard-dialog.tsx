import { useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';

/** The button that discards the draft, and the question before it does. */
export function DiscardDialog({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t(m.discard)}
      </button>
      <dialog ref={dialog} className="draft__dialog card" aria-labelledby="discard-title">
        <h2 id="discard-title">{t(m.discardTitle)}</h2>
        <p>{t(m.discardText)}</p>
        <div className="draft__actions">
          <button type="button" className="button button--primary" onClick={close}>
            {t(m.keepIt)}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              onDiscard();
            }}
          >
            {t(m.discardYes)}
          </button>
        </div>
      </dialog>
    </>
  );
}
