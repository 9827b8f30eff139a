import type { DrawnChip } from './timeline-layout.ts';
import { Tip, useTip } from './tip.tsx';

interface GutterChipProps {
  readonly drawn: DrawnChip;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (element: Element) => void;
}

/** Activities without a day on record, dashed; tinted where at least the year is known. */
export function GutterChip({ drawn: { chip, name, isYear }, isCurrent, onFocus, onOpen }: GutterChipProps) {
  const tip = useTip();
  return (
    <button
      type="button"
      data-item=""
      data-place="gutter"
      data-activities={chip.counted}
      className={isYear ? 'lane__chip lane__chip--year' : 'lane__chip'}
      style={{ maxWidth: chip.width }}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={name}
      onFocus={({ currentTarget }) => {
        onFocus();
        tip.show(currentTarget);
      }}
      {...tip.handlers}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      <span className="lane__chip-text">{chip.text}</span>
      {tip.isShown && <Tip text={name} isAbove={tip.isAbove} />}
    </button>
  );
}
