import { mapMessages } from '#src/i18n/messages/map.ts';
import { placeMessages } from '#src/i18n/messages/places.ts';
import { type Mark, marksOf } from '#src/select/marks.ts';
import { placeGroups } from '#src/select/place-groups.ts';
import type { ExportSubject } from '../export-subject.ts';
import { type LabelPlace, labelPlaces } from './label-places.ts';
import { arcBetween } from './map-arc.ts';
import { fitPlaces, type Projection, type Size } from './map-fit.ts';
import { mapLegend } from './map-legend.ts';
import type { MapOutlines } from './map-outlines.ts';
import { mapSpots, type Spot } from './map-spots.ts';
import { markShape, sharedCountry } from './mark-shape.ts';
import { outlinePath } from './outline-path.ts';
import { countryColour, PALETTE } from './palette.ts';
import type { Drawing } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { textWidth } from './text-lines.ts';
import { linesShape } from './text-shape.ts';

const NAME = 16;
const DETAIL = 12.5;
/** More journeys than this are drawn, but labels no longer keep clear of them. */
const MOST_KEPT_CLEAR = 60;

const MOST_NOTES = 8;

/**
 * A map and how many of its places have no room for their name. `notes`: what stands under a place's name where lines leave
 * room for that; a sentence each, of as many as are read.
 */
export interface MapDrawing extends Drawing {
  readonly withoutLabel: number;
  readonly notes: readonly string[];
}

function gapOf({ kind, date, count }: Mark, { i18n: { t } }: ExportSubject): string {
  if (count === 0) return '';
  if (kind === 'country') {
    if (date === 'none') return t(mapMessages.cityAndDateNotRecorded);
    return t(date === 'coarse' ? mapMessages.cityAndDayNotRecorded : placeMessages.cityNotRecorded);
  }
  if (date === 'dated') return '';
  return t(date === 'none' ? mapMessages.dateNotRecorded : mapMessages.dayNotRecorded);
}

function labelOf({ marks }: Spot, subject: ExportSubject): readonly string[] {
  const { dataset, i18n } = subject;
  const { t, text, formats } = i18n;
  const [first, ...others] = [...marks].sort((a, b) => b.count - a.count);
  if (first === undefined) return [];
  const nameOf = ({ place, country }: Mark) =>
    (place === undefined ? '' : text(dataset.place.get(place)?.name)) || formats.country(country);
  if (others.length > 0) return [t(mapMessages.severalBrief, { name: nameOf(first), count: others.length })];
  if (first.kind === 'home') return [nameOf(first), t(placeMessages.home)];
  const gap = gapOf(first, subject);
  return gap === '' ? [nameOf(first)] : [nameOf(first), gap];
}

function countryShapes(
  outlines: MapOutlines,
  subject: ExportSubject,
  project: Projection,
  frame: Size,
): readonly Shape[] {
  const tinted = new Set(placeGroups(subject.dataset, subject.answer).map(({ country }) => country));
  return outlines.countries.features.flatMap(({ id, geometry }) => {
    const d = outlinePath(geometry, project, frame);
    if (d === '') return [];
    const isTinted = typeof id === 'string' && tinted.has(id);
    const fill = isTinted ? PALETTE.card : PALETTE.land;
    const land = shape('path', { d, fill, stroke: PALETTE.line, 'stroke-width': 1 });
    if (!isTinted) return [land];
    const colour = countryColour(id);
    const tint = { d, fill: colour, 'fill-opacity': 0.16, stroke: colour, 'stroke-opacity': 0.5 };
    return [land, shape('path', tint)];
  });
}

/** The label of a spot: its lines, the second one smaller. */
function labelShapes(lines: readonly string[], { x, y, anchor, text, box, isCrossed }: LabelPlace): readonly Shape[] {
  const [name = '', detail] = lines;
  const halo = PALETTE.card;
  const ground = { x: box.left - 2, y: box.top, width: box.right - box.left + 4, height: box.bottom - box.top, rx: 4 };
  return [
    ...(isCrossed ? [shape('rect', { ...ground, fill: PALETTE.land, 'fill-opacity': 0.9 })] : []),
    ...linesShape([name], x, y, { size: NAME, bold: true, halo, anchor }),
    ...(detail === undefined || text > 0
      ? []
      : linesShape([detail], x, y + NAME * 1.2, { size: DETAIL, colour: PALETTE.mute, halo, anchor })),
  ];
}

