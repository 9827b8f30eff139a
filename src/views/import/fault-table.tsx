import { useState } from 'react';
import { downloadFile } from '#src/exchange/download.ts';
import type { FaultLine } from '#src/exchange/import/fault-line.ts';
import type { Listed } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Message } from '#src/i18n/message.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import './fault-table.css';

interface FaultTableProps {
  readonly faults: Listed<FaultLine>;
  readonly file: string;
  readonly csv: () => Promise<string>;
}

const STEP = 50;
const COLUMN_CLASS: ReadonlyMap<Message, string> = new Map<Message, string>([
  [importMessages.sheet, 'import-faults__short'],
  [importMessages.row, 'number'],
  [importMessages.column, 'import-faults__short'],
  [importMessages.effect, 'import-faults__short'],
]);

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
      <section className="import-columns" aria-label={t(i.faults)} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {[i.sheet, i.row, i.column, i.found, i.wrong, i.expected, i.mend, i.effect].map((header) => (
                <th scope="col" key={header.en} className={COLUMN_CLASS.get(header)}>
                  {t(header)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((fault, at) => {
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row can have the same fault twice, and the list never changes
                <tr key={at}>
                  <td>{fault.sheet}</td>
                  <td className="number">{fault.row}</td>
                  <td>{fault.column}</td>
                  <td className="import-found">{fault.found.slice(0, 200)}</td>
                  <td>{fault.wrong}</td>
                  <td>{fault.expected}</td>
                  <td>{fault.mend}</td>
                  <td>{fault.effect}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
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
