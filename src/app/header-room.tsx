import type { Language } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { presentEntryMessages } from '#src/i18n/messages/present-entry.ts';
import { LANGUAGE_NAMES, TAB_NAMES, TABS } from './tabs.ts';

/** The room that the head's controls will take, so that nothing moves when they arrive: unseen, and nothing to press. */
export function HeaderRoom({ languages }: { readonly languages: readonly Language[] }) {
  const { t } = useI18n();
  return (
    <>
      <div aria-hidden="true" className="header__room search-field">
        <span className="field header__field-room" />
      </div>
      <div aria-hidden="true" className="header__room header__views">
        {TABS.map((view) => (
          <span key={view} className="button">
            {t(TAB_NAMES[view])}
          </span>
        ))}
      </div>
      <span aria-hidden="true" className="header__room button">
        {t(m.export)}
      </span>
      <div aria-hidden="true" className="header__room header__preferences">
        {languages.length > 1 && (
          <div className="header__languages">
            {languages.map((each) => (
              <button key={each} type="button" disabled>
                {LANGUAGE_NAMES[each]}
              </button>
            ))}
          </div>
        )}
        <span className="button header__theme">
          <span className="header__sign-room" />
        </span>
      </div>
      <span aria-hidden="true" className="header__room button">
        {t(presentEntryMessages.present)}
        <span className="header__key-room">P</span>
      </span>
    </>
  );
}
