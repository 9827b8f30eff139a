import { type ReactNode, useEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { noRecordMessages } from '#src/i18n/messages/no-record.ts';
import { focusAfterChange, madeFocusable } from './focus-after.ts';
import './panel.css';

interface PanelFailureProps {
  readonly title: string;
  readonly retry: () => void;
  readonly children?: ReactNode;
}

const FAILED_AGAIN = '.panel__failure button';
/** Not what only stands for content that is still to come. */
const CONTENT = ':is(a[href], button, input, select, summary, [tabindex]):not(.room-stop__button)';

/** What stands in place of a part that failed: that it did, that the rest works, and a way to try again. */
export function PanelFailure({ title, retry, children }: PanelFailureProps) {
  const { t } = useI18n();
  const failure = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Tried again in vain, in a room that held the focus meanwhile.
    const room = failure.current?.parentElement;
    if (room !== null && room === document.activeElement) failure.current?.querySelector('button')?.focus();
  }, []);
  const tryAgain = () => {
    const room = failure.current?.parentElement;
    retry();
    focusAfterChange(
      () =>
        room?.querySelector<HTMLElement>(FAILED_AGAIN) ??
        room?.querySelector<HTMLElement>(CONTENT) ??
        madeFocusable(room),
    );
  };
  return (
    <div ref={failure} role="alert" className="panel__failure">
      <p>
        <strong>{t(m.panelFailed, { panel: title })}</strong> {t(m.panelFailedAdvice)}
      </p>
      <p>
        <button type="button" className="button" onClick={tryAgain}>
          {t(noRecordMessages.tryAgain)}
        </button>{' '}
        {children}
      </p>
    </div>
  );
}
