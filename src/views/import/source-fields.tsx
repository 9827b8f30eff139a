import type { Answers } from '#src/exchange/import/answers.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface SourceFieldsProps {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** What the record will say of the table as a source. Each field is taken when it is left. */
export function SourceFields({ answers, onAnswer }: SourceFieldsProps) {
  const { t } = useI18n();
  const { source = {} } = answers;
  const put = (name: 'title' | 'publisher' | 'copyright', text: string) => {
    const { [name]: old, ...others } = source;
    const value = name === 'copyright' ? Number.parseInt(text, 10) : text.trim();
    const isEmpty = value === '' || Number.isNaN(value);
    if (isEmpty ? old === undefined : old === value) return;
    onAnswer({ ...answers, source: isEmpty ? others : { ...others, [name]: value } });
  };
  return (
    <fieldset className="import-tools">
      <legend>{t(m.source)}</legend>
      {(['title', 'publisher', 'copyright'] as const).map((name) => (
        <label key={name}>
          {t({ title: m.sourceTitle, publisher: m.publisher, copyright: m.year }[name])}
          <input
            className="field"
            defaultValue={source[name]}
            inputMode={name === 'copyright' ? 'numeric' : 'text'}
            maxLength={name === 'copyright' ? 4 : 300}
            onBlur={({ target }) => put(name, target.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
