import { useEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { LONGEST_QUERY } from '#src/state/address.ts';
import { useDashboard } from '#src/state/dashboard.ts';

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Free text. The slash key leads to it; one spell of typing is one step of the history. */
export function SearchField() {
  const { t } = useI18n();
  const { answer, setFilter } = useDashboard();
  const field = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  const { query } = answer.filter;

  useEffect(() => {
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
          setFilter({ ...answer.filter, query: text }, isTyping.current ? 'replace' : 'push');
          isTyping.current = true;
        }}
        onBlur={() => {
          isTyping.current = false;
        }}
      />
      <kbd className="search-field__key">/</kbd>
    </search>
  );
}
