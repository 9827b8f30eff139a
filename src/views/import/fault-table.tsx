import { useState } from 'react';
import { downloadFile } from '#src/exchange/download.ts';
import type { FaultLine } from '#src/exchange/import/fault-line.ts';
import type { Listed } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { StackedTable } from '#src/ui/stacked-table.tsx';
import './fault-table.css';

interface FaultTableProps {
  readonly faults: Listed<FaultLine>;
  readonly file: string;
  readonly csv: () => Promise<string>;
}

const STEP = 50;
const SHORT = 'import-faults__short';
const COLUMNS: readonly (readonly [keyof FaultLine, string?])[] = [
  ['sheet', SHORT],
  ['row', 'number'],
  ['column', SHORT],
  ['found', 'import-found'],
  ['wrong'],
  ['expected'],
  ['mend'],
  ['effect', SHORT],
];

/** Faults with sheet, row, column, what was found and expected, and how to mend it; all of them as CSV. */
export function FaultTable({ faults: { first, total }, file, csv }: FaultTableProps) {
  const { t } = useI18n();
  const [count, setCount] = useState(STEP);
  if (total === 0) return <p className="muted">{t(m.faults, { count: 0 })}</p>;
  const i = importMessages;
  const shown = first.slice(0, count);
  return (
    <section className="import-part" aria-labelledby="import-faults">
      <div className="import-line">
        <h4 id="import-faults">{t(m.faults, { count: total })}</h4>
        <button
          type="button"
          className="button"
          onClick={() => void csv().then((text) => downloadFile(`${file}.faults.csv`, 'text/csv;charset=utf-8', text))}
        >
          {t(m.faultsCsv)}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="import-columns import-faults stacking" aria-label={t(i.faults)} tabIndex={0}>
        <StackedTable
          columns={COLUMNS.map(([field, className]) => ({ name: t(i[field]), className }))}
          rows={shown.map((fault, at) => ({
            key: at,
            cells: COLUMNS.map(([field]) => (field === 'found' ? fault.found.slice(0, 200) : fault[field])),
          }))}
        />
      </section>
      {shown.length < total && (
        <p className="import-more muted">
          {t(m.showingFaults, { shown: shown.length, total })}{' '}
          {shown.length < first.length && (
            <button type="button" className="button button--plain" onClick={() => setCount(count + STEP)}>
              {t(m.showMore)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
