import { type KeyboardEvent, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { PAN_STEP, ZOOM_STEP } from './time-view.ts';

/** Pictures of the buttons, as paths in a box of 16. */
const ICONS = {
  earlier: 'M10 3 5 8l5 5',
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
  fit: 'M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
  later: 'm6 3 5 5-5 5',
} as const;

const NAMES = Object.keys(ICONS).filter((name): name is keyof typeof ICONS => name in ICONS);

interface TimelineToolsProps {
  /** `factor` > 1 shows more time. */
  readonly zoom: (factor: number) => void;
  /** By a share of what is shown; negative is earlier. */
  readonly pan: (share: number) => void;
  readonly showAll: () => void;
}

/** Buttons that zoom and move in time; a toolbar with one tab stop. */
export function TimelineTools({ zoom, pan, showAll }: TimelineToolsProps) {
  const { t } = useI18n();
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const actions: Readonly<Record<keyof typeof ICONS, () => void>> = {
    earlier: () => pan(-PAN_STEP),
    zoomOut: () => zoom(ZOOM_STEP),
    zoomIn: () => zoom(1 / ZOOM_STEP),
    fit: showAll,
    later: () => pan(PAN_STEP),
  };
  const move = (event: KeyboardEvent) => {
    const ends: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(0, current - 1),
      ArrowRight: Math.min(NAMES.length - 1, current + 1),
      Home: 0,
      End: NAMES.length - 1,
    };
    const next = ends[event.key];
    if (next === undefined || event.shiftKey) return;
    event.preventDefault();
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={t(m.tools)} className="timeline__tools" onKeyDown={move}>
      {NAMES.map((name, i) => (
        <button
          key={name}
          type="button"
          title={t(m[name])}
          aria-label={t(m[name])}
          tabIndex={i === current ? 0 : -1}
          onFocus={() => setCurrent(i)}
          onClick={actions[name]}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      ))}
    </div>
  );
}
