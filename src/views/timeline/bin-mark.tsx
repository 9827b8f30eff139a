import { memo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import type { DrawnMark } from './drawn-mark.ts';
import type { LaneDensity } from './lane-density.ts';
import { Tip } from './tip.tsx';

/** Where a tip stands, while it is shown. `of`: width of the axis; `x`: of its mark; all in pixels. */
export interface TipPlace {
  readonly x: number;
  readonly of: number;
  readonly isAbove: boolean;
}

interface BinMarkProps {
  readonly drawn: DrawnMark;
  readonly density: LaneDensity;
  /** Shares of the axis: where it begins within its strip, and how wide it is. */
  readonly left: number;
  readonly width: number;
  readonly isCurrent: boolean;
  readonly tip: TipPlace | undefined;
  readonly language: string;
}

/** From this share of the lane's height on, a bar has its number in it; a lower one has it above. */
const HOLDS_NUMBER = 0.54;

/** A bin of a counted lane: its height is its share of the activities of the lane's fullest. */
export const BinMark = memo(
  function BinMark({ drawn, density, left, width, isCurrent, tip }: BinMarkProps) {
    const { formats } = useI18n();
    const { mark, look, hasNumber, isSmall } = drawn;
    const height = mark.shown / density.peak;
    const name = drawn.text().name;
    const number = `bin__number${isSmall ? ' bin__number--small' : ''}${height < HOLDS_NUMBER ? ' bin__number--above' : ''}`;
    return (
      <button
        type="button"
        data-item=""
        data-place="axis"
        data-key={mark.key}
        data-activities={mark.counted}
        className={`bin bin--${look}`}
        style={{ left: `${100 * left}%`, width: `${100 * width}%`, ['--filled' as string]: height.toFixed(3) }}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={name}
      >
        {hasNumber && (
          <span aria-hidden="true" className={number}>
            {formats.number(mark.shown)}
          </span>
        )}
        {tip !== undefined && <Tip text={name} isAbove={tip.isAbove} on={{ ...tip, width: mark.hitWidth }} />}
      </button>
    );
  },
  // The mark itself is new at every step in time: what is drawn of it follows from its bin.
  (before, after) =>
    before.density === after.density &&
    before.left === after.left &&
    before.width === after.width &&
    before.isCurrent === after.isCurrent &&
    before.tip === after.tip &&
    before.language === after.language &&
    before.drawn.hasNumber === after.drawn.hasNumber &&
    before.drawn.isSmall === after.drawn.isSmall,
);
