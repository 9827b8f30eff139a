import { useEffect, useLayoutEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { LONGEST_QUERY } from '#src/state/query-text.ts';

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A text that has stood unchanged for so many milliseconds is a step of the history of its own. */
const SETTLED_AFTER = 1000;

/**
 * Free text. The slash key leads to it. One spell of typing is one step of the history: it ends with a pause, with Enter
 * or where the field is left, or when something else changes the text.
 */
export function SearchField() {
  const { t } = useI18n();
  const { answer, setFilter } = useDashboard();
  const field = useRef<HTMLInputElement>(null);
  const unsettled = useRef<string>(undefined);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { query } = answer.filter;

  const settle = () => {
    clearTimeout(pause.current);
    unsettled.current = undefined;
  };
  useEffect(() => () => clearTimeout(pause.current), []);

  // From the moment the field is seen.
  useLayoutEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  return (
    <search className="search-field">
      <input
        ref={field}
        type="search"
        className="field"
        aria-label={t(m.search)}
        aria-keyshortcuts="/"
        placeholder={t(m.search)}
        maxLength={LONGEST_QUERY}
        value={query}
        onChange={(event) => {
          const text = event.target.value.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
          setFilter({ ...answer.filter, query: text }, unsettled.current === query ? 'replace' : 'push');
          unsettled.current = text;
          clearTimeout(pause.current);
          pause.current = setTimeout(settle, SETTLED_AFTER);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
        onBlur={settle}
      />
      <kbd className="search-field__key">/</kbd>
    </search>
  );
}
