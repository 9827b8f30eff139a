/** More entries than any workbook of tables has; each costs time before its content is looked at. */
export const MOST_ZIP_ENTRIES = 2_000;

/** Largest file that is read at all, in bytes. */
export const LARGEST_FILE = 60_000_000;

/** Most that a workbook may unpack to, in bytes. */
export const LARGEST_UNPACKED = 150_000_000;

/** Unpacked ÷ packed. Sheets of tables lie between 5 and 40; deflate itself ends at 1,032. */
export const HIGHEST_RATIO = 120;

/** Below this many unpacked bytes any ratio is harmless. */
export const RATIO_MATTERS_FROM = 10_000_000;

/** Most that the comments of a workbook may unpack to together, in bytes; of what goes beyond it is said that it is not read. */
export const LARGEST_COMMENTS = 3_000_000;

/** The last row that a spreadsheet has. Some programs end every sheet with it, empty. */
export const LAST_ROW = 1_048_576;

/** Rows that a sheet may state, empty ones included. */
export const MOST_ROWS = 500_000;

/** Rows × columns up to the last filled cell. The memory of a sheet grows with it, however few cells are filled. */
export const LARGEST_AREA = 5_000_000;

/** Line breaks in a text file. */
export const MOST_LINES = 1_000_000;

/** Characters of one element with its attributes. The parser's time grows with their square. */
export const LONGEST_TAG = 20_000;
