import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { binName } from './bin-unit.ts';
import { type DensityRow, densityTable } from './density-rows.ts';
import { laneName } from './mark-text.ts';
import type { TimeWindow } from './time-window.ts';
import './density-details.css';

interface DensityDetailsProps {
  readonly contents: TimelineContents;
  readonly window: TimeWindow;
  /** Of the axis, in pixels. */
  readonly width: number;
}

/** The numbers of a timeline that is too full to be drawn visit by visit, as a table that is made when it is opened. */
export function DensityDetails(props: DensityDetailsProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="density" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(m.showTable)}</summary>
      {isOpen && props.width > 0 && <DensityTable {...props} />}
    </details>
  );
}

/** Follows the drawing when that is painted: a step in time does not wait for it. */
function DensityTable({ contents, window: now, width }: DensityDetailsProps) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset } = useDashboard();
  const name = useId();
  const window = useDeferredValue(now);
  return useMemo(() => {
    const { unit, bins, rows, all } = densityTable(contents, window, width);
    const [hasEarlier, hasLater] = [rows.some(({ earlier }) => earlier > 0), rows.some(({ later }) => later > 0)];
    const row = ({ lane, counts, earlier, later, noDay, total }: DensityRow) => (
      <tr key={lane?.lane.key ?? ''}>
        <th scope="row">{lane === undefined ? t(m.everyOnce) : laneName(lane.lane, dataset, i18n)}</th>
        <td>{formats.number(noDay)}</td>
        {hasEarlier && <td>{formats.number(earlier)}</td>}
        {counts.map((count, i) => (
          <td key={bins[i]}>{formats.number(count)}</td>
        ))}
        {hasLater && <td>{formats.number(later)}</td>}
        <td>{formats.number(total)}</td>
      </tr>
    );
    return (
      // biome-ignore lint/a11y/useSemanticElements: a scrolling room is no set of form fields
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      <div className="density__room" role="group" aria-labelledby={name} tabIndex={0}>
        <table className="table density__table">
          <caption id={name}>{t(m.tableCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(m.where)}</th>
              <th scope="col">{t(m.noDay)}</th>
              {hasEarlier && <th scope="col">{t(m.isEarlier)}</th>}
              {bins.map((bin) => (
                <th key={bin} scope="col">
                  {binName(unit, bin, formats)}
                </th>
              ))}
              {hasLater && <th scope="col">{t(m.isLater)}</th>}
              <th scope="col">{t(m.inAll)}</th>
            </tr>
          </thead>
          <tbody>{rows.map(row)}</tbody>
          <tfoot>{row(all)}</tfoot>
        </table>
      </div>
    );
  }, [contents, window, width, dataset, i18n, t, formats, name]);
}
