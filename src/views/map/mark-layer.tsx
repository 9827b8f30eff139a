import { latLngBounds } from 'leaflet';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Mark } from '#src/select/marks.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { ArcLayer } from './arc-layer.tsx';
import { type Labelled, placeLabels } from './label-layout.ts';
import { fitMargins, labelRoom } from './map-margins.ts';
import { useMapView } from './map-view.ts';
import { MarkButton } from './mark-button.tsx';
import { type Frame, layoutMarks, type Spot, zoomThatParts } from './mark-layout.ts';
import { type MarkText, markText } from './mark-text.ts';
import { prefersLessMotion } from './motion.ts';
import { type TextMeasure, useTextMeasure } from './text-measure.ts';
import { travelLines, travelPoints } from './travel-lines.ts';
import './mark.css';
import { ZOOMED_BY_READER } from './zoom-by.ts';

/** Font sizes of a label's two lines, in rem; as in the style sheet. */
const TITLE = 0.84375;
const DETAIL = 0.78125;
/** Size of the body's text that marks are made for, in pixels. */
const USUAL_TEXT = 16;
/** A click this soon after the map was dragged ends the drag, in milliseconds. */
const DRAG_END = 60;

/** Moves the focus to the mark with this id, or to what it stands in. */
export interface MarkFocus {
  readonly focus: (mark: string) => void;
}

/** Puts the marks that are near or in a frame into groups that are drawn as one each, or alone. */
export type Gather = (marks: readonly Mark[], zoom: number, frame: Frame) => readonly (readonly Mark[])[];

export interface MarkLayerProps {
  readonly marks: readonly Mark[];
  /** Cities in which an activity stands by inference, by place id. */
  readonly inferred: ReadonlyMap<string, unknown>;
  /** Called with the marks of a spot that cannot be told apart any closer, or with the one that was chosen. */
  readonly onChoose: (marks: readonly Mark[]) => void;
  readonly ref: Ref<MarkFocus>;
}

const eachAlone: Gather = (marks) => marks.map((mark) => [mark]);

interface Drawn {
  readonly spot: Spot;
  readonly text: MarkText;
}

function labelled({ spot, text }: Drawn, { widthOf, lineHeight }: TextMeasure): Labelled {
  const brief = { width: widthOf(text.label, TITLE, 600), height: lineHeight(TITLE) };
  const whole =
    text.detail === undefined
      ? brief
      : {
          width: Math.max(brief.width, widthOf(text.detail, DETAIL, 400)),
          height: brief.height + lineHeight(DETAIL),
        };
  return { id: spot.id, x: spot.x, y: spot.y, size: spot.size, whole, brief };
}

const isHome = ({ spot }: Drawn): boolean => spot.marks.some(({ kind }) => kind === 'home');

