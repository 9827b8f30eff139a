import { type DraftDesk, type UnsavedEdit, useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { recordDifference } from '#src/exchange/draft/record-difference.ts';
import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { differenceText } from './difference-text.ts';

function reason({ result, record }: UnsavedEdit, { stored, published }: DraftDesk, i18n: I18n): string {
  const { t } = i18n;
  if (result.outcome === 'refused')
    return result.why === 'full' ? t(m.full) : t(m.unavailable, { reason: result.reason });
  if (stored.state === 'newer') return t(m.newer, { format: stored.format });
  const theirs = stored.state === 'draft' ? stored.draft.record : published;
  const list = differenceText(recordDifference(theirs, record), i18n);
  const what = t(stored.state === 'draft' ? m.conflict : m.conflictGone);
  return `${what} ${list === '' ? t(m.mineSame) : t(m.mineBeside, { list })}`;
}

/** An edit that could not be stored: why, how it differs from what is there, and the choices that there are. */
export function UnsavedNotice({ unsaved }: { readonly unsaved: UnsavedEdit }) {
  const i18n = useI18n();
  const { t } = i18n;
  const desk = useDraftDesk();
  const isConflict = unsaved.result.outcome === 'conflict';
  const canStore = !isConflict || desk.stored.state !== 'newer';
  return (
    <div role="alert" className="draft__unsaved">
      <p>{reason(unsaved, desk, i18n)}</p>
      <div className="draft__actions">
        {canStore && (
          <button type="button" className="button button--primary" onClick={() => void desk.saveAnyway()}>
            {t(isConflict ? m.keepMine : m.tryAgain)}
          </button>
        )}
        <button type="button" className="button" onClick={desk.dropUnsaved}>
          {t(isConflict ? m.takeTheirs : m.drop)}
        </button>
      </div>
    </div>
  );
}
