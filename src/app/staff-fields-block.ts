/** Id of the block in which a page that is one file carries what is for staff alone. */
export const STAFF_FIELDS_BLOCK = 'staff-fields';
