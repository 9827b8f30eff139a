import { useState } from 'react';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { MergeRecords } from './merge-records.tsx';
import { RemovePersonForm } from './remove-person-form.tsx';
import './tidy-up.css';

/** Changes that need no table: merging two records of one thing, and removing a person. */
export function TidyUp() {
  const { t } = useI18n();
  const { undo, unsaved } = useDraftDesk();
  const [done, setDone] = useState('');
  return (
    <div className="tidy">
      {done !== '' && (
        <p role="status" className="tidy__done">
          {done}{' '}
          {unsaved === undefined && done !== t(m.undone) && (
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
      <details>
        <summary>
          <h3>{t(m.mergeTitle)}</h3>
        </summary>
        <MergeRecords onDone={setDone} />
      </details>
      <details>
        <summary>
          <h3>{t(m.removeTitle)}</h3>
        </summary>
        <RemovePersonForm onDone={setDone} />
      </details>
    </div>
  );
}
