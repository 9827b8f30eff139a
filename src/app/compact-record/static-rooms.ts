import { isLanguage, type Language } from '#src/domain/language.ts';

/** The places of the page as it stands before the app, which what loads the record may use. */
export interface StaticRooms {
  /** Where the filters will stand. */
  readonly notice: Element;
  /** Where language and colours will stand; `undefined` where nothing was written in advance. */
  readonly preferences: Element | undefined;
}

/** The languages in which the page stands before the app does. */
export const staticLanguages = (): readonly Language[] =>
  [...document.querySelectorAll<HTMLElement>('.static-language')].map(({ lang }) => lang).filter(isLanguage);

/** The rooms of the page in a language. They are emptied for what is to stand in them. */
export function staticRooms(language: Language): StaticRooms {
  const page = document.querySelector(`.static-language[lang="${language}"]`);
  const notice = page?.querySelector('.static-page__filters');
  const preferences = page?.querySelector('.header__preferences');
  notice?.classList.remove('skeleton');
  if (preferences?.matches('.header__room')) {
    preferences.classList.remove('header__room');
    preferences.classList.add('header__preferences--early');
    preferences.removeAttribute('aria-hidden');
    preferences.replaceChildren();
  }
  return {
    notice: notice ?? document.getElementById('root') ?? document.body,
    preferences: preferences ?? undefined,
  };
}

/** Shows the page without the empty rooms of the views, or with them. */
export function showWithoutRecord(isWithout: boolean): void {
  for (const page of document.querySelectorAll('.static-page'))
    page.classList.toggle('static-page--without-record', isWithout);
}

/**
 * Waits until the app has taken the place of the page that stood before it, and hands the focus on to its headline if it
 * was in what is gone.
 */
export function onceReplaced(then: () => void): void {
  const held = document.activeElement;
  const root = document.getElementById('root');
  const isReplaced = () => document.querySelector('.static-language') === null;
  const finish = () => {
    then();
    if (held === null || held === document.body || held.isConnected) return;
    if (document.activeElement === document.body) document.getElementById('result')?.focus({ preventScroll: true });
  };
  if (root === null || isReplaced()) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isReplaced()) return;
    observer.disconnect();
    finish();
  });
  observer.observe(root, { childList: true });
}
