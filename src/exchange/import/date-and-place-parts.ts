/** Parts of a column whose cells hold a date and a place: no label within a text can be called so. */
export const DATE_PART = '@date';
export const PLACE_PART = '@place';
