import { useI18n } from '#src/i18n/i18n.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import type { DrawnMark } from './drawn-mark.ts';
import type { Mark } from './lane-marks.ts';
import { MeetingMark } from './meeting-mark.tsx';
import { Tip, useTip } from './tip.tsx';
import './lane-mark.css';

interface LaneMarkProps {
  readonly drawn: DrawnMark;
  readonly isHome: boolean;
  /** Of the axis, in pixels. */
  readonly width: number;
  /** Where what it stands in begins on the axis, in pixels. */
  readonly origin?: number;
  readonly isCurrent: boolean;
  readonly onFocus?: () => void;
  readonly onOpen?: (element: Element) => void;
}

/**
 * A mark of a lane, its label beside it or, where there is no room, on focus and hover. The button lies over both; its
 * name says more than is drawn.
 */
export function LaneMark({ drawn, isHome, width, origin = 0, isCurrent, onFocus, onOpen }: LaneMarkProps) {
  const { formats } = useI18n();
  const { state } = useDashboard();
  const { mark, place, label: words, slots, hasNumber, look } = drawn;
  const text = drawn.text();
  const tip = useTip();
  const isOpen = state.organisation !== undefined && drawn.organisations().includes(state.organisation);
  const label = place.side === 'left' || place.side === 'right' ? place : undefined;
  const from = Math.min(mark.hitX, label?.x ?? mark.hitX);
  const to = Math.max(mark.hitX + mark.hitWidth, label === undefined ? 0 : label.x + label.width);
  const share = (pixels: number, of = to - from) => `${(pixels / of) * 100}%`;
  const isCutShort = place.side !== 'under' && (label === undefined || label.text > 0);
  return (
    <div
      className={`mark mark--${look} mark--${mark.kind}${isHome ? ' mark--home' : ''}${isOpen ? ' mark--open' : ''}`}
      style={{ left: share(from - origin, width), width: share(to - from, width), ['--row' as string]: mark.row }}
    >
      <span
        aria-hidden="true"
        className="mark__bar"
        style={{ left: share(mark.x - from), width: share(mark.width), height: '100%' }}
      >
        {look === 'off' && <OffArrow kind={mark.kind} count={mark.shown === 0 ? '' : formats.number(mark.shown)} />}
        {hasNumber && formats.number(mark.shown)}
        {slots.map((slot) => (
          <MeetingMark key={slot.activity.id} slot={slot} of={mark.width} isHome={isHome} />
        ))}
        {place.side === 'inside' && <span className="mark__inside">{words}</span>}
        {place.side === 'under' && text.under?.includes(words) === true && (
          <span className="mark__inside mark__inside--word">{text.labels.at(-1)}</span>
        )}
      </span>
      {label !== undefined && (
        <span aria-hidden="true" className="mark__label" style={{ left: share(label.x - from) }}>
          {words}
        </span>
      )}
      {place.side === 'under' && (
        <span
          aria-hidden="true"
          className={`mark__label mark__label--under mark__label--${place.align}`}
          style={{ left: share(place.x - from), width: share(place.width) }}
        >
          {words}
        </span>
      )}
      <button
        type="button"
        data-item=""
        data-place="axis"
        data-key={mark.key}
        data-activities={mark.counted}
        className="mark__button"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={text.name}
        aria-current={isOpen || undefined}
        onFocus={({ currentTarget }) => {
          onFocus?.();
          tip.show(currentTarget);
        }}
        {...tip.handlers}
        onClick={(event) => onOpen?.(event.currentTarget)}
      >
        {tip.isShown && isCutShort && (
          <Tip text={text.name} isAbove={tip.isAbove} on={{ x: from, width: to - from, of: width }} />
        )}
      </button>
    </div>
  );
}

/** How many activities lie out of sight, and on which side. */
function OffArrow({ kind, count }: { readonly kind: Mark['kind']; readonly count: string }) {
  return (kind === 'earlier' ? `‹ ${count}` : `${count} ›`).trim();
}
