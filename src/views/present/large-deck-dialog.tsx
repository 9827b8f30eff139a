import { useEffect, useId, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { largeDeckMessages as m } from '#src/i18n/messages/large-deck.ts';
import { valuesWithActivities } from '#src/select/answer.ts';
import { MOST_VISIT_SLIDES } from '#src/select/deck.ts';
import { GENERAL_SLIDES } from '#src/select/slide-id.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import './large-deck-dialog.css';

interface LargeDeckDialogProps {
  /** In the filter. */
  readonly visits: number;
  /** Presents these slides; `undefined`: all. */
  readonly onPresent: (slides: readonly string[] | undefined) => void;
  readonly onClose: () => void;
}

/** Names of organisations that a slide of a usual screen holds, and from how many on they are offered to be left out. */
const NAMES_ON_A_SLIDE = 50;
const MANY_NAMES = 500;

/** Says before a very long deck opens how long it will be, and offers it without what makes it long. */
export function LargeDeckDialog({ visits, onPresent, onClose }: LargeDeckDialogProps) {
  const { t } = useI18n();
  const { answer } = useDashboard();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const organisations = valuesWithActivities(answer.organisations);
  const hasManyNames = organisations > MANY_NAMES;
  const short = GENERAL_SLIDES.filter((id) => id !== 'organisations' || (organisations > 0 && !hasManyNames));
  const shown = Math.min(visits, MOST_VISIT_SLIDES);
  const pages = hasManyNames ? Math.ceil(organisations / NAMES_ON_A_SLIDE) : 0;
  return (
    <dialog ref={dialog} className="large-deck card" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t(m.title, { slides: short.length + shown + pages })}</h2>
      <p>
        {t(visits > shown ? m.visitsOf : m.visits, { visits, most: shown })}{' '}
        {hasManyNames && t(m.organisations, { organisations, pages })} {t(hasManyNames ? m.advice : m.adviceOnVisits)}
      </p>
      <div className="large-deck__actions">
        <button type="button" className="button button--primary" onClick={() => onPresent(short)}>
          {t(hasManyNames ? m.short : m.withoutVisits)}
        </button>
        <button type="button" className="button" onClick={() => onPresent(undefined)}>
          {t(m.all)}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t(m.notNow)}
        </button>
      </div>
    </dialog>
  );
}
