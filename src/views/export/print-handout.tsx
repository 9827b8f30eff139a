import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { mapDrawing } from '#src/exchange/pictures/map-drawing.ts';
import type { MapOutlines } from '#src/exchange/pictures/map-outlines.ts';
import type { Drawing } from '#src/exchange/pictures/picture.ts';
import { timelineDrawing } from '#src/exchange/pictures/timeline-drawing.ts';
import { slidePages } from '#src/exchange/slides/slide-layout.ts';
import type { SlidePage } from '#src/exchange/slides/slide-show.ts';
import type { SlideText } from '#src/exchange/slides/slide-text.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { ShapeView } from './shape-view.tsx';

const MAP = { width: 1060, height: 400 };
const MAP_LETTERS = 1.2;
const TIMELINE_WIDTH = 900;
const LINES = ['first', 'second', 'third'] as const;

interface PrintHandoutProps {
  readonly subject: ExportSubject;
  readonly outlines: MapOutlines;
  readonly slides: readonly SlideText[];
}

function SlideDrawing({ drawing: { width, height, shapes } }: { readonly drawing: Drawing }) {
  return (
    <svg className="handout__drawing" aria-hidden="true" viewBox={`0 0 ${width} ${Math.ceil(height)}`}>
      {shapes.map((shape, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
        <ShapeView key={i} shape={shape} />
      ))}
    </svg>
  );
}

function SlideBody({ body }: { readonly body: SlidePage['body'] }) {
  if (body.kind === 'table')
    return (
      <table className="handout__table">
        <tbody>
          {body.rows.map(({ head, rest }) => (
            <tr key={head + rest}>
              <th scope="row">{head}</th>
              <td>{rest}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  if (body.kind !== 'text') return null;
  return body.paragraphs.map(({ tone, runs }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
    <p key={i} className={`handout__${tone}`}>
      {runs.map((run, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
        <span key={n} className={`handout__${run.tone}`}>
          {run.text}
        </span>
      ))}
    </p>
  ));
}

/** The deck on paper: two slides a page, each with lines for notes beside it. What the speaker's notes say is not on it. */
export function PrintHandout({ subject, outlines, slides }: PrintHandoutProps) {
  const { t } = subject.i18n;
  const drawings: Partial<Record<SlideText['kind'], Drawing>> = {
    map: mapDrawing(subject, outlines, MAP, MAP_LETTERS),
    timeline: timelineDrawing(subject, TIMELINE_WIDTH),
  };
  const pages = slides.flatMap((slide) =>
    slidePages([slide], subject, new Map())
      .filter(({ body }) => body.kind !== 'chart')
      .map((page) => ({ page, drawing: drawings[slide.kind] })),
  );
  return (
    <ol className="handout">
      {pages.map(({ page: { title, eyebrow, body }, drawing }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
        <li key={i}>
          <div className="handout__slide">
            {eyebrow !== '' && <p className="handout__eyebrow">{eyebrow}</p>}
            <h2>{title}</h2>
            {drawing === undefined ? <SlideBody body={body} /> : <SlideDrawing drawing={drawing} />}
            <p className="handout__number">{t(m.slideOf, { number: i + 1, of: pages.length })}</p>
          </div>
          <div className="handout__notes">
            <p>{t(m.notes)}</p>
            {LINES.map((line) => (
              <hr key={line} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
