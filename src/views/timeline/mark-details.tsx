import { type CSSProperties, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { markFacts } from '#src/select/timeline-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { detailsPlace } from './details-place.ts';
import { FollowUpDetails } from './follow-up-details.tsx';
import type { Opened } from './opening.ts';
import { VisitDetails } from './visit-details.tsx';
import './details.css';

interface MarkDetailsProps {
  readonly opened: Opened;
  /** Where each activity stands to the answer. */
  readonly standing: Uint8Array;
  /** Closes the details and gives the focus back to the item. */
  readonly close: () => void;
}

const MOST_ACTIVITIES = 60;

/** The details of an item of the timeline, beside it. Escape, the button and a press elsewhere close them. */
export function MarkDetails({ opened, standing, close }: MarkDetailsProps) {
  const { t, text } = useI18n();
  const { dataset, answer, openOrganisation } = useDashboard();
  const card = useRef<HTMLElement>(null);
  const title = useId();
  const [place, setPlace] = useState<CSSProperties | undefined>(undefined);
  const latestClose = useRef(close);
  latestClose.current = close;

  useLayoutEffect(() => {
    const element = card.current;
    const around = element?.parentElement;
    if (element === null || !around) return;
    setPlace(detailsPlace(opened.anchor, around.getBoundingClientRect(), element.offsetWidth, window.innerHeight));
  }, [opened]);

  useLayoutEffect(() => {
    if (place === undefined) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && card.current?.contains(event.target) === false) latestClose.current();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };

  const { activities, visits } = markFacts(dataset, answer, standing, opened.holdings);
  const titles = [
    ...visits.flatMap((id) => dataset.visit.get(id)?.title ?? []),
    ...opened.followUps.flatMap((id) => dataset.followUp.get(id)?.title ?? []),
  ];
  const isTitled = titles.length > 1;
  const listed = activities.slice(0, MOST_ACTIVITIES);
  return (
    <section
      ref={card}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      className="details card"
      style={place}
      onKeyDown={onKeyDown}
    >
      <div className="details__head">
        <h3 id={title} className="details__title">
          {titles.length === 1 ? text(titles[0]) : opened.name}
        </h3>
        <button type="button" className="button" onClick={close}>
          {t(m.close)}
        </button>
      </div>
      {opened.followUps.map((id) => (
        <FollowUpDetails key={id} id={id} isTitled={isTitled} />
      ))}
      {visits.map((id) => (
        <VisitDetails
          key={id}
          visit={id}
          isTitled={isTitled}
          activities={listed.filter(({ visit }) => visit.id === id)}
          openOrganisation={(organisation) => {
            close();
            openOrganisation(organisation);
          }}
        />
      ))}
      {listed.length < activities.length && (
        <p className="muted">{t(m.moreActivities, { count: activities.length - listed.length })}</p>
      )}
    </section>
  );
}
