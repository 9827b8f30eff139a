import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EXPORT_MATERIAL } from '#src/app/export-material.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { PrintHandout } from '#src/views/export/print-handout.tsx';
import { publishedSubject, shippedOutlines, shippedSubject } from '#tests/exchange/export-example.ts';

async function lastSlide(subject: ExportSubject): Promise<string> {
  const slides = (await EXPORT_MATERIAL.slides())(subject);
  const outlines = await shippedOutlines();
  const markup = renderToStaticMarkup(<PrintHandout subject={subject} outlines={outlines} slides={slides} />);
  return markup.split('<li>').at(-1) ?? '';
}

it('its last slide has the published address as text and as a QR code', async () => {
  const slide = await lastSlide(publishedSubject('https://example.org/'));
  expect(slide).toContain('https://example.org/');
  // 25 modules a side, and four light ones on each side of them.
  expect(slide).toContain(`viewBox="0 0 ${33 * 12} ${33 * 12}"`);
});

it('its last slide has no picture where no address is on record', async () => {
  expect(await lastSlide(shippedSubject())).not.toContain('<svg');
});
