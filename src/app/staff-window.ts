import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { addStaffFields, hasStaffFields, withoutStaffFields } from '#src/domain/staff-fields.ts';
import type { DraftState } from '#src/exchange/draft/draft.ts';
import { isAudienceAddress } from '#src/state/audience-address.ts';
import { STAFF_FIELDS_BLOCK } from './staff-fields-block.ts';

let isWithheld = false;

/** Whether this window has left out what is for staff alone, since it shows slides to an audience. */
export const isStaffWithheld = (): boolean => isWithheld;

/**
 * In an internal page, gives a record that was just loaded its notes and contacts; in a window for an audience it leaves
 * them unread instead, and takes those away that the page carries.
 */
export async function completeForStaff(record: ActivityRecord | undefined): Promise<void> {
  if (__EDITION__ !== 'internal' || record === undefined) return;
  if (isAudienceAddress(window.location)) {
    isWithheld = true;
    document.getElementById(STAFF_FIELDS_BLOCK)?.remove();
    return;
  }
  const { default: staffFields } = await import('virtual:staff-fields');
  if (staffFields !== undefined) addStaffFields(record, staffFields);
}

/** A draft as this window may hold it: for an audience without what is for staff alone. */
export function draftForWindow(state: DraftState): DraftState {
  if (state.state !== 'draft' || !isAudienceAddress(window.location)) return state;
  const { record, before, ...draft } = state.draft;
  if (!hasStaffFields(record) && (before === undefined || !hasStaffFields(before))) return state;
  isWithheld = true;
  return {
    state: 'draft',
    draft: {
      ...draft,
      record: withoutStaffFields(record),
      ...(before === undefined ? {} : { before: withoutStaffFields(before) }),
    },
  };
}
