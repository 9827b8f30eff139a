import { isLanguage, type Language } from '#src/domain/language.ts';

export type Theme = 'light' | 'dark';

const LANGUAGE_KEY = 'language';
const THEME_KEY = 'theme';

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // A browser that refuses storage: the choice then lasts as long as the page.
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

/** The language to show where the address names none: chosen before, else the browser's, else the site's first. */
export function preferredLanguage(languages: readonly Language[]): Language {
  const offered = (value: string | null | undefined): value is Language =>
    isLanguage(value) && languages.includes(value);
  const chosen = stored(LANGUAGE_KEY);
  if (offered(chosen)) return chosen;
  const browsers = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return browsers.find(offered) ?? languages[0] ?? 'en';
}

export function rememberLanguage(language: Language): void {
  store(LANGUAGE_KEY, language);
}

export function preferredTheme(): Theme {
  const chosen = stored(THEME_KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function rememberTheme(theme: Theme): void {
  store(THEME_KEY, theme);
}
