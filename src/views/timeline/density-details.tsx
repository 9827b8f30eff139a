import { useId, useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { type DensityRow, densityTable, type YearSpan } from './density-rows.ts';
import { laneName } from './mark-text.ts';
import './density-details.css';

/** The numbers of a timeline that is too full to be drawn visit by visit, as a table that is made when it is opened. */
export function DensityDetails({ contents }: { readonly contents: TimelineContents }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="density" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(m.showTable)}</summary>
      {isOpen && <DensityTable contents={contents} />}
    </details>
  );
}

function DensityTable({ contents }: { readonly contents: TimelineContents }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset } = useDashboard();
  const name = useId();
  const { spans, rows, all } = useMemo(() => densityTable(contents), [contents]);
  const spanText = ({ first, last }: YearSpan) =>
    first === last ? formats.year(first) : `${formats.year(first)}–${formats.year(last)}`;
  const row = ({ lane, counts, noDay, total }: DensityRow) => (
    <tr key={lane?.lane.key ?? ''}>
      <th scope="row">{lane === undefined ? t(m.everyOnce) : laneName(lane.lane, dataset, i18n)}</th>
      <td>{formats.number(noDay)}</td>
      {counts.map((count, i) => (
        <td key={spans[i]?.first}>{formats.number(count)}</td>
      ))}
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
            {spans.map((span) => (
              <th key={span.first} scope="col">
                {spanText(span)}
              </th>
            ))}
            <th scope="col">{t(m.inAll)}</th>
          </tr>
        </thead>
        <tbody>{rows.map(row)}</tbody>
        <tfoot>{row(all)}</tfoot>
      </table>
    </div>
  );
}
