import { useRef, useState } from 'react';
import { canUndo } from '#src/exchange/draft/draft.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { MergeRecords } from './merge-records.tsx';
import { RemovePersonForm } from './remove-person-form.tsx';
import { RemoveVisitForm } from './remove-visit-form.tsx';
import './tidy-up.css';

/** Changes that need no table: merging two records of one thing, removing a person or a visit. */
export function TidyUp() {
  const { t } = useI18n();
  const { undo, unsaved, stored, forgetUndo } = useDraftDesk();
  const hasUndo = stored.state === 'draft' && canUndo(stored.draft);
  const [done, setDone] = useState('');
  const [hasName, setHasName] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const tell = (text: string, isName: boolean) => {
    setDone(text);
    setHasName(isName);
    focusAfterChange(() => told.current);
  };
  return (
    <div className="tidy">
      <p className="paper-only">{t(m.tidyOnPaper)}</p>
      {done !== '' && (
        <p ref={told} role="status" className="tidy__done" tabIndex={-1}>
          {done}{' '}
          {unsaved === undefined && done !== t(m.undone) && hasUndo && (
            <button
              type="button"
              className="button"
              onClick={() => {
                void undo();
                setDone(t(m.undone));
                focusAfterChange();
              }}
            >
              {t(m.undoChange)}
            </button>
          )}
        </p>
      )}
      {hasName && done !== t(m.undone) && stored.state === 'draft' && stored.draft.before !== undefined && (
        <p className="tidy__done">
          {t(m.undoHoldsName)}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              void forgetUndo().then((isForgotten) => {
                if (!isForgotten) return;
                setDone(t(m.undoForgotten));
                setHasName(false);
                focusAfterChange();
              });
            }}
          >
            {t(m.forgetUndo)}
          </button>
        </p>
      )}
      <details>
        <summary>
          <h3>{t(m.mergeTitle)}</h3>
        </summary>
        <MergeRecords onDone={(text) => tell(text, false)} />
      </details>
      <details>
        <summary>
          <h3>{t(m.removeTitle)}</h3>
        </summary>
        <RemovePersonForm onDone={(text) => tell(text, true)} />
      </details>
      <details>
        <summary>
          <h3>{t(m.removeVisitTitle)}</h3>
        </summary>
        <RemoveVisitForm onDone={(text) => tell(text, false)} />
      </details>
    </div>
  );
}
