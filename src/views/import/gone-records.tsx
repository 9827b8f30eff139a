import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { GrowingList } from './growing-list.tsx';

/** What came from the table before and stands in it no longer: said, and left as it is. */
export function GoneRecords({ gone }: { readonly gone: PlanDigest['gone'] }) {
  const { t, text, formats } = useI18n();
  if (gone.total === 0) return null;
  return (
    <details className="import-part">
      <summary>{t(importMessages.gone, { count: gone.total })}</summary>
      <GrowingList items={gone.first} total={gone.total}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ collection, id, title, when, row }) => (
              <li key={`${collection} ${id}`}>
                {when === undefined ? text(title) : t(m.dated, { title: text(title), when: formats.edtf(when) })}{' '}
                <span className="muted">
                  {id}
                  {` · ${t(importMessages.goneRow, { row })}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </details>
  );
}
