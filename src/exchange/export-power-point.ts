import { fileNameOf, type MakeFile } from './export-file.ts';
import type { ExportMaterial } from './export-material.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** The presentation's deck as an editable .pptx. */
export function exportPowerPoint({ slides, outlines }: ExportMaterial): MakeFile {
  return async (subject, { signal, progress }) => {
    const [{ powerPoint }, { pngOf }, slidesOf] = await Promise.all([
      import('./slides/power-point.ts'),
      import('./pictures/png.ts'),
      slides(),
    ]);
    const content = await powerPoint(
      slidesOf(subject),
      subject,
      { outlines, progress, png: async (picture, stop) => dataAddress(await pngOf(picture, stop)) },
      signal,
    );
    return { name: fileNameOf(subject, 'pptx', 'slides'), type: TYPE, content, remarks: [] };
  };
}
