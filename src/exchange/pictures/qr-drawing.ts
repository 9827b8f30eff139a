import type { Drawing } from './picture.ts';
import { qrModules } from './qr-modules.ts';
import { shape } from './shape.ts';

/** Light modules around the code that readers want. */
const MARGIN = 4;
/** Side of a module in pixels, so that the drawing is sharp as a picture of its own size too. */
const MODULE = 12;

/** The dark modules of a text's QR code as a path in a square of `size`, a module being 1; `undefined` for a text too long. */
export function qrPath(text: string): { readonly size: number; readonly path: string } | undefined {
  const modules = qrModules(text);
  const path = modules
    ?.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])))
    .join('');
  return modules === undefined || path === undefined ? undefined : { size: modules.length + 2 * MARGIN, path };
}

/** A text as a QR code, always dark on white, as readers want it; `undefined` where the text is too long for one. */
export function qrDrawing(text: string): Drawing | undefined {
  const code = qrPath(text);
  if (code === undefined) return undefined;
  const side = code.size * MODULE;
  const dark = shape('path', { d: code.path, fill: '#000', 'shape-rendering': 'crispEdges' });
  return {
    width: side,
    height: side,
    shapes: [
      shape('rect', { width: side, height: side, fill: '#fff' }),
      shape('g', { transform: `scale(${MODULE})` }, [dark]),
    ],
  };
}
