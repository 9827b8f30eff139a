import { useMemo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { staffNotes } from '#src/select/staff-notes.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** Notes and contacts for staff; nothing in a public build, which has none. */
export function StaffNotesList({ id }: { readonly id: string }) {
  const { t, text } = useI18n();
  const { dataset } = useDashboard();
  const notes = useMemo(() => staffNotes(dataset, id), [dataset, id]);
  if (notes.length === 0) return null;
  return (
    <section aria-label={t(appMessages.staffNotes)}>
      <h3>{t(appMessages.staffNotes)}</h3>
      <ul>
        {notes.map(({ about, note }) => (
          <li key={`${typeof about === 'string' ? about : about.en} ${note}`}>
            <strong>{typeof about === 'string' ? about : text(about)}</strong> {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