/** The line that leads from a spot to a label away from it. */
function leaderShapes(spot: Spot | undefined, place: LabelPlace | undefined): readonly Shape[] {
  if (spot === undefined || place?.isFar !== true) return [];
  const { left, right, top, bottom } = place.box;
  const nearest = { x: Math.max(left, Math.min(spot.x, right)), y: Math.max(top, Math.min(spot.y, bottom)) };
  return [shape('line', { x1: spot.x, y1: spot.y, x2: nearest.x, y2: nearest.y, stroke: PALETTE.ink })];
}

/** Sizes of the texts that a label may be: with its second line, and without. */
function labelSizes([name = '', detail]: readonly string[]): readonly Size[] {
  const brief = { width: textWidth(name, { size: NAME, bold: true }), height: NAME * 1.25 };
  if (detail === undefined) return [brief];
  const width = Math.max(brief.width, textWidth(detail, { size: DETAIL }));
  return [{ width, height: brief.height + DETAIL * 1.3 }, brief];
}

/** What a map shows: the journeys from home, or only where something took place. */
export type MapFrame = 'journeys' | 'places';

function marksFor(frame: MapFrame, subject: ExportSubject, outlines: MapOutlines): readonly Mark[] {
  const marks = marksOf(subject.dataset, subject.answer, outlines.countryPoint);
  if (frame === 'journeys') return marks;
  return marks.filter(({ count }) => count > 0).map((mark) => ({ ...mark, arc: 'none' }));
}

/** Draws where the activities of an answer took place and, as a rule, from where the organisation travelled there. */
export function mapDrawing(
  subject: ExportSubject,
  outlines: MapOutlines,
  size: Size,
  frame: MapFrame = 'journeys',
): MapDrawing {
  const { i18n } = subject;
  const marks = marksFor(frame, subject, outlines);
  const legend = frame === 'journeys' ? mapLegend(marks, subject, size) : { shapes: [], box: undefined };
  const project = fitPlaces(marks, { ...size, height: legend.box === undefined ? size.height : legend.box.top });
  const spots = [...mapSpots(marks, project)].sort((a, b) => b.count - a.count);
  const home = spots.find((spot) => spot.marks.some(({ kind }) => kind === 'home'));
  const arcs = spots.flatMap((spot) => {
    const kinds = new Set(spot.marks.map(({ arc }) => arc));
    if (home === undefined || spot === home || !(kinds.has('solid') || kinds.has('dotted'))) return [];
    const colour = countryColour(sharedCountry(spot.marks));
    return [{ ...arcBetween(home, spot), colour, isSolid: kinds.has('solid') }];
  });
  const labels = spots.map((spot) => labelOf(spot, subject));
  const places = labelPlaces(
    spots.map(({ x, y, size: diameter }, i) => ({ x, y, size: diameter, labels: labelSizes(labels[i] ?? []) })),
    size,
    arcs.length > MOST_KEPT_CLEAR ? [] : arcs.flatMap(({ points }) => points),
    legend.box === undefined ? [] : [legend.box],
  );
  const shapes = [
    shape('rect', { width: size.width, height: size.height, fill: PALETTE.sea }),
    ...countryShapes(outlines, subject, project, size),
    ...arcs.map(({ path, colour, isSolid }) =>
      shape('path', {
        d: path,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
        'stroke-dasharray': isSolid ? undefined : '2 5',
      }),
    ),
    ...places.flatMap((place, i) => leaderShapes(spots[i], place)),
    ...spots.map((spot) => markShape(spot, spot.count === 0 ? '' : i18n.formats.number(spot.count))),
    ...places.flatMap((place, i) => (place === undefined ? [] : labelShapes(labels[i] ?? [], place))),
    ...legend.shapes,
  ];
  // An inner drawing cuts off what lies outside of it, such as the rest of a country.
  const cut = shape('svg', { width: size.width, height: size.height, overflow: 'hidden' }, shapes);
  const notes = places.flatMap((place, i) => {
    const [name = '', detail] = labels[i] ?? [];
    return place === undefined || place.text === 0 || detail === undefined ? [] : [`${name}: ${detail}.`];
  });
  const withoutLabel = places.filter((place) => place === undefined).length;
  return { ...size, shapes: [cut], withoutLabel, notes: notes.slice(0, MOST_NOTES) };
}
