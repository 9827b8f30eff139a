/** For whom the page was built. */
declare const __EDITION__: 'public' | 'internal';

/** The day on which the page was made as one file, ISO 8601; empty where it is a page of several files. */
declare const __ONE_FILE_MADE__: string;

/** Size of the one file that lies beside the page; 0 where none does. */
declare const __ONE_FILE_BYTES__: number;
