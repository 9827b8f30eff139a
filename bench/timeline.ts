import { launchBrowser } from '../scripts/browser.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { drawingPages, timeDrawings } from './drawing/measure-drawing.ts';
import { type Frames, LATE_MS, panBox, panTimeline } from './drawing/pan.ts';
import { machineLine } from './machine.ts';

const ITEMS = 10_000;
/** One in ten has no date and some know their year alone: so many leave as many items with a day. */
const ACTIVITIES = 12_500;
const MANY = 100_000;
const GOALS = { first: 0.1, move: 0.3, late: 1 };

const browser = await launchBrowser();
const pages = await drawingPages(ACTIVITIES);
const drawings = await timeDrawings(pages, browser, ['timeline', 'vis-timeline', 'vis-timeline-low'], ITEMS);
await pages.close();
const many = await drawingPages(MANY);
const before = await panBox(browser);
const pan = await panTimeline(many, browser);
const after = await panBox(browser);
await many.close();
const version = browser.version();
await browser.close();

const [ours, theirs, low] = ['timeline', 'vis-timeline', 'vis-timeline-low'].map((name) => drawings.get(name));
if (ours === undefined || theirs === undefined || low === undefined) throw new Error('a contestant was not measured');
const lateShare = (...all: readonly Frames[]) =>
  (100 * all.reduce((sum, { late }) => sum + late, 0)) / all.reduce((sum, { frames }) => sum + frames, 0);
const late = lateShare(pan);
const verdicts = [
  ['first paint ÷ vis-timeline', ours.first / theirs.first, GOALS.first, '×'],
  ['a window move ÷ vis-timeline', ours.step / theirs.step, GOALS.move, '×'],
  ['the same, work of the processor', ours.work / theirs.work, GOALS.move, '×'],
  ['first paint ÷ vis-timeline of the same height', ours.first / low.first, GOALS.first, '×'],
  ['a window move ÷ vis-timeline of the same height', ours.step / low.step, GOALS.move, '×'],
  ['the same, work of the processor', ours.work / low.work, GOALS.move, '×'],
  [`frames over ${LATE_MS} ms while panning with ${MANY.toLocaleString('en')}`, late, GOALS.late, '%'],
] as const;
const text = `## Timeline

vis-timeline with ${ITEMS.toLocaleString('en')} items of a day or more in a group a country, and the page's own timeline with the ${ACTIVITIES.toLocaleString('en')} activities they are taken
from; in turns, medians of 5 pages and of 50 moves by a quarter of the window after two steps of zoom, each to the end of the frame that shows it. Work: time of the
processor that the page's thread takes for the move and whatever follows it, which other work on the machine changes less.
Chromium ${version}, 1440 × 900, not throttled, no graphics processor; ${machineLine()}.

${markdownTable(
  ['median ms', 'first paint', 'window move', 'work of a move'],
  [
    ['the page’s timeline, 432 px', ours],
    ['vis-timeline, as high as its items', theirs],
    ['vis-timeline, at most 432 px', low],
  ].map(([name, drawing]) =>
    typeof drawing === 'object' && typeof name === 'string'
      ? [name, drawing.first.toFixed(0), drawing.step.toFixed(1), drawing.work.toFixed(1)]
      : [],
  ),
)}

${markdownTable(
  ['goal', 'measured', 'wanted', ''],
  verdicts.map(([what, value, goal, unit]) => [
    what,
    `${value.toPrecision(2)} ${unit}`,
    `≤ ${goal} ${unit}`,
    value <= goal ? 'holds' : '**falls short**',
  ]),
)}

${pan.frames} frames while the axis was dragged to and fro with the mouse for six seconds, ${pan.late} of them late. The longest task of the page's
thread meanwhile took ${pan.longestTask.toFixed(1)} ms of the processor; a frame has 16.7. Of the frames of an empty page on which the mouse drags one box, just
before and just after, ${lateShare(before, after).toFixed(1)} % were late: so many this machine lost to other work.`;
writeSection('timeline', text);
console.log(text);
