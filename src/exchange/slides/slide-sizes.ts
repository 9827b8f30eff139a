/** Sizes of a 16:9 slide, in inches, and of its type, in points: nothing is under 18. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.7;
export const TITLE = { y: 0.85, height: 1.2, size: 32 } as const;
export const EYEBROW = { y: 0.42, height: 0.42, size: 18 } as const;
export const BODY = { y: 2.15, height: 4.5 } as const;
export const FOOT = { y: 6.85, height: 0.4, size: 18 } as const;
export const WIDTH = SLIDE.width - 2 * MARGIN;

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
