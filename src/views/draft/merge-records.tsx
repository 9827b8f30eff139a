import { useMemo, useState } from 'react';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { today } from '#src/domain/day.ts';
import { changedRecord } from '#src/exchange/changed-record.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { mergePreview } from '#src/exchange/draft/merge-preview.ts';
import { type Mergeable, mergeRecords } from '#src/exchange/draft/merged-record.ts';
import { fieldName } from '#src/i18n/field-name.ts';
import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { importViewMessages } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { ChangedFieldsTable } from '#src/ui/changed-fields-table.tsx';
import { type PickedRecord, RecordPicker } from './record-picker.tsx';

const KINDS = ['organisations', 'people', 'places'] as const satisfies readonly Mergeable[];
const MOST_SHOWN = 100;

const isKind = (value: string): value is Mergeable => KINDS.some((kind) => kind === value);

function pickable(record: ActivityRecord, kind: Mergeable, { text, formats }: I18n): readonly PickedRecord[] {
  return record[kind]
    .map(({ id, name }) => ({ id, name: typeof name === 'string' ? name : text(name) }))
    .sort((a, b) => formats.compare(a.name, b.name));
}

/** Whose record this is and its city stay: much rests on their ids. */
const isFixed = ({ site }: ActivityRecord, id: string) => id === site.organisation || id === site.home;

/** Chooses two records of one thing, shows everything that merging them would change, and merges them. */
export function MergeRecords({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const i18n = useI18n();
  const { t, text, formats } = i18n;
  const { record, save } = useDraftDesk();
  const [kind, setKind] = useState<Mergeable>('organisations');
  const [keep, setKeep] = useState('');
  const [giveUp, setGiveUp] = useState('');
  const all = useMemo(() => pickable(record, kind, i18n), [record, kind, i18n]);
  const others = useMemo(() => all.filter(({ id }) => id !== keep && !isFixed(record, id)), [all, keep, record]);
  const kept = all.find(({ id }) => id === keep);
  const other = others.find(({ id }) => id === giveUp);
  const merge = useMemo(
    () => (kept === undefined || other === undefined ? undefined : mergeRecords(record, kind, kept.id, other.id)),
    [record, kind, kept, other],
  );
  const preview = useMemo(
    () => (merge === undefined ? undefined : mergePreview(record, merge, kind, keep)),
    [record, merge, kind, keep],
  );
  const fields = (preview?.fields ?? []).map(({ words, ...field }) =>
    words === undefined ? field : { ...field, before: text(words.before), after: text(words.after) },
  );
  const moved = preview?.moved ?? [];
  const apply = async () => {
    if (merge === undefined || kept === undefined || other === undefined) return;
    await save(changedRecord(merge.record, today()));
    onDone(t(m.merged, { other: other.name, name: kept.name }));
    setKeep('');
    setGiveUp('');
  };
  return (
    <div className="tidy__form">
      <p className="muted">{t(m.mergeLead)}</p>
      <div className="tidy__fields">
        <label className="tidy__picker">
          {t(m.what)}
          <select
            className="field"
            value={kind}
            onChange={({ target: { value } }) => {
              if (!isKind(value)) return;
              setKind(value);
              setKeep('');
              setGiveUp('');
            }}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(m[each])}
              </option>
            ))}
          </select>
        </label>
        <RecordPicker label={t(m.keep)} records={all} value={keep} onChange={setKeep} />
        <RecordPicker label={t(m.giveUp)} records={others} value={other?.id ?? ''} onChange={setGiveUp} />
      </div>
      {merge !== undefined && kept !== undefined && (
        <section className="tidy__preview" aria-label={t(m.mergePreview)}>
          <h4>{t(m.mergePreview)}</h4>
          <p>{t(m.becomes, { name: kept.name })}</p>
          <ChangedFieldsTable
            fields={fields}
            nameOf={(path) => fieldName(path, i18n.language)}
            words={{
              field: t(m.field),
              before: t(importViewMessages.before),
              after: t(importViewMessages.after),
              nothing: t(importViewMessages.nothing),
            }}
          />
          <p>{t(m.references, { count: moved.length })}</p>
          <ul>
            {moved.slice(0, MOST_SHOWN).map(({ collection, id, field, name }) => (
              <li key={`${collection} ${id} ${field}`}>
                {t(sheetNames[collection])} › {text(name)} › {fieldName(field, i18n.language)}
              </li>
            ))}
          </ul>
          {moved.length > MOST_SHOWN && (
            <p className="muted">{t(m.more, { count: formats.number(moved.length - MOST_SHOWN) })}</p>
          )}
          <button type="button" className="button button--primary" onClick={() => void apply()}>
            {t(m.merge)}
          </button>
        </section>
      )}
    </div>
  );
}
