import { useMemo, useState } from 'react';
import { today } from '#src/domain/day.ts';
import { changedRecord } from '#src/exchange/changed-record.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { type Mention, type PlaceInFiles, removePerson } from '#src/exchange/remove-person.ts';
import { withTexts } from '#src/exchange/rewritten-texts.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { MentionTexts } from './mention-texts.tsx';
import { RecordPicker } from './record-picker.tsx';

const MOST_SHOWN = 100;

function PlaceTable({ places }: { readonly places: readonly (PlaceInFiles | Mention)[] }) {
  const { t, formats } = useI18n();
  const hasTexts = places.some((place) => 'text' in place);
  if (places.length === 0) return null;
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(m.file)}</th>
            <th scope="col">{t(m.record)}</th>
            <th scope="col">{t(m.field)}</th>
            {hasTexts && <th scope="col">{t(m.text)}</th>}
          </tr>
        </thead>
        <tbody>
          {places.slice(0, MOST_SHOWN).map((place) => (
            <tr key={`${place.file} ${place.id} ${place.field}`}>
              <td>{place.file}</td>
              <td>{place.id}</td>
              <td>{place.field === '' ? t(m.wholeRecord) : place.field}</td>
              {hasTexts && <td>{'text' in place ? place.text : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {places.length > MOST_SHOWN && (
        <p className="muted">{t(m.more, { count: formats.number(places.length - MOST_SHOWN) })}</p>
      )}
    </>
  );
}

/** Takes a person's name out of the record, after showing everywhere it stands. */
export function RemovePersonForm({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { t, text, formats } = useI18n();
  const { record, save } = useDraftDesk();
  const [chosen, setChosen] = useState('');
  const people = useMemo(
    () =>
      record.people.map(({ id, name }) => ({ id, name: text(name) })).sort((a, b) => formats.compare(a.name, b.name)),
    [record, text, formats],
  );
  const removal = useMemo(
    () => (record.people.some(({ id }) => id === chosen) ? removePerson(record, chosen) : undefined),
    [record, chosen],
  );
  const person = record.people.find(({ id }) => id === chosen);
  const apply = async (texts: readonly Mention[]) => {
    if (removal === undefined) return;
    await save(changedRecord(withTexts(removal.record, texts), today()));
    onDone(t(m.removed, { count: removal.stood.length + texts.length }));
    setChosen('');
  };
  return (
    <div className="tidy__form">
      <p className="muted">{t(m.removeLead)}</p>
      <RecordPicker
        label={t(m.person)}
        records={people}
        value={removal === undefined ? '' : chosen}
        onChange={setChosen}
      />
      {removal !== undefined && person !== undefined && (
        <section key={chosen} className="tidy__preview" aria-label={t(m.removeTitle)}>
          <p>{t(m.stood, { count: removal.stood.length })}</p>
          <PlaceTable places={removal.stood} />
          <MentionTexts
            person={person}
            namesakes={removal.namesakes}
            mentions={removal.mentions}
            onApply={(texts) => void apply(texts)}
            fixed={(places) => <PlaceTable places={places} />}
          />
        </section>
      )}
    </div>
  );
}
