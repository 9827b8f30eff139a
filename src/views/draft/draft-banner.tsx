import { useEffect, useMemo } from 'react';
import { parseDay } from '#src/domain/day.ts';
import { canUndo } from '#src/exchange/draft/draft.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { recordDifference } from '#src/exchange/draft/record-difference.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { useLateTexts, useOnceWhole } from '#src/i18n/late-texts.tsx';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { useIsWhole } from '#src/i18n/when-whole.tsx';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { differenceText } from './difference-text.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { DraftFiles } from './draft-files.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';
import './draft.css';

const LOCALES = { en: 'en-GB', bg: 'bg-BG' } as const;

/**
 * Says that the record shown is a draft, how it differs from the published one, and what can be done with it. Nothing
 * where there is none. `isBrief`: that alone, over slides.
 */
export function DraftBanner({ isBrief = false }: { readonly isBrief?: boolean }) {
  const i18n = useI18n();
  const { t, formats, language } = i18n;
  const { published, record, stored, unsaved, undo, discard } = useDraftDesk();
  const isWhole = useIsWhole();
  const late = useLateTexts();
  const { notice } = useOnceWhole('draft');
  const list = useMemo(
    () => (record === published || !isWhole ? '' : differenceText(recordDifference(published, record), i18n)),
    [published, record, isWhole, i18n],
  );
  useEffect(() => {
    if (!isBrief) late?.once('draft');
  }, [isBrief, late]);
  if (unsaved === undefined && stored.state === 'newer')
    return <p className="draft draft--brief">{t(m.newer, { format: stored.format })}</p>;
  if (unsaved === undefined && stored.state !== 'draft') return null;
  const difference = list === '' ? t(m.same) : t(m.difference, { list });
  const sentence = isWhole ? `${t(m.isDraft)} ${difference}` : t(m.isDraft);
  if (isBrief) return <p className="draft draft--over">{t(m.isDraft)}</p>;
  const isSaved = unsaved === undefined && stored.state === 'draft';
  const day = (iso: string) => {
    const parsed = parseDay(iso);
    return parsed === undefined ? iso : formats.day(parsed);
  };
  const when = (iso: string) =>
    new Date(iso).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="draft" aria-label={t(m.draft)}>
      <div className="draft__line">
        <p>
          <strong>{t(m.draft)}.</strong> {sentence}{' '}
          {isSaved && stored.draft.basedOn !== published.site.recordDate && (
            <>{t(m.basedOn, { began: day(stored.draft.basedOn), now: day(published.site.recordDate) })} </>
          )}
          {isSaved && <span className="muted">{t(m.saved, { when: when(stored.draft.savedAt) })}</span>}
        </p>
        {isSaved && (
          <div className="draft__actions">
            {canUndo(stored.draft) && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  void undo();
                  focusAfterChange();
                }}
              >
                {t(m.undo)}
              </button>
            )}
            <DiscardDialog
              onDiscard={() => {
                void discard();
                focusAfterChange();
              }}
            />
          </div>
        )}
      </div>
      {notice}
      {unsaved !== undefined && <UnsavedNotice unsaved={unsaved} />}
      <details className="draft__more" open={unsaved !== undefined}>
        <summary>{t(m.files)}</summary>
        <DraftFiles record={record} />
      </details>
    </section>
  );
}
