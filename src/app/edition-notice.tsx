import { parseDay } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';

/** What a page that is not the public one says of itself on its face: that it is internal, and when a file was made. */
export function EditionNotice() {
  const { t, formats } = useI18n();
  const made = parseDay(__ONE_FILE_MADE__);
  return (
    <>
      {__EDITION__ === 'internal' && <p className="edition edition--internal">{t(m.internalNotice)}</p>}
      {made !== undefined && <p className="edition">{t(m.madeOn, { date: formats.day(made) })}</p>}
    </>
  );
}
