import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const RUN = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r>/;

/** The field for a slide's number. No slide of the file bears one: the screen cuts its pages in another way. */
const NUMBER = /<p:sp>(?:(?!<\/p:sp>).)*?<p:ph type="sldNum"(?:(?!<\/p:sp>).)*<\/p:sp>/s;

/**
 * Sets the lines of speaker's notes as paragraphs, in their language, and takes the number off their pages. The library
 * writes all of them as one run, in which programs show no line break. Throws where the package cannot be read.
 */
export function withNoteParagraphs(file: Uint8Array, locale: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  for (const [name, content] of Object.entries(parts)) {
    if (!NOTES.test(name)) continue;
    const text = strFromU8(content).replace(RUN, (_, notes: string) => {
      const run = `<a:r><a:rPr lang="${locale}" dirty="0"/><a:t>`;
      return `<a:p>${notes
        .split('\n')
        .map((line) => `${run}${line}</a:t></a:r>`)
        .join('</a:p><a:p>')}`;
    });
    parts[name] = strToU8(text.replace(NUMBER, ''));
  }
  return zipSync(parts);
}
