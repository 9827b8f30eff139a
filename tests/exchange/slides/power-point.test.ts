import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { EXPORT_MATERIAL } from '#src/app/export-material.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { powerPoint } from '#src/exchange/slides/power-point.ts';
import { publishedSubject, shippedOutlines, shippedSubject } from '../export-example.ts';

const { DOMParser } = new Window();
const run = promisify(execFile);

/** One white pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

async function deckOf(subject: ExportSubject, signal = new AbortController().signal) {
  const reached: number[] = [];
  const tools = {
    outlines: shippedOutlines,
    png: () => Promise.resolve(PIXEL),
    progress: (done: number) => reached.push(done),
  };
  const file = await powerPoint((await EXPORT_MATERIAL.slides())(subject), subject, tools, signal);
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]));
  return { file, parts, reached };
}

const slidesIn = (parts: ReadonlyMap<string, string>) =>
  [...parts.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .map((name) => parts.get(name) ?? '');

const textIn = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ');

/** The text of a slide's title placeholder. */
const titleOf = (slide: string) =>
  textIn(slide.split('<p:sp>').find((part) => /<p:ph\s[^>]*type="title"/.test(part)) ?? '').trim();

describe.each(['en', 'bg'] as const)('the slides in %s', (language) => {
  const made = deckOf(shippedSubject({}, language));

  it('are a package of well-formed parts', async () => {
    const { parts } = await made;
    expect(parts.has('[Content_Types].xml')).toBe(true);
    for (const [name, content] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(new DOMParser().parseFromString(content, 'application/xml').querySelector('parsererror'), name).toBeNull();
    }
  });
  it('have a title each, in its placeholder', async () => {
    const titles = slidesIn((await made).parts).map(titleOf);
    expect(titles.length).toBeGreaterThanOrEqual(13);
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(titles[0]).toBe(language === 'en' ? 'International activity' : 'Международна дейност');
  });
  it('have no type under 18 points', async () => {
    const sizes = slidesIn((await made).parts).flatMap((slide) =>
      [...slide.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1800);
  });
  it('say everything that the deck says', async () => {
    const subject = shippedSubject({}, language);
    const said = slidesIn((await made).parts)
      .map(textIn)
      .join(' ')
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/g, '');
    for (const { paragraphs } of (await EXPORT_MATERIAL.slides())(subject))
      for (const { runs } of paragraphs)
        for (const word of runs.flatMap(({ text }) => text.split(/\s+/)))
          expect(said).toContain(word.replaceAll('"', '&quot;').replaceAll("'", '&apos;'));
  });
  it('show map and timeline as pictures, numbers as charts, lists as tables', async () => {
    const slides = slidesIn((await made).parts);
    // The journeys, the timeline, and a map beside the text of each of the six visits.
    expect(slides.filter((slide) => slide.includes('<p:pic>'))).toHaveLength(8);
    expect(slides.filter((slide) => slide.includes('/chart"'))).toHaveLength(2);
    expect(slides.filter((slide) => slide.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(3);
  });
  it('have notes as paragraphs', async () => {
    const { parts } = await made;
    const notes = [...parts].filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'));
    const first = parts.get('ppt/notesSlides/notesSlide1.xml') ?? '';
    expect(notes.length).toBe(slidesIn(parts).length);
    expect(textIn(first)).toContain(language === 'en' ? '22 of 22 activities' : '22 от 22 дейности');
    // What is shown, as of when, and from where.
    expect(first.match(/<a:p>/g)?.length).toBeGreaterThanOrEqual(3);
  });
  it('bear no number, on slides or on pages of notes: the screen counts its pages in another way', async () => {
    const pages = [...(await made).parts].filter(([name]) => /^ppt\/(slides|notesSlides)\/[^/]*\.xml$/.test(name));
    expect(pages.length).toBeGreaterThanOrEqual(26);
    expect(pages.filter(([, xml]) => /sldNum|slidenum/.test(xml))).toEqual([]);
    for (const [name, xml] of pages.filter(([each]) => each.includes('notes'))) {
      expect(xml, name).toContain('type="sldImg"');
      expect(xml, name).toContain('type="body"');
    }
  });
  it('open in LibreOffice where it is installed, a page a slide', async () => {
    const { file, parts } = await made;
    const folder = await mkdtemp(join(tmpdir(), 'slides-'));
    try {
      await writeFile(join(folder, 'slides.pptx'), file);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const isThere = await run('soffice', ['--version']).then(
        () => true,
        () => false,
      );
      if (isThere) {
        const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'slides.pptx')];
        await run('soffice', args, { timeout: 100_000 });
        const pdf = await readFile(join(folder, 'slides.pdf'), 'latin1');
        expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBe(slidesIn(parts).length);
      }
      // Without it: every part that is named is there, which is what it refuses a package for.
      const named = [...(parts.get('ppt/_rels/presentation.xml.rels') ?? '').matchAll(/Target="(slides\/[^"]+)"/g)];
      expect(named.map(([, target]) => parts.has(`ppt/${target}`))).not.toContain(false);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

it.each([
  ['en', 'QR code of https://example.org/visits/'],
  ['bg', 'QR код на https://example.org/visits/'],
] as const)(
  'the last slide has the published address as text and as a QR code that is named (%s)',
  async (language, name) => {
    const { parts } = await deckOf(publishedSubject('https://example.org/visits/', language));
    const last = slidesIn(parts).at(-1) ?? '';
    expect(textIn(last)).toContain('https://example.org/visits/');
    expect(last).toContain('<p:pic>');
    expect(last).toContain(`descr="${name}"`);
  },
);

it('tells how far it is', async () => {
  const { reached } = await deckOf(shippedSubject());
  expect(reached.at(-1)).toBe(1);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
});

it('stops when it is cancelled', async () => {
  const controller = new AbortController();
  controller.abort(new Error('cancelled'));
  await expect(deckOf(shippedSubject(), controller.signal)).rejects.toThrow('cancelled');
});
