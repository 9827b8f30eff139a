import { useId, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';

/** A record as a list offers it. */
export interface PickedRecord {
  readonly id: string;
  readonly name: string;
}

interface RecordPickerProps {
  readonly label: string;
  readonly records: readonly PickedRecord[];
  /** Empty where none is chosen. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** With more records than this a field narrows the list. */
const MOST_OPTIONS = 200;

/** Chooses a record by name. */
export function RecordPicker({ label, records, value, onChange }: RecordPickerProps) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState('');
  const [field, note] = [useId(), useId()];
  const key = wanted.trim().toLowerCase();
  const found = key === '' ? records : records.filter(({ id, name }) => `${name}\n${id}`.toLowerCase().includes(key));
  const shown = found.slice(0, MOST_OPTIONS);
  const chosen = records.find(({ id }) => id === value);
  const hidden = found.length - shown.length;
  return (
    <span className="tidy__picker">
      <label htmlFor={field}>{label}</label>
      {records.length > MOST_OPTIONS && (
        <input
          className="field"
          type="search"
          aria-label={t(m.narrow, { what: label })}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      <select
        id={field}
        className="field"
        value={value}
        aria-describedby={hidden > 0 ? note : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t(m.choose)}</option>
        {chosen !== undefined && !shown.includes(chosen) && <option value={chosen.id}>{chosen.name}</option>}
        {shown.map(({ id, name }) => (
          <option key={id} value={id}>
            {name} · {id}
          </option>
        ))}
      </select>
      {hidden > 0 && (
        <span id={note} className="muted">
          {t(m.notAllShown, { count: hidden })}
        </span>
      )}
    </span>
  );
}
