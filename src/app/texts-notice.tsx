import type { Language } from '#src/domain/language.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { noRecordMessages as m } from '#src/i18n/messages/no-record.ts';

/** Says that the texts of a language did not come. A browser asks for a script again only as the page is loaded anew. */
export function TextsNotice({ missing }: { readonly missing: Language }) {
  const { t } = i18nOf(missing);
  return (
    <div className="notice" role="status" lang={missing}>
      <span>{t(m.textsMissing)}</span>
      <button type="button" className="button button--plain" onClick={() => window.location.reload()}>
        {t(m.reload)}
      </button>
    </div>
  );
}
