import { useId, useState } from 'react';
import { downloadFile } from '#src/exchange/download.ts';
import { type Mapping, mappingJson, readMapping } from '#src/exchange/import/mapping.ts';
import { alignedMapping } from '#src/exchange/import-worker/aligned-mapping.ts';
import { keepMapping, keptMapping, keptMappings } from '#src/exchange/import-worker/mapping-store.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface MappingToolsProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const UNFIT_FOR_FILES = /[^\p{L}\p{N}._ -]+/gu;

/** Keeps the choices made for a table under a name, takes up kept ones, and carries them as a file. */
export function MappingTools({ mapping, onChange }: MappingToolsProps) {
  const { t } = useI18n();
  const [name, setName] = useState(mapping.name);
  const [kept, setKept] = useState(keptMappings);
  const [told, setTold] = useState('');
  const field = useId();
  const take = (found: Mapping | undefined, file: string) => {
    setTold(found === undefined ? t(m.noMapping, { file }) : '');
    if (found === undefined) return;
    setName(found.name);
    onChange(alignedMapping(mapping, found));
  };
  const keep = () => {
    const named = { ...mapping, name: name.trim() || mapping.name };
    const isKept = keepMapping(named);
    setKept(keptMappings());
    setTold(isKept ? t(m.mappingKept, { name: named.name }) : t(m.mappingNotKept));
  };
  return (
    <fieldset className="import-tools" aria-label={t(m.mapping)}>
      <label>
        {t(m.mappingName)}
        <input className="field" value={name} maxLength={120} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="button" className="button" onClick={keep}>
        {t(m.keepMapping)}
      </button>
      {kept.length > 0 && (
        <select
          className="field"
          aria-label={t(m.useMapping)}
          value=""
          onChange={({ target: { value } }) => take(keptMapping(value), value)}
        >
          <option value="">{t(m.useMapping)}…</option>
          {kept.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          const file = `${(name.trim() || mapping.name).replace(UNFIT_FOR_FILES, '-')}.mapping.json`;
          downloadFile(file, 'application/json', mappingJson({ ...mapping, name: name.trim() || mapping.name }));
        }}
      >
        {t(m.exportMapping)}
      </button>
      <span className="import-drop--small">
        <input
          id={field}
          type="file"
          className="import-drop__input"
          accept=".json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file !== undefined) void file.text().then((json) => take(readMapping(json), file.name));
          }}
        />
        <label htmlFor={field} className="button">
          {t(m.importMapping)}
        </label>
      </span>
      <output>{told}</output>
    </fieldset>
  );
}
