import { useRef, useState } from 'react';
import type { Period } from '#src/domain/period.ts';

/** The period as it is drawn: that of the filter, or one that is being brushed and not yet written. */
export interface PeriodDraft {
  readonly period: Period;
  readonly set: (period: Period) => void;
  /** Writes what was brushed, once. */
  readonly commit: () => void;
  /** Drops what was brushed; returns whether there was anything. */
  readonly cancel: () => boolean;
}

/** Holds the period being brushed until it is written. */
export function usePeriodDraft(period: Period, write: (period: Period) => void): PeriodDraft {
  const [draft, setDraft] = useState<Period | undefined>(undefined);
  // Events of one gesture may arrive before the state they set is drawn.
  const latest = useRef<Period | undefined>(undefined);
  const set = (next: Period | undefined) => {
    latest.current = next;
    setDraft(next);
  };
  return {
    period: draft ?? period,
    set,
    commit: () => {
      const brushed = latest.current;
      set(undefined);
      if (brushed !== undefined && (brushed.from !== period.from || brushed.to !== period.to)) write(brushed);
    },
    cancel: () => {
      const isBrushed = latest.current !== undefined;
      set(undefined);
      return isBrushed;
    },
  };
}
