import type { MouseEvent } from 'react';
import { LANGUAGES } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { fetchedAhead } from '#src/ui/fetched-ahead.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useMedia } from '#src/ui/media.ts';
import { ExportMenu } from '#src/views/export/export-menu.tsx';
import { SearchField } from '#src/views/filters/search-field.tsx';
import { PresentButton } from '#src/views/present/present-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { rememberLanguage } from './preferences.ts';
import { TAB_NAMES, TABS } from './tabs.ts';
import { ThemeSwitch } from './theme-switch.tsx';

const loadExportItems = async () => (await import('./export-items.tsx')).ExportItems;

const useExportItems = fetchedAhead(loadExportItems, lazyPart(loadExportItems));

/** Whether a click should be left to the browser: a new tab, a new window, another button. */
const isForBrowser = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;

/** The head stands in rows; as in the style sheet. */
const NARROW = '(max-width: 1279px)';

/**
 * The head of the page: whose it is, the search, the views, what can be taken away, language and colours.
 *
 * Where it takes more than one row it stands in another order, which the keyboard follows.
 */
export function Header() {
  const { t, text } = useI18n();
  const { dataset } = useDashboard();
  const isNarrow = useMedia(NARROW);
  const { site } = dataset.record;
  const Items = useExportItems();
  return (
    <header className="header">
      <a className="skip-link" href="#result">
        {t(m.skipToResult)}
      </a>
      <div className="header__site">
        <img src={site.logo ?? './icon.svg'} alt="" width="28" height="28" />
        <div>
          <p className="header__title">{text(site.title)}</p>
          <p className="header__subtitle muted">{text(site.subtitle)}</p>
        </div>
      </div>
      {isNarrow ? (
        <>
          <Preferences />
          <Views />
          <SearchField />
        </>
      ) : (
        <>
          <SearchField />
          <Views />
        </>
      )}
      <ExportMenu items={(close) => <Items close={close} />} />
      {!isNarrow && <Preferences />}
      <PresentButton />
    </header>
  );
}

function Views() {
  const { t } = useI18n();
  const { state, change, hrefOf } = useDashboard();
  return (
    <nav className="header__views" aria-label={t(m.views)}>
      {TABS.map((view) => (
        <a
          key={view}
          className="button"
          href={hrefOf({ view })}
          aria-current={state.view === view ? 'page' : undefined}
          onClick={(event) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            change({ view });
          }}
        >
          {t(TAB_NAMES[view])}
        </a>
      ))}
    </nav>
  );
}

/** Language and colours. */
function Preferences() {
  const { dataset, change } = useDashboard();
  const languages = LANGUAGES.filter((each) => dataset.record.site.languages.includes(each));
  return (
    <div className="header__preferences">
      <LanguageSwitch
        languages={languages}
        onChoose={(language) => {
          rememberLanguage(language);
          change({ language });
        }}
      />
      <ThemeSwitch />
    </div>
  );
}
