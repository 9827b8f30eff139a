/** Sizes of a 16:9 slide, in inches, and of its type, in points: nothing is under 18. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.7;
export const TITLE = { y: 0.72, height: 1.08, size: 32 } as const;
export const EYEBROW = { y: 0.34, height: 0.4, size: 18 } as const;
export const BODY = { y: 1.92, height: 4.8 } as const;
export const FOOT = { y: 6.85, height: 0.4, size: 18 } as const;
export const WIDTH = SLIDE.width - 2 * MARGIN;

/** The text beside a picture, and that picture. */
export const BESIDE = { text: 6.7, gap: 0.3, picture: WIDTH - 7 } as const;

/**
 * Points that a pixel of a drawing becomes on a slide, so that its smallest letters, of 12.5 pixels, have 18 points.
 */
export const DRAWING_SCALE = 1.46;

export const LEAD_SIZE = 26;
export const BODY_SIZE = 22;
export const TABLE_SIZE = 20;

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
