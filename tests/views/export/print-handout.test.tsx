import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EXPORT_MATERIAL } from '#src/app/export-material.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { PrintHandout } from '#src/views/export/print-handout.tsx';
import { publishedSubject, shippedOutlines, shippedSubject, subjectOf } from '#tests/exchange/export-example.ts';
import { SHIPPED } from '#tests/shipped.ts';

async function handoutOf(subject: ExportSubject): Promise<readonly string[]> {
  const slides = (await EXPORT_MATERIAL.slides())(subject);
  const outlines = await shippedOutlines();
  return renderToStaticMarkup(<PrintHandout subject={subject} outlines={outlines} slides={slides} />).split('<li>');
}

const lastSlide = async (subject: ExportSubject): Promise<string> => (await handoutOf(subject)).at(-1) ?? '';

const headingOf = (slide: string): string => /<h2[^>]*>(.*)<\/h2>/.exec(slide)?.[1] ?? '';

it('its last slide has the published address as text and as a QR code', async () => {
  const slide = await lastSlide(publishedSubject('https://example.org/'));
  expect(slide).toContain('https://example.org/');
  // 25 modules a side, and four light ones on each side of them.
  expect(slide).toContain(`viewBox="0 0 ${33 * 12} ${33 * 12}"`);
});

it('its last slide has no picture where no address is on record', async () => {
  expect(await lastSlide(shippedSubject())).not.toContain('<svg');
});

it('a title of a hundred characters stands whole over each of its slides, with all that is said under it', async () => {
  const title = `${'Partnership for smart cities and the circular economy '.repeat(2)}today`;
  const words = 'smart city '.repeat(300).trim();
  const both = (text: string) => ({ en: text, bg: text });
  const { record } = SHIPPED;
  const visits = record.visits.map((visit) => ({ ...visit, direction: 'home' as const, title: both(title) }));
  const meetings = record.meetings.map((meeting) => ({ ...meeting, discussed: both(words) }));
  const dataset = buildDataset({ ...record, visits, meetings });
  const subject = subjectOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER));
  const slides = (await handoutOf(subject)).filter((slide) => headingOf(slide).startsWith('Partnership'));
  const headings = new Set(slides.map(headingOf));
  expect([...headings].sort()).toEqual([title, `${title} (continued)`]);
  const said = slides.join('').match(/\bcity\b/g)?.length ?? 0;
  expect(said).toBeGreaterThanOrEqual(record.meetings.length * 300);
});
