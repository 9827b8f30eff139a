import { useMemo, useState } from 'react';
import type { Collection } from '#src/domain/activity-record.ts';
import { today } from '#src/domain/day.ts';
import { changedRecord } from '#src/exchange/changed-record.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { FieldWords } from '#src/exchange/import-worker/field-words.ts';
import { removeVisit } from '#src/exchange/remove-visit.ts';
import { fieldName } from '#src/i18n/field-name.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { RecordPicker } from './record-picker.tsx';

const MOST_SHOWN = 100;

/** Takes a visit with its meetings out of the record, after showing everything that changes with it. */
export function RemoveVisitForm({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { t, text, formats, language } = useI18n();
  const { record, save } = useDraftDesk();
  const [chosen, setChosen] = useState('');
  const visits = useMemo(
    () =>
      record.visits
        .map(({ id, title, when }) => ({
          id,
          name: when === undefined ? text(title) : `${text(title)} (${formats.edtf(when)})`,
        }))
        .sort((a, b) => formats.compare(a.name, b.name)),
    [record, text, formats],
  );
  const visit = visits.find(({ id }) => id === chosen);
  const removal = useMemo(
    () => (visit === undefined ? undefined : { ...removeVisit(record, visit.id), words: new FieldWords(record) }),
    [record, visit],
  );
  const nameOf = (collection: Collection, id: string) => {
    const row = record[collection].find((each) => each.id === id);
    return row === undefined || removal === undefined ? id : text(removal.words.nameOf(row));
  };
  const apply = async () => {
    if (removal === undefined || visit === undefined) return;
    await save(changedRecord(removal.record, today()));
    onDone(t(m.visitRemoved, { name: visit.name }));
    setChosen('');
  };
  return (
    <div className="tidy__form">
      <p className="muted">{t(m.removeVisitLead)}</p>
      <RecordPicker label={t(m.visit)} records={visits} value={visit?.id ?? ''} onChange={setChosen} />
      {removal !== undefined && (
        <section key={chosen} className="tidy__preview" aria-label={t(m.removeVisitTitle)}>
          <p>{t(m.visitTouches, { count: removal.touched.length })}</p>
          <ul>
            {removal.touched.slice(0, MOST_SHOWN).map(({ collection, id, field }) => (
              <li key={`${collection} ${id}`}>
                {t(sheetNames[collection])} › {nameOf(collection, id)} <span className="muted">{id}</span>:{' '}
                {field === undefined ? t(m.isRemoved) : t(m.losesField, { field: fieldName(field, language) })}
              </li>
            ))}
          </ul>
          {removal.touched.length > MOST_SHOWN && (
            <p className="muted">{t(m.more, { count: formats.number(removal.touched.length - MOST_SHOWN) })}</p>
          )}
          <button type="button" className="button button--primary" onClick={() => void apply()}>
            {t(m.removeVisit)}
          </button>
        </section>
      )}
    </div>
  );
}
