import '#src/app/page.css';
import { buildDataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import type { MakeContestant } from './contestant.ts';

const CONTESTANTS: Readonly<Record<string, () => Promise<{ readonly make: MakeContestant }>>> = {
  timeline: () => import('./timeline.tsx'),
  'vis-timeline': () => import('./vis-timeline.ts'),
  'vis-timeline-low': async () => (await import('./vis-timeline.ts')).low,
  map: () => import('./map.tsx'),
  leaflet: () => import('./leaflet.ts'),
};

const asked = new URLSearchParams(window.location.search);
const made = await CONTESTANTS[asked.get('draw') ?? '']?.();
const room = document.getElementById('room');
if (made === undefined || room === null) throw new Error('name a contestant: ?draw=timeline');
const answered = await fetch('./record.json');
const dataset = buildDataset(await answered.json());
const answer = answerFilter(buildColumns(dataset), NO_FILTER);
const most = Number(asked.get('most') ?? Number.POSITIVE_INFINITY);
const contestant = made.make({ dataset, answer, room, most });

/** To the end of the frame that follows: a frame's callback, then the task after it. */
const frame = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

Object.assign(globalThis, {
  drawing: {
    /** Milliseconds until it stands on the page. */
    first: async () => {
      const begun = performance.now();
      contestant.draw();
      do await frame();
      while (!contestant.isDrawn());
      return performance.now() - begun;
    },
    approach: () => contestant.approach?.(),
    /** Milliseconds from a step to the end of the next frame. */
    step: async (i: number) => {
      const begun = performance.now();
      contestant.step(i);
      await frame();
      return performance.now() - begun;
    },
  },
});
document.body.dataset.ready = 'yes';
