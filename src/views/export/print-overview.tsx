import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { CHARTS, chartDrawing } from '#src/exchange/pictures/chart-drawings.ts';
import { mapDrawing } from '#src/exchange/pictures/map-drawing.ts';
import type { MapOutlines } from '#src/exchange/pictures/map-outlines.ts';
import { timelineDrawing } from '#src/exchange/pictures/timeline-drawing.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { followUpsOf } from '#src/select/follow-up-facts.ts';
import { DrawingFigure } from './drawing-figure.tsx';
import { PrintActivities } from './print-activities.tsx';

/** Width in pixels at which the letters of the drawings are legible on A4, and two charts of eleven rows share a page. */
const WIDTH = 900;
const MAP_HEIGHT = 560;
/** Follow-ups that are printed one by one. */
const MOST_FOLLOW_UPS = 200;

function PrintFollowUps({ subject }: { readonly subject: ExportSubject }) {
  const { dataset, answer, today } = subject;
  const { t, text, formats } = subject.i18n;
  const all = followUpsOf(dataset, answer, today).shown;
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST_FOLLOW_UPS);
  const titles = new Map<string, number>();
  for (const { followUp } of shown) titles.set(text(followUp.title), (titles.get(text(followUp.title)) ?? 0) + 1);
  return (
    <section className="print__section">
      <h2>{t(m.followUps)}</h2>
      <ul>
        {shown.map(({ followUp: { id, title, due, status }, visit }) => (
          <li key={id}>
            <strong>{text(title)}</strong>
            {visit !== undefined && (titles.get(text(title)) ?? 0) > 1 && ` · ${text(visit.title)}`} ·{' '}
            {due === undefined ? t(m.noDue, { status }) : t(m.due, { status, date: formats.edtf(due) })}
          </li>
        ))}
      </ul>
      {all.length > shown.length && <p>{t(m.moreFollowUps, { count: all.length - shown.length })}</p>}
    </section>
  );
}

interface PrintOverviewProps {
  readonly subject: ExportSubject;
  readonly outlines: MapOutlines;
}

/** The answer as a report: headline, map, timeline, charts, every activity, what was announced. */
export function PrintOverview({ subject, outlines }: PrintOverviewProps) {
  const { t } = subject.i18n;
  if (subject.answer.activities.length === 0) return <p className="print__headline">{subject.words.headline}</p>;
  const map = mapDrawing(subject, outlines, { width: WIDTH, height: MAP_HEIGHT });
  const timeline = timelineDrawing(subject, WIDTH);
  const { notOnMap } = subject.answer;
  const mapNotes = [...map.notes, ...(notOnMap > 0 ? [t(m.notOnMap, { count: notOnMap })] : []), t(m.outlines)];
  return (
    <>
      <p className="print__headline">{subject.words.headline}</p>
      <DrawingFigure title={t(m.map)} drawing={map} notes={mapNotes} />
      <DrawingFigure title={t(m.timeline)} drawing={timeline} notes={timeline.notes} />
      {CHARTS.map((chart) => {
        const drawn = chartDrawing(chart, subject, WIDTH);
        return drawn && <DrawingFigure key={chart} {...drawn} />;
      })}
      <PrintActivities subject={subject} />
      <PrintFollowUps subject={subject} />
    </>
  );
}
