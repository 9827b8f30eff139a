import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { GrowingList } from './growing-list.tsx';

interface GoneListProps {
  readonly title: string;
  readonly gone: PlanDigest['gone'];
}

function GoneList({ title: heading, gone }: GoneListProps) {
  const { t, text, formats } = useI18n();
  if (gone.total === 0) return null;
  return (
    <details className="import-part">
      <summary>{heading}</summary>
      <GrowingList items={gone.first} total={gone.total}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ collection, id, title, when, row }) => (
              <li key={`${collection} ${id}`}>
                {when === undefined ? text(title) : t(m.dated, { title: text(title), when: formats.edtf(when) })}{' '}
                <span className="muted">
                  {t(sheetNames[collection])} · {id}
                  {row === undefined ? '' : ` · ${t(importMessages.goneRow, { row })}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </details>
  );
}

/** What came from the table before and stands in it no longer, and apart from it what other sources know too: said, and left as it is. */
export function GoneRecords({ gone, goneRows }: Pick<PlanDigest, 'gone' | 'goneRows'>) {
  const { t } = useI18n();
  return (
    <>
      <GoneList title={t(importMessages.gone, { count: gone.total })} gone={gone} />
      <GoneList title={t(importMessages.goneRows, { count: goneRows.total })} gone={goneRows} />
    </>
  );
}