/** The marks as buttons above the map, in a pane of its own; the focus stays with what it was on. */
export function MarkLayer({
  marks,
  inferred,
  onChoose,
  ref,
  gather = eachAlone,
}: MarkLayerProps & { readonly gather?: Gather }) {
  const i18n = useI18n();
  const { dataset, answer, state } = useDashboard();
  const view = useMapView();
  const measure = useTextMeasure();
  const map = useMap();
  const dragged = useRef(0);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const focused = useRef<string>(undefined);
  const hasZoomed = useRef(false);
  useMapEvents({
    dragend: () => {
      dragged.current = performance.now();
    },
    zoomend: () => {
      hasZoomed.current = true;
    },
  });

  const scale = measure.rem / USUAL_TEXT;
  const spots = useMemo(
    () => layoutMarks(gather(marks, view.zoom, view.frame), view.zoom, scale),
    [gather, marks, view, scale],
  );
  const lines = useMemo(() => travelLines(spots), [spots]);
  const drawn = useMemo(
    () =>
      spots
        .map((spot): Drawn => ({ spot, text: markText(spot.marks, dataset, i18n) }))
        .sort((a, b) => Number(isHome(b)) - Number(isHome(a)) || i18n.formats.compare(a.text.name, b.text.name)),
    [spots, dataset, i18n],
  );
  const labels = useMemo(() => {
    const byWeight = [...drawn].sort((a, b) => Number(isHome(b)) - Number(isHome(a)) || b.spot.count - a.spot.count);
    const { room, controls } = labelRoom(view.frame, measure.rem);
    const items = byWeight.map((each) => labelled(each, measure));
    return placeLabels(items, room, travelPoints(lines), [controls]);
  }, [drawn, lines, view, measure]);
  const current = useMemo(() => {
    const activities = dataset.activitiesOfOrganisation.get(state.organisation ?? '') ?? [];
    return new Set(activities.flatMap(({ places }) => places));
  }, [dataset, state.organisation]);

  const focusMark = (id: string): boolean => {
    const spot = spots.find((each) => each.marks.some((mark) => mark.id === id));
    const button = spot === undefined ? undefined : buttons.current.get(spot.id);
    if (button === undefined) return false;
    button.focus({ preventScroll: true });
    // The mark that the focus came from may have taken the memory of this one with it.
    focused.current = id;
    return true;
  };
  useImperativeHandle(ref, () => ({ focus: (id) => void (focusMark(id) || map.getContainer().focus()) }));

  // A spot that had the focus may be gone after a zoom or another answer: its mark keeps it, wherever it stands now.
  useLayoutEffect(() => {
    const wanted = focused.current;
    if (wanted === undefined) return;
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    const isOnMark = active instanceof HTMLButtonElement && [...buttons.current.values()].includes(active);
    if (!isLost && !isOnMark) focused.current = undefined;
    else if (!focusMark(wanted) && isLost) map.getContainer().focus({ preventScroll: true });
  });

  const keepInside = (spot: Spot): void => {
    const margins = fitMargins(map.getSize().x, measure.rem);
    map.panInside(map.unproject([spot.x, spot.y], view.zoom), { ...margins, animate: !prefersLessMotion() });
  };

  const keepFocusInside = useEffectEvent(() => {
    if (!hasZoomed.current) return;
    hasZoomed.current = false;
    const spot = spots.find(({ id }) => buttons.current.get(id) === document.activeElement);
    if (spot !== undefined && document.activeElement?.matches(':focus-visible')) keepInside(spot);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the end of a zoom the view is another one
  useEffect(keepFocusInside, [view]);

  const press = (spot: Spot): void => {
    if (performance.now() - dragged.current < DRAG_END) return;
    const [first, ...others] = spot.marks;
    const zoom = others.length === 0 ? undefined : zoomThatParts(spot, view.zoom, map.getMaxZoom(), scale);
    if (first === undefined || zoom === undefined) {
      onChoose(spot.marks);
      return;
    }
    focused.current = first.id;
    const center = latLngBounds(spot.marks.map(({ lat, lon }) => [lat, lon])).getCenter();
    map.fire(ZOOMED_BY_READER);
    map.setView(center, zoom, { animate: !prefersLessMotion() });
  };

  return (
    <Pane name="marks" className="map-marks">
      <ArcLayer spots={spots} lines={lines} view={view} />
      {drawn.map(({ spot, text }) => {
        const [mark] = spot.marks;
        const country = spot.marks.length === 1 && mark?.kind === 'country' ? mark.country : undefined;
        return (
          <MarkButton
            key={spot.id}
            ref={(element) => {
              if (element === null) return;
              buttons.current.set(spot.id, element);
              return () => void buttons.current.delete(spot.id);
            }}
            spot={spot}
            text={text}
            label={labels.get(spot.id)}
            x={spot.x - view.origin.x}
            y={spot.y - view.origin.y}
            isInferred={spot.marks.some(({ place }) => place !== undefined && inferred.has(place))}
            isCurrent={spot.marks.some(({ place }) => place !== undefined && current.has(place))}
            isPressed={country === undefined ? undefined : answer.filter.chosen.country.includes(country)}
            onPress={() => press(spot)}
            onBlur={() => {
              focused.current = undefined;
            }}
            onFocus={({ currentTarget }) => {
              // Of several that stand as one, the mark that had the focus before keeps it when they part again.
              if (!spot.marks.some(({ id }) => id === focused.current)) focused.current = mark?.id;
              if (currentTarget.matches(':focus-visible')) keepInside(spot);
            }}
          />
        );
      })}
    </Pane>
  );
}
