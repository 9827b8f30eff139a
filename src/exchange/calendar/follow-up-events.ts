import { occurrenceOf } from '#src/domain/occurrence.ts';
import { calendarMessages as m } from '#src/i18n/messages/calendar.ts';
import { type FollowUpFacts, followUpsOf } from '#src/select/follow-up-facts.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { CalendarEvent, LeftOut } from './calendar-event.ts';

function descriptionOf({ followUp, visit, owner }: FollowUpFacts, { dataset, i18n }: ExportSubject): string {
  const { t, text } = i18n;
  const sources = sourceCards(dataset, followUp.sources).map(({ title }) => title);
  return [
    t(m.status, { status: followUp.status }),
    owner === undefined ? '' : t(m.owner, { name: text(owner.name) }),
    visit === undefined ? '' : t(m.ofVisit, { visit: text(visit.title) }),
    text(followUp.evidence),
    sources.length === 0 ? '' : t(m.sources, { sources: [...new Set(sources)].join('; ') }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** An answer's follow-ups that are due on a day, or within some days, as events; the others are counted. */
export function* followUpEvents(
  subject: ExportSubject,
): Generator<undefined, { readonly events: readonly CalendarEvent[]; readonly leftOut: LeftOut }> {
  const { dataset, answer, i18n, today } = subject;
  let [noDate, coarse] = [0, 0];
  const events: CalendarEvent[] = [];
  for (const facts of followUpsOf(dataset, answer, today).shown) {
    const { followUp } = facts;
    const due = occurrenceOf(followUp.due);
    if (due.known === 'unknown') noDate += 1;
    else if (due.known === 'within') coarse += 1;
    else
      events.push({
        id: `follow-up-${followUp.id}`,
        first: due.first,
        last: due.last,
        summary: i18n.text(followUp.title),
        description: descriptionOf(facts, subject),
        location: '',
        category: i18n.t(m.followUp),
        isCancelled: followUp.status === 'dropped',
      });
    yield;
  }
  return { events, leftOut: { noDate, coarse } };
}
