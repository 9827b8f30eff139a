import { Fragment, type ReactNode } from 'react';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import type { MapOutlines } from '#src/exchange/pictures/map-outlines.ts';
import type { Drawing } from '#src/exchange/pictures/picture.ts';
import { slideDrawings } from '#src/exchange/slides/slide-drawings.ts';
import { LONGEST_TITLE, slidePages } from '#src/exchange/slides/slide-layout.ts';
import type { SlidePage } from '#src/exchange/slides/slide-show.ts';
import { SLIDE } from '#src/exchange/slides/slide-sizes.ts';
import type { SlideText } from '#src/exchange/slides/slide-text.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { ShapeView } from './shape-view.tsx';

/** As many lines for notes as the largest room below a slide has. */
const LINES = ['first', 'second', 'third', 'fourth'] as const;

interface PrintHandoutProps {
  readonly subject: ExportSubject;
  readonly outlines: MapOutlines;
  readonly slides: readonly SlideText[];
}

/** Width of a slide on paper, in millimetres; as in the style sheet. */
const PAPER_WIDTH = 182;
const MILLIMETRES = 25.4;

/** Type of a slide as large as the slide is on paper. */
const onPaper = (points: number): string => `${(points * PAPER_WIDTH) / MILLIMETRES / SLIDE.width}pt`;

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

/** A text in which an address may be broken after each of its parts. */
function breakable(text: string): ReactNode {
  const [first, ...parts] = text.split(/(?<=[^\s/]\/)(?=[^\s/])/);
  return (
    <>
      {first}
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
        <Fragment key={i}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

function SlideBody({ body }: { readonly body: SlidePage<Drawing>['body'] }) {
  switch (body.kind) {
    case 'chart':
      return null;
    case 'picture':
      return <SlideDrawing drawing={body.picture} />;
    case 'table':
      return (
        <table className="handout__table" style={{ fontSize: onPaper(body.type.table) }}>
          <tbody>
            {body.rows.map(({ head, rest }) => (
              <tr key={head + rest}>
                <th scope="row" style={{ width: `${body.headShare * 100}%` }}>
                  {head}
                </th>
                <td>{rest}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'text':
      return (
        <div className="handout__columns">
          <div className="handout__text">
            {body.paragraphs.map(({ tone, runs }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
              <p key={i} className={`handout__${tone}`} style={{ fontSize: onPaper(body.type[tone]) }}>
                {runs.map((run, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
                  <span key={n} className={`handout__${run.tone}`}>
                    {breakable(run.text)}
                  </span>
                ))}
              </p>
            ))}
          </div>
          {body.beside !== undefined && <SlideDrawing drawing={body.beside} />}
        </div>
      );
  }
}

/**
 * The deck on paper: two slides a page, each with lines for notes below it; its titles stand whole however long. What the
 * speaker's notes say is not on it, and no number of a slide, which the screen may count in another way.
 */
export function PrintHandout({ subject, outlines, slides }: PrintHandoutProps) {
  const { t } = subject.i18n;
  const drawings = new Map([...slideDrawings(slides, subject, outlines)].map(([id, draw]) => [id, draw()]));
  const pages = slidePages(slides, subject, drawings, 'whole').filter(({ body }) => body.kind !== 'chart');
  return (
    <ol className="handout">
      {pages.map(({ title, eyebrow, body }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
        <li key={i}>
          <div className="handout__slide">
            {eyebrow !== '' && <p className="handout__eyebrow">{eyebrow}</p>}
            <h2 className={title.length > LONGEST_TITLE ? 'handout__long-title' : undefined}>{title}</h2>
            <SlideBody body={body} />
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
