/** What somebody remarked on a cell: `row` from 1, `column` from 0. */
export interface CellComment {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The comments of a sheet, by row and column. `isCut`: there are more than are read. */
export interface SheetComments {
  readonly comments: readonly CellComment[];
  readonly isCut: boolean;
}

/** The parts of a workbook that hold comments, and conversations about cells. */
export const COMMENT_PART = /^xl\/(?:.*\/)?(?:comments?\d*|threadedComments?\d*)\.xml$/i;
const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/i;
/** Stands at the end of such a part that is not read as a whole. */
export const CUT = '<cut/>';

/** Whether a part is one that comments are found in; what reads the cells needs none of them. */
export const isOfComments = (name: string): boolean => COMMENT_PART.test(name) || SHEET_RELATIONS.test(name);
