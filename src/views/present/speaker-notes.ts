import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { recordsOf } from '#src/select/encounter.ts';
import type { VisitSlide } from '#src/select/visit-slide.ts';
import type { SlideContent } from './slide-content.ts';

/** What stands beside a slide for the speaker. `staff`: notes that only an internal build holds. */
export interface SpeakerNotes {
  readonly paragraphs: readonly string[];
  readonly staff: readonly string[];
}

const NONE: SpeakerNotes = { paragraphs: [], staff: [] };

/** The internal notes of a record. Public builds have none: the field is projected out before they are made. */
function staffNote(record: object, { language }: I18n): readonly string[] {
  const note: unknown = Reflect.get(record, 'notes');
  if (typeof note === 'string') return [note];
  const text: unknown = typeof note === 'object' && note !== null ? Reflect.get(note, language) : undefined;
  return typeof text === 'string' ? [text] : [];
}

function visitNotes({ visit, activities, entries }: VisitSlide, dataset: Dataset, i18n: I18n): SpeakerNotes {
  const { t, text, formats } = i18n;
  const meetings = activities.flatMap(({ meeting }) => meeting ?? []);
  const told = meetings.flatMap(({ organisations, presented, discussed, outcome }) => {
    const who = formats.list(recordsOf(dataset.organisation, organisations).map(({ name }) => name));
    return [
      ...(presented === undefined ? [] : [t(m.notePresented, { who, text: text(presented) })]),
      ...(discussed === undefined ? [] : [t(m.noteDiscussed, { who, text: text(discussed) })]),
      ...(outcome === undefined ? [] : [t(m.noteOutcome, { who, text: text(outcome.text) })]),
    ];
  });
  const people = recordsOf(dataset.person, [...new Set(activities.flatMap((each) => each.people))]);
  const named = people.map(({ name, role }) => (role === undefined ? text(name) : `${text(name)} (${text(role)})`));
  const inferred = Object.values(visit.inferred ?? {}).map((reason) => t(m.noteInferred, { text: text(reason) }));
  return {
    paragraphs: [
      ...(visit.summary === undefined || entries.length === 0 ? [] : [text(visit.summary)]),
      ...told,
      ...(named.length === 0 ? [] : [t(m.notePeople, { list: formats.list(named) })]),
      ...(visit.claims ?? []).map((claim) => t(m.noteClaim, { by: claim.by, text: text(claim.text) })),
      ...inferred,
    ],
    staff: [visit, ...meetings].flatMap((record) => staffNote(record, i18n)),
  };
}

/** What the record holds beyond a slide. Called in the speaker's window alone: the audience's never has it on its page. */
export function speakerNotes({ slide }: SlideContent, dataset: Dataset, i18n: I18n): SpeakerNotes {
  const { text } = i18n;
  switch (slide.kind) {
    case 'visit':
      return visitNotes(slide.visit, dataset, i18n);
    case 'organisations': {
      const organisations = slide.groups.flatMap((group) => group.organisations);
      return {
        paragraphs: organisations.flatMap(({ name, about }) =>
          about === undefined ? [] : [`${name}: ${text(about)}`],
        ),
        staff: organisations.flatMap((record) => staffNote(record, i18n)),
      };
    }
    case 'announced':
      return { paragraphs: [], staff: slide.followUps.flatMap(({ followUp }) => staffNote(followUp, i18n)) };
    default:
      return NONE;
  }
}
