import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { preferredTheme, rememberTheme } from './preferences.ts';

/** Turns the page's colours from light to dark and back. */
export function ThemeSwitch() {
  const { t } = useI18n();
  const [theme, setTheme] = useState(preferredTheme);
  const isDark = theme === 'dark';
  return (
    <button
      type="button"
      className="button header__theme"
      aria-pressed={isDark}
      aria-label={t(m.theme)}
      title={t(m.theme)}
      onClick={() => {
        const next = isDark ? 'light' : 'dark';
        document.documentElement.dataset.theme = next;
        rememberTheme(next);
        setTheme(next);
      }}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
    </button>
  );
}
