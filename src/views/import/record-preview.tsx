import { accountText } from '#src/exchange/import/question-text.ts';
import type { RecordDigest } from '#src/exchange/import-worker/record-digest.ts';
import { recordFaultLine } from '#src/exchange/import-worker/record-fault.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames, WORKBOOK_REMARKS } from '#src/i18n/messages/workbook.ts';
import { StackedTable } from '#src/ui/stacked-table.tsx';
import { AddedRecords } from './added-records.tsx';
import { ChangedRecords, FieldTable, RecordLabels } from './changed-records.tsx';
import { FaultTable } from './fault-table.tsx';
import { GrowingList } from './growing-list.tsx';

interface RecordPreviewProps {
  readonly file: string;
  readonly digest: RecordDigest;
  readonly csv: () => Promise<string>;
}

/** A whole record that was read, beside the one that is shown. */
export function RecordPreview({ file, digest, csv }: RecordPreviewProps) {
  const { t, formats, language } = useI18n();
  const { collections, faults, remarks, absent, kept } = digest;
  const removed = collections.reduce((total, each) => total + each.removed, 0);
  const columns = ['added', 'changed', 'unchanged', 'setAside', 'removed'] as const;
  return (
    <section className="import-part" aria-labelledby="import-preview">
      <h3 id="import-preview">{t(m.preview)}</h3>
      <p>{t(m.wholeRecord, { file })}</p>
      <p className="import-account">
        {accountText(digest.counts, language)} {t(m.recordRemoved, { count: removed })}
      </p>
      {kept.map((each) => (
        <p key={`${each.file} ${each.field}`}>{t(m.staffKept, { ...each })}</p>
      ))}
      {absent.length > 0 && <p className="muted">{t(m.absent, { files: formats.list(absent) })}</p>}
      <div className="stacking">
        <StackedTable
          className="import-counts"
          columns={[
            { name: t(m.collection), isHead: true },
            ...columns.map((column) => ({ name: t(m[column]), className: 'number' })),
          ]}
          rows={collections.map((each) => ({
            key: each.collection,
            cells: [t(sheetNames[each.collection]), ...columns.map((column) => formats.number(each[column]))],
          }))}
        />
      </div>
      {faults.total > 0 && (
        <div role="alert" className="import-alert">
          <p>{t(m.recordFaults, { count: faults.total })}</p>
        </div>
      )}
      {faults.total > 0 && (
        <FaultTable
          faults={{ ...faults, first: faults.first.map((fault) => recordFaultLine(fault, language)) }}
          file={file}
          csv={csv}
        />
      )}
      {remarks.total > 0 && (
        <details className="import-part" open>
          <summary>
            <h4>{t(m.remarks)}</h4>
          </summary>
          <GrowingList items={remarks.first} total={remarks.total}>
            {(shown) => (
              <ul>
                {shown.map(({ sheet, row, column = '', code, found }) => (
                  <li key={`${sheet} ${row} ${column} ${found}`}>
                    {[sheet, row, column].filter(Boolean).join(' › ')}: {t(WORKBOOK_REMARKS[code])} {found}
                  </li>
                ))}
              </ul>
            )}
          </GrowingList>
        </details>
      )}
      {digest.site.length > 0 && (
        <details className="import-part">
          <summary>
            <h4>{t(m.siteFields)}</h4>
          </summary>
          <FieldTable fields={digest.site} />
        </details>
      )}
      <ChangedRecords changed={digest.changed} />
      <AddedRecords added={digest.added} collections={collections} />
      <RecordLabels title={t(m.removedRecords, { count: digest.removed.total })} records={digest.removed} />
    </section>
  );
}
