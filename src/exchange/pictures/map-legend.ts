import { mapMessages as m } from '#src/i18n/messages/map.ts';
import type { Mark } from '#src/select/marks.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { Box } from './label-places.ts';
import type { Size } from './map-fit.ts';
import { PALETTE } from './palette.ts';
import { type Shape, shape } from './shape.ts';
import { textWidth } from './text-lines.ts';
import { textShape } from './text-shape.ts';

const TYPE = 13;
const HEIGHT = 30;
const SIGN = 16;
const PADDING = 12;

/** A legend and the part of the map that it covers. */
export interface MapLegend {
  readonly shapes: readonly Shape[];
  readonly box: Box | undefined;
}

/** The signs of a map and what they mean, those alone that it has, at its lower left. */
export function mapLegend(marks: readonly Mark[], subject: ExportSubject, frame: Size): MapLegend {
  const { dataset, i18n } = subject;
  const { t, text } = i18n;
  const home = dataset.place.get(dataset.record.site.home);
  const away = marks.filter(({ kind }) => kind !== 'home');
  const base = frame.height - PADDING - HEIGHT / 2;
  const circle = { r: 6, 'stroke-width': 2, stroke: PALETTE.mute };
  const entries = [
    {
      is: away.some((mark) => mark.isPrecise),
      label: t(m.datedVisit),
      sign: shape('circle', { ...circle, fill: PALETTE.mute }),
    },
    {
      is: away.some((mark) => !mark.isPrecise),
      label: t(m.countryOnlyOrNoDay),
      sign: shape('circle', { ...circle, fill: PALETTE.card, 'stroke-dasharray': '3 2' }),
    },
    {
      is: home !== undefined && marks.some(({ kind }) => kind === 'home'),
      label: t(m.atHome, { city: text(home?.name) }),
      sign: shape('rect', { x: -6, y: -6, width: 12, height: 12, rx: 2, fill: PALETTE.mute }),
    },
  ].filter(({ is }) => is);
  let x = 2 * PADDING;
  const drawn = entries.flatMap(({ sign, label }) => {
    const shapes = [
      shape('g', { transform: `translate(${Math.round(x + 6)} ${base})` }, [sign]),
      textShape(label, x + SIGN + 4, base + TYPE * 0.35, { size: TYPE }),
    ];
    x += SIGN + 4 + textWidth(label, { size: TYPE }) + 14;
    return shapes;
  });
  if (drawn.length === 0) return { shapes: [], box: undefined };
  const ground = { x: PADDING, y: base - HEIGHT / 2, width: x - PADDING - 4, height: HEIGHT, rx: 6 };
  return {
    shapes: [shape('rect', { ...ground, fill: PALETTE.card, 'fill-opacity': 0.92 }), ...drawn],
    box: { left: ground.x, right: ground.x + ground.width, top: ground.y, bottom: ground.y + ground.height },
  };
}
