/** Pixels of a PNG for each of the picture. */
const SCALE = 2;
/** No side of a PNG is longer than this many pixels: browsers refuse to draw more. */
const LONGEST_SIDE = 16_000;

function drawnImage(svg: string, signal: AbortSignal): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    image.onload = () => done(image);
    image.onerror = () => fail(new Error('the browser could not draw the picture'));
    // An address that holds the picture: one of a blob would count as foreign to a page opened from disk.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/**
 * Draws a picture as PNG at twice its size, smaller only where that would be over 16,000 pixels.
 *
 * Rejects with the signal's reason when it is aborted, and where the browser cannot draw.
 */
export async function pngOf(
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted();
  const image = await drawnImage(svg, signal);
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser has no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  signal.throwIfAborted();
  if (blob === null) throw new Error('the browser could not write the picture');
  return blob;
}
