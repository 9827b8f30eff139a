/** The parts of a workbook that hold comments, and conversations about cells. */
export const COMMENT_PART = /^xl\/(?:.*\/)?(?:comments?\d*|threadedComments?\d*)\.xml$/i;
const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/i;
/** Stands at the end of such a part that is not read as a whole. */
export const CUT = '<cut/>';

/** Whether a part is one that comments are found in; what reads the cells needs none of them. */
export const isOfComments = (name: string): boolean => COMMENT_PART.test(name) || SHEET_RELATIONS.test(name);
