import { appMessages as m } from '#src/i18n/messages/app.ts';
import { VIEWS, type View } from '#src/state/view-state.ts';

type Tab = Exclude<View, 'present'>;

/** The views that the head of the page leads to. */
export const TABS = VIEWS.filter((view): view is Tab => view !== 'present');

export const TAB_NAMES = {
  overview: m.overview,
  table: m.table,
  'follow-ups': m.followUps,
  gaps: m.gaps,
  import: m.import,
} as const satisfies Record<Tab, unknown>;

export const LANGUAGE_NAMES = { en: 'EN', bg: 'БГ' } as const;
