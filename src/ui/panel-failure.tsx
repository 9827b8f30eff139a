import type { ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import './panel.css';

interface PanelFailureProps {
  readonly title: string;
  readonly retry: () => void;
  readonly children?: ReactNode;
}

/** What stands in place of a part that failed: that it did, that the rest works, and a way to try again. */
export function PanelFailure({ title, retry, children }: PanelFailureProps) {
  const { t } = useI18n();
  return (
    <div role="alert" className="panel__failure">
      <p>
        <strong>{t(m.panelFailed, { panel: title })}</strong> {t(m.panelFailedAdvice)}
      </p>
      <p>
        <button type="button" className="button" onClick={retry}>
          {t(m.tryAgain)}
        </button>{' '}
        {children}
      </p>
    </div>
  );
}
