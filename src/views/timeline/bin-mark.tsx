import { memo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import type { DrawnMark } from './drawn-mark.ts';
import type { LaneDensity } from './lane-density.ts';
import { Tip } from './tip.tsx';

interface BinMarkProps {
  readonly drawn: DrawnMark;
  readonly density: LaneDensity;
  /** Shares of the axis: where it begins within its strip, and how wide it is. */
  readonly left: number;
  readonly width: number;
  readonly isCurrent: boolean;
  /** The side to which its tip opens while that is shown. */
  readonly tip: 'start' | 'end' | undefined;
  readonly language: string;
}

/** Least height of a bin, as a share of its lane's: its number fits in. The fullest takes all of it. */
const LEAST = 0.62;

/** A bin of a counted lane: higher the more activities it holds. */
export const BinMark = memo(
  function BinMark({ drawn, density, left, width, isCurrent, tip }: BinMarkProps) {
    const { formats } = useI18n();
    const { mark, look } = drawn;
    const height = LEAST + (1 - LEAST) * Math.sqrt(mark.shown / density.peak);
    const name = drawn.text().name;
    return (
      <button
        type="button"
        data-item=""
        data-place="axis"
        data-key={mark.key}
        data-activities={mark.counted}
        className={`bin bin--${look}`}
        style={{ left: `${100 * left}%`, width: `${100 * width}%`, ['--filled' as string]: height.toFixed(2) }}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={name}
      >
        {drawn.hasNumber && <span aria-hidden="true">{formats.number(mark.shown)}</span>}
        {tip !== undefined && <Tip text={name} side={tip} />}
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
    before.drawn.hasNumber === after.drawn.hasNumber,
);
