import { COLLECTIONS } from '#src/domain/activity-record.ts';
import type { AddedRecord } from '#src/exchange/import-worker/added-record.ts';
import type { CollectionCount, Listed } from '#src/exchange/import-worker/plan-digest.ts';
import { fieldName } from '#src/i18n/field-name.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { Inferred } from '#src/ui/inferred.tsx';
import { GrowingList } from './growing-list.tsx';
import './added-records.css';

interface AddedRecordsProps {
  readonly added: Listed<AddedRecord>;
  readonly collections: readonly Pick<CollectionCount, 'collection' | 'added'>[];
}

/** Records that would be added, by what they are; each opens and says what it holds. */
export function AddedRecords({ added, collections }: AddedRecordsProps) {
  const { t, formats } = useI18n();
  if (added.total === 0) return null;
  const order = [...new Set([...added.first.map(({ collection }) => collection), ...COLLECTIONS])];
  return (
    <details className="import-part">
      <summary>
        <h4>{t(m.addedRecords, { count: added.total })}</h4>
      </summary>
      {order.map((collection) => {
        const records = added.first.filter((each) => each.collection === collection);
        const total = collections.find((each) => each.collection === collection)?.added ?? 0;
        if (total === 0) return null;
        return (
          <section key={collection} className="import-added">
            <h5>
              {t(sheetNames[collection])} ({formats.number(total)})
            </h5>
            <GrowingList items={records} total={total} step={10}>
              {(shown) => shown.map((record) => <Added key={record.id} record={record} />)}
            </GrowingList>
          </section>
        );
      })}
    </details>
  );
}

function Added({ record: { id, name, fields } }: { readonly record: AddedRecord }) {
  const { text, language } = useI18n();
  const line = (
    <>
      {text(name)} <span className="muted">{id}</span>
    </>
  );
  if (fields.length === 0) return <p className="import-added__name">{line}</p>;
  return (
    <details className="import-added__record">
      <summary>{line}</summary>
      <dl>
        {fields.map(({ path, value, reason }) => (
          <div key={path}>
            <dt className="muted">{fieldName(path, language)}</dt>
            <dd>{reason === undefined ? text(value) : <Inferred reason={text(reason)}>{text(value)}</Inferred>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
