import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '#src/domain/language.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { goToSearch } from '#src/state/location-search.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import { documentLanguage, loadTexts } from '../language-texts.ts';
import { rememberLanguage } from '../preferences.ts';
import { ThemeSwitch } from '../theme-switch.tsx';
import { LoadingNotice, type LoadState } from './loading-notice.tsx';
import { staticLanguages, staticRooms } from './static-rooms.ts';

interface LoadingPageProps {
  readonly activities: number;
  readonly load: LoadState;
  readonly retry: () => void;
}

/** The page while a large record is on its way: the notice under the headline, and what can be used without the record. */
export function LoadingPage({ activities, load, retry }: LoadingPageProps) {
  const [language, setLanguage] = useState(documentLanguage);
  const rooms = useMemo(() => staticRooms(language), [language]);
  const languages = useMemo(staticLanguages, []);
  const isChosen = useRef(false);
  useEffect(() => {
    if (!isChosen.current) return;
    const pressed = rooms.preferences?.querySelector<HTMLElement>('[aria-pressed="true"][lang]');
    pressed?.focus({ preventScroll: true });
  }, [rooms]);
  const choose = (next: Language) => {
    rememberLanguage(next);
    void loadTexts(next).then(() => {
      const search = new URLSearchParams(window.location.search);
      search.set('lang', next);
      goToSearch(`?${search}`, 'replace');
      document.documentElement.lang = next;
      isChosen.current = true;
      setLanguage(next);
    });
  };
  return (
    <LanguageProvider value={language}>
      {createPortal(<LoadingNotice activities={activities} load={load} retry={retry} />, rooms.notice)}
      {rooms.preferences !== undefined &&
        createPortal(
          <>
            <LanguageSwitch languages={languages} onChoose={choose} />
            <ThemeSwitch />
          </>,
          rooms.preferences,
        )}
    </LanguageProvider>
  );
}
