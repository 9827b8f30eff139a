import { parseDay } from '#src/domain/day.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { answerSources } from './answer-sources.ts';
import { exportMarks } from './export-marks.ts';
import type { ExportSubject } from './export-subject.ts';

/** What every file that is taken away says of itself, a sentence or two each. */
export interface ExportCaption {
  readonly filter: string;
  readonly date: string;
  readonly source: string;
}

/** Publications that are named one by one. */
const MOST_NAMED = 4;

/** Puts into words which activities these are, how old the record is, and where it comes from. */
export function exportCaption(subject: ExportSubject): ExportCaption {
  const { dataset, answer, i18n, words, today } = subject;
  const { t, text, formats } = i18n;
  const { site } = dataset.record;
  const count = t(m.activitiesOf, { count: formats.number(answer.activities.length), total: answer.total });
  const shown = words.filter.length === 0 ? t(m.everything) : t(m.filtered, { filter: words.filter.join(' · ') });
  const recorded = parseDay(site.recordDate);
  const sources = answerSources(dataset, answer);
  const named = sources.slice(0, MOST_NAMED).map(({ title, publisher }) => t(m.publication, { title, publisher }));
  const others = sources.length - named.length;
  const publications = others > 0 ? [...named, t(m.otherPublications, { count: others })] : named;
  const owner = [text(site.subtitle), text(site.title), ...(site.url === undefined ? [] : [site.url])].join(', ');
  return {
    filter: [...exportMarks(subject), shown, count].join(' · '),
    date: t(m.dates, {
      record: recorded === undefined ? site.recordDate : formats.day(recorded),
      today: formats.day(today),
    }),
    source:
      named.length === 0 ? t(m.source, { owner }) : t(m.sourceAfter, { owner, publications: publications.join('; ') }),
  };
}
