import { type ReactNode, useEffect, useMemo } from 'react';
import { hasStaffFields } from '#src/domain/staff-fields.ts';
import type { DraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { presentEntryMessages as m } from '#src/i18n/messages/present-entry.ts';
import { isAudienceAddress } from '#src/state/audience-address.ts';
import { goToSearch, useLocationSearch } from '#src/state/location-search.ts';
import { preferredLanguage } from './preferences.ts';
import { isStaffWithheld } from './staff-window.ts';

/** Every record that the desk keeps in this window. */
function recordsOf({ published, record, stored, unsaved }: DraftDesk) {
  const draft = stored.state === 'draft' ? [stored.draft.record, stored.draft.before] : [];
  return [published, record, unsaved?.record, ...draft].filter((each) => each !== undefined);
}

/**
 * Keeps what is for staff alone out of a window that an audience sees: a page that holds any is loaded anew when it begins
 * to present, and once more when it ends. Nothing else empties a browser's memory for certain.
 */
export function StaffGate({ desk, children }: { readonly desk: DraftDesk; readonly children: ReactNode }) {
  const search = useLocationSearch();
  const isAudience = isAudienceAddress({ search, hash: window.location.hash });
  const isHeld = useMemo(() => isAudience && recordsOf(desk).some(hasStaffFields), [isAudience, desk]);
  const isToReload = isAudience ? isHeld : isStaffWithheld();
  const isStoredElsewhere = desk.unsaved === undefined;
  useEffect(() => {
    if (isToReload && isStoredElsewhere) window.location.reload();
  }, [isToReload, isStoredElsewhere]);
  if (!isToReload) return children;
  const asked = new URLSearchParams(search).get('lang');
  const { languages } = desk.published.site;
  const { t } = i18nOf(languages.find((language) => language === asked) ?? preferredLanguage(languages));
  if (isStoredElsewhere) return <output className="page__message">{t(m.preparing)}</output>;
  return (
    <main className="page__message" role="alert">
      <p>{t(m.unsavedNotes)}</p>
      <button
        type="button"
        className="button"
        onClick={() => goToSearch(search.replace('view=present', ''), 'replace')}
      >
        {t(m.backToDashboard)}
      </button>
    </main>
  );
}
