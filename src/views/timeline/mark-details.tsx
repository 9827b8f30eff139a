import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { markFacts } from '#src/select/timeline-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { detailsPlace } from './details-place.ts';
import { MarkContents } from './mark-contents.tsx';
import type { Opened } from './opening.ts';
import './details.css';

interface MarkDetailsProps {
  readonly opened: Opened;
  /** Where each activity stands to the answer. */
  readonly standing: Uint8Array;
  /** Closes the details and gives the focus back to the item. */
  readonly close: () => void;
}

/** The details of an item of the timeline, beside it. Escape, the button and a press elsewhere close them. */
export function MarkDetails({ opened, standing, close }: MarkDetailsProps) {
  const { t, text } = useI18n();
  const { dataset, answer } = useDashboard();
  const card = useRef<HTMLElement>(null);
  const name = useId();
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

  const facts = useMemo(
    () => markFacts(dataset, answer, standing, opened.holdings),
    [dataset, answer, standing, opened],
  );
  const [onlyVisit, onlyFollowUp] = [facts.visits[0], opened.followUps[0]];
  const isOne = facts.visits.length + opened.followUps.length === 1;
  const title = isOne
    ? (dataset.visit.get(onlyVisit ?? '') ?? dataset.followUp.get(onlyFollowUp ?? ''))?.title
    : undefined;
  // It is not drawn a second time when the place of the card is known.
  const listed = useMemo(
    () => <MarkContents facts={facts} opened={opened} isTitled={!isOne} close={() => latestClose.current()} />,
    [facts, opened, isOne],
  );
  return (
    <section
      ref={card}
      role="dialog"
      aria-labelledby={name}
      tabIndex={-1}
      className="details card"
      style={place}
      onKeyDown={onKeyDown}
    >
      <div className="details__head">
        <h3 id={name} className="details__title">
          {title === undefined ? opened.name : text(title)}
        </h3>
        <button type="button" className="button" onClick={close}>
          {t(m.close)}
        </button>
      </div>
      {listed}
    </section>
  );
}
