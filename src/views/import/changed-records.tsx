import type { ChangedField } from '#src/exchange/import-worker/changed-fields.ts';
import type { ChangedRecord, Listed } from '#src/exchange/import-worker/plan-digest.ts';
import type { RecordLabel } from '#src/exchange/import-worker/record-label.ts';
import { fieldName } from '#src/i18n/field-name.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { ChangedFieldsTable } from '#src/ui/changed-fields-table.tsx';
import { GrowingList } from './growing-list.tsx';

/** Fields of a record, old and new side by side. */
export function FieldTable({ fields }: { readonly fields: readonly ChangedField[] }) {
  const { t, text, language } = useI18n();
  const shown = fields.map(({ words: said, ...field }) =>
    said === undefined ? field : { ...field, before: text(said.before), after: text(said.after) },
  );
  const words = { field: t(m.field), before: t(m.before), after: t(m.after), nothing: t(m.nothing) };
  return <ChangedFieldsTable fields={shown} nameOf={(path) => fieldName(path, language)} words={words} />;
}

/** Records that would change, each with its old and new fields. */
export function ChangedRecords({ changed }: { readonly changed: Listed<ChangedRecord> }) {
  const { t, text } = useI18n();
  if (changed.total === 0) return null;
  return (
    <details className="import-part">
      <summary>
        <h4>{t(m.changedRecords, { count: changed.total })}</h4>
      </summary>
      <GrowingList items={changed.first} total={changed.total} step={10}>
        {(shown) =>
          shown.map(({ collection, id, name, fields }) => (
            <div key={`${collection} ${id}`} className="import-changed">
              <p>
                <strong>{text(name)}</strong>{' '}
                <span className="muted">
                  {t(sheetNames[collection])} · {id}
                </span>
              </p>
              <FieldTable fields={fields} />
            </div>
          ))
        }
      </GrowingList>
    </details>
  );
}

interface RecordLabelsProps {
  readonly title: string;
  readonly records: Listed<RecordLabel>;
}

/** Records by name. */
export function RecordLabels({ title, records }: RecordLabelsProps) {
  const { t, text } = useI18n();
  if (records.total === 0) return null;
  return (
    <details className="import-part">
      <summary>
        <h4>{title}</h4>
      </summary>
      <GrowingList items={records.first} total={records.total}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ collection, id, name }) => (
              <li key={`${collection} ${id}`}>
                {text(name)}{' '}
                <span className="muted">
                  {t(sheetNames[collection])} · {id}
                </span>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </details>
  );
}
