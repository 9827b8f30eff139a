import { useDashboard } from '#src/state/dashboard.ts';
import type { MeetingSlot } from './meeting-slots.ts';

interface MeetingMarkProps {
  readonly slot: MeetingSlot;
  /** Pixels of the bar that it stands in. */
  readonly of: number;
  readonly isHome: boolean;
}

const GAP = 3;
const LARGEST_DOT = 16;
const LEAST_NAMED = 46;

/** A meeting in its visit's bar: a dot (a square at home), dashed where its day is not recorded; wide ones say whom. */
export function MeetingMark({ slot, of, isHome }: MeetingMarkProps) {
  const { dataset } = useDashboard();
  const { x, width, isExact, activity } = slot;
  const room = width - GAP;
  const isNamed = room >= LEAST_NAMED;
  const size = isNamed ? room : Math.min(room, LARGEST_DOT);
  const name = activity.organisations.map((id) => dataset.organisation.get(id)?.name ?? '').join(', ');
  return (
    <span
      className={`meeting-mark${isExact ? '' : ' meeting-mark--dashed'}${isHome ? ' meeting-mark--home' : ''}`}
      style={{ left: `${((x + (width - size) / 2) / of) * 100}%`, width: `${(size / of) * 100}%` }}
    >
      {isNamed ? name : ''}
    </span>
  );
}
