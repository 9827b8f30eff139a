import { DataSet } from 'vis-data';
import { Timeline, type TimelineOptions } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { isOnAxis } from '#src/domain/occurrence.ts';
import type { Contestant, MakeContestant, Subject } from './contestant.ts';

const MS_PER_DAY = 86_400_000;

interface Item {
  readonly id: string;
  readonly group: string;
  readonly content: string;
  readonly start: Date;
  readonly end: Date;
}

/** What a press of the page's own button zooms by. */
const ZOOM = 1.6;

/** Height that the page gives its own timeline, in pixels. */
const SAME_HEIGHT = 432;

/** vis-timeline with an item an activity and a group a country. A step moves it by a quarter of what it shows. */
const makeVis = ({ dataset, answer, room, most }: Subject, options: TimelineOptions): Contestant => {
  const items: Item[] = [];
  for (const index of answer.activities) {
    const activity = dataset.activities[index];
    if (activity === undefined || !isOnAxis(activity.when) || items.length >= most) continue;
    items.push({
      id: activity.id,
      group: activity.countries[0] ?? 'none',
      content: activity.visit.title.en ?? activity.id,
      start: new Date(activity.when.first * MS_PER_DAY),
      end: new Date((activity.when.last + 1) * MS_PER_DAY),
    });
  }
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
  let timeline: Timeline | undefined;
  return {
    draw: () => {
      timeline = new Timeline(room, new DataSet(items), new DataSet(groups), options);
    },
    isDrawn: () => room.querySelector('.vis-item') !== null,
    approach: () => {
      if (timeline === undefined) return;
      const { start, end } = timeline.getWindow();
      const [middle, half] = [(start.getTime() + end.getTime()) / 2, (end.getTime() - start.getTime()) / 2 / ZOOM];
      timeline.setWindow(middle - half, middle + half, { animation: false });
    },
    step: (i) => {
      if (timeline === undefined) return;
      const { start, end } = timeline.getWindow();
      const by = ((end.getTime() - start.getTime()) / 4) * (i % 2 === 0 ? 1 : -1);
      timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
    },
  };
};

/** As it comes: as high as its items. */
export const make: MakeContestant = (subject) => makeVis(subject, {});

/** No higher than the page's own, with the rest to scroll to. */
export const low = { make: ((subject) => makeVis(subject, { maxHeight: SAME_HEIGHT })) satisfies MakeContestant };
