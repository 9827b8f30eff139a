import { faultLine } from '#src/exchange/import/fault-line.ts';
import { accountText, sheetAccountText } from '#src/exchange/import/question-text.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { AddedRecords } from './added-records.tsx';
import { ChangedRecords } from './changed-records.tsx';
import { FaultTable } from './fault-table.tsx';
import { GoneRecords } from './gone-records.tsx';

interface PlanPreviewProps {
  readonly plan: PlanDigest;
  readonly file: string;
  readonly csv: () => Promise<string>;
}

/** Everything that the import would do: every row accounted for, records added and changed, faults. */
export function PlanPreview({ plan, file, csv }: PlanPreviewProps) {
  const { t, formats, language } = useI18n();
  const { counts, collections } = plan;
  return (
    <section className="import-part" aria-labelledby="import-preview">
      <h3 id="import-preview">{t(m.preview)}</h3>
      <p className="import-account">
        {accountText(counts, language)}
        {counts.blank > 0 && ` ${t(importMessages.blankRows, { count: counts.blank })}`}
        {plan.moved > 0 && ` ${t(importMessages.movedRows, { count: plan.moved })}`}
      </p>
      {plan.sheets.length > 0 && (
        <ul>
          {plan.sheets.map((sheet) => (
            <li key={sheet.sheet}>{sheetAccountText(sheet, language)}</li>
          ))}
        </ul>
      )}
      {plan.passed.total > 0 && (
        <details>
          <summary>
            {t(importMessages.passedRows)} ({formats.number(plan.passed.total)})
          </summary>
          <ul>
            {plan.passed.first.map(({ sheet = '', row, text }) => (
              <li key={`${sheet} ${row ?? text}`}>
                {sheet !== '' && <span className="muted">{sheet}: </span>}
                {row === undefined ? text : t(m.rowNamed, { row, title: text })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <GoneRecords gone={plan.gone} goneRows={plan.goneRows} />
      {!plan.isUsable && <p role="alert">{t(importMessages.notUsable)}</p>}
      {collections.length > 0 && (
        <table className="table import-counts">
          <thead>
            <tr>
              <th scope="col">{t(m.collection)}</th>
              <th scope="col" className="number">
                {t(m.added)}
              </th>
              <th scope="col" className="number">
                {t(m.changed)}
              </th>
            </tr>
          </thead>
          <tbody>
            {collections.map(({ collection, added, changed }) => (
              <tr key={collection}>
                <th scope="row">{t(sheetNames[collection])}</th>
                <td className="number">{formats.number(added)}</td>
                <td className="number">{formats.number(changed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ChangedRecords changed={plan.changed} />
      <AddedRecords added={plan.added} collections={collections} />
      <FaultTable
        faults={{ ...plan.faults, first: plan.faults.first.map((fault) => faultLine(fault, language)) }}
        file={file}
        csv={csv}
      />
    </section>
  );
}
