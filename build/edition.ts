/** For whom a page is built: everybody, or the organisation's own staff (then it carries notes and contacts, and says so). */
export type Edition = 'public' | 'internal';
