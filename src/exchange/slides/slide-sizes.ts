/** Sizes of a 16:9 slide, in inches, and of its type, in points: nothing is under 18. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.7;
export const TITLE = { y: 0.64, height: 1.06, size: 32 } as const;
/** Sizes of a title's type: smaller ones for what is too long for its room. */
export const TITLE_SIZES = [TITLE.size, 28, 24] as const;
export const EYEBROW = { y: 0.3, height: 0.4, size: 18 } as const;
export const BODY = { y: 1.72, height: 5.06 } as const;
export const FOOT = { y: 6.85, height: 0.4, size: 18 } as const;
export const WIDTH = SLIDE.width - 2 * MARGIN;

/** The text beside a picture, and that picture. */
export const BESIDE = { text: 6.7, gap: 0.3, picture: WIDTH - 7 } as const;

/**
 * Points that a pixel of a drawing becomes on a slide, so that its smallest letters, of 12.5 pixels, have 18 points.
 */
export const DRAWING_SCALE = 1.46;

/** Sizes of a slide's type, in points, and the room over and under the text of a table's cell, in inches. */
export interface TypeSizes {
  readonly lead: number;
  readonly body: number;
  readonly table: number;
  readonly cellRoom: number;
}

/** The usual sizes; smaller ones, that stay legible, where they save a slide with next to nothing on it. */
export const TYPE_SIZES = [
  { lead: 26, body: 22, table: 20, cellRoom: 0.08 },
  { lead: 24, body: 20, table: 18, cellRoom: 0.06 },
  { lead: 22, body: 18, table: 18, cellRoom: 0.03 },
] as const satisfies readonly TypeSizes[];

/** Points of an inch. */
export const POINTS = 72;
/** Height of a line as a part of its type's size, with the room that programs add. */
export const LINE_HEIGHT = 1.25;
/** Room after a paragraph, in points. */
export const PARAGRAPH_GAP = 8;

/** A font with Cyrillic that is there, or has a double of the same widths, wherever slides are opened. */
export const FONT = 'Calibri';
/** Its letters are narrower than those that pictures are laid out for; this much, with room for another font. */
export const FONT_NARROWNESS = 0.84;
