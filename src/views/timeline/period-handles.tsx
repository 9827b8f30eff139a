import { type KeyboardEvent, type PointerEvent, type RefObject, useId } from 'react';
import type { Day } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import type { PeriodDraft } from './period-draft.ts';
import { periodStretch } from './period-stretch.ts';
import { shortRange } from './short-range.ts';
import { dayAt, type TimeWindow } from './time-window.ts';

interface PeriodHandlesProps {
  readonly window: TimeWindow;
  readonly width: number;
  readonly textWidth: (text: string) => number;
  readonly track: RefObject<HTMLElement | null>;
  readonly draft: PeriodDraft;
}

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/** Handles at both ends of the period, under the lanes. Dragged, or moved by arrow keys and written by Enter or on leaving. */
export function PeriodHandles({ window, width, textWidth, track, draft }: PeriodHandlesProps) {
  const { t, formats, language } = useI18n();
  const hint = useId();
  const { period, set, commit, cancel } = draft;
  const stretch = periodStretch(period, window, width);
  if (stretch === undefined) return null;
  const { from, to } = period;

  const move = (side: 'from' | 'to', day: Day) =>
    set({
      ...period,
      [side]: side === 'from' ? Math.min(day, to ?? day) : Math.max(day, from ?? day),
    });

  const handle = (side: 'from' | 'to', day: Day, x: number) => {
    const least = side === 'from' ? Math.floor(Math.min(window.start, day)) : (from ?? Math.floor(window.start));
    const most = side === 'to' ? Math.ceil(Math.max(window.end, day)) : (to ?? Math.ceil(window.end));
    return {
      className: 'period-handle',
      role: 'slider',
      tabIndex: 0,
      'aria-label': t(side === 'from' ? m.periodStart : m.periodEnd),
      'aria-orientation': 'horizontal' as const,
      'aria-valuemin': least,
      'aria-valuemax': most,
      'aria-valuenow': day,
      'aria-valuetext': formats.day(day),
      'aria-describedby': hint,
      style: { left: `${(x / width) * 100}%` },
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const left = track.current?.getBoundingClientRect().left ?? 0;
        const at = dayAt(window, width, Math.max(0, Math.min(event.clientX - left, width)));
        move(side, side === 'from' ? Math.round(at) : Math.round(at) - 1);
      },
      onPointerUp: commit,
      onPointerCancel: cancel,
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = event.shiftKey ? undefined : KEY_STEPS[event.key];
        if (step !== undefined) move(side, day + step);
        else if (event.key === 'Home') move(side, least);
        else if (event.key === 'End') move(side, most);
        else if (event.key === 'Enter') commit();
        else if (event.key !== 'Escape' || !cancel()) return;
        event.preventDefault();
        event.stopPropagation();
      },
    };
  };

  const label = from === undefined || to === undefined ? '' : shortRange(from, to, language);
  const labelX = labelPlace(stretch, textWidth(label), width);
  return (
    <div className="timeline__handles">
      {label !== '' && (
        <span className="timeline__period" aria-hidden="true" style={{ left: `${(labelX / width) * 100}%` }}>
          {label}
        </span>
      )}
      <span id={hint} className="timeline__handles-hint">
        {t(m.handleHint)}
      </span>
      {from !== undefined && <span {...handle('from', from, stretch.start)} />}
      {to !== undefined && <span {...handle('to', to, stretch.end)} />}
    </div>
  );
}

const GRIP = 16;

/** Where the period's dates begin: between its handles, else right of them, else left. */
function labelPlace(
  { start, end }: { readonly start: number; readonly end: number },
  room: number,
  width: number,
): number {
  if (end - start >= room + 2 * GRIP) return (start + end - room) / 2;
  return end + GRIP + room <= width ? end + GRIP : start - GRIP - room;
}
