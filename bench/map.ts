import { launchBrowser } from '../scripts/browser.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { drawingPages, timeDrawings } from './drawing/measure-drawing.ts';
import { machineLine } from './machine.ts';

const ACTIVITIES = 100_000;
const GOAL = 0.2;

const browser = await launchBrowser();
const pages = await drawingPages(ACTIVITIES);
const drawings = await timeDrawings(pages, browser, ['map', 'leaflet'], ACTIVITIES);
await pages.close();
const version = browser.version();
await browser.close();

const [ours, theirs] = [drawings.get('map'), drawings.get('leaflet')];
if (ours === undefined || theirs === undefined) throw new Error('a contestant was not measured');
const verdicts = [
  ['first paint ÷ Leaflet', ours.first / theirs.first],
  ['zoom ÷ Leaflet', ours.step / theirs.step],
] as const;
const text = `## Map

The page's own map (outlines, one mark a place or cluster of places, with sums and lines from home) and Leaflet with a circle marker
an activity on a canvas and nothing behind them, both with ${ACTIVITIES.toLocaleString('en')} activities; in turns, medians of 5 pages and of 50 zooms, each to the end
of the frame that shows it. Chromium ${version}, 1440 × 900, not throttled, no graphics processor; ${machineLine()}.

${markdownTable(
  ['median ms', 'first paint', 'zoom'],
  [
    ['the page’s map', ours.first.toFixed(0), ours.step.toFixed(0)],
    ['Leaflet, circle markers', theirs.first.toFixed(0), theirs.step.toFixed(0)],
  ],
)}

${markdownTable(
  ['goal', 'measured', 'wanted', ''],
  verdicts.map(([what, value]) => [
    what,
    `${value.toPrecision(2)} ×`,
    `≤ ${GOAL} ×`,
    value <= GOAL ? 'holds' : '**falls short**',
  ]),
)}`;
writeSection('map', text);
console.log(text);
