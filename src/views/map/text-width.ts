let context: CanvasRenderingContext2D | null | undefined;

/** Size of the body's text in pixels, which follows the reader's settings. */
const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Size of the reader's text as a multiple of the usual one. */
export const textScale = (): number => rootSize() / 16;

/** A canvas knows no language: the Bulgarian letter forms that the page draws are up to a twentieth wider. */
const SAFETY = 1.07;

/** Width of a text in pixels, rather too much than too little, as the page's sans serif draws it. `size` is in rem. */
export function textWidth(text: string, size: number, weight: 400 | 600): number {
  context ??= document.createElement('canvas').getContext('2d');
  const pixels = size * rootSize();
  if (context === null) return text.length * pixels * 0.55;
  context.font = `${weight} ${pixels}px "Source Sans 3 Variable", "Segoe UI", "Helvetica Neue", Arial, sans-serif`;
  return context.measureText(text).width * SAFETY;
}

/** Height of a line of text in pixels. `size` is in rem. */
export const lineHeight = (size: number): number => size * rootSize() * 1.25;
