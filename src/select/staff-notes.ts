import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** Something that is for staff alone, and what it is about. */
export interface StaffNote {
  readonly about: string | LocalizedText;
  readonly note: string;
}

/**
 * Notes on an organisation, its meetings and their visits, and how to reach its people. Empty in every public build,
 * where these fields do not exist.
 */
export function staffNotes(dataset: Dataset, organisation: string): readonly StaffNote[] {
  const found = dataset.organisation.get(organisation);
  const activities = dataset.activitiesOfOrganisation.get(organisation) ?? [];
  const visits = [...new Set(activities.map(({ visit }) => visit))];
  const people = dataset.record.people.filter((person) => person.organisation === organisation);
  const notes = [
    { about: found?.name ?? organisation, note: found?.notes },
    ...visits.map(({ title, notes: note }) => ({ about: title, note })),
    ...activities.map(({ visit, meeting }) => ({ about: visit.title, note: meeting?.notes })),
    ...people.flatMap(({ name, notes: note, contact }) => [
      { about: name, note },
      { about: name, note: contact },
    ]),
  ];
  return notes.flatMap(({ about, note }) => (note === undefined ? [] : [{ about, note }]));
}
