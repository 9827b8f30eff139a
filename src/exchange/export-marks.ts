import { appMessages } from '#src/i18n/messages/app.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { ExportSubject } from './export-subject.ts';

/** What must stand on everything that is taken away: that it is internal, that it is a draft. None of the public record. */
export function exportMarks({ i18n: { t }, isDraft }: Pick<ExportSubject, 'i18n' | 'isDraft'>): readonly string[] {
  return [...(__EDITION__ === 'internal' ? [t(appMessages.internal)] : []), ...(isDraft === true ? [t(m.draft)] : [])];
}

/** What the name of a file begins with for the same reason. */
export function markedName({ isDraft }: Pick<ExportSubject, 'isDraft'>, name: string): string {
  return [...(__EDITION__ === 'internal' ? ['internal'] : []), ...(isDraft === true ? ['draft'] : []), name].join('-');
}
